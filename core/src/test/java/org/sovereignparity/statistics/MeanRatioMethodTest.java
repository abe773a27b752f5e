package org.sovereignparity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;
import static org.assertj.core.data.Percentage.withPercentage;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.TDistribution;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sets of means whose limits a formula or the test itself tells, and what has none. */
class MeanRatioMethodTest {
  private static final BenchmarkRatio ANSWERS =
      BenchmarkRatio.of(BenchmarkEvidence.sameItems(PairedCounts.of(85, 4, 6, 5)), 1);

  private static BenchmarkEvidence errors(MeanEstimate candidate, MeanEstimate reference) {
    return BenchmarkEvidence.separateItems(candidate, reference);
  }

  private static void notDefined(ThrowingCallable method, String message) {
    assertThatThrownBy(method).isInstanceOf(MethodNotDefinedException.class).hasMessage(message);
  }

  /** By how much Welch's test of x - r y exceeds its two-sided limit at 0.95, in the plain form. */
  private static double excess(MeanEstimate x, MeanEstimate y, double r) {
    double vx = x.standardError() * x.standardError();
    double vy = r * r * y.standardError() * y.standardError();
    double freedom =
        (vx + vy) * (vx + vy) / (vx * vx / (x.items() - 1) + vy * vy / (y.items() - 1));
    return Math.abs(x.mean() - r * y.mean()) / Math.sqrt(vx + vy)
        - TDistribution.of(freedom).inverseSurvivalProbability(0.025);
  }

  // With two items of each the quantile is 12.7 where one variance counts alone, and 4.3 where both
  // do: the test rejects about 1 and -1, but neither 0 nor the greatest ratios.
  @ParameterizedTest
  @CsvSource({"0.3, -1", "-0.3, 1"})
  void welchFieller_twoArcsRejected_leavesTheWiderOut(double mean, double rejected) {
    MeanEstimate x = new MeanEstimate(mean, 1, 2);
    MeanEstimate y = new MeanEstimate(9, 1, 2);
    assertThat(excess(x, y, 1)).isPositive();
    assertThat(excess(x, y, -1)).isPositive();
    ConfidenceSet set = MeanRatioMethod.FIELLER.interval(errors(x, y), Sets.P95);
    ConfidenceSet.Exclusive rays = (ConfidenceSet.Exclusive) set;
    assertThat(excess(x, y, rays.below())).isCloseTo(0, offset(1e-9));
    assertThat(excess(x, y, rays.above())).isCloseTo(0, offset(1e-9));
    assertThat(set.contains(rejected)).isFalse();
    assertThat(set.contains(-rejected)).isTrue();
    assertThat(MeanRatioMethod.FIELLER.intervalOfLeast(of(errors(x, y)), Sets.P95))
        .isInstanceOf(ConfidenceSet.Unbounded.class);
  }

  private static List<BenchmarkRatio> of(BenchmarkEvidence evidence) {
    return List.of(BenchmarkRatio.of(evidence, 1));
  }

  @ParameterizedTest
  @CsvSource({"0.9, 1e-6, 0.95, 1e-6", "0.9, 1e-9, 0.95, 3e-10", "0.9, 0.05, 0.95, 1e-4"})
  void fieller_smallErrors_keepsItsDigits(double x, double ofX, double y, double ofY) {
    MeanEstimate candidate = new MeanEstimate(x, ofX, 30);
    MeanEstimate reference = new MeanEstimate(y, ofY, 40);
    ConfidenceSet set = MeanRatioMethod.FIELLER.interval(errors(candidate, reference), Sets.P95);
    assertThat(excess(candidate, reference, Sets.low(set))).isCloseTo(0, offset(1e-5));
    assertThat(excess(candidate, reference, Sets.high(set))).isCloseTo(0, offset(1e-5));
    BenchmarkEvidence same =
        BenchmarkEvidence.sameItems(
            PairedSample.of(
                new double[] {x + ofX, x - ofX, x, x},
                new double[] {y + ofY, y + ofY, y - ofY, y - ofY}));
    for (double limit : MeanRatioMethod.FIELLER.interval(same, Sets.P95).limits()) {
      double error = Math.sqrt(ofX * ofX / 6 + limit * limit * ofY * ofY / 3);
      assertThat(Math.abs(x - limit * y) / error).isCloseTo(3.182446305284264, offset(1e-5));
    }
  }

