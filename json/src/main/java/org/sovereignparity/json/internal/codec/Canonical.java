package org.sovereignparity.json.internal.codec;

import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.internal.JsonText;

/** Checks that numbers are written as the canonical form has them. */
public final class Canonical {
  private Canonical() {}

  /**
   * {@return {@code node}, every number in which is whole and within ±(2^53 - 1)}
   *
   * @throws InvalidDocumentException if a number is another
   */
  public static Node checked(Node node) {
    if (node.isNumber() && !JsonText.isWhole(node.plain())) {
      throw node.wrongType("a string, or a whole number within ±" + JsonText.MAX_WHOLE);
    }
    node.parts()
        .forEach(
            part -> {
              Node unused = checked(part);
            });
    return node;
  }
}
