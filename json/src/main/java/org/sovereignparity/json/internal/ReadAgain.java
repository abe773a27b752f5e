package org.sovereignparity.json.internal;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sovereignparity.internal.TextChecks;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.internal.text.Texts;

/** Checks that plain values, once written, can be read again. */
public final class ReadAgain {
  private static final int NOT_READ = -1;

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
    int longest = longest(plain, 0);
    if (longest == NOT_READ) {
      check(plain, "", 0);
    }
    return longest;
  }

  /** Finds what {@link #check} does, without the places, which take longer than the rest. */
  private static int longest(Object plain, int depth) {
    if (plain instanceof Map<?, ?> map) {
      for (Object key : map.keySet()) {
        if (!TextChecks.isPaired(requireNonNull(key).toString())) {
          return NOT_READ;
        }
      }
      return longestOf(map.values(), depth);
    }
    if (plain instanceof List<?> list) {
      return longestOf(list, depth);
    }
    if (plain instanceof String text) {
      return TextChecks.isPaired(text) ? text.length() : NOT_READ;
    }
    return 0;
  }

  private static int longestOf(Collection<?> items, int depth) {
    int longest = depth == Tree.MAX_DEPTH ? NOT_READ : 0;
    for (Object item : items) {
      if (longest == NOT_READ) {
        return NOT_READ;
      }
      int length = longest(requireNonNull(item), depth + 1);
      longest = length == NOT_READ ? NOT_READ : Math.max(longest, length);
    }
    return longest;
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
