package org.sovereignparity.json.internal.oracle;

import java.util.Arrays;
import org.sovereignparity.json.internal.text.Texts;

/** A line of a stream; one can take many lines, one after another. */
final class RequestLine {
  /** A byte order mark and a {@code \r} are dropped, and so kept beyond the bound at first. */
  private static final int NOT_COUNTED = Texts.MARK_LENGTH + 1;

  private static final int KEPT = 1 << 13;

  private final int maxLength;
  private byte[] bytes = new byte[KEPT];
  private int length;
  private boolean tooLong;

  /**
   * Creates an empty line.
   *
   * @param maxLength how many bytes it may have
   */
  RequestLine(int maxLength) {
    this.maxLength = maxLength;
  }

  /** {@return the bytes, of which the first {@link #length} count} */
  byte[] bytes() {
    return bytes;
  }

  /** {@return how many bytes there are} */
  int length() {
    return length;
  }

  /** {@return whether there were more bytes than there may be, so that none are kept} */
  boolean isTooLong() {
    return tooLong;
  }

  /** Drops what it holds, and does not keep the room that a long line took. */
  void clear() {
    length = 0;
    tooLong = false;
    if (bytes.length > KEPT) {
      bytes = new byte[KEPT];
    }
  }

  void append(byte[] from, int start, int end) {
    int added = end - start;
    if (tooLong || added > maxLength + NOT_COUNTED - length) {
      tooLong = true;
      return;
    }
    if (length + added > bytes.length) {
      int grown = Math.min(maxLength + NOT_COUNTED, Math.max(length + added, 2 * bytes.length));
      bytes = Arrays.copyOf(bytes, grown);
    }
    System.arraycopy(from, start, bytes, length, added);
    length += added;
  }

  /** Ends the line: what does not count is dropped. */
  void end(boolean first) {
    if (length > 0 && bytes[length - 1] == '\r') {
      length--;
    }
    if (first && Texts.isMarked(bytes, length)) {
      length -= Texts.MARK_LENGTH;
      System.arraycopy(bytes, Texts.MARK_LENGTH, bytes, 0, length);
    }
    tooLong |= length > maxLength;
    length = tooLong ? 0 : length;
  }
}
