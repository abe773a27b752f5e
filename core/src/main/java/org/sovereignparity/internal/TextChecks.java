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
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new IllegalArgumentException(
          "%s must not hold an unpaired surrogate: \"%s\"".formatted(subject, readable(text)));
    }
  }

  /** {@return the text with a question mark for each unpaired surrogate} */
  private static String readable(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
