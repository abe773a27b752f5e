package org.sovereignparity.json.internal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
    int unused = longestText(plain);
    return plain;
  }

  /**
   * {@return how long the longest text is among the values of {@code plain}, which {@link Tree}
   * would read}
   *
   * @throws InvalidDocumentException as above
   */
  public static int longestText(Object plain) {
    return longest(plain, null, 0);
  }

  /**
   * A step to a value; what it leads through is put together only for a refusal.
   *
   * @param from where it starts, null at the document itself
   */
  private record Step(@Nullable Step from, Object key) {
    static String pointer(@Nullable Step to) {
      return to == null ? "" : pointer(to.from()) + Texts.pointerStep(to.key());
    }
  }

  private static int longest(Object plain, @Nullable Step at, int depth) {
    int longest = 0;
    if (plain instanceof Map<?, ?> map) {
      checkDepth(at, depth);
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        Object key = requireNonNull(entry.getKey());
        checkPaired(key.toString(), null);
        Object value = requireNonNull(entry.getValue());
        longest = Math.max(longest, longest(value, new Step(at, key), depth + 1));
      }
    } else if (plain instanceof List<?> list) {
      checkDepth(at, depth);
      for (int i = 0; i < list.size(); i++) {
        Object item = requireNonNull(list.get(i));
        longest = Math.max(longest, longest(item, new Step(at, i), depth + 1));
      }
    } else if (plain instanceof String text) {
      checkPaired(text, at);
      longest = text.length();
    }
    return longest;
  }

  private static void checkDepth(@Nullable Step at, int depth) {
    if (depth == Tree.MAX_DEPTH) {
      throw new InvalidDocumentException(
          DocumentFault.NOT_JSON,
          Step.pointer(at),
          "Document must be nested at most " + Tree.MAX_DEPTH + " deep");
    }
  }

  private static void checkPaired(String text, @Nullable Step at) {
    if (!TextChecks.isPaired(text)) {
      throw new InvalidDocumentException(
          DocumentFault.NOT_JSON, Step.pointer(at), "Text must not hold an unpaired surrogate");
    }
  }
}
