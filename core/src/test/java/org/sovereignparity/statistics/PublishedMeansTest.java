package org.sovereignparity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Ratios of means, tests and adjustments against {@code statistics.csv}, which quotes the source;
 * the command that printed the numbers stands beside them here.
 */
class PublishedMeansTest {
  // The sleep data of Student 1908, as R has them: extra hours under the first and second drug.
  private static final double[] X = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
  private static final double[] Y = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};
  private static final PairedCounts FLIP = PairedCounts.of(850, 40, 60, 50);
  private static final BenchmarkEvidence SEPARATE =
      BenchmarkEvidence.separateItems(Sample.of(X), Sample.of(Y));

  private static BenchmarkEvidence paired(double[] x, double[] y) {
    return BenchmarkEvidence.sameItems(PairedSample.of(x, y));
  }

  // Closed form, and inversion of scipy.stats.ttest_1samp(x - r*y, 0)
  @Test
  void fieller_sleep_isAsDerived() {
    Published row = Published.row("FIEL-PAIR-01");
    row.checkLimits(MeanRatioMethod.FIELLER.interval(paired(X, Y), Sets.P95));
    assertThat(row.text("type")).isEqualTo("BOUNDED");
  }

  @Test
  void fieller_sleepTheOtherWayRound_isTwoRays() {
    Published row = Published.row("FIEL-UNB-01");
    ConfidenceSet set = MeanRatioMethod.FIELLER.interval(paired(Y, X), Sets.P95);
    ConfidenceSet.Exclusive rays = (ConfidenceSet.Exclusive) set;
    assertThat(row.text("type")).isEqualTo("EXCLUSIVE");
    assertThat(row.text("set")).isEqualTo("(-inf,-2.06219678138107] U [1.52300494719090,+inf)");
    assertThat(rays.below()).isEqualTo(-2.06219678138107, within(1e-12));
    assertThat(rays.above()).isEqualTo(1.52300494719090, within(1e-12));
    row.check("ratio", set.estimate().orElseThrow());
    assertThat(set.liesAbove(-100)).isFalse();
    assertThat(set.contains(0)).isFalse();
    assertThat(set.contains(-3)).isTrue();
  }

  // R mratios, formula of ttestratio(x, y, var.equal = TRUE)
  @Test
  void fiellerPooled_sleep_isAsDerived() {
    Published.row("FIEL-POOL-01")
        .checkLimits(MeanRatioMethod.FIELLER_POOLED.interval(SEPARATE, Sets.P95));
  }

  // Inversion of scipy.stats.ttest_ind(x, r*y, equal_var=False); R mratios
  // ttestratio(x, y, iterativeCI = TRUE)
  @Test
  void fiellerUnequal_sleep_isAsDerived() {
    Published.row("FIEL-TL-01").checkLimits(MeanRatioMethod.FIELLER.interval(SEPARATE, Sets.P95));
  }

  @Test
  void delta_sleep_isAsDerived() {
    Published.row("DELTA-01").checkLimits(MeanRatioMethod.DELTA.interval(paired(X, Y), Sets.P95));
  }

  // mpmath, 40 digits
  @Test
  void farringtonManning_margin_isAsDerived() {
    Published shown = Published.row("FM-NI-01");
    Proportion candidate = Proportion.of(940, 1000);
    Proportion reference = Proportion.of(950, 1000);
    TestResult test =
        NonInferiority.score(BenchmarkEvidence.separateItems(candidate, reference), 0.95);
    shown.check("z", test.statistic());
    shown.check("p", test.pValue());
    ConfidenceLevel p90 = ConfidenceLevel.of(0.9);
    shown.check("low90", Sets.low(RatioMethod.KOOPMAN.interval(candidate, reference, p90)));

    Published notShown = Published.row("FM-NI-02");
    candidate = Proportion.of(180, 200);
    reference = Proportion.of(184, 200);
    test = NonInferiority.score(BenchmarkEvidence.separateItems(candidate, reference), 0.95);
    notShown.check("z", test.statistic());
    notShown.check("p", test.pValue());
    notShown.check("low90", Sets.low(RatioMethod.KOOPMAN.interval(candidate, reference, p90)));
    assertThat(test.isShownAt(0.05)).isFalse();
  }

  // mpmath, 40 digits
  @Test
  void scores_atMargin_areAsDerived() {
    Published paired = Published.row("PAR-FLIP-01");
    TestResult test = NonInferiority.score(BenchmarkEvidence.sameItems(FLIP), 0.95);
    paired.check("z_at_0_95", test.statistic());
    paired.check("p", test.pValue());
    Published.row("PAR-FLIP-02")
        .check(
            "z_at_0_95",
            NonInferiority.score(
                    BenchmarkEvidence.separateItems(FLIP.candidate(), FLIP.reference()), 0.95)
                .statistic());
  }

  // Exact rational mean and variance; p by scipy.stats.t.sf(t, 999)
  @Test
  void linearised_counts_isAsDerived() {
    Published row = Published.row("PAR-LIN-01");
    BenchmarkEvidence flip = BenchmarkEvidence.sameItems(FLIP);
    assertThat(flip.x() - 0.95 * flip.y()).isEqualTo(51.0 / 2000, within(1e-16));
    assertThat(flip.residual(0.95) * 1000).isEqualTo(382499.0 / 3996000, within(1e-15));
    TestResult test = NonInferiority.linearised(flip, 0.95);
    // The row prints t as 2.6063802125, one digit short: 51/2000 / sqrt(382499/3996000/1000) by
    // mpmath is 2.60638020251198798, and only that gives the p of the row.
    assertThat(test.statistic()).isEqualTo(2.60638020251198798, within(1e-14));
    row.check("p", test.pValue());
    assertThat(test.degreesOfFreedom()).hasValue(999);
  }

  @Test
  void clustered_fourClusters_isAsDerived() { // CLU-01
    Published row = Published.row("CLU-01");
    Sample sample = Sample.of(1, 1, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0);
    Clusters clusters = Clusters.of(0, 0, 0, 1, 1, 1, 2, 2, 2, 2, 3, 3);
    double error = StandardError.clustered(sample, clusters, ClusterCorrection.NONE);
    row.check("mean", sample.mean());
    row.check("se", error);
    row.check("var", error * error);
    double corrected = StandardError.clustered(sample, clusters, ClusterCorrection.CLUSTERS);
    assertThat(corrected * corrected).isEqualTo(427.0 / 10368 * 4 / 3, within(1e-16));
  }

  // EleutherAI/lm-evaluation-harness issue 3966
  @Test
  void standardError_subtasks_isAsExpected() {
    for (Map<String, String> row : Csv.read("lmeval_stderr_zero_bug.csv")) {
      Proportion part =
          Proportion.of(Integer.parseInt(row.get("k_correct")), Integer.parseInt(row.get("n")));
      assertThat(StandardError.of(part))
          .isEqualTo(
              Double.parseDouble(row.get("expected_stderr_sqrt_p1p_over_n_minus_1")), within(5e-7));
    }
  }

  // R multtest::mt.rawp2adjp(p, c("Holm", "BH"))
  @Test
  void multiplicity_pValues_areAsPublished() {
    double[] first = {0.001, 0.002, 0.003, 0.004, 0.005, 0.05, 0.06, 0.07, 0.08, 0.09};
    double[] second = {0.002, 0.004, 0.006, 0.008, 0.01, 0.012};
    check("HOLM-01", first);
    check("HOLM-02", second);
  }

  private static void check(String id, double[] pValues) {
    Published row = Published.row(id);
    if (id.equals("HOLM-01")) {
      double[] bh = {0.01, 0.01, 0.01, 0.01, 0.01, 1 / 12.0, 3 / 35.0, 7 / 80.0, 4 / 45.0, 0.09};
      assertThat(Multiplicity.BENJAMINI_HOCHBERG.adjust(pValues))
          .containsExactly(bh, within(row.tolerance()));
    }
    assertThat(Multiplicity.HOLM.adjust(pValues))
        .containsExactly(row.list("holm"), within(row.tolerance()));
    assertThat(Multiplicity.BENJAMINI_HOCHBERG.adjust(pValues))
        .containsExactly(row.list("bh"), within(row.tolerance()));
  }

  // By hand: ranks from the greatest, 0.04 x 1, 0.03 x 2, 0.02 x 3, 0.01 x 4.
  @Test
  void hochberg_fourPValues_isAsByHand() {
    assertThat(Multiplicity.HOCHBERG.adjust(0.04, 0.01, 0.03, 0.02))
        .containsExactly(new double[] {0.04, 0.04, 0.04, 0.04}, within(1e-16));
    assertThat(Multiplicity.HOLM.adjust(0.04, 0.01, 0.03, 0.02))
        .containsExactly(new double[] {0.06, 0.04, 0.06, 0.06}, within(1e-16));
  }

  // By hand: 1 + 1/2 + 1/3 = 11/6; 11/6 x 3 x 0.01, 11/6 x 3/2 x 0.04, 11/6 x 0.05.
  @Test
  void benjaminiYekutieli_threePValues_isAsByHand() {
    assertThat(Multiplicity.BENJAMINI_YEKUTIELI.adjust(0.05, 0.01, 0.04))
        .containsExactly(new double[] {0.55 / 6, 0.055, 0.55 / 6}, within(1e-16));
  }

  // By hand: 2 x 0.02 is more than 0.03, which the claim that is harder to show has.
  @Test
  void benjaminiHochberg_leastPValue_isNotAboveTheNext() {
    assertThat(Multiplicity.BENJAMINI_HOCHBERG.adjust(0.02, 0.03)).containsExactly(0.03, 0.03);
  }

  @Test
  void all_pValues_isTheGreatest() {
    assertThat(Multiplicity.pValueOfAll(0.01, 0.04, 0.03)).isEqualTo(0.04);
  }
}