  // By hand, t of 8 and of 4 degrees of freedom: |1 - 2 r| = t 0.1 r, |2 - r| = t 0.5.
  @Test
  void fieller_oneErrorOfZero_hasTheFreedomOfTheOther() {
    double t8 = 2.306004135204166;
    check(
        MeanRatioMethod.FIELLER.interval(
            errors(new MeanEstimate(1, 0, 5), new MeanEstimate(2, 0.1, 9)), Sets.P95),
        1 / (2 + 0.1 * t8),
        1 / (2 - 0.1 * t8));
    double t4 = 2.776445105197793;
    check(
        MeanRatioMethod.FIELLER.interval(
            errors(new MeanEstimate(2, 0.5, 5), new MeanEstimate(1, 0, 9)), Sets.P95),
        2 - 0.5 * t4,
        2 + 0.5 * t4);
  }

  private static void check(ConfidenceSet set, double low, double high) {
    assertThat(set.limits()).containsExactly(new double[] {low, high}, offset(1e-12));
  }

  // By hand: one degree of freedom, whose t is 12.7; variance 2 of a score, so (3 - 2 r)^2 = t^2 (1
  // + 2 r^2); with t^2 above 4 / 2 and the discriminant below 0 all ratios are in.
  @Test
  void fiellerPooled_threeScores_areEnough() {
    BenchmarkEvidence three = BenchmarkEvidence.separateItems(Sample.of(2, 4), Sample.of(2));
    assertThat(MeanRatioMethod.FIELLER_POOLED.interval(three, Sets.P95))
        .isInstanceOf(ConfidenceSet.Unbounded.class);
    // At 0.2 the quantile is tan(0.1 pi), whose square is 0.10557.
    double square = Math.pow(Math.tan(0.1 * Math.PI), 2);
    double a = 4 - 2 * square;
    double root = Math.sqrt(36 - a * (9 - square));
    check(
        MeanRatioMethod.FIELLER_POOLED.interval(three, ConfidenceLevel.of(0.2)),
        (6 - root) / a,
        (6 + root) / a);
  }

  // A quantile of 10^29 and scores of 10^50 have squares that no double has.
  @Test
  void fiellerPooled_scoresAndQuantileAsGreatAsCanBe_isDefined() {
    BenchmarkEvidence large =
        BenchmarkEvidence.separateItems(Sample.of(1e50, 5e49), Sample.of(1e50));
    assertThat(MeanRatioMethod.FIELLER_POOLED.interval(large, ConfidenceLevel.ofErrorRate(1e-30)))
        .isInstanceOf(ConfidenceSet.Unbounded.class);
  }

  @Test
  void deltas_thatLeaveTheRangeOfDoubles_areNotDefined() {
    BenchmarkRatio large =
        BenchmarkRatio.of(
                BenchmarkEvidence.separateItems(
                    Sample.of(1e50, 1e50, 1e50), Sample.of(1e50, -1e50, 3e-50)),
                1)
            .counting(1e50, 0);
    assertThatThrownBy(() -> MeanRatioMethod.DELTA.interval(large, Sets.P95))
        .isInstanceOf(MethodNotDefinedException.class)
        .hasMessageStartingWith("Scores must be of like magnitude: ratio 1.0");
    assertThatThrownBy(
            () ->
                MeanRatioMethod.LOG_DELTA.interval(
                    errors(new MeanEstimate(1e47, 2.93e49, 9), new MeanEstimate(1e-50, 0, 9)),
                    Sets.P95))
        .isInstanceOf(MethodNotDefinedException.class)
        .hasMessageStartingWith(
            "Standard error of the logarithm must be less than some hundreds: ");
  }

