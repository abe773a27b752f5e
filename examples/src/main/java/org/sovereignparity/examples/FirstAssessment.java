package org.sovereignparity.examples;

import static org.sovereignparity.benchmark.Direction.HIGHER_IS_BETTER;
import static org.sovereignparity.parity.Aggregation.RATIO_OF_MEANS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.json.ParityJson;
import org.sovereignparity.json.TableLayout;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.ParityPolicy;

/** The shortest way from a table of scores to a verdict. */
public final class FirstAssessment {
  private FirstAssessment() {}

  /**
   * Reads a table and prints whether K-EXAONE reaches 95 % of DeepSeek-V3.2. With other arguments
   * it tells its use on standard error, and the exit status is 2.
   *
   * @param args the path of a table in CSV that has both
   * @throws IOException if the table cannot be read
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      System.err.println("Usage: FirstAssessment scores.csv");
      System.exit(2);
    }
    String csv = Files.readString(Path.of(args[0]));
    Scoreboard board = ParityJson.readTable(csv, TableLayout.of(Scale.PERCENT, HIGHER_IS_BETTER));
    ParityAssessment assessment =
        ParityPolicy.strict(RATIO_OF_MEANS)
            .assess(board, "K-EXAONE", Frontier.model("DeepSeek-V3.2"), Threshold.atLeast("95%"));
    System.out.println(assessment); // ... ratio-of-means: 95.30 % = 3754/3939, >= 95.00 %, MET
    System.out.println(assessment.explain()); // the whole reasoning, benchmark by benchmark
  }
}
