package org.sovereignparity.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.Rational;

/**
 * Scores whose ratio is exactly 19/20: 19 k and 20 k units of the last decimal, up to 100.
 *
 * <p>The counts of pairs that doubles lose are those of a loop over {@code cand / ref >= 0.95} in
 * CPython, as the survey of scoring standards reports it: 20 of 500, the first 2.09/2.20; 308 of
 * 5,000, the first 1.007/1.060; 3,179 of 50,000.
 */
class ExactTieTest {

  @ParameterizedTest
  @CsvSource({"2, 500, 20, 11", "3, 5000, 308, 53", "4, 50000, 3179, "})
  void pairs_ofExactly95Percent_areMetAndFlaggedWhereDoublesLose(
      int decimals, int pairs, long lostByDoubles, Integer firstLost) {
    int[] lost =
        IntStream.rangeClosed(1, pairs)
            .filter(k -> isLostByDoubles(k, decimals, Aggregation.RATIO_OF_MEANS))
            .toArray();
    assertThat(lost).hasSize((int) lostByDoubles);
    if (firstLost != null) {
      assertThat(lost[0]).isEqualTo(firstLost);
    }
  }

  @ParameterizedTest
  @EnumSource(value = Aggregation.class, names = "GEOMETRIC_MEAN_OF_RATIOS", mode = Mode.EXCLUDE)
  void pairs_ofTwoDecimals_areFlaggedUnderEveryOtherAggregation(Aggregation aggregation) {
    assertThat(IntStream.rangeClosed(1, 500).filter(k -> isLostByDoubles(k, 2, aggregation)))
        .hasSize(20);
  }

  @Test
  void pairs_underTheGeometricMean_areMetAndNotFlagged() {
    assertThat(
            IntStream.rangeClosed(1, 500)
                .filter(k -> isLostByDoubles(k, 2, Aggregation.GEOMETRIC_MEAN_OF_RATIOS)))
        .isEmpty();
  }

  @Test
  void pair209To220_isTheFirstThatDoublesLose() {
    ParityAssessment assessment =
        ParityPolicy.strict(Aggregation.RATIO_OF_MEANS)
            .assess(Boards.of("- A B", "x 2.09 2.20"), "A", Frontier.model("B"), Boards.AT_95);
    assertThat(assessment.verdict()).contains(Verdict.MET);
    assertThat(assessment.flags()).containsExactly(Flag.EXACT_TIE, Flag.DIFFERS_IN_DOUBLE);
    assertThat(2.09 / 2.20 >= 0.95).isFalse();
  }

  /** Whatever the pairs, 2 to 20 ratios of exactly 0.95 have the mean 0.95, and the minimum. */
  @ParameterizedTest
  @EnumSource(value = Aggregation.class)
  void means_ofEqualRatios_areMet(Aggregation aggregation) {
    for (int size = 2; size <= 20; size++) {
      for (int start = 1; start <= 30; start++) {
        ParityAssessment assessment = assess(tied(size, start), aggregation);
        assertThat(assessment.ratio()).contains(Rational.of(19, 20));
        assertThat(assessment.verdict()).contains(Verdict.MET);
        assertThat(assessment.flags()).contains(Flag.EXACT_TIE);
      }
    }
  }

  /** {@return a scoreboard of {@code size} pairs, 7 steps from one to the next} */
  private static Scoreboard tied(int size, int start) {
    String[] rows = new String[size + 1];
    rows[0] = "- A B";
    for (int i = 0; i < size; i++) {
      int k = start + 7 * i;
      rows[i + 1] =
          "b%d %s %s".formatted(i, BigDecimal.valueOf(19L * k, 2), BigDecimal.valueOf(20L * k, 2));
    }
    return Boards.of(rows);
  }

  private static boolean isLostByDoubles(int k, int decimals, Aggregation aggregation) {
    String candidate = BigDecimal.valueOf(19L * k, decimals).toPlainString();
    String reference = BigDecimal.valueOf(20L * k, decimals).toPlainString();
    ParityAssessment assessment =
        assess(Boards.of("- A B", "x " + candidate + " " + reference), aggregation);
    assertThat(assessment.verdict()).contains(Verdict.MET);
    return assessment.flags().contains(Flag.DIFFERS_IN_DOUBLE);
  }

  private static ParityAssessment assess(Scoreboard board, Aggregation aggregation) {
    return ParityPolicy.strict(aggregation).assess(board, "A", Frontier.model("B"), Boards.AT_95);
  }
}
