package org.sovereignparity.json.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.sovereignparity.decision.ReasonCode;
import org.sovereignparity.json.document.InvalidDocumentException;

/** Texts that stand in bytes. */
public final class Utf8 {
  /** A longer text would take too much room beside its bytes. */
  private static final int MAX_AT_ONCE = 4 * 1024 * 1024;

  private Utf8() {}

  /**
   * {@return a reader of the text that bytes from {@code start} to {@code end} are in UTF-8}
   *
   * <p>It fails with a {@link CharacterCodingException} where they are none.
   */
  public static Reader reader(byte[] bytes, int start, int end) {
    if (end - start <= MAX_AT_ONCE && isAscii(bytes, start, end)) {
      // Much faster than a decoder.
      return new StringReader(new String(bytes, start, end - start, StandardCharsets.US_ASCII));
    }
    // A decoder that was not told otherwise reports what is malformed.
    return new InputStreamReader(
        new ByteArrayInputStream(bytes, start, end - start), StandardCharsets.UTF_8.newDecoder());
  }

  private static boolean isAscii(byte[] bytes, int start, int end) {
    for (int i = start; i < end; i++) {
      if (bytes[i] < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@return the text that bytes in UTF-8 are}
   *
   * @param notation what is wrong with a text that is not in its notation
   * @throws InvalidDocumentException if they are none
   */
  public static String decoded(byte[] bytes, ReasonCode notation) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new InvalidDocumentException(notation, "", "Text must be UTF-8");
    }
  }
}