  @Test
  void deltas_meansOfZero_areNotDefined() {
    MeanEstimate zero = new MeanEstimate(0, 1, 9);
    MeanEstimate one = new MeanEstimate(1, 1, 9);
    notDefined(
        () -> MeanRatioMethod.DELTA.interval(errors(one, zero), Sets.P95),
        "Mean of the reference must not be zero: 0.0");
    notDefined(
        () -> MeanRatioMethod.LOG_DELTA.interval(errors(one, zero), Sets.P95),
        "Means must be positive: 1.0, 0.0");
    notDefined(
        () -> MeanRatioMethod.LOG_DELTA.interval(errors(zero, one), Sets.P95),
        "Means must be positive: 0.0, 1.0");
  }

  // By hand: without any error in the clusters the quantile is z. Of answers alike the ratio is 1,
  // of the others 89/91 with the variance of d, (10 - 4 / 100) / 99 / 100 at r = 1 and nearly here.
  @Test
  void delta_clustersWithoutError_takeTheNormalQuantile() {
    double[] answers = {1, 0, 1, 0};
    BenchmarkEvidence alike =
        BenchmarkEvidence.sameItems(PairedSample.of(answers, answers), Clusters.of(1, 1, 2, 2));
    ConfidenceSet set =
        MeanRatioMethod.DELTA.interval(
            List.of(BenchmarkRatio.of(alike, 1), ANSWERS), RatioAggregate.MEAN_OF_RATIOS, Sets.P95);
    PlainMeans of = PlainMeans.of(new int[] {85, 4, 6, 5}, 1, 1);
    double r = of.x() / of.y();
    double error = Math.sqrt(of.variance(r)) / of.y() / 2;
    check(set, (1 + r) / 2 - 1.959963984540054 * error, (1 + r) / 2 + 1.959963984540054 * error);
    assertThat(set.assumptions())
        .contains(Assumption.INDEPENDENT_CLUSTERS, Assumption.INDEPENDENT_ITEMS);
    assertThat(MeanRatioMethod.DELTA.interval(alike, Sets.P95).assumptions())
        .contains(Assumption.INDEPENDENT_CLUSTERS)
        .doesNotContain(Assumption.INDEPENDENT_ITEMS);
  }

  @Test
  void combinedScore_modelsExchanged_isThatOfTheCountsExchanged() {
    ConfidenceSet set = MeanRatioMethod.COMBINED_SCORE.interval(ANSWERS.reciprocal(), Sets.P95);
    ConfidenceSet expected =
        MeanRatioMethod.COMBINED_SCORE.interval(
            BenchmarkEvidence.sameItems(PairedCounts.of(85, 6, 4, 5)), Sets.P95);
    check(set, Sets.low(expected), Sets.high(expected));
  }

  // Known only by the scores: t of the lesser freedom, and the error as observed.
  @Test
  void combinedScore_separateErrors_isAsByHand() {
    double t4 = 2.776445105197793;
    check(
        MeanRatioMethod.COMBINED_SCORE.interval(
            errors(new MeanEstimate(2, 0.5, 5), new MeanEstimate(1, 0, 9)), Sets.P95),
        2 - 0.5 * t4,
        2 + 0.5 * t4);
  }

  @Test
  void takesErrorAsObserved_scoresOfAnswers_doNot() {
    BenchmarkEvidence graded =
        BenchmarkEvidence.sameItems(PairedSample.of(new double[] {1, 2}, new double[] {2, 3}));
    assertThat(MeanRatioMethod.SCORE.takesErrorAsObserved(ANSWERS.evidence())).isFalse();
    assertThat(MeanRatioMethod.COMBINED_SCORE.takesErrorAsObserved(ANSWERS.evidence())).isFalse();
    assertThat(MeanRatioMethod.COMBINED_SCORE.takesErrorAsObserved(graded)).isTrue();
    assertThat(MeanRatioMethod.FIELLER.takesErrorAsObserved(ANSWERS.evidence())).isTrue();
    assertThat(MeanRatioMethod.DELTA.takesErrorAsObserved(graded)).isTrue();
  }

