package org.sovereignparity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Published limits of proportions, differences and ratios. Each case is a row of {@code
 * statistics.csv}, which quotes the source; the command that printed the numbers stands beside it
 * here.
 */
class PublishedRatiosTest {
  private static final Proportion SEVEN = Proportion.of(7, 34);
  private static final Proportion ONE = Proportion.of(1, 34);
  private static final PairedCounts CAVO = PairedCounts.of(59, 6, 16, 80);

  // R contingencytables: n <- matrix(c(7,27,1,33), nrow=2, byrow=T); Katz_log_CI_2x2(n),
  // Koopman_asymptotic_score_CI_2x2(n) (six digits: PropCIs::riskscoreci(7,34,1,34,0.95)),
  // MiettinenNurminen_asymptotic_score_CI_ratio_2x2(n), Inv_sinh_CI_ratio_2x2(n),
  // MOVER_R_Wilson_CI_ratio_2x2(n)
  @ParameterizedTest
  @CsvSource({
    "RR-KATZ-01, KATZ",
    "RR-KOOP-01, KOOPMAN",
    "RR-MN-01, MIETTINEN_NURMINEN",
    "RR-ASINH-01, INVERSE_SINH",
    "RR-MOVER-01, MOVER",
  })
  void ratio_sevenToOneOf34_isAsPublished(String id, RatioMethod method) {
    Published.row(id).checkLimits(method.interval(SEVEN, ONE, Sets.P95));
  }

  // R contingencytables, tests/testthat/test-ch4.R: Adjusted_log_CI_2x2(n) prints 0.9241, 27.0523
  @Test
  void adjustedLog_sevenToOneOf34_isAsPublished() {
    ConfidenceSet set = RatioMethod.ADJUSTED_LOG.interval(SEVEN, ONE, Sets.P95);
    assertThat(Sets.low(set)).isEqualTo(0.9241, within(5e-5));
    assertThat(Sets.high(set)).isEqualTo(27.0523, within(5e-5));
  }

  // The formula as published, of parts of unlike numbers of items.
  @Test
  void adjustedLog_unlikeNumbersOfItems_isAsByTheFormula() {
    ConfidenceSet set =
        RatioMethod.ADJUSTED_LOG.interval(Proportion.of(27, 122), Proportion.of(44, 487), Sets.P95);
    double centre = 27.5 / 122.5 / (44.5 / 487.5);
    double error = Math.sqrt(1 / 27.5 - 1 / 122.5 + 1 / 44.5 - 1 / 487.5);
    double factor = Math.exp(1.959963984540054 * error);
    assertThat(Sets.low(set)).isEqualTo(centre / factor, within(1e-12));
    assertThat(Sets.high(set)).isEqualTo(centre * factor, within(1e-12));
  }

  // RR-KOOP-02: Koopman 1984, again in Nam 1995. RR-KATZ-02: scipy.stats.contingency
  // .relative_risk(27, 122, 44, 487).confidence_interval(0.95). RR-KATZ-04: (10, 75, 12, 225).
  // RR-ONES-01: mpmath, 40 digits.
  @ParameterizedTest
  @CsvSource({
    "RR-KOOP-02, KOOPMAN, 36, 40, 16, 80",
    "RR-KATZ-02, KATZ, 27, 122, 44, 487",
    "RR-KATZ-04, KATZ, 10, 75, 12, 225",
    "RR-ONES-01, KOOPMAN, 200, 200, 200, 200",
    "PAR-FLIP-02, KOOPMAN, 890, 1000, 910, 1000",
  })
  void ratio_counts_isAsPublished(String id, RatioMethod method, int x1, int n1, int x0, int n0) {
    Published.row(id)
        .checkLimits(method.interval(Proportion.of(x1, n1), Proportion.of(x0, n0), Sets.P95));
  }

  @Test
  void katz_allRight_hasNoWidth() { // RR-ONES-01, note
    Proportion all = Proportion.of(200, 200);
    ConfidenceSet set = RatioMethod.KATZ.interval(all, all, Sets.P95);
    assertThat(Sets.low(set)).isEqualTo(1);
    assertThat(Sets.high(set)).isEqualTo(1);
  }

