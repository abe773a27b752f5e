package org.sovereignparity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;
import static org.assertj.core.data.Percentage.withPercentage;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.apache.commons.statistics.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BootstrapTest {
  private static final PairedCounts COUNTS = PairedCounts.of(120, 18, 25, 37);

  private static BenchmarkRatio counts(int both, int one, int other, int none) {
    return ratio(1, PairedCounts.of(both, one, other, none));
  }

  private static BenchmarkRatio ratio(double weight, PairedCounts counts) {
    return BenchmarkRatio.of(BenchmarkEvidence.sameItems(counts), weight);
  }

  private static BenchmarkRatio ratio(double weight, PairedSample sample) {
    return BenchmarkRatio.of(BenchmarkEvidence.sameItems(sample), weight);
  }

  private static BenchmarkRatio ratio(double weight, PairedSample sample, Clusters clusters) {
    return BenchmarkRatio.of(BenchmarkEvidence.sameItems(sample, clusters), weight);
  }

  private static double[] ones(int size) {
    double[] ones = new double[size];
    Arrays.fill(ones, 1);
    return ones;
  }

  // R boot::boot.ci(boot(x, mean, 1e6)), quoted in scipy/stats/tests/test_resampling.py: the mean
  // is
  // the ratio to a reference that is always 1.
  @Test
  void intervals_mean_areAsPublished() {
    double[] x = {10, 12, 12.5, 12.5, 13.9, 15, 21, 22, 23, 34, 50, 81, 89, 121, 134, 213};
    BenchmarkRatio sample = ratio(1, PairedSample.of(x, ones(x.length)));
    BootstrapDistribution distribution =
        Bootstrap.ofSeed(1)
            .withReplicates(400_000)
            .withThreads(2)
            .run(List.of(sample), RatioAggregate.RATIO_OF_MEANS);
    Published row = Published.row("BOOT-01");
    check(row.list("percentile"), distribution.percentile(Sets.P95));
    check(row.list("bca"), distribution.bca(Sets.P95));
    // The error of the mean with n for n - 1, which the bootstrap tends to.
    double error = StandardError.of(Sample.of(x)) * Math.sqrt(15 / 16.0);
    assertThat(distribution.standardError()).isCloseTo(error, withPercentage(0.5));
  }

  /** To half a percent, as the row says. */
  private static void check(double[] expected, ConfidenceSet set) {
    assertThat(Sets.low(set)).isCloseTo(expected[0], withPercentage(0.5));
    assertThat(Sets.high(set)).isCloseTo(expected[1], withPercentage(0.5));
  }

  @ParameterizedTest
  @EnumSource
  void replicates_countsAndItems_haveOneDistribution(RatioAggregate aggregate) {
    Bootstrap bootstrap = Bootstrap.ofSeed(7).withReplicates(60_000).withThreads(2);
    ImmutableList<BenchmarkRatio> counts = ImmutableList.of(ratio(2, COUNTS), counts(30, 9, 4, 7));
    ImmutableList<BenchmarkRatio> items =
        ImmutableList.of(
            ratio(2, Items.of(COUNTS)), ratio(1, Items.of(PairedCounts.of(30, 9, 4, 7))));
    double[] byCounts = bootstrap.run(counts, aggregate).replicates();
    double[] byItems =
        Bootstrap.ofSeed(8).withReplicates(60_000).run(items, aggregate).replicates();
    double p = KolmogorovSmirnovTest.withDefaults().test(byCounts, byItems).getPValue();
    assertThat(p).isGreaterThan(0.001);
  }

  @Test
  void replicates_otherCounts_haveAnotherDistribution() {
    Bootstrap bootstrap = Bootstrap.ofSeed(7).withReplicates(60_000);
    double[] one =
        bootstrap.run(List.of(counts(120, 18, 25, 37)), RatioAggregate.RATIO_OF_MEANS).replicates();
    double[] other =
        bootstrap.run(List.of(counts(121, 18, 24, 37)), RatioAggregate.RATIO_OF_MEANS).replicates();
    assertThat(KolmogorovSmirnovTest.withDefaults().test(one, other).getPValue()).isLessThan(1e-6);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, 1",
    "10, 1, 2",
    "50, 3, 1",
    "400, 1, 199",
    "1000, 7, 3",
    "7, 1, 200",
    "20, 1, 1",
    "41, 3, 1",
    "100, 1, 8",
    "300, 10, 290",
    "84496, 1, 1",
    "60000, 999, 1"
  })
  void binomial_draws_fitTheProbabilities(int n, int successes, int failures) {
    int draws = 60_000;
    SplittableRandom random = new SplittableRandom(20260115);
    BinomialDistribution expected =
        BinomialDistribution.of(n, successes / ((double) successes + failures));
    long[] seen = new long[n + 1];
    for (int i = 0; i < draws; i++) {
      seen[BinomialDraw.of(random, n, successes, failures)]++;
    }
    // Classes of less than five expected draws are put together at either end.
    int low = expected.inverseCumulativeProbability(1e-3);
    int high = Math.max(low + 1, expected.inverseSurvivalProbability(1e-3));
    double[] probabilities =
        IntStream.rangeClosed(low, high).mapToDouble(k -> mass(expected, k, low, high)).toArray();
    long[] counts = new long[high - low + 1];
    for (int k = 0; k <= n; k++) {
      counts[Math.max(low, Math.min(high, k)) - low] += seen[k];
    }
    assertThat(ChiSquareTest.withDefaults().test(probabilities, counts).getPValue())
        .isGreaterThan(0.001);
  }

  private static double mass(BinomialDistribution of, int k, int low, int high) {
    return k == low
        ? of.cumulativeProbability(low)
        : k == high ? of.survivalProbability(high - 1) : of.probability(k);
  }

  @Test
  void replicates_anyNumberOfThreads_areTheSameBits() {
    ImmutableList<BenchmarkRatio> samples =
        ImmutableList.of(
            ratio(1, COUNTS),
            ratio(3, PairedSample.of(new double[] {0.5, 1, 0.25}, ones(3))),
            ratio(
                0.5,
                PairedSample.of(new double[] {1, 0, 0.75, 1}, new double[] {1, 0.5, 1, 1}),
                Clusters.of(4, 4, 9, 9)));
    for (RatioAggregate aggregate : RatioAggregate.values()) {
      Bootstrap bootstrap = Bootstrap.ofSeed(-3).withReplicates(10_001);
      double[] one = bootstrap.run(samples, aggregate).replicates();
      for (int threads : new int[] {2, 4}) {
        assertThat(bootstrap.withThreads(threads).run(samples, aggregate).replicates())
            .isEqualTo(one);
      }
      assertThat(Bootstrap.ofSeed(-4).withReplicates(10_001).run(samples, aggregate).replicates())
          .isNotEqualTo(one);
    }
  }

  /** Draws one item, or cluster, after the other, by the generators that the class documents. */
  @Test
  void replicates_ofItemsAndClusters_areTheBitsOfAPlainLoop() {
    SplittableRandom data = new SplittableRandom(3);
    double[] x = data.doubles(40).toArray();
    double[] y = data.doubles(40, 0.5, 1).toArray();
    int[] labels = data.ints(40, 0, 9).toArray();
    PairedSample sample = PairedSample.of(x, y);
    Clusters clusters = Clusters.of(labels);
    double[] drawn =
        Bootstrap.ofSeed(11)
            .withReplicates(600)
            .run(
                List.of(ratio(2, sample), ratio(0.5, sample, clusters)),
                RatioAggregate.RATIO_OF_MEANS)
            .replicates();
    double[][] items = {x, y, ones(40)};
    double[][] units = {clusters.sums(x), clusters.sums(y), clusters.sums(ones(40))};
    double[] plain = new double[600];
    SplittableRandom root = new SplittableRandom(11);
    SplittableRandom block = root;
    for (int i = 0; i < plain.length; i++) {
      block = i % 250 == 0 ? root.split() : block;
      double[] one = drawnMeans(block, items);
      double[] other = drawnMeans(block, units);
      plain[i] = (2 * one[0] + 0.5 * other[0]) / (2 * one[1] + 0.5 * other[1]);
    }
    Arrays.sort(plain);
    assertThat(drawn).isEqualTo(plain);
  }

  private static double[] drawnMeans(SplittableRandom random, double[][] of) {
    double[] sums = new double[3];
    for (int i = 0; i < of[0].length; i++) {
      int drawn = random.nextInt(of[0].length);
      for (int j = 0; j < sums.length; j++) {
        sums[j] += of[j][drawn];
      }
    }
    return new double[] {sums[0] / sums[2], sums[1] / sums[2]};
  }

  // By hand: 90/80 counts 1 and 10/20 one half; their mean, and the root of one half.
  @ParameterizedTest
  @CsvSource({"MEAN_OF_RATIOS, 0.75", "GEOMETRIC_MEAN_OF_RATIOS, 0.7071067811865476"})
  void cap_surplusOnOneBenchmark_paysForNothing(RatioAggregate aggregate, double expected) {
    List<BenchmarkRatio> benchmarks =
        List.of(
            ratio(1, PairedSample.of(new double[] {90, 90}, new double[] {80, 80})),
            ratio(1, PairedSample.of(new double[] {10, 10}, new double[] {20, 20})));
    SupportMethod capped = Bootstrap.ofSeed(1).withCap(1).orElseThrow();
    ConfidenceSet set = capped.interval(benchmarks, aggregate, Sets.P95);
    assertThat(set.estimate().orElseThrow()).isEqualTo(expected, offset(1e-15));
    assertThat(set.limits()).containsExactly(new double[] {expected, 1}, offset(1e-15));
    assertThat(Sets.low(capped.intervalOfLeast(benchmarks, Sets.P95))).isEqualTo(0.5);
    assertThatThrownBy(
            () ->
                assertThat(capped.interval(benchmarks, RatioAggregate.RATIO_OF_MEANS, Sets.P95))
                    .isNull())
        .isInstanceOf(MethodNotDefinedException.class)
        .hasMessage("Ratio of means must have no cap: 1.0");
  }

  /** A quantile of capped ratios is the capped quantile of the ratios. */
  @Test
  void cap_oneBenchmark_hasTheLowerLimitWithoutACap() {
    BenchmarkEvidence evidence = BenchmarkEvidence.sameItems(COUNTS);
    Bootstrap bootstrap = Bootstrap.ofSeed(4);
    double low = Sets.low(bootstrap.interval(evidence, Sets.P95));
    for (double cap : new double[] {0.5, 1, 2}) {
      ConfidenceSet set = bootstrap.withCap(cap).orElseThrow().interval(evidence, Sets.P95);
      assertThat(set.limits()).containsExactly(Math.min(low, cap), cap);
    }
  }

  /** Three benchmarks whose true ratios all are 0.95, or 1, which is the cap. */
  @ParameterizedTest
  @CsvSource({"0.95", "1"})
  void cap_lowerLimit_errsNoMoreOftenThanAllowed(double truth) {
    double[] cells = Coverage.cells(Coverage.Point.ofRatio(truth, 0.8));
    SplittableRandom random = new SplittableRandom(7);
    SupportMethod capped = Bootstrap.ofSeed(1).withReplicates(400).withCap(1).orElseThrow();
    int draws = 1_000;
    int missed = 0;
    for (int i = 0; i < draws; i++) {
      List<BenchmarkRatio> benchmarks =
          IntStream.range(0, 3)
              .mapToObj(b -> ratio(1, Coverage.drawn(random, cells, 200)))
              .toList();
      ConfidenceSet set = capped.interval(benchmarks, RatioAggregate.MEAN_OF_RATIOS, Sets.P95);
      missed += set.liesAbove(truth) ? 1 : 0;
    }
    // 2.5 % and four of its standard errors.
    assertThat(missed / (double) draws).isLessThan(0.045);
  }

  @Test
  void settings_areTheValueOfABootstrap() {
    Bootstrap bootstrap = Bootstrap.ofSeed(2026).withReplicates(20_000);
    assertThat(bootstrap).hasToString("bootstrap percentile of 20000, seed 2026");
    assertThat(bootstrap.withBca()).hasToString("bootstrap bca of 20000, seed 2026");
    assertThat(bootstrap)
        .isEqualTo(Bootstrap.ofSeed(2026).withReplicates(20_000))
        .hasSameHashCodeAs(Bootstrap.ofSeed(2026).withReplicates(20_000))
        .isNotEqualTo(bootstrap.withBca())
        .isNotEqualTo(bootstrap.withThreads(2))
        .isNotEqualTo(Bootstrap.ofSeed(1).withReplicates(20_000))
        .isNotEqualTo(bootstrap.withCap(1).orElseThrow());
    assertThat(bootstrap.withBca().withCap(1)).isEmpty();
    assertThat(MeanRatioMethod.DELTA.withCap(1)).isEmpty();
  }

  @Test
  void run_separateItems_isNotDefined() {
    Proportion half = Proportion.of(50, 100);
    assertThatThrownBy(
            () ->
                assertThat(
                        Bootstrap.ofSeed(1)
                            .interval(BenchmarkEvidence.separateItems(half, half), Sets.P95))
                    .isNull())
        .isInstanceOf(MethodNotDefinedException.class)
        .hasMessage("Items must be the same of both models: separate-items");
  }

  // By hand: 90/100 and 10/8 with weights 1/2: 25/27, 43/40; R sqrt(0.9 * 1.25) = 1.06066017178.
  @ParameterizedTest
  @CsvSource({
    "RATIO_OF_MEANS, 0.92592592592592593",
    "MEAN_OF_RATIOS, 1.075",
    "GEOMETRIC_MEAN_OF_RATIOS, 1.06066017177982129"
  })
  void estimate_twoBenchmarks_dependsOnTheAggregate(RatioAggregate aggregate, double expected) {
    ImmutableList<BenchmarkRatio> samples =
        ImmutableList.of(
            ratio(0.5, PairedSample.of(new double[] {90}, new double[] {100})),
            ratio(0.5, PairedSample.of(new double[] {10}, new double[] {8})));
    BootstrapDistribution distribution = Bootstrap.ofSeed(1).run(samples, aggregate);
    assertThat(distribution.estimate()).isEqualTo(expected, offset(1e-15));
    ConfidenceSet set = distribution.percentile(Sets.P95);
    assertThat(Sets.low(set)).isEqualTo(distribution.estimate(), offset(1e-15));
    assertThat(Sets.high(set)).isEqualTo(distribution.estimate(), offset(1e-15));
    assertThat(distribution.standardError()).isZero();
    assertThatThrownBy(() -> assertThat(distribution.bca(Sets.P95)).isNull())
        .isInstanceOf(MethodNotDefinedException.class);
  }

  @ParameterizedTest
  @EnumSource
  void bca_countsAndItems_haveOneAcceleration(RatioAggregate aggregate) {
    ImmutableList<BenchmarkRatio> counts = ImmutableList.of(ratio(2, COUNTS), counts(30, 9, 4, 7));
    ImmutableList<BenchmarkRatio> items =
        ImmutableList.of(
            ratio(2, Items.of(COUNTS)), ratio(1, Items.of(PairedCounts.of(30, 9, 4, 7))));
    double byCounts = jackknife(counts, aggregate).acceleration();
    assertThat(jackknife(items, aggregate).acceleration()).isEqualTo(byCounts, offset(1e-9));
    // Leaving each item out by making the table without it, for the first benchmark alone.
    double plain = plainAcceleration(COUNTS);
    assertThat(jackknife(ImmutableList.of(ratio(5, COUNTS)), aggregate).acceleration())
        .isEqualTo(plain, offset(1e-9));
  }

  private static Jackknife jackknife(
      ImmutableList<BenchmarkRatio> benchmarks, RatioAggregate aggregate) {
    return new Jackknife(new Combination(benchmarks, aggregate));
  }

  /** Of the ratio of one benchmark, on which all aggregates agree. */
  private static double plainAcceleration(PairedCounts counts) {
    PairedSample items = Items.of(counts);
    int n = items.size();
    double[] ratios = new double[n];
    for (int out = 0; out < n; out++) {
      double x = 0;
      double y = 0;
      for (int i = 0; i < n; i++) {
        x += i == out ? 0 : items.candidate().values()[i];
        y += i == out ? 0 : items.reference().values()[i];
      }
      ratios[out] = x / y;
    }
    double mean = Arrays.stream(ratios).average().orElseThrow();
    double cubes = Arrays.stream(ratios).map(r -> Math.pow(mean - r, 3)).sum();
    double squares = Arrays.stream(ratios).map(r -> Math.pow(mean - r, 2)).sum();
    return cubes / (6 * Math.pow(squares, 1.5));
  }

  @Test
  void clusters_ofOneItemEach_areItems() {
    double[] x = {0.5, 1, 0.25, 0.75, 1, 0};
    double[] y = {0.5, 0.75, 0.5, 1, 1, 0.5};
    PairedSample sample = PairedSample.of(x, y);
    Bootstrap bootstrap = Bootstrap.ofSeed(5);
    BenchmarkRatio items = ratio(1, sample);
    BenchmarkRatio clusters = ratio(1, sample, Clusters.of(0, 1, 2, 3, 4, 5));
    assertThat(bootstrap.run(List.of(items), RatioAggregate.MEAN_OF_RATIOS).replicates())
        .isEqualTo(bootstrap.run(List.of(clusters), RatioAggregate.MEAN_OF_RATIOS).replicates());
  }

  @Test
  void clusters_alikeWithin_areWiderThanItems() {
    double[] x = {1, 1, 1, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 1, 1, 1};
    PairedSample sample = PairedSample.of(x, ones(x.length));
    Clusters threes = Clusters.of(IntStream.range(0, x.length).map(i -> i / 3).toArray());
    Bootstrap bootstrap = Bootstrap.ofSeed(5);
    double items =
        bootstrap.run(List.of(ratio(1, sample)), RatioAggregate.RATIO_OF_MEANS).standardError();
    double clusters =
        bootstrap
            .run(List.of(ratio(1, sample, threes)), RatioAggregate.RATIO_OF_MEANS)
            .standardError();
    assertThat(clusters).isCloseTo(items * Math.sqrt(3), withPercentage(3));
  }

  @Test
  void run_noRatioInAReplicate_isRefused() {
    assertThatThrownBy(
            () ->
                assertThat(
                        Bootstrap.ofSeed(1)
                            .run(List.of(counts(1, 0, 1, 8)), RatioAggregate.RATIO_OF_MEANS))
                    .isNull())
        .isInstanceOf(MethodNotDefinedException.class)
        .hasMessage("Each replicate must have a ratio: NaN");
  }

  @Test
  void run_largeBenchmarks_isFast() {
    BenchmarkRatio sample = counts(400_000_000, 30_000_000, 20_000_000, 100_000_000);
    BootstrapDistribution distribution =
        Bootstrap.ofSeed(1).withReplicates(500).run(List.of(sample), RatioAggregate.RATIO_OF_MEANS);
    ConfidenceSet set = distribution.bca(Sets.P95);
    assertThat(set.contains(distribution.estimate())).isTrue();
  }
}
