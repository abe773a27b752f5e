package org.sovereignparity.json.internal.oracle;

import java.util.Optional;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.internal.codec.Codec;
import org.sovereignparity.json.internal.codec.Node;

/**
 * A request, and the document that it carries.
 *
 * @param node the request
 * @param carried where in its line a document is, if it carries one
 * @param known that document, if it was read before; then the request has an empty object there
 * @param documents those that were read before
 */
public record Asked(
    Node node,
    Optional<Carried> carried,
    Optional<CarriedDocuments.Known> known,
    CarriedDocuments documents) {
  /**
   * {@return what the document at {@code place}, the one that the request carries, holds}
   *
   * @throws InvalidDocumentException if it is not of the form
   */
  <T> T document(Node place, Codec<T> form) {
    if (known.isPresent()) {
      place.takeDigits(known.get().digits());
      return known.get().as(form);
    }
    long before = place.digitsLeft();
    T value = form.read(place);
    long digits = before - place.digitsLeft();
    carried.ifPresent(
        text ->
            documents.keep(
                new CarriedDocuments.Known(text.text(), form, value, digits, place.count())));
    return value;
  }
}
