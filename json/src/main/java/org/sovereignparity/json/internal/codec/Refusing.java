package org.sovereignparity.json.internal.codec;

import java.util.function.Supplier;
import org.sovereignparity.decision.InvalidRuleException;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.document.InvalidDocumentException;

/** Turns what the rules refuse into a refusal of the document, at the place that is at fault. */
public final class Refusing {
  private Refusing() {}

  /**
   * {@return what {@code made} makes of the value at {@code node}}
   *
   * @throws InvalidDocumentException if that is refused, with the code of the refusal, or makes no
   *     sense
   */
  public static <T> T made(Node node, Supplier<T> made) {
    try {
      return made.get();
    } catch (InvalidDocumentException e) {
      throw e;
    } catch (RefusedException e) {
      throw Pointers.nearest(node, e.place()).refused(e.code(), e.why());
    } catch (InvalidRuleException e) {
      throw Pointers.nearest(node, e.place())
          .refused(DocumentFault.BAD_RULE, String.valueOf(e.getMessage()));
    } catch (IllegalArgumentException e) {
      throw node.refused(DocumentFault.BAD_RULE, String.valueOf(e.getMessage()));
    }
  }
}
