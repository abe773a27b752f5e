package org.sovereignparity.json.internal.oracle;

import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;

/** Cuts a stream into lines of bytes, and skips what a line has beyond a bound. */
final class RequestLines {
  private final InputStream in;
  private final Flushable answers;
  private final byte[] buffer = new byte[1 << 16];
  private int from;
  private int to;
  private boolean first = true;

  /**
   * Creates the lines of {@code in}.
   *
   * @param answers flushed before every look for more input, which may have to be waited for
   */
  RequestLines(InputStream in, Flushable answers) {
    this.in = in;
    this.answers = answers;
  }

  /** Reads the next line into {@code line}, {@return whether there is one} */
  boolean next(RequestLine line) throws IOException {
    line.clear();
    if (!fill()) {
      return false;
    }
    boolean ended = false;
    while (!ended && fill()) {
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      line.append(buffer, from, end);
      ended = end < to;
      from = ended ? end + 1 : end;
    }
    line.end(first);
    first = false;
    return true;
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
}
