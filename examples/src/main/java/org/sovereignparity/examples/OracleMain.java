package org.sovereignparity.examples;

import java.io.IOException;
import org.sovereignparity.json.Oracle;

/** Answers the requests of standard input, one a line, on standard output. */
public final class OracleMain {
  private OracleMain() {}

  /**
   * Runs until standard input ends.
   *
   * @param args none
   * @throws IOException if standard input or output fails
   */
  public static void main(String[] args) throws IOException {
    Oracle.answerAll(System.in, System.out);
  }
}
