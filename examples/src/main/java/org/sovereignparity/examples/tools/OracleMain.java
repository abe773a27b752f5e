package org.sovereignparity.examples.tools;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.sovereignparity.json.oracle.Oracle;

/**
 * Answers the requests of standard input, one a line, on standard output; or runs another
 * implementation of the protocol over the conformance vectors.
 */
public final class OracleMain {
  private static final int UNUSABLE = 2;

  private static final String USAGE =
      """
      Usage: java -jar sovereign-parity-oracle.jar < requests > answers
             java -jar sovereign-parity-oracle.jar --check [--timeout SECONDS] [FOLDER] -- COMMAND [ARGUMENT ...]
             java -jar sovereign-parity-oracle.jar --vectors FOLDER
      """;

  private OracleMain() {}

  /**
   * Without arguments, runs until standard input ends.
   *
   * <p>{@code --check} starts the command that follows {@code --}, sends it every request of the
   * vectors, those in the folder or those of this library, and reports each answer in CSV on
   * standard output, with a summary on standard error. The exit status is 0 if all passed, 1 if
   * not, 2 if there is no such command or folder. {@code --vectors} writes the vectors into a
   * folder. After anything else it tells its use on standard error, and the exit status is 2.
   *
   * @param args none, or as said
   * @throws IOException if standard input or output fails
   */
  public static void main(String[] args) throws IOException {
    if (args.length == 0) {
      Oracle.answerAll(System.in, System.out);
    } else {
      System.exit(run(List.of(args), new PrintStream(System.out, false, UTF_8), System.err));
    }
  }

  /** {@return the exit status of a run with arguments} */
  static int run(List<String> args, PrintStream out, PrintStream err) {
    try {
      if (args.size() == 2 && args.get(0).equals("--vectors")) {
        VectorFolder.write(Path.of(args.get(1)));
        return 0;
      }
      if (args.get(0).equals("--check")) {
        return ConformanceCheck.parse(args.subList(1, args.size())).run(out, err) ? 0 : 1;
      }
      err.print(USAGE);
    } catch (IllegalArgumentException | IOException e) {
      err.println(e.getMessage());
      err.print(USAGE);
    }
    return UNUSABLE;
  }
}
