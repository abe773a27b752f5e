package org.sovereignparity.json.internal;

import java.nio.charset.StandardCharsets;

/** What holds for texts that are read and shown. */
public final class Texts {
  /** The longest text that a message shows whole. */
  public static final int SHOWN_LENGTH = 60;

  private Texts() {}

  /** {@return {@code text}, cut where it is too long for a message} */
  public static String shown(String text) {
    return shown(text, SHOWN_LENGTH);
  }

  /** {@return {@code text}, cut after {@code length} characters or one less, between characters} */
  public static String shown(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    boolean splits = Character.isHighSurrogate(text.charAt(length - 1));
    return text.substring(0, length - (splits ? 1 : 0)) + "...";
  }

  /** {@return whether every surrogate in {@code text} stands in a pair} */
  public static boolean isPaired(String text) {
    return text.chars().noneMatch(c -> Character.isSurrogate((char) c))
        || StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }
}
