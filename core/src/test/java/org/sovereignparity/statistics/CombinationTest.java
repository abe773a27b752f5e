package org.sovereignparity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.sovereignparity.statistics.Refusals.undefined;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CombinationTest {
  private static final double[][] EIGHT = {{3, 1, 4, 1, 5, 9, 2, 6}, {2, 7, 1, 8, 2, 8, 1, 8}};
  private static final double[][] FIVE = {{0.5, 1, 0.25, 0.75, 1}, {1, 0.5, 0.75, 1, 0.5}};
  private static final double[][] FOUR = {{2, 3, 5, 4}, {3, 3, 4, 6}};

  private static BenchmarkRatio items(double[][] of, double weight) {
    return BenchmarkRatio.of(BenchmarkEvidence.sameItems(PairedSample.of(of[0], of[1])), weight);
  }

  /** Of one item each, so that the errors are those of items. */
  private static BenchmarkRatio clusters(double[][] of, double weight) {
    Clusters each = Clusters.of(IntStream.range(0, of[0].length).toArray());
    return BenchmarkRatio.of(
        BenchmarkEvidence.sameItems(PairedSample.of(of[0], of[1]), each), weight);
  }

  // Satterthwaite's (sum v)^2 / sum (v^2 / f): f is 7, 4 and, without clusters, infinite.
  @ParameterizedTest
  @EnumSource
  void delta_someBenchmarksInClusters_takesStudentsQuantile(RatioAggregate aggregate) {
    List<PlainMeans> plain =
        List.of(
            PlainMeans.of(EIGHT[0], EIGHT[1], 1),
            PlainMeans.of(FIVE[0], FIVE[1], 2.5),
            PlainMeans.of(FOUR[0], FOUR[1], 0.5));
    double[] v = PlainMeans.variances(plain, aggregate);
    double sum = v[0] + v[1] + v[2];
    double freedom = sum * sum / (v[0] * v[0] / 7 + v[1] * v[1] / 4);
    double half = TDistribution.of(freedom).inverseSurvivalProbability(0.025) * Math.sqrt(sum);
    double ratio = PlainMeans.ratio(plain, aggregate);
    List<BenchmarkRatio> all = List.of(clusters(EIGHT, 1), clusters(FIVE, 2.5), items(FOUR, 0.5));
    assertThat(MeanRatioMethod.DELTA.interval(all, aggregate, Sets.P95).limits())
        .containsExactly(new double[] {ratio - half, ratio + half}, offset(1e-10));
  }

  @Test
  void assumptions_areThoseOfEvidenceBenchmarksAndMethod() {
    assertThat(MeanRatioMethod.DELTA.interval(items(FOUR, 1), Sets.P95).assumptions())
        .containsExactlyInAnyOrder(
            Assumption.INDEPENDENT_ITEMS,
            Assumption.SAME_ITEMS,
            Assumption.LARGE_SAMPLE,
            Assumption.REFERENCE_WELL_ABOVE_ZERO);
    List<BenchmarkRatio> two = List.of(clusters(EIGHT, 1), clusters(FIVE, 1));
    assertThat(
            MeanRatioMethod.DELTA
                .interval(two, RatioAggregate.MEAN_OF_RATIOS, Sets.P95)
                .assumptions())
        .containsExactlyInAnyOrder(
            Assumption.INDEPENDENT_CLUSTERS,
            Assumption.SAME_ITEMS,
            Assumption.INDEPENDENT_BENCHMARKS,
            Assumption.FIXED_BENCHMARKS,
            Assumption.LARGE_SAMPLE,
            Assumption.REFERENCE_WELL_ABOVE_ZERO);
  }

  @Test
  void ratios_ofMeansThatAreZero_areNotDefined() {
    BenchmarkRatio nothing = items(new double[][] {{1, 2}, {0, 0}}, 1);
    undefined(
        () -> interval(nothing, RatioAggregate.MEAN_OF_RATIOS),
        "Mean of the reference must be positive: 0.0");
    undefined(
        () -> interval(nothing.reciprocal(), RatioAggregate.GEOMETRIC_MEAN_OF_RATIOS),
        "Mean of the candidate must be positive: 0.0");
  }

  private static ConfidenceSet interval(BenchmarkRatio of, RatioAggregate aggregate) {
    return MeanRatioMethod.DELTA.interval(List.of(of, items(FOUR, 1)), aggregate, Sets.P95);
  }

  // The means are 2.9e50 / 3 and 1e-50 / 3; the variance of their ratio is more than a double
  // holds.
  @Test
  void delta_magnitudesFarApart_isNotDefinedWithOrWithoutClusters() {
    double[][] apart = {{1e50, 1e50, 0.9e50}, {1e50, -1e50, 1e-50}};
    for (BenchmarkRatio of : List.of(items(apart, 1), clusters(apart, 1))) {
      undefined(
          () ->
              MeanRatioMethod.DELTA.interval(
                  List.of(of, of), RatioAggregate.MEAN_OF_RATIOS, Sets.P95),
          "Scores must be of like magnitude: ratio 2.9E100");
    }
  }
}
