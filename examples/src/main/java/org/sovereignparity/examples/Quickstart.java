package org.sovereignparity.examples;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.json.ParityJson;
import org.sovereignparity.json.TableLayout;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Frontier;

/**
 * Compares K-EXAONE with the frontier, or a model of one's own table with another.
 *
 * <pre>
 *   Quickstart                                  the published table of K-EXAONE
 *   Quickstart scores.csv Candidate Reference   one's own, scores within 0..100, more is better
 *   Quickstart scores.csv Candidate Reference 0..1   the same on another scale
 * </pre>
 */
public final class Quickstart {
  private static final Threshold TARGET = Threshold.atLeast("95%");
  private static final String USAGE =
      "Usage: Quickstart [scores.csv Candidate Reference [scale, such as 0..1]]";

  private Quickstart() {}

  /**
   * Prints the report on standard output. What is wrong with the arguments or the table is said on
   * standard error, and the exit status is then 1.
   *
   * @param args none, or the path of a table in CSV, a candidate, a reference and perhaps a scale
   */
  public static void main(String[] args) {
    try {
      report(args, System.out);
    } catch (CharacterCodingException e) {
      fail("Table must be saved as UTF-8: " + args[0]);
    } catch (IOException e) {
      fail("Cannot read " + e.getMessage());
    } catch (IllegalArgumentException e) {
      fail(String.valueOf(e.getMessage()));
    }
  }

  private static void fail(String message) {
    System.err.println(message);
    System.exit(1);
  }

  static void report(String[] args, PrintStream out) throws IOException {
    if (args.length == 0) {
      ofKExaone(out);
    } else if (args.length == 3 || args.length == 4) {
      Scale scale = args.length == 3 ? Scale.PERCENT : Scale.parse(args[3]);
      ofTable(Path.of(args[0]), args[1], args[2], scale, out);
    } else {
      throw new IllegalArgumentException(USAGE);
    }
  }

  private static void ofKExaone(PrintStream out) {
    Scoreboard board = KExaone.board();
    Frontier best = Frontier.bestPerBenchmark(KExaone.RIVALS);
    ImmutableList<Frontier> frontiers =
        ImmutableList.<Frontier>builder()
            .addAll(KExaone.RIVALS.stream().map(Frontier::model).toList())
            .add(best)
            .build();
    out.println("The published table of K-EXAONE: " + board + ".");
    new ParityReport(board, KExaone.CANDIDATE, frontiers, TARGET).print(out);
  }

  private static void ofTable(
      Path path, String candidate, String reference, Scale scale, PrintStream out)
      throws IOException {
    TableLayout layout = TableLayout.of(scale, Direction.HIGHER_IS_BETTER);
    Scoreboard board = ParityJson.readTable(Files.readString(path), layout);
    out.println(
        path.getFileName()
            + ": "
            + board
            + "; every benchmark read as scores within "
            + scale
            + ", more is better.");
    new ParityReport(board, candidate, ImmutableList.of(Frontier.model(reference)), TARGET)
        .print(out);
  }
}
