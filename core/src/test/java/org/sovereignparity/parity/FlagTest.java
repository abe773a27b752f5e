package org.sovereignparity.parity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.Threshold;

/** One score of A against 100 of B, so that the ratio is the score in percent. */
class FlagTest {

  @ParameterizedTest
  @CsvSource({
    "95, >= 0.95, MET, EXACT_TIE",
    "95, > 0.95, NOT_MET, EXACT_TIE",
    "94.5, >= 0.95, NOT_MET, FLIPS_WHEN_ROUNDED",
    "94.49, >= 0.95, NOT_MET, ",
    "94.99, >= 0.95, NOT_MET, FLIPS_WHEN_ROUNDED",
    "95.4, > 0.95, MET, FLIPS_WHEN_ROUNDED",
    "95.5, > 0.95, MET, ",
    "94.5, >= 0.95 rounded half-up-2, MET, ",
    "95, >= 0.95 rounded half-up-2, MET, EXACT_TIE",
    "94, >= 0.95 rounded half-up-1, NOT_MET, ",
    "96, >= 0.95, MET, ",
    "0.96, >= 0.95, NOT_MET, MIXED_UNITS_SUSPECTED",
    "1, >= 0.95, NOT_MET, ",
    "1.9, >= 0.95, NOT_MET, "
  })
  void flags_ofOneScore_sayWhatWouldFlip(
      String score, String threshold, Verdict verdict, Flag flag) {
    ParityAssessment assessment =
        ParityPolicy.strict(Aggregation.RATIO_OF_MEANS)
            .assess(
                Boards.of("- A B", "x " + score + " 100"),
                "A",
                Frontier.model("B"),
                Threshold.parse(threshold));
    assertThat(assessment.verdict()).contains(verdict);
    if (flag == null) {
      assertThat(assessment.flags()).isEmpty();
    } else {
      assertThat(assessment.flags()).containsExactly(flag);
    }
  }

  /**
   * A fraction beside a percentage is one below 1 and the other, above 1, more than 50 times it.
   */
  @ParameterizedTest
  @CsvSource({
    "0, 60, false",
    "0.8, 40, false",
    "0.8, 40.1, true",
    "40.1, 0.8, true",
    "1, 60, false",
    "0.01, 1, false",
    "0.01, 1.1, true"
  })
  void flags_mixedUnits_areSuspectedFromTheScores(String score, String reference, boolean mixed) {
    ParityAssessment assessment =
        ParityPolicy.strict(Aggregation.RATIO_OF_MEANS)
            .assess(
                Boards.of("- A B", "x %s %s".formatted(score, reference)),
                "A",
                Frontier.model("B"));
    assertThat(assessment.flags().contains(Flag.MIXED_UNITS_SUSPECTED)).isEqualTo(mixed);
    assertThat(
            assessment
                .explain()
                .toString()
                .contains("percentage: %s and %s on x".formatted(score, reference)))
        .isEqualTo(mixed);
  }
}
