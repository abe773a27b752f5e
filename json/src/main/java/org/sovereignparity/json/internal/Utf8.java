package org.sovereignparity.json.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.sovereignparity.decision.ReasonCode;
import org.sovereignparity.json.document.InvalidDocumentException;

/** Texts that stand in bytes. */
public final class Utf8 {
  private Utf8() {}

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
