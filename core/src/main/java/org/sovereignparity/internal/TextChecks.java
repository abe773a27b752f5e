package org.sovereignparity.internal;

import java.nio.charset.StandardCharsets;

/** What holds for every text: it can be written in UTF-8. */
public final class TextChecks {
  private TextChecks() {}

  /**
   * Returns {@code text} if it is not blank and has no unpaired surrogate.
   *
   * @param subject what the text is, as the first words of the message
   * @throws IllegalArgumentException if it is or has
   */
  public static String checkNotBlank(String subject, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(subject + " must not be blank: \"" + text + '"');
    }
    return checkPaired(subject, text);
  }

  /**
   * Returns {@code text} if it has no unpaired surrogate.
   *
   * @param subject what the text is, as the first words of the message
   * @throws IllegalArgumentException if it has one
   */
  public static String checkPaired(String subject, String text) {
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new IllegalArgumentException(
          "%s must not hold an unpaired surrogate: \"%s\"".formatted(subject, readable(text)));
    }
    return text;
  }

  /** {@return the text with a question mark for each unpaired surrogate} */
  private static String readable(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
