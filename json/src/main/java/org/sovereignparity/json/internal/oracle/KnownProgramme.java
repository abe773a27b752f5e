package org.sovereignparity.json.internal.oracle;

import java.util.function.Supplier;
import org.sovereignparity.json.internal.codec.ProgrammeListing;
import org.sovereignparity.json.internal.codec.SchemeDocuments;
import org.sovereignparity.programme.Programme;

/**
 * A programme that a request may name.
 *
 * @param listing what is listed of it
 * @param whole the programme, of which a document is read only when it is asked for
 */
public record KnownProgramme(
    String id, Supplier<ProgrammeListing> listing, Supplier<Programme> whole) {

  static KnownProgramme of(Programme programme) {
    return new KnownProgramme(
        programme.id(), () -> ProgrammeListing.of(programme), () -> programme);
  }

  /** {@return the scheme of the world of that id, which there is} */
  static KnownProgramme scheme(String id) {
    return new KnownProgramme(
        id, () -> SchemeDocuments.listing(id), () -> SchemeDocuments.programme(id).orElseThrow());
  }
}