  @Test
  void leastRatio_assumptions_areThoseOfTheBenchmarks() {
    assertThat(MeanRatioMethod.SCORE.intervalOfLeast(List.of(ANSWERS), Sets.P95).assumptions())
        .containsExactly(
            Assumption.INDEPENDENT_ITEMS, Assumption.SAME_ITEMS, Assumption.LARGE_SAMPLE);
    assertThat(
            MeanRatioMethod.SCORE
                .intervalOfLeast(List.of(ANSWERS, ANSWERS), Sets.P95)
                .assumptions())
        .containsExactlyInAnyOrder(
            Assumption.INDEPENDENT_ITEMS,
            Assumption.SAME_ITEMS,
            Assumption.LARGE_SAMPLE,
            Assumption.FIXED_BENCHMARKS);
  }

  // Where nothing of the reference is right there is no upper limit, nor a ratio.
  @Test
  void leastRatio_oneWithoutUpperLimit_beginsAtTheLeastLowerLimit() {
    PairedCounts nothing = PairedCounts.of(0, 30, 0, 10);
    BenchmarkRatio unbounded = BenchmarkRatio.of(BenchmarkEvidence.sameItems(nothing), 1);
    double low = Sets.low(PairedRatioMethod.TANG.interval(nothing, Sets.P95));
    assertThat(Sets.low(MeanRatioMethod.SCORE.intervalOfLeast(List.of(unbounded), Sets.P95)))
        .isEqualTo(low);
    ConfidenceSet both =
        MeanRatioMethod.SCORE.intervalOfLeast(List.of(unbounded, ANSWERS), Sets.P95);
    assertThat(Sets.low(both))
        .isLessThan(low)
        .isEqualTo(Sets.low(MeanRatioMethod.SCORE.interval(ANSWERS, Sets.P95)));
    assertThat(both.estimate()).isEmpty();
  }

  @Test
  void pValue_marginThatIsNoRatio_isRefused() {
    assertThatThrownBy(() -> MeanRatioMethod.SCORE.pValue(ANSWERS, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Margin must be positive: 0.0");
  }

  // The set begins nowhere from where on the reference is not shown to be positive: at t = 0.1 / 1
  // of 49 degrees of freedom.
  @Test
  void pValue_setThatBeginsNowhere_isWhereItBegins() {
    BenchmarkEvidence weak = errors(new MeanEstimate(1, 1, 50), new MeanEstimate(0.1, 1, 50));
    assertThat(MeanRatioMethod.FIELLER.pValue(BenchmarkRatio.of(weak, 1), 0.95))
        .isCloseTo(TDistribution.of(49).survivalProbability(0.1), withPercentage(1e-6));
  }

  @Test
  void pValue_setThatNeverLiesAbove_isOne() {
    OptionalDouble none = OptionalDouble.empty();
    ImmutableSet<Assumption> of = ImmutableSet.of();
    assertThat(
            LeastError.ofShowing(
                level -> new ConfidenceSet.Bounded(OptionalDouble.of(1), level, of, 1, 2), 1))
        .isEqualTo(1);
    assertThat(LeastError.ofShowing(level -> new ConfidenceSet.Unbounded(none, level, of), 1))
        .isEqualTo(1);
  }

  @Test
  void score_assumptions_areThoseOfDataAndTest() {
    assertThat(NonInferiority.score(ANSWERS.evidence(), 0.95).assumptions())
        .containsExactly(
            Assumption.INDEPENDENT_ITEMS, Assumption.SAME_ITEMS, Assumption.LARGE_SAMPLE);
  }
}
