package org.sovereignparity.json.internal.oracle;

import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.sovereignparity.json.internal.text.Texts;

/** Cuts a stream into lines of bytes, and skips what a line has beyond a bound. */
public final class RequestLines {
  /** A byte order mark and a {@code \r} are dropped, and so kept beyond the bound at first. */
  private static final int NOT_COUNTED = Texts.MARK_LENGTH + 1;

  private final InputStream in;
  private final int maxLength;
  private final Flushable answers;
  private final byte[] buffer = new byte[1 << 16];
  private int from;
  private int to;
  private byte[] line = new byte[1 << 13];
  private int length;
  private boolean tooLong;
  private boolean first = true;

  /**
   * Creates the lines of {@code in}.
   *
   * @param answers flushed before every look for more input, which may have to be waited for
   */
  public RequestLines(InputStream in, int maxLength, Flushable answers) {
    this.in = in;
    this.maxLength = maxLength;
    this.answers = answers;
  }

  /** Goes to the next line, {@return whether there is one} */
  public boolean next() throws IOException {
    length = 0;
    tooLong = false;
    if (!fill()) {
      return false;
    }
    boolean ended = false;
    while (!ended && fill()) {
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      append(end);
      ended = end < to;
      from = ended ? end + 1 : end;
    }
    trim();
    return true;
  }

  /** {@return whether the line has more bytes than it may, so that it is not kept whole} */
  public boolean isTooLong() {
    return tooLong;
  }

  /** {@return the bytes of the line, of which the first {@link #length} count} */
  public byte[] bytes() {
    return line;
  }

  /** {@return how many bytes the line has} */
  public int length() {
    return length;
  }

  private boolean fill() throws IOException {
    if (from < to) {
      return true;
    }
    answers.flush();
    from = 0;
    to = Math.max(0, in.read(buffer));
    return to > 0;
  }

  private void append(int end) {
    int added = end - from;
    if (tooLong || added > maxLength + NOT_COUNTED - length) {
      tooLong = true;
      return;
    }
    if (length + added > line.length) {
      int grown = Math.min(maxLength + NOT_COUNTED, Math.max(length + added, 2 * line.length));
      line = Arrays.copyOf(line, grown);
    }
    System.arraycopy(buffer, from, line, length, added);
    length += added;
  }

  private void trim() {
    if (length > 0 && line[length - 1] == '\r') {
      length--;
    }
    if (first && Texts.isMarked(line, length)) {
      length -= Texts.MARK_LENGTH;
      System.arraycopy(line, Texts.MARK_LENGTH, line, 0, length);
    }
    first = false;
    tooLong |= length > maxLength;
  }
}
