package org.sovereignparity.json.internal.oracle;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.internal.Limits;

/**
 * Takes an answer up to the longest there may be: a request of a few names, one of them long, can
 * ask for an answer that repeats it often.
 */
final class BoundedAnswer extends OutputStream {
  private final ByteArrayOutputStream answer;

  BoundedAnswer(ByteArrayOutputStream answer) {
    this.answer = answer;
  }

  @Override
  public void write(int next) {
    checkRoomFor(1);
    answer.write(next);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    checkRoomFor(length);
    answer.write(bytes, offset, length);
  }

  private void checkRoomFor(int length) {
    if (length > Limits.MAX_ANSWER_BYTES - answer.size()) {
      throw new InvalidDocumentException(
          DocumentFault.ANSWER_TOO_LONG,
          "",
          "Answer must be at most %s bytes long".formatted(Limits.MAX_ANSWER_BYTES));
    }
  }
}
