package org.sovereignparity.tool;

import java.io.IOException;

/**
 * Whether a stream of this process is a terminal.
 *
 * <p>Java tells it of standard input and output together only. POSIX has a command for it, which is
 * asked of the streams that it inherits; where there is no such command, as on Windows, a stream
 * counts as no terminal.
 */
enum Terminal {
  OUT(1),
  ERR(2);

  private final int descriptor;

  Terminal(int descriptor) {
    this.descriptor = descriptor;
  }

  boolean isThere() {
    try {
      return new ProcessBuilder("test", "-t", Integer.toString(descriptor))
              .inheritIO()
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
