package org.sovereignparity.json.internal.codec;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.sovereignparity.programme.Programme;

/** The schemes of the world that are built in, each a document of this module. */
public final class SchemeDocuments {
  private static final String FOLDER = "/org/sovereignparity/json/schemes/";

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

  private static final Supplier<ImmutableList<Programme>> READ =
      Suppliers.memoize(
          () ->
              PROGRAMMES.stream()
                  .map(id -> Programmes.PROGRAMME.parse(text(id)))
                  .collect(toImmutableList()));

  private SchemeDocuments() {}

  /** {@return the ids of the programmes, in their order} */
  public static ImmutableList<String> ids() {
    return PROGRAMMES;
  }

  /** {@return the programmes, by id; they are read once} */
  public static ImmutableList<Programme> programmes() {
    return READ.get();
  }

  /** {@return the document of the programme with that id} */
  public static String text(String id) {
    try {
      return Resources.toString(
          Resources.getResource(SchemeDocuments.class, FOLDER + id + ".json"),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
