package org.sovereignparity.examples;

import static com.google.common.collect.MoreCollectors.onlyElement;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sovereignparity.assertion.ParityAssertions.assertEveryBenchmark;
import static org.sovereignparity.assertion.ParityAssertions.assertMet;
import static org.sovereignparity.parity.Aggregation.MEAN_OF_RATIOS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.json.importer.ImportResult;
import org.sovereignparity.json.importer.ResultImporter;
import org.sovereignparity.json.importer.ScoreChoice;
import org.sovereignparity.json.importer.ScoreSelection;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.ParityPolicy;

/** A test of one's own, on two result files. */
class AssertionsTest {
  private static final Path RESULTS = Path.of("src/test/resources/org/sovereignparity/examples");

  private static ParityAssessment assessment() throws IOException {
    ImportResult ours = read("ours.json").ofModel("ours");
    ImportResult base = read("theirs.json").ofModel("base");
    Scoreboard board =
        ScoreSelection.of(
                ScoreChoice.of("arc_challenge").metric("acc_norm"),
                ScoreChoice.of("gsm8k").metric("exact_match").filter("strict-match"))
            .board(ours, base);
    return ParityPolicy.strict(MEAN_OF_RATIOS)
        .assess(board, "ours", Frontier.model("base"), Threshold.atLeast("95%"));
  }

  private static ImportResult read(String file) throws IOException {
    return ResultImporter.read(file, Files.readAllBytes(RESULTS.resolve(file)));
  }

  @Test
  void ourModel_keepsUpWithItsBase() throws IOException {
    assertMet(assessment());
    assertEveryBenchmark(assessment(), Threshold.atLeast("90%"));
  }

  @Test
  void messageOfAFailure_isTheReportOnThePage() throws IOException {
    Page.Block shown =
        Page.of("core/docs/assertions.md").blocks().stream()
            .filter(block -> block.language().equals("log"))
            .collect(onlyElement());
    assertThatThrownBy(() -> assertEveryBenchmark(assessment(), Threshold.atLeast("96%")))
        .extracting(failure -> failure.getMessage().strip())
        .isEqualTo(shown.text().replaceFirst(".*FAILURE!\n.*Error:\n", "").strip());
  }
}
