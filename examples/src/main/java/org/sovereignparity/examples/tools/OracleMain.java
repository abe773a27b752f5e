package org.sovereignparity.examples.tools;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Answers the requests of standard input, one a line, on standard output; or runs another
 * implementation of the protocol over the conformance vectors.
 */
public final class OracleMain {
  private static final int UNUSABLE = 2;

  private static final String USAGE =
      """
      Usage: java -jar sovereign-parity-oracle.jar [--threads N] [--programme FILE ...] [--criteria FILE ...] < requests > answers
             java -jar sovereign-parity-oracle.jar --check [--timeout SECONDS] [FOLDER] -- COMMAND [ARGUMENT ...]
             java -jar sovereign-parity-oracle.jar --vectors FOLDER
             java -jar sovereign-parity-oracle.jar --help
      """;

  private static final String HELP =
      """

      Answers requests in JSON, one a line, in their order.

        --threads N       how many threads answer; the processors by default
        --programme FILE  a programme that requests may name by its id; as often as wanted
        --criteria FILE   criteria that requests may name by their id; as often as wanted
        --check           sends the conformance vectors, those in FOLDER or those of this library, to
                          a command, and reports each answer in CSV
        --timeout SECONDS how long the command may take for an answer
        --vectors FOLDER  writes the conformance vectors
      """;

  private OracleMain() {}

  /**
   * Answers requests until standard input ends, where it is not told to do something else.
   *
   * <p>{@code --threads} says how many threads answer. {@code --programme} and {@code --criteria},
   * each as often as wanted, name files with documents whose rules requests may name by their ids.
   * If a file holds none, or rules have the id of others, it says so on standard error, and the
   * exit status is 2.
   *
   * <p>{@code --check} starts the command that follows {@code --}, sends it every request of the
   * vectors, those in the folder or those of this library, and reports each answer in CSV on
   * standard output, with a summary on standard error. The exit status is 0 if all passed, 1 if
   * not, 2 if there is no such command or folder. {@code --vectors} writes the vectors into a
   * folder. {@code --help} tells the use. After anything else it does so on standard error, and the
   * exit status is 2.
   *
   * @param args as said
   */
  public static void main(String[] args) {
    int status =
        run(List.of(args), System.in, new PrintStream(System.out, false, UTF_8), System.err);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** {@return the exit status of a run with arguments} */
  static int run(List<String> args, InputStream in, PrintStream out, PrintStream err) {
    try {
      if (OracleOptions.are(args)) {
        OracleOptions.parse(args).answerAll(in, out);
        return 0;
      }
      if (args.size() == 2 && args.get(0).equals("--vectors")) {
        VectorFolder.write(Path.of(args.get(1)));
        return 0;
      }
      if (args.get(0).equals("--check")) {
        return ConformanceCheck.parse(args.subList(1, args.size())).run(out, err) ? 0 : 1;
      }
      if (args.equals(List.of("--help"))) {
        out.print(USAGE + HELP);
        return 0;
      }
      err.print(USAGE);
    } catch (IllegalArgumentException | IOException e) {
      err.println(e.getMessage());
      err.print(USAGE);
    }
    return UNUSABLE;
  }
}
