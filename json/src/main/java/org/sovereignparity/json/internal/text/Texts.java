package org.sovereignparity.json.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.sovereignparity.internal.TextChecks;

/** What holds for texts that are read and shown. */
public final class Texts {
  /** The longest text that a message shows whole. */
  public static final int SHOWN_LENGTH = 60;

  /** How many bytes a byte order mark has in UTF-8. */
  public static final int MARK_LENGTH = 3;

  private static final Pattern PADDED_EXPONENT = Pattern.compile("([eE][+-]?)0+(?=[0-9])");

  private static final String MARK = "\uFEFF";
  private static final byte[] MARK_BYTES = MARK.getBytes(StandardCharsets.UTF_8);

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

  /** {@return {@code text} in quotes, cut where it is too long for a message} */
  public static String quoted(String text) {
    return '"' + shown(text) + '"';
  }

  /** {@return the step to a key or place in a JSON pointer} */
  public static String pointerStep(Object key) {
    return "/" + key.toString().replace("~", "~0").replace("/", "~1");
  }

  /** {@return {@code text} without a byte order mark at its start} */
  public static String unmarked(String text) {
    return isMarked(text) ? text.substring(1) : text;
  }

  /** {@return whether {@code text} starts with a byte order mark} */
  public static boolean isMarked(String text) {
    return text.startsWith(MARK);
  }

  /** {@return whether the first {@code length} of {@code bytes} start with a mark in UTF-8} */
  public static boolean isMarked(byte[] bytes, int length) {
    return length >= MARK_LENGTH
        && Arrays.equals(bytes, 0, MARK_LENGTH, MARK_BYTES, 0, MARK_LENGTH);
  }

  /**
   * {@return {@code id}, which is neither empty nor has an unpaired surrogate}
   *
   * @param subject what it is the id of, as the first words of the message
   * @throws IllegalArgumentException if it may be no id
   */
  public static String checkedId(String subject, String id) {
    if (id.isEmpty() || !TextChecks.isPaired(id)) {
      throw new IllegalArgumentException(
          subject + " must not be empty or have an unpaired surrogate: " + quoted(id));
    }
    return id;
  }

  /** {@return a number without zeros before its exponent, of which JSON allows any number} */
  public static String unpadded(String number) {
    return number.indexOf('e') < 0 && number.indexOf('E') < 0
        ? number
        : PADDED_EXPONENT.matcher(number).replaceFirst("$1");
  }
}
