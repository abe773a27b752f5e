package org.sovereignparity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Expected limits are of a plain computation with numpy and scipy 1.17 (likeliest parts by roots of
 * the cubic or by maximising, limits by Brent's method), good to 1e-8.
 */
class CombinedScoreTest {
  private static final MeanRatioMethod METHOD = MeanRatioMethod.COMBINED_SCORE;
  private static final BenchmarkEvidence SEPARATE =
      BenchmarkEvidence.separateItems(Proportion.of(27, 30), Proportion.of(28, 30));

  /** The normal quantile of 0.975. */
  private static final double Z = 1.959963984540054;

  private static BenchmarkEvidence pairs(int both, int one, int other, int none) {
    return BenchmarkEvidence.sameItems(PairedCounts.of(both, one, other, none));
  }

  private static void check(ConfidenceSet set, double low, double high) {
    assertThat(set.limits()).containsExactly(new double[] {low, high}, offset(1e-8));
  }

  @ParameterizedTest
  @CsvSource({
    "85, 4, 6, 5, 0.8989160824513801, 1.0580756071096964",
    "30, 0, 0, 0, 0.8739424165779516, 1.1442401478986273",
    "97, 0, 1, 2, 0.9431499140746764, 1.0303763853949"
  })
  void interval_sameItems_isThatOfASecondComputation(
      int both, int one, int other, int none, double low, double high) {
    check(METHOD.interval(pairs(both, one, other, none), Sets.P95), low, high);
  }

  @Test
  void interval_separateItemsOrAboveChance_isThatOfASecondComputation() {
    check(METHOD.interval(SEPARATE, Sets.P95), 0.7758223752877265, 1.1803907046856312);
    BenchmarkRatio aboveChance = BenchmarkRatio.of(pairs(85, 4, 6, 5), 3).counting(1, -0.25);
    check(METHOD.interval(aboveChance, Sets.P95), 0.8612171565572704, 1.0820429317166587);
  }

  /** As on a scale from 0.5 to 1: no ratio below a half or above 2 can be. */
  @Test
  void interval_wrongAnswersCountToo_isThatOfASecondComputation() {
    BenchmarkRatio half = BenchmarkRatio.of(pairs(25, 1, 2, 2), 1).counting(1, 1);
    check(METHOD.interval(half, Sets.P95), 0.8957675945248272, 1.0714119969017588);
    BenchmarkRatio apart = BenchmarkRatio.of(pairs(0, 0, 30, 0), 1).counting(1, 1);
    assertThat(METHOD.interval(apart, Sets.P95).contains(0.5)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "RATIO_OF_MEANS, 0.8787449451487396, 1.0740789508307695",
    "MEAN_OF_RATIOS, 0.8786046584534281, 1.0823255703950303",
    "GEOMETRIC_MEAN_OF_RATIOS, 0.8731162779549938, 1.0784601830401654"
  })
  void interval_severalBenchmarks_isThatOfASecondComputation(
      RatioAggregate aggregate, double low, double high) {
    List<BenchmarkRatio> all =
        List.of(
            BenchmarkRatio.of(pairs(85, 4, 6, 5), 1),
            BenchmarkRatio.of(SEPARATE, 2),
            BenchmarkRatio.of(pairs(97, 0, 1, 2), 1));
    ConfidenceSet set = METHOD.interval(all, aggregate, Sets.P95);
    check(set, low, high);
    assertThat(set.assumptions())
        .contains(Assumption.INDEPENDENT_BENCHMARKS, Assumption.FIXED_BENCHMARKS);
  }

  @Test
  void interval_answersGivenAsScores_isThatOfCounts() {
    double[] x = {100, 100, 100, 0, 100, 100, 0, 100};
    double[] y = {100, 100, 0, 100, 100, 100, 0, 100};
    ConfidenceSet counts = METHOD.interval(pairs(5, 1, 1, 1), Sets.P95);
    PairedSample scores = PairedSample.of(x, y);
    check(
        METHOD.interval(BenchmarkEvidence.sameItems(scores), Sets.P95),
        Sets.low(counts),
        Sets.high(counts));
    Clusters single = Clusters.of(0, 1, 2, 3, 4, 5, 6, 7);
    check(
        METHOD.interval(BenchmarkEvidence.sameItems(scores, single), Sets.P95),
        Sets.low(counts),
        Sets.high(counts));
  }

  // Every item twice in its cluster: the error is that of half as many, and the freedom too.
  @Test
  void interval_itemsAskedTwice_isThatOfSingleItems() {
    double[] x = {1, 1, 1, 0, 1, 1, 0, 1};
    double[] y = {1, 1, 0, 1, 1, 1, 0, 1};
    double[] twiceX = new double[16];
    double[] twiceY = new double[16];
    int[] labels = new int[16];
    Arrays.setAll(twiceX, i -> x[i / 2]);
    Arrays.setAll(twiceY, i -> y[i / 2]);
    Arrays.setAll(labels, i -> i / 2);
    ConfidenceSet single = METHOD.interval(pairs(5, 1, 1, 1), Sets.P95);
    PairedSample twice = PairedSample.of(twiceX, twiceY);
    for (ClusterCorrection correction :
        List.of(ClusterCorrection.CLUSTERS, ClusterCorrection.CR2)) {
      check(
          METHOD.interval(
              BenchmarkEvidence.sameItems(twice, Clusters.of(labels), correction), Sets.P95),
          Sets.low(single),
          Sets.high(single));
    }
  }

  @Test
  void interval_gradedScores_containsThatOfFieller() {
    PairedSample sample =
        PairedSample.of(
            new double[] {3, 1, 4, 1, 5, 9, 2, 6}, new double[] {2, 7, 5, 8, 7, 8, 6, 8});
    BenchmarkEvidence evidence = BenchmarkEvidence.sameItems(sample);
    ConfidenceSet fieller = MeanRatioMethod.FIELLER.interval(evidence, Sets.P95);
    ConfidenceSet set = METHOD.interval(evidence, Sets.P95);
    assertThat(Sets.low(set)).isLessThanOrEqualTo(Sets.low(fieller) + 1e-12);
    assertThat(Sets.high(set)).isGreaterThanOrEqualTo(Sets.high(fieller) - 1e-12);
  }

  @ParameterizedTest
  @CsvSource({"9 6 5 6 5 6 5 6, 2 2 3 2 3 2 2 3, 1", "2 5 6 5 6 5 6 5, 2 2 3 2 3 2 2 3, -1"})
  void interval_skewedScores_isThatOfPlainFormulas(
      String candidate, String reference, double skewedSide) {
    double[] x = numbers(candidate);
    double[] y = numbers(reference);
    assertThat(skewedSide * skewness(x, y, 2)).isGreaterThan(0.1);
    ConfidenceSet set =
        METHOD.interval(BenchmarkEvidence.sameItems(PairedSample.of(x, y)), Sets.P95);
    check(set, plainLimit(x, y, 1), plainLimit(x, y, -1));
  }

  private static double[] numbers(String of) {
    return Arrays.stream(of.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  /** Student's quantile of 7 degrees of freedom, the skewness where that puts the limit. */
  private static double plainLimit(double[] x, double[] y, double side) {
    double t = 2.364624251592785;
    double skewness = skewness(x, y, ratioAt(x, y, side * t));
    double q = t + Math.max(0, side * skewness * (t * t - 1) / 6);
    return ratioAt(x, y, side * q);
  }

  private static double ratioAt(double[] x, double[] y, double quantile) {
    PlainMeans of = PlainMeans.of(x, y);
    double low = 0;
    double high = 100;
    for (int i = 0; i < 100; i++) {
      double r = (low + high) / 2;
      boolean isBelow = (of.x() - r * of.y()) / Math.sqrt(of.variance(r)) > quantile;
      low = isBelow ? r : low;
      high = isBelow ? high : r;
    }
    return low;
  }

  /** Of the mean of x - r y: the third moment of one over n^2, over its cubed error. */
  private static double skewness(double[] x, double[] y, double r) {
    PlainMeans of = PlainMeans.of(x, y);
    double cubes = 0;
    for (int i = 0; i < x.length; i++) {
      cubes += Math.pow(x[i] - r * y[i] - (of.x() - r * of.y()), 3);
    }
    return cubes / Math.pow(x.length, 3) / Math.pow(of.variance(r), 1.5);
  }

  // By hand: errors 6 / 2 and 8 / 2 are 3/5 and 4/5 of the whole error 5; 2 and 3 without 16/25 of
  // the bias 0.1 and 9/25 of 0.2 are 2.432 on average; shares cubed are 0.216 and 0.512.
  @ParameterizedTest
  @CsvSource({"1, 0.5, 0.472, 0", "-1, -0.5, 0, 0.472", "1, -0.25, 0.088, 0", "0, 0, 0, 0"})
  void limit_ofTwoSkewedTerms_isAsByHand(double one, double other, double ofLower, double ofUpper) {
    checkLimits(
        ImmutableList.of(term(2, 0.1, 6, q -> one), term(3, 0.2, 8, q -> other)), ofLower, ofUpper);
  }

  // By hand: the skewness at the limit is the share of z, or of -z; shares to the fourth power are
  // 0.1296 and 0.4096.
  @Test
  void limit_skewnessThatDiffers_isThatAtTheLimit() {
    checkLimits(
        ImmutableList.of(term(2, 0.1, 6, q -> q), term(3, 0.2, 8, q -> q)), 0.5392 * Z, 0.5392 * Z);
  }

  private static ScoreTerm term(
      double estimate, double bias, double error, DoubleUnaryOperator skewness) {
    return new ScoreTerm(
        0.5,
        estimate,
        bias,
        Double.POSITIVE_INFINITY,
        q -> new ScoreTerm.Limit(estimate - q * error, skewness.applyAsDouble(q)));
  }

  private static void checkLimits(ImmutableList<ScoreTerm> terms, double ofLower, double ofUpper) {
    double perSkewness = (Z * Z - 1) / 6;
    assertThat(new CombinedScore(Sets.P95, 1).of(terms))
        .isCloseTo(2.432 - 5 * (Z + ofLower * perSkewness), offset(1e-12));
    assertThat(new CombinedScore(Sets.P95, -1).of(terms))
        .isCloseTo(2.432 + 5 * (Z + ofUpper * perSkewness), offset(1e-12));
  }

  @Test
  void interval_referenceAboutChance_hasNoUpperLimit() {
    BenchmarkRatio close = BenchmarkRatio.of(pairs(20, 20, 10, 50), 1).counting(1, -0.25);
    ConfidenceSet set = METHOD.interval(close, Sets.P95);
    assertThat(set.limits()).hasSize(1);
    assertThat(set.liesBelow(5)).isFalse();
    BenchmarkRatio clear = BenchmarkRatio.of(pairs(85, 4, 6, 5), 1);
    assertThat(
            METHOD
                .interval(List.of(close, clear), RatioAggregate.MEAN_OF_RATIOS, Sets.P95)
                .limits())
        .hasSize(1);
  }

  @Test
  void interval_nothingRight_isFromZeroOrNotDefined() {
    assertThat(Sets.low(METHOD.interval(pairs(0, 0, 10, 20), Sets.P95))).isZero();
    assertThatThrownBy(() -> METHOD.interval(pairs(0, 5, 0, 5), Sets.P95))
        .isInstanceOf(MethodNotDefinedException.class)
        .hasMessage("Means must be positive, that of the candidate perhaps 0: 0.5, 0.0");
  }

  // By hand: deviations 1/4, -7/4, 5/3, -1/6 of clusters of 3, 3, 4, 2; their squares over 1 - m/12
  // sum to 251/30. Of the degrees of freedom: shares 1/4, 1/4, 1/3, 1/6, parts 1/12, 1/12, 1/6,
  // 1/30, so 1 / (19/72 + (11/30)^2 - 77/1800).
  @Test
  void cr2_clustersOfUnlikeSize_isAsByHand() {
    Sample right = Sample.of(1, 1, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0);
    Clusters texts = Clusters.of(0, 0, 0, 1, 1, 1, 2, 2, 2, 2, 3, 3);
    assertThat(StandardError.clustered(right, texts, ClusterCorrection.CR2))
        .isCloseTo(Math.sqrt(251 / 30.0 / 144), offset(1e-15));
    BenchmarkEvidence evidence =
        BenchmarkEvidence.sameItems(PairedSample.of(right, right), texts, ClusterCorrection.CR2);
    assertThat(evidence.freedom()).isCloseTo(2.8125, offset(1e-12));
  }

  @Test
  void cr2_clustersOfOneSize_isAsClusters() {
    double[] shares = {0.2, 0.2, 0.2, 0.2, 0.2};
    assertThat(ClusterCorrection.CR2.freedom(shares)).isCloseTo(4, offset(1e-12));
    assertThat(ClusterCorrection.CR2.factor(0.2))
        .isCloseTo(ClusterCorrection.CLUSTERS.factor(5), offset(1e-12));
  }

  // t of 3 degrees of freedom, not z; over two such benchmarks alike, of 6.
  @Test
  void delta_fewClusters_takesStudentsQuantile() {
    PairedSample sample =
        PairedSample.of(
            new double[] {1, 1, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0},
            new double[] {1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1});
    BenchmarkEvidence evidence =
        BenchmarkEvidence.sameItems(sample, Clusters.of(0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3));
    double error = Math.sqrt(evidence.residual(0.7)) / evidence.y();
    check(
        MeanRatioMethod.DELTA.interval(evidence, Sets.P95),
        0.7 - 3.182446305284264 * error,
        0.7 + 3.182446305284264 * error);
    BenchmarkRatio one = BenchmarkRatio.of(evidence, 1);
    double half = 2.446911851144969 * error / Math.sqrt(2);
    check(
        MeanRatioMethod.DELTA.interval(List.of(one, one), RatioAggregate.MEAN_OF_RATIOS, Sets.P95),
        0.7 - half,
        0.7 + half);
  }

  @Test
  void liesBelow_ofEachShape_needsAnUpperLimit() {
    ConfidenceSet interval = METHOD.interval(pairs(300, 10, 100, 90), Sets.P95);
    assertThat(interval.liesBelow(0.95)).isTrue();
    assertThat(interval.liesBelow(Sets.high(interval))).isFalse();
    ConfidenceSet all =
        new ConfidenceSet.Unbounded(interval.estimate(), Sets.P95, ImmutableSet.of());
    assertThat(all.liesBelow(1e9)).isFalse();
  }
}