  @Test
  void katz_flippingCounts_isAsDerived() { // PAR-FLIP-02, katz_low
    ConfidenceSet set =
        RatioMethod.KATZ.interval(Proportion.of(890, 1000), Proportion.of(910, 1000), Sets.P95);
    Published.row("PAR-FLIP-02").check("katz_low", Sets.low(set));
  }

  // R contingencytables, chapter 8: Wald_CI_paired_2x2(cavo_2012),
  // Tang_asymptotic_score_CI_paired_2x2(cavo_2012). PAR-FLIP-01: mpmath, 40 digits.
  @Test
  void pairedRatio_cavoAndFlip_areAsPublished() {
    Published.row("PRR-WALD-01").checkLimits(PairedRatioMethod.WALD.interval(CAVO, Sets.P95));
    Published.row("PRR-TANG-01").checkLimits(PairedRatioMethod.TANG.interval(CAVO, Sets.P95));
    PairedCounts flip = PairedCounts.of(850, 40, 60, 50);
    Published.row("PAR-FLIP-01").checkLimits(PairedRatioMethod.TANG.interval(flip, Sets.P95));
  }

  // R contingencytables, tests/testthat/test-ch8.R:
  // BonettPrice_hybrid_Wilson_score_CI_paired_2x2(n) prints 0.7579, 0.9910,
  // MOVER_Wilson_score_CI_paired_2x2(n) prints 0.7592, 0.9866
  @ParameterizedTest
  @CsvSource({"BONETT_PRICE, 0.7579, 0.9910", "MOVER, 0.7592, 0.9866"})
  void pairedRatio_cavo_isAsPrinted(PairedRatioMethod method, double low, double high) {
    ConfidenceSet set = method.interval(CAVO, Sets.P95);
    assertThat(Sets.low(set)).isEqualTo(low, within(5e-5));
    assertThat(Sets.high(set)).isEqualTo(high, within(5e-5));
  }

  @Test
  void pairing_sameCounts_decides() {
    PairedCounts flip = PairedCounts.of(850, 40, 60, 50);
    assertThat(PairedRatioMethod.TANG.interval(flip, Sets.P95).liesAbove(0.95)).isTrue();
    assertThat(
            RatioMethod.KOOPMAN
                .interval(flip.candidate(), flip.reference(), Sets.P95)
                .liesAbove(0.95))
        .isFalse();
  }

  // R contingencytables: Newcombe_hybrid_score_CI_2x2(n); R PropCIs::wald2ci(7,34,1,34,0.95,"AC")
  @ParameterizedTest
  @CsvSource({"DIFF-NEWC-01, NEWCOMBE", "DIFF-AC-01, AGRESTI_CAFFO"})
  void difference_sevenToOneOf34_isAsPublished(String id, DifferenceMethod method) {
    ConfidenceSet set = method.interval(SEVEN, ONE, Sets.P95);
    Published.row(id).checkLimits(set);
    assertThat(set.estimate().getAsDouble()).isEqualTo(6 / 34.0, within(1e-15));
  }

  // R binom::binom.confint(190, 200), (18, 20), (0, 30); DescTools::BinomCI(100, 200);
  // binom.test(51, 235, 1/6)
  @ParameterizedTest
  @CsvSource({
    "WIL-01, WILSON, 190, 200",
    "WIL-02, WILSON, 18, 20",
    "WIL-03, WILSON, 0, 30",
    "WIL-04, WILSON, 100, 200",
    "CP-01, CLOPPER_PEARSON, 51, 235",
  })
  void proportion_counts_isAsPublished(String id, ProportionMethod method, int x, int n) {
    Published.row(id).checkLimits(method.interval(Proportion.of(x, n), Sets.P95));
  }

  // R DescTools::BinomCI(100, 200, sides = "right") and "left"
  @Test
  void wilson_oneSided_isAsPublished() {
    Published row = Published.row("WIL-05");
    Proportion half = Proportion.of(100, 200);
    ConfidenceSet upper = ProportionMethod.WILSON.upperBound(half, Sets.P95);
    ConfidenceSet lower = ProportionMethod.WILSON.lowerBound(half, Sets.P95);
    assertThat(new double[] {Sets.low(upper), Sets.high(upper)})
        .containsExactly(row.list("larger"), within(row.tolerance()));
    assertThat(new double[] {Sets.low(lower), Sets.high(lower)})
        .containsExactly(row.list("smaller"), within(row.tolerance()));
  }

