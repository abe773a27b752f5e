package org.sovereignparity.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Rounding;
import org.sovereignparity.number.Threshold;

/** Faults that odd but legal input once found, each by what triggered it. */
class RegressionTest {
  private static final ParityPolicy POLICY = ParityPolicy.strict(Aggregation.RATIO_OF_MEANS);
  private static final Frontier B = Frontier.model("B");

  /** Both scores are within the bounds of the grammar. */
  @Test
  void flags_ratioOfMoreThanThousandDigits_areAnswered() {
    ParityAssessment assessment = POLICY.assess(open("1e1000", "1e-1000"), "A", B, Boards.AT_95);
    assertThat(assessment.flags()).isEmpty();
    assertThat(assessment.explain().toString()).contains("MET");
  }

  /** The same through the verdict. */
  @Test
  void verdict_ratioOfMoreThanThousandDigitsRounded_isMet() {
    Threshold rounded = Boards.AT_95.rounded(Rounding.parse("half-up-2"));
    assertThat(POLICY.assess(open("1e1000", "1"), "A", B, rounded).verdict()).contains(Verdict.MET);
  }

  /** The only share is the ratio, 94.996 %. */
  @Test
  void explain_shareOfTheOnlyBenchmark_doesNotShowTheThreshold() {
    String text =
        POLICY
            .assess(Boards.of("- A B", "x 94.996 100"), "A", B, Boards.AT_95)
            .explain()
            .toString();
    String row = text.lines().filter(line -> line.startsWith("x ")).findFirst().orElseThrow();
    assertThat(row).doesNotContain("95.00 %");
  }

  /** Only an exact tie is shown as the threshold. */
  @Test
  void toPercentString_besideAThresholdWithoutADecimal_isNotShownAsIt() {
    Threshold twoThirds = Threshold.atLeast("2/3");
    assertThat(twoThirds.toPercentString(Rational.parse("0.66667")))
        .isNotEqualTo(twoThirds.toPercentString(twoThirds.value()));
  }

  /** The same input gives the same text, whatever the default locale. */
  @Test
  void texts_underAnArabicDefaultLocale_areTheSame() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      assertThat(ReleaseWindow.of(LocalDate.of(2026, 1, 15), 6))
          .hasToString("2025-07-15 to 2026-01-15 (6 months)");
      assertThat(Boards.of("- A B", "x 1 2"))
          .hasToString("1 benchmarks (x), 2 models (A, B), 2 scores");
    } finally {
      Locale.setDefault(before);
    }
  }

  /** 190 ratios of 0.95, one of them 1e-993 more: a digit at a time took minutes. */
  @Test
  void toString_geometricMeanNextToTheThreshold_isShown() {
    Scoreboard.Builder board = Scoreboard.builder();
    for (int i = 0; i < 190; i++) {
      board.add(Boards.higher("b" + i, "0.."));
      board.score("A", "b" + i, i == 0 ? "0.95" + "0".repeat(990) + "1" : "0.95");
      board.score("B", "b" + i, "1");
    }
    ParityAssessment assessment =
        ParityPolicy.strict(Aggregation.GEOMETRIC_MEAN_OF_RATIOS)
            .assess(board.build(), "A", B, Boards.AT_95);
    assertThat(assessment.toString()).contains("MET");
  }

  private static Scoreboard open(String candidate, String reference) {
    return Scoreboard.builder()
        .add(Boards.higher("x", "0.."))
        .score("A", "x", candidate)
        .score("B", "x", reference)
        .build();
  }
}
