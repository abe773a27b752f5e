package org.sovereignparity.parity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.UnknownFact;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.Rational;

/**
 * The table that CAISI published for DeepSeek V4 Pro, which every aggregation reads otherwise. Over
 * the eight benchmarks that it shares with GPT-5.5 the sums, by hand, are 575 and 700.
 */
class CaisiTableTest {
  private static final String CANDIDATE = "DeepSeek V4 Pro";
  private static final Frontier FRONTIER = Frontier.model("GPT-5.5");
  private static final Scoreboard ALL = Boards.caisi();
  private static final Scoreboard COMMON =
      ALL.only(
          "CTF-Archive-Diamond",
          "SWE-bench Verified",
          "PortBench",
          "GPQA-Diamond",
          "ARC-AGI-2 semi-private",
          "OTIS-AIME-2025",
          "PUMaC-2024",
          "SMT-2025");

  @ParameterizedTest
  @CsvSource({
    "MEAN_OF_RATIOS, 166005335261/207900950400, 79.85 %",
    "RATIO_OF_MEANS, 23/28, 82.14 %",
    "MINIMUM_RATIO, 32/71, 45.07 %"
  })
  void overTheCommonBenchmarks_isExact(Aggregation aggregation, String ratio, String percent) {
    ParityAssessment assessment = assess(aggregation, COMMON);
    assertThat(assessment.ratio()).contains(Rational.parse(ratio));
    assertThat(assessment.ratio().orElseThrow().toPercentString(2)).isEqualTo(percent);
    assertThat(assessment.benchmarksUsed()).isEqualTo(8);
  }

  @Test
  void overTheCommonBenchmarks_geometricMean_isARoot() {
    assertThat(
            assess(Aggregation.GEOMETRIC_MEAN_OF_RATIOS, COMMON)
                .ratio()
                .orElseThrow()
                .toPercentString(2))
        .isEqualTo("76.66 %");
  }

  /** The least ratio is below 95 % whatever the missing score is; the policy is strict. */
  @ParameterizedTest
  @EnumSource
  void withFrontierScience_everyAggregation_isUndetermined(Aggregation aggregation) {
    ParityAssessment assessment = assess(aggregation, ALL);
    assertThat(assessment.verdict()).contains(Verdict.UNDETERMINED);
    assertThat(assessment.missing())
        .containsExactly(UnknownFact.of(MissingReason.NO_SCORE, CANDIDATE, "FrontierScience"));
  }

  private static ParityAssessment assess(Aggregation aggregation, Scoreboard board) {
    return ParityPolicy.strict(aggregation).assess(board, CANDIDATE, FRONTIER, Boards.AT_95);
  }
}
