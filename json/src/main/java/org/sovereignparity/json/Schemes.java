package org.sovereignparity.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.sovereignparity.json.internal.codec.SchemeDocuments;
import org.sovereignparity.json.internal.text.Texts;
import org.sovereignparity.programme.Programme;

/**
 * The schemes of the world that are built in, such as the EU Cloud Sovereignty Framework: rules by
 * which providers, countries, grants or models are scored, levelled and ranked, written as
 * documents that cite what was published and say what was not.
 *
 * <pre>{@code
 * Edition edition = Schemes.programme("horizon-europe-ria").edition("2022-04");
 * Round round = ParityJson.readRound(edition, entries);
 * }</pre>
 *
 * <p>Korea's programme is not among them: it is built in Java, in {@code
 * org.sovereignparity.programme.korea}.
 */
public final class Schemes {
  private Schemes() {}

  /** {@return the programmes, by id} */
  public static ImmutableList<Programme> programmes() {
    return SchemeDocuments.programmes();
  }

  /**
   * {@return the programme with that id}
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Programme programme(String id) {
    return SchemeDocuments.programme(requireNonNull(id))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Scheme must be one of %s: %s"
                        .formatted(SchemeDocuments.ids(), Texts.quoted(id))));
  }

  /**
   * {@return the document of a programme, to start one's own from}
   *
   * @throws IllegalArgumentException if there is none of that id
   */
  public static String document(String id) {
    return SchemeDocuments.text(programme(id).id());
  }
}
