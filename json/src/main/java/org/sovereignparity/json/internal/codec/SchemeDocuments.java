package org.sovereignparity.json.internal.codec;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.sovereignparity.json.internal.text.ResourceText;
import org.sovereignparity.programme.Programme;

/** The schemes of the world that are built in, each a document of this module. */
public final class SchemeDocuments {
  /** The ids of the programmes, which are the names of the files too. */
  private static final ImmutableList<String> PROGRAMMES =
      ImmutableList.of(
          "aa-openness-index",
          "eu-cloud-sovereignty-framework",
          "european-open-source-ai-index",
          "foundation-model-transparency-index",
          "horizon-europe-ia",
          "horizon-europe-ria",
          "imf-ai-preparedness-index",
          "model-openness-framework",
          "open-source-ai-definition",
          "oxford-ai-readiness-index");

  private static final ImmutableMap<String, Supplier<Programme>> READ =
      Maps.toMap(PROGRAMMES, id -> Suppliers.memoize(() -> Programmes.PROGRAMME.parse(text(id))));

  private SchemeDocuments() {}

  /** {@return the ids of the programmes, in their order} */
  public static ImmutableList<String> ids() {
    return PROGRAMMES;
  }

  /** {@return the programmes, by id} */
  public static ImmutableList<Programme> programmes() {
    return READ.values().stream().map(Supplier::get).collect(toImmutableList());
  }

  /** {@return the programme of that id, which is read once; empty if there is none} */
  public static Optional<Programme> programme(String id) {
    return Optional.ofNullable(READ.get(id)).map(Supplier::get);
  }

  /** {@return what is listed of the programme of that id} */
  public static ProgrammeListing listing(String id) {
    return ProgrammeListing.read(Node.parse(text(id)));
  }

  /** {@return the document of the programme with that id} */
  public static String text(String id) {
    return ResourceText.of("schemes/" + id + ".json");
  }
}
