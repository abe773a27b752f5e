package org.sovereignparity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;
import static org.assertj.core.data.Percentage.withPercentage;
import static org.sovereignparity.statistics.Refusals.undefined;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.statistics.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  // R boot::boot.ci(boot(x, mean, 1e6)), quoted in scipy/stats/tests/test_resampling.py: the
  // mean is the ratio to a reference that is always 1.
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

  @Test
  void threads_afterARun_end() throws InterruptedException {
    Bootstrap bootstrap = Bootstrap.ofSeed(1).withReplicates(1_000).withThreads(2);
    BenchmarkRatio sample = ratio(1, COUNTS);
    ThreadGroup group = new ThreadGroup("run");
    Thread run =
        new Thread(
            group, () -> assertThat(bootstrap.interval(sample, Sets.P95).limits()).hasSize(2));
    run.start();
    run.join();
    Thread[] others = new Thread[8];
    int left = group.enumerate(others);
    for (int i = 0; i < left; i++) {
      others[i].join(10_000);
      assertThat(others[i].isAlive()).isFalse();
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
    assertThat(bootstrap.withReplicates(100)).hasToString("bootstrap percentile of 100, seed 2026");
    assertThat(bootstrap.withReplicates(10_000_000))
        .hasToString("bootstrap percentile of 10000000, seed 2026");
    assertThat(bootstrap.withThreads(1_000).withThreads(1)).isEqualTo(bootstrap);
    assertThat(bootstrap.takesErrorAsObserved(BenchmarkEvidence.sameItems(COUNTS))).isTrue();
    assertThat(bootstrap.withBca().withCap(1)).isEmpty();
    assertThat(MeanRatioMethod.DELTA.withCap(1)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void run_separateItems_isNotDefined(int threads) {
    Proportion half = Proportion.of(50, 100);
    BenchmarkEvidence separate = BenchmarkEvidence.separateItems(half, half);
    Bootstrap bootstrap = Bootstrap.ofSeed(1).withThreads(threads);
    undefined(
        () -> bootstrap.interval(separate, Sets.P95),
        "Items must be the same of both models: separate-items");
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
