package org.sovereignparity.internal;

import java.nio.charset.StandardCharsets;

/** What holds for every text: it can be written in UTF-8. */
public final class TextChecks {
  private TextChecks() {}

  /**
   * Checks that {@code text} is not blank and has no unpaired surrogate.
   *
   * @param subject what the text is, as the first words of the message
   * @throws IllegalArgumentException if it is or has
   */
  public static void checkNotBlank(String subject, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(subject + " must not be blank: \"" + text + '"');
    }
    checkPaired(subject, text);
  }

  /**
   * Checks that {@code text} has no unpaired surrogate.
   *
   * @param subject what the text is, as the first words of the message
   * @throws IllegalArgumentException if it has one
   */
  public static void checkPaired(String subject, String text) {
    if (!isPaired(text)) {
      throw new IllegalArgumentException(
          "%s must not hold an unpaired surrogate: \"%s\"".formatted(subject, readable(text)));
    }
  }

  /** {@return whether every surrogate in {@code text} stands in a pair} */
  public static boolean isPaired(String text) {
    // Asked of every text that is read, most of which have none: a loop, with nothing to allocate.
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
      }
    }
    return true;
  }

  /** {@return the text with a question mark for each unpaired surrogate} */
  private static String readable(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
