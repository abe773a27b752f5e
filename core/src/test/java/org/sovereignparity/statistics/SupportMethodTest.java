package org.sovereignparity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;
import static org.assertj.core.data.Percentage.withPercentage;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SupportMethodTest {
  private static final PairedCounts COUNTS = PairedCounts.of(850, 40, 60, 50);
  private static final double[] X = {3, 1, 4, 1, 5, 9, 2, 6};
  private static final double[] Y = {2, 7, 1, 8, 2, 8, 1, 8};

  private static BenchmarkRatio ratio(BenchmarkEvidence evidence) {
    return BenchmarkRatio.of(evidence, 1);
  }

  private static BenchmarkRatio paired(int both, int one, int other, int none) {
    return ratio(BenchmarkEvidence.sameItems(PairedCounts.of(both, one, other, none)));
  }

  private static void checkSame(ConfidenceSet actual, ConfidenceSet expected) {
    assertThat(actual.getClass()).isEqualTo(expected.getClass());
    assertThat(Sets.low(actual)).isCloseTo(Sets.low(expected), offset(1e-12));
    assertThat(Sets.high(actual)).isCloseTo(Sets.high(expected), offset(1e-12));
    assertThat(actual.estimate().getAsDouble())
        .isCloseTo(expected.estimate().getAsDouble(), offset(1e-15));
  }

  // Tang's and Koopman's score intervals of these counts, as statsmodels and PropCIs give them.
  @Test
  void score_sameAnswersWithAndWithoutPairs_differ() {
    ConfidenceSet same =
        MeanRatioMethod.SCORE.interval(ratio(BenchmarkEvidence.sameItems(COUNTS)), Sets.P95);
    ConfidenceSet separate =
        MeanRatioMethod.SCORE.interval(
            ratio(BenchmarkEvidence.separateItems(COUNTS.candidate(), COUNTS.reference())),
            Sets.P95);
    assertThat(Sets.low(same)).isCloseTo(0.9562, offset(5e-5));
    assertThat(Sets.low(separate)).isCloseTo(0.9494, offset(5e-5));
    assertThat(same.liesAbove(0.95)).isTrue();
    assertThat(separate.liesAbove(0.95)).isFalse();
  }

  // What a method shows at alpha is what the test that it belongs to shows.
  @Test
  void pValue_ofAMethod_isThatOfItsTest() {
    BenchmarkRatio same = ratio(BenchmarkEvidence.sameItems(COUNTS));
    BenchmarkRatio separate =
        ratio(BenchmarkEvidence.separateItems(COUNTS.candidate(), COUNTS.reference()));
    for (double margin : List.of(0.9, 0.95, 0.97)) {
      for (BenchmarkRatio of : List.of(same, separate)) {
        assertThat(MeanRatioMethod.SCORE.pValue(of, margin))
            .isCloseTo(NonInferiority.score(of.evidence(), margin).pValue(), withPercentage(1e-8));
      }
      assertThat(MeanRatioMethod.FIELLER.pValue(same, margin))
          .isCloseTo(
              NonInferiority.linearised(same.evidence(), margin).pValue(), withPercentage(1e-8));
    }
    assertThat(MeanRatioMethod.SCORE.pValue(same, 0.99)).isEqualTo(1);
    assertThat(MeanRatioMethod.SCORE.pValue(same, 1e-9)).isEqualTo(1e-30);
  }

  // The limit at 1 - 2p of the same replicates is the margin; no claim is surer than the
  // replicates.
  @Test
  void pValue_ofABootstrap_isWhereItsLimitIsTheMargin() {
    BenchmarkRatio same = ratio(BenchmarkEvidence.sameItems(COUNTS));
    for (Bootstrap bootstrap : List.of(Bootstrap.ofSeed(3), Bootstrap.ofSeed(3).withBca())) {
      double p = bootstrap.pValue(same, 0.96);
      assertThat(p).isBetween(0.02, 0.08);
      assertThat(Sets.low(bootstrap.interval(same, ConfidenceLevel.ofErrorRate(2 * p))))
          .isCloseTo(0.96, offset(1e-9));
      assertThat(bootstrap.pValue(same, 0.5)).isEqualTo(1 / 10_001.0);
    }
  }

  // In the textbook form, t of 7 degrees of freedom: (x - r y)^2 = t^2 (vx - 2 r c + r^2 vy).
  @Test
  void oneBenchmark_scoresOfItems_isAsByTheTextbook() {
    PlainMeans of = PlainMeans.of(X, Y);
    BenchmarkEvidence evidence = BenchmarkEvidence.sameItems(PairedSample.of(X, Y));
    double t = 2.364624251592785;
    double a = of.y() * of.y() - t * t * of.vy();
    double b = of.x() * of.y() - t * t * of.cov();
    double c = of.x() * of.x() - t * t * of.vx();
    double root = Math.sqrt(b * b - a * c);
    check(MeanRatioMethod.FIELLER.interval(evidence, Sets.P95), (b - root) / a, (b + root) / a);
    double r = of.x() / of.y();
    double error = 1.959963984540054 * Math.sqrt(of.variance(r)) / of.y();
    check(MeanRatioMethod.DELTA.interval(evidence, Sets.P95), r - error, r + error);
    double factor = Math.exp(error / r);
    check(MeanRatioMethod.LOG_DELTA.interval(evidence, Sets.P95), r / factor, r * factor);
  }

  private static void check(ConfidenceSet set, double low, double high) {
    assertThat(set.limits()).containsExactly(new double[] {low, high}, offset(1e-12));
  }

  @Test
  void oneBenchmark_errorsOfMeans_isAsOfUnequalVariances() {
    Sample candidate = Sample.of(X);
    Sample reference = Sample.of(8, 7, 6, 8, 5);
    BenchmarkEvidence samples = BenchmarkEvidence.separateItems(candidate, reference);
    BenchmarkRatio one =
        ratio(
            BenchmarkEvidence.separateItems(
                new MeanEstimate(candidate.mean(), StandardError.of(candidate), X.length),
                new MeanEstimate(reference.mean(), StandardError.of(reference), 5)));
    checkSame(
        MeanRatioMethod.FIELLER.interval(one, Sets.P95),
        MeanRatioMethod.FIELLER.interval(samples, Sets.P95));
    checkSame(
        MeanRatioMethod.DELTA.interval(one, Sets.P95),
        MeanRatioMethod.DELTA.interval(samples, Sets.P95));
    checkSame(
        MeanRatioMethod.FIELLER_POOLED.interval(one, Sets.P95),
        MeanRatioMethod.FIELLER_POOLED.interval(samples, Sets.P95));
  }

  @Test
  void clusters_ofOneItem_changeNothing() {
    PairedSample sample = PairedSample.of(X, Y);
    Clusters clusters = Clusters.of(1, 2, 3, 4, 5, 6, 7, 8);
    checkSame(
        MeanRatioMethod.FIELLER.interval(
            ratio(BenchmarkEvidence.sameItems(sample, clusters)), Sets.P95),
        MeanRatioMethod.FIELLER.interval(ratio(BenchmarkEvidence.sameItems(sample)), Sets.P95));
  }

  // The test of d = x - margin y with clustered error has the limit where its p-value is 0.025.
  @Test
  void clusters_ofSeveralItems_agreeWithTheClusteredTest() {
    double[] x = {1, 1, 0, 1, 1, 1, 0, 1, 1, 1, 1, 0};
    double[] y = {1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1};
    Clusters clusters = Clusters.of(1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 6, 6);
    PairedSample sample = PairedSample.of(x, y);
    BenchmarkEvidence evidence = BenchmarkEvidence.sameItems(sample, clusters);
    double low = Sets.low(MeanRatioMethod.FIELLER.interval(evidence, Sets.P95));
    TestResult test = NonInferiority.linearised(evidence, low);
    assertThat(test.pValue()).isCloseTo(0.025, offset(1e-9));
    double[] d = new double[x.length];
    for (int i = 0; i < d.length; i++) {
      d[i] = x[i] - 0.9 * y[i];
    }
    for (ClusterCorrection correction : ClusterCorrection.values()) {
      double error = StandardError.clustered(Sample.of(d), clusters, correction);
      assertThat(
              NonInferiority.linearised(
                      BenchmarkEvidence.sameItems(sample, clusters, correction), 0.9)
                  .statistic())
          .isCloseTo(Sample.of(d).mean() / error, offset(1e-12));
    }
  }

  // In the textbook form, over items one by one: var(x) - 2 R cov(x, y) + R^2 var(y).
  @ParameterizedTest
  @CsvSource({
    "RATIO_OF_MEANS, false", "MEAN_OF_RATIOS, false", "GEOMETRIC_MEAN_OF_RATIOS, false",
    "RATIO_OF_MEANS, true", "MEAN_OF_RATIOS, true", "GEOMETRIC_MEAN_OF_RATIOS, true"
  })
  void delta_threeBenchmarks_isAsByTheTextbook(RatioAggregate aggregate, boolean logarithm) {
    int[][] counts = {{85, 4, 6, 5}, {20, 9, 12, 30}, {300, 25, 25, 50}};
    double[] weights = {1, 2.5, 0.25};
    double[] factors = {100, 1, 7};
    List<BenchmarkRatio> ratios = new ArrayList<>();
    List<PlainMeans> plain = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      int[] c = counts[i];
      PairedCounts of = PairedCounts.of(c[0], c[1], c[2], c[3]);
      ratios.add(
          BenchmarkRatio.of(BenchmarkEvidence.sameItems(of), weights[i]).counting(factors[i], 0));
      plain.add(PlainMeans.of(c, factors[i], weights[i]));
    }
    double r = PlainMeans.ratio(plain, aggregate);
    double error = 1.959963984540054 * Math.sqrt(PlainMeans.variance(plain, aggregate));
    MeanRatioMethod method = logarithm ? MeanRatioMethod.LOG_DELTA : MeanRatioMethod.DELTA;
    ConfidenceSet set = method.interval(ratios, aggregate, Sets.P95);
    assertThat(set.estimate().getAsDouble()).isCloseTo(r, offset(1e-12));
    assertThat(Sets.low(set))
        .isCloseTo(logarithm ? r * Math.exp(-error / r) : r - error, offset(1e-10));
    assertThat(Sets.high(set))
        .isCloseTo(logarithm ? r * Math.exp(error / r) : r + error, offset(1e-10));
    assertThat(set.assumptions()).contains(Assumption.INDEPENDENT_BENCHMARKS);
  }

  /** The bootstrap knows no formula; its error is that of 20,000 replicates, some percent. */
  @ParameterizedTest
  @EnumSource(RatioAggregate.class)
  void delta_severalBenchmarks_agreesWithTheBootstrap(RatioAggregate aggregate) {
    PairedCounts one = PairedCounts.of(700, 80, 120, 100);
    PairedCounts other = PairedCounts.of(200, 90, 60, 250);
    List<BenchmarkRatio> ratios =
        List.of(
            BenchmarkRatio.of(BenchmarkEvidence.sameItems(one), 1),
            BenchmarkRatio.of(BenchmarkEvidence.sameItems(other), 3));
    ConfidenceSet set = MeanRatioMethod.DELTA.interval(ratios, aggregate, Sets.P95);
    BootstrapDistribution replicates =
        Bootstrap.ofSeed(7).withReplicates(20_000).run(ratios, aggregate);
    double error = (Sets.high(set) - Sets.low(set)) / 2 / 1.959963984540054;
    assertThat(error).isCloseTo(replicates.standardError(), withPercentage(3));
    assertThat(set.estimate().getAsDouble()).isCloseTo(replicates.estimate(), offset(1e-12));
  }

  // Limits solve (X - r Y)^2 = z^2 var(X - r Y).
  @Test
  void fieller_severalBenchmarks_limitsAreWhereTheTestTurns() {
    List<BenchmarkRatio> ratios = List.of(paired(85, 4, 6, 5), paired(20, 9, 12, 30));
    ConfidenceSet set =
        MeanRatioMethod.FIELLER.interval(ratios, RatioAggregate.RATIO_OF_MEANS, Sets.P95);
    List<PlainMeans> plain =
        List.of(
            PlainMeans.of(new int[] {85, 4, 6, 5}, 1, 1),
            PlainMeans.of(new int[] {20, 9, 12, 30}, 1, 1));
    for (double r : new double[] {Sets.low(set), Sets.high(set)}) {
      double distance = 0;
      double variance = 0;
      for (PlainMeans of : plain) {
        distance += of.x() - r * of.y();
        variance += of.variance(r);
      }
      assertThat(Math.abs(distance) / Math.sqrt(variance))
          .isCloseTo(1.959963984540054, offset(1e-9));
    }
  }

  @Test
  void leastRatio_isTheLeastLowerLimitAndHasNoUpperOne() {
    List<BenchmarkRatio> ratios = List.of(paired(850, 40, 60, 50), paired(20, 9, 12, 30));
    ConfidenceSet set = MeanRatioMethod.SCORE.intervalOfLeast(ratios, Sets.P95);
    assertThat(set).isInstanceOf(ConfidenceSet.UnboundedAbove.class);
    assertThat(Sets.low(set))
        .isEqualTo(
            Sets.low(PairedRatioMethod.TANG.interval(PairedCounts.of(20, 9, 12, 30), Sets.P95)));
    assertThat(set.estimate()).hasValue(29.0 / 32);
  }

  @Test
  void leastRatio_oneWithoutLimit_hasNone() {
    BenchmarkRatio unbounded =
        ratio(
            BenchmarkEvidence.separateItems(
                new MeanEstimate(1, 1, 50), new MeanEstimate(0.1, 1, 50)));
    assertThat(
            MeanRatioMethod.FIELLER.intervalOfLeast(
                List.of(paired(85, 4, 6, 5), unbounded), Sets.P95))
        .isInstanceOf(ConfidenceSet.Unbounded.class);
  }

  @Test
  void reciprocal_exchangesTheModels() {
    PairedSample sample = PairedSample.of(X, Y);
    checkSame(
        MeanRatioMethod.FIELLER.interval(
            ratio(BenchmarkEvidence.sameItems(sample)).reciprocal(), Sets.P95),
        MeanRatioMethod.FIELLER.interval(
            BenchmarkEvidence.sameItems(PairedSample.of(Y, X)), Sets.P95));
    checkSame(
        MeanRatioMethod.SCORE.interval(paired(85, 4, 6, 5).reciprocal(), Sets.P95),
        PairedRatioMethod.TANG.interval(PairedCounts.of(85, 6, 4, 5), Sets.P95));
    checkSame(
        MeanRatioMethod.SCORE.interval(
            ratio(BenchmarkEvidence.separateItems(Proportion.of(8, 9), Proportion.of(5, 7)))
                .reciprocal(),
            Sets.P95),
        RatioMethod.KOOPMAN.interval(Proportion.of(5, 7), Proportion.of(8, 9), Sets.P95));
  }

  @Test
  void origin_isCounted() {
    PairedSample sample = PairedSample.of(X, Y);
    double[] above = Arrays.stream(X).map(x -> 2 * x - 0.5).toArray();
    double[] aboveReference = Arrays.stream(Y).map(y -> 2 * y - 0.5).toArray();
    checkSame(
        MeanRatioMethod.FIELLER.interval(
            ratio(BenchmarkEvidence.sameItems(sample)).counting(2, -0.5), Sets.P95),
        MeanRatioMethod.FIELLER.interval(
            BenchmarkEvidence.sameItems(PairedSample.of(above, aboveReference)), Sets.P95));
  }

  @Test
  void evidence_toldByWhatItLacks() {
    assertThat(BenchmarkEvidence.sameItems(COUNTS).hasErrorOfZero()).isFalse();
    assertThat(BenchmarkEvidence.sameItems(COUNTS).units()).isEqualTo(1000);
    assertThat(BenchmarkEvidence.sameItems(PairedCounts.of(30, 0, 5, 0)).hasErrorOfZero()).isTrue();
    assertThat(BenchmarkEvidence.sameItems(PairedCounts.of(30, 5, 0, 0)).hasErrorOfZero()).isTrue();
    assertThat(BenchmarkEvidence.sameItems(PairedCounts.of(30, 0, 0, 1)).hasErrorOfZero()).isTrue();
    assertThat(BenchmarkEvidence.sameItems(PairedCounts.of(29, 1, 0, 1)).hasErrorOfZero())
        .isFalse();
    double[] same = {0.1, 0.1, 0.1};
    assertThat(
            BenchmarkEvidence.sameItems(PairedSample.of(same, new double[] {0.1, 0.2, 0.7}))
                .hasErrorOfZero())
        .isTrue();
    assertThat(paired(85, 4, 6, 5).isDenominatorClearlyPositive()).isTrue();
    assertThat(paired(3, 4, 6, 85).isDenominatorClearlyPositive()).isFalse();
    assertThat(paired(85, 4, 6, 5).hasMeans(0.89, 0.91)).isTrue();
    assertThat(paired(85, 4, 6, 5).hasMeans(0.91, 0.89)).isFalse();
  }

  @Test
  void methods_notDefined_areRefused() {
    BenchmarkRatio scores = ratio(BenchmarkEvidence.sameItems(PairedSample.of(X, Y)));
    BenchmarkRatio separate =
        ratio(BenchmarkEvidence.separateItems(COUNTS.candidate(), COUNTS.reference()));
    checkNotDefined(
        () -> MeanRatioMethod.SCORE.interval(scores, Sets.P95),
        "Score method must have counts of right answers: scores");
    checkNotDefined(
        () ->
            MeanRatioMethod.SCORE.interval(
                List.of(paired(8, 1, 1, 1), paired(8, 1, 1, 1)),
                RatioAggregate.MEAN_OF_RATIOS,
                Sets.P95),
        "Score method must have one benchmark, or the least ratio: 2");
    checkNotDefined(
        () -> MeanRatioMethod.SCORE.interval(paired(8, 1, 1, 1).counting(1, -0.25), Sets.P95),
        "Score method must have scores that count from zero: -0.25");
    checkNotDefined(
        () ->
            MeanRatioMethod.FIELLER.interval(
                List.of(scores, scores), RatioAggregate.MEAN_OF_RATIOS, Sets.P95),
        "Fieller's method must have a ratio of means: mean-of-ratios");
    checkNotDefined(
        () ->
            MeanRatioMethod.FIELLER_POOLED.interval(
                List.of(separate, separate), RatioAggregate.RATIO_OF_MEANS, Sets.P95),
        "Pooled variance must be of one benchmark, or of the least ratio: 2");
    checkNotDefined(
        () -> MeanRatioMethod.LOG_DELTA.interval(paired(0, 0, 4, 3), Sets.P95),
        "Means must be positive: 0.0, 0.5714285714285714");
    assertThatThrownBy(
            () ->
                MeanRatioMethod.DELTA.interval(
                    ImmutableList.of(), RatioAggregate.MEAN_OF_RATIOS, Sets.P95))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Benchmarks must be at least one: []");
  }

  private static void checkNotDefined(ThrowingCallable method, String message) {
    assertThatThrownBy(method).isInstanceOf(MethodNotDefinedException.class).hasMessage(message);
  }

  @Test
  void evidence_outOfBounds_isRefused() {
    checkRefused(
        () -> BenchmarkEvidence.sameItems(PairedSample.of(X, Y), Clusters.of(new int[7])),
        "Clusters must have a label for each of 8 items: 7");
    checkRefused(
        () -> new MeanEstimate(1, Double.NaN, 2), "Standard error must lie within 0..1.0E50: NaN");
    checkRefused(() -> new MeanEstimate(1, 0, 1), "Items must be at least two: 1");
    checkRefused(
        () -> BenchmarkRatio.of(BenchmarkEvidence.sameItems(COUNTS), 0),
        "Weight must be positive and finite: 0.0");
    checkRefused(
        () -> ratio(BenchmarkEvidence.sameItems(COUNTS)).counting(0, 0),
        "Factor must be positive and finite: 0.0");
  }

  private static void checkRefused(ThrowingCallable creation, String message) {
    assertThatThrownBy(creation).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