  // An error of 3/4 on one side has the quantile -0.6745: such a lower limit lies above the
  // estimate,
  // where p is the root of (p - 1/2)^2 = 0.6745^2 p (1 - p) / 200, so at 1/2 + z / 2 / root of n +
  // z^2.
  @Test
  void wilson_oneSidedBelowOneHalf_isOnTheOtherSide() {
    Proportion half = Proportion.of(100, 200);
    ConfidenceLevel quarter = ConfidenceLevel.of(0.25);
    double z = 0.6744897501960817;
    double distance = z / 2 / Math.sqrt(200 + z * z);
    assertThat(Sets.low(ProportionMethod.WILSON.lowerBound(half, quarter)))
        .isEqualTo(0.5 + distance, within(1e-14));
    assertThat(Sets.high(ProportionMethod.WILSON.upperBound(half, quarter)))
        .isEqualTo(0.5 - distance, within(1e-14));
  }

  @Test
  void proportion_assumptions_areThoseOfTheMethod() {
    Proportion half = Proportion.of(1, 2);
    assertThat(ProportionMethod.WILSON.interval(half, Sets.P95).assumptions())
        .containsExactly(Assumption.INDEPENDENT_ITEMS, Assumption.LARGE_SAMPLE);
    assertThat(ProportionMethod.CLOPPER_PEARSON.interval(half, Sets.P95).assumptions())
        .containsExactly(Assumption.INDEPENDENT_ITEMS);
  }

  // Donner and Zou 2012: a limit is where the distance x - r y is that of the Wilson limits, with
  // the correlation 1 of answers that are all alike. Of three in twelve at z = root of 3 the
  // divisor of the lower limit is 0, as the upper Wilson limit is twice the part.
  @ParameterizedTest
  @CsvSource({
    "1, 0, 0, 9, 0.05",
    "2, 0, 1, 9, 0.05",
    "3, 1, 0, 8, 0.2",
    "1, 2, 2, 7, 0.08326451666355042",
    "8, 2, 1, 4, 0.05"
  })
  void pairedMover_limits_areWhereTheDistancesAreThoseOfWilson(
      int both, int one, int other, int none, double error) {
    PairedCounts counts = PairedCounts.of(both, one, other, none);
    ConfidenceLevel confidence = ConfidenceLevel.ofErrorRate(error);
    ConfidenceSet x = ProportionMethod.WILSON.interval(counts.candidate(), confidence);
    ConfidenceSet y = ProportionMethod.WILSON.interval(counts.reference(), confidence);
    double p1 = counts.candidate().p();
    double p0 = counts.reference().p();
    int n = counts.items();
    double correlation = ((double) both / n - p1 * p0) / Math.sqrt(p1 * (1 - p1) * p0 * (1 - p0));
    ConfidenceSet set = PairedRatioMethod.MOVER.interval(counts, confidence);
    assertThat(Sets.low(set)).isNotNegative();
    checkMover(p1, p1 - Sets.low(x), p0, Sets.high(y) - p0, correlation, Sets.low(set));
    checkMover(p1, Sets.high(x) - p1, p0, p0 - Sets.low(y), correlation, Sets.high(set));
  }

  private static void checkMover(
      double p1, double error, double p0, double other, double correlation, double r) {
    double square = error * error + r * r * other * other - 2 * correlation * r * error * other;
    assertThat(Math.abs(p1 - r * p0)).isEqualTo(Math.sqrt(square), within(1e-12));
  }

  // EleutherAI/lm-evaluation-harness issue 4090
  @Test
  void wilson_noneOrAllRight_isAsPublished() {
    for (Map<String, String> row : Csv.read("wilson_boundary.csv")) {
      int n = Integer.parseInt(row.get("n"));
      ConfidenceSet none = ProportionMethod.WILSON.interval(Proportion.of(0, n), Sets.P95);
      ConfidenceSet all = ProportionMethod.WILSON.interval(Proportion.of(n, n), Sets.P95);
      assertThat(Sets.low(none)).isEqualTo(0);
      assertThat(Sets.high(none))
          .isEqualTo(Double.parseDouble(row.get("upper_when_k0")), within(1e-15));
      assertThat(Sets.low(all))
          .isEqualTo(Double.parseDouble(row.get("lower_when_kn")), within(2e-15));
      assertThat(Sets.high(all)).isEqualTo(1);
    }
  }
}
