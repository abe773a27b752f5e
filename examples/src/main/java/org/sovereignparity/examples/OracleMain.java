package org.sovereignparity.examples;

import java.io.IOException;
import org.sovereignparity.json.Oracle;

/** Answers the requests of standard input, one a line, on standard output. */
public final class OracleMain {
  private OracleMain() {}

  /**
   * Runs until standard input ends. With an argument it tells its use on standard error, and the
   * exit status is 2.
   *
   * @param args none
   * @throws IOException if standard input or output fails
   */
  public static void main(String[] args) throws IOException {
    if (args.length > 0) {
      System.err.println("Usage: java -jar sovereign-parity-oracle.jar < requests > answers");
      System.exit(2);
    }
    Oracle.answerAll(System.in, System.out);
  }
}
