package org.sovereignparity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.sovereignparity.statistics.Refusals.undefined;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JackknifeTest {
  private static final PairedCounts ONE = PairedCounts.of(120, 18, 25, 37);
  private static final PairedCounts OTHER = PairedCounts.of(30, 9, 4, 7);

  private static BenchmarkRatio counts(PairedCounts counts, double weight) {
    return BenchmarkRatio.of(BenchmarkEvidence.sameItems(counts), weight);
  }

  private static BenchmarkRatio items(PairedCounts counts, double weight) {
    return BenchmarkRatio.of(BenchmarkEvidence.sameItems(Items.of(counts)), weight);
  }

  private static double acceleration(RatioAggregate aggregate, BenchmarkRatio... of) {
    return new Jackknife(new Combination(ImmutableList.copyOf(of), aggregate)).acceleration();
  }

  private static double ofScores(double[] x, double[] y) {
    return acceleration(
        RatioAggregate.RATIO_OF_MEANS,
        BenchmarkRatio.of(BenchmarkEvidence.sameItems(PairedSample.of(x, y)), 1));
  }

  @ParameterizedTest
  @EnumSource
  void acceleration_ofCountsAndItems_isOne(RatioAggregate aggregate) {
    assertThat(acceleration(aggregate, items(ONE, 2), items(OTHER, 1)))
        .isEqualTo(acceleration(aggregate, counts(ONE, 2), counts(OTHER, 1)), offset(1e-9));
  }

  // There is no item that both have right; without one the candidate would be below 0.
  @Test
  void acceleration_countOfNone_isNotLeftOut() {
    PairedCounts none = PairedCounts.of(0, 0, 5, 5);
    RatioAggregate aggregate = RatioAggregate.GEOMETRIC_MEAN_OF_RATIOS;
    assertThat(acceleration(aggregate, counts(none, 1).counting(1, 0.1)))
        .isEqualTo(acceleration(aggregate, items(none, 1).counting(1, 0.1)), offset(1e-9));
  }

  /** Of one benchmark, on which all aggregates agree. */
  @ParameterizedTest
  @EnumSource
  void acceleration_ofOneBenchmark_isThatOfAPlainLoop(RatioAggregate aggregate) {
    assertThat(acceleration(aggregate, counts(ONE, 5)))
        .isEqualTo(plain(List.of(Items.of(ONE)), 5), offset(1e-9));
  }

  @Test
  void acceleration_ofTwoBenchmarks_isThatOfAPlainLoop() {
    assertThat(acceleration(RatioAggregate.RATIO_OF_MEANS, counts(ONE, 2), counts(OTHER, 0.5)))
        .isEqualTo(plain(List.of(Items.of(ONE), Items.of(OTHER)), 2, 0.5), offset(1e-9));
  }

  /** Of the ratio of means, which is made anew without each item. */
  private static double plain(List<PairedSample> all, double... weights) {
    double cubes = 0;
    double squares = 0;
    for (int benchmark = 0; benchmark < all.size(); benchmark++) {
      int of = benchmark;
      double n = all.get(of).size();
      double[] ratios =
          IntStream.range(0, all.get(of).size())
              .mapToDouble(item -> ratioWithout(all, weights, of, item))
              .toArray();
      double mean = Arrays.stream(ratios).average().orElseThrow();
      for (double ratio : ratios) {
        double u = (n - 1) * (mean - ratio);
        cubes += u * u * u / (n * n * n);
        squares += u * u / (n * n);
      }
    }
    return cubes / (6 * Math.pow(squares, 1.5));
  }

  private static double ratioWithout(
      List<PairedSample> all, double[] weights, int benchmark, int item) {
    double x = 0;
    double y = 0;
    for (int b = 0; b < weights.length; b++) {
      int without = b == benchmark ? item : -1;
      x += weights[b] * mean(all.get(b).candidate().values(), without);
      y += weights[b] * mean(all.get(b).reference().values(), without);
    }
    return x / y;
  }

  private static double mean(double[] of, int without) {
    return IntStream.range(0, of.length)
        .filter(i -> i != without)
        .mapToDouble(i -> of[i])
        .average()
        .orElseThrow();
  }

  @Test
  void acceleration_ofTwoItems_isNone() {
    assertThat(ofScores(new double[] {1, 3}, new double[] {1, 1})).isZero();
  }

  @Test
  void acceleration_nothingToLeaveOutOrNothingChanged_isNotDefined() {
    undefined(() -> ofScores(new double[] {1}, new double[] {1}), "Units must be at least two: 1");
    undefined(
        () -> ofScores(new double[] {2, 2, 2}, new double[] {1, 1, 1}),
        "Leaving out a unit must change the ratio: 0.0");
  }
}
