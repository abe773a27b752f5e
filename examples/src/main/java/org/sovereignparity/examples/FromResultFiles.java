package org.sovereignparity.examples;

import static org.sovereignparity.parity.Aggregation.MEAN_OF_RATIOS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.json.importer.ImportResult;
import org.sovereignparity.json.importer.ResultImporter;
import org.sovereignparity.json.importer.ScoreChoice;
import org.sovereignparity.json.importer.ScoreSelection;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.ParityPolicy;

/** The shortest way from two files of results to a verdict. */
public final class FromResultFiles {
  private FromResultFiles() {}

  /**
   * Reads the results of two models and prints whether the first reaches 95 % of the second. With
   * other arguments it tells its use on standard error, and the exit status is 2.
   *
   * @param args the paths of two files of lm-evaluation-harness
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("Usage: FromResultFiles ours.json theirs.json");
      System.exit(2);
    }
    Path first = Path.of(args[0]);
    Path second = Path.of(args[1]);
    ImportResult ours = ResultImporter.read("a.json", Files.readAllBytes(first)).ofModel("ours");
    ImportResult best = ResultImporter.read("b.json", Files.readAllBytes(second)).ofModel("best");
    ScoreChoice arc = ScoreChoice.of("arc_challenge").metric("acc_norm");
    ScoreChoice gsm = ScoreChoice.of("gsm8k").metric("exact_match").filter("strict-match");
    Scoreboard board = ScoreSelection.of(arc, gsm).board(ours, best);
    ParityAssessment assessment =
        ParityPolicy.strict(MEAN_OF_RATIOS)
            .assess(board, "ours", Frontier.model("best"), Threshold.atLeast("95%"));
    System.out.println(assessment.explain()); // the reasoning, and what was not measured alike
    System.out.println(assessment.verdictIfSame("shots", "task-version")); // Optional[MET], or so
  }
}
