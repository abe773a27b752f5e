package org.sovereignparity.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * The streams of a run.
 *
 * @param in where requests come from
 * @param out where answers and reports go, in UTF-8
 * @param err where it is said what cannot be used
 */
record Console(InputStream in, PrintStream out, PrintStream err) {
  static Console ofProcess() {
    return new Console(System.in, new PrintStream(System.out, false, UTF_8), System.err);
  }
}
