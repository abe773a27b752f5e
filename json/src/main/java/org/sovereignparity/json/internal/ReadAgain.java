package org.sovereignparity.json.internal;

import java.util.List;
import java.util.Map;
import org.sovereignparity.internal.TextChecks;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.internal.text.Texts;

/** Checks that plain values, once written, can be read again. */
public final class ReadAgain {
  private ReadAgain() {}

  /**
   * {@return {@code plain}, which {@link Tree} would read}
   *
   * @throws InvalidDocumentException as reading its text would, if it is nested too deep or has a
   *     text with an unpaired surrogate
   */
  public static Object checked(Object plain) {
    check(plain, "", 0);
    return plain;
  }

  private static void check(Object plain, String at, int depth) {
    if (plain instanceof Map<?, ?> map) {
      checkDepth(at, depth);
      map.forEach(
          (key, value) -> {
            checkPaired(key.toString(), "");
            check(value, at + Texts.pointerStep(key), depth + 1);
          });
    } else if (plain instanceof List<?> list) {
      checkDepth(at, depth);
      for (int i = 0; i < list.size(); i++) {
        check(list.get(i), at + Texts.pointerStep(i), depth + 1);
      }
    } else if (plain instanceof String text) {
      checkPaired(text, at);
    }
  }

  private static void checkDepth(String at, int depth) {
    if (depth == Tree.MAX_DEPTH) {
      throw new InvalidDocumentException(
          DocumentFault.NOT_JSON,
          at,
          "Document must be nested at most " + Tree.MAX_DEPTH + " deep");
    }
  }

  private static void checkPaired(String text, String at) {
    if (!TextChecks.isPaired(text)) {
      throw new InvalidDocumentException(
          DocumentFault.NOT_JSON, at, "Text must not hold an unpaired surrogate");
    }
  }
}
