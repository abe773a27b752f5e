package org.sovereignparity.statistics;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.math.IntMath;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Resamples items to see how much a ratio over one benchmark or several would vary.
 *
 * <pre>
 *   Bootstrap.ofSeed(2026).withReplicates(20_000)
 *       .run(benchmarks, RatioAggregate.RATIO_OF_MEANS)
 *       .bca(ConfidenceLevel.of(0.95))
 * </pre>
 *
 * <p>Items, or whole clusters, are drawn with replacement within each benchmark, both models'
 * scores together; so both must have answered the same items. Of right and wrong answers the four
 * counts are drawn, which are multinomial: the distribution is the same, and the time does not grow
 * with the number of items. The same seed, replicates and data give the same bits on any number of
 * threads: replicates come in blocks, and each block has a generator that was split off in order.
 *
 * <p>It breaks where a benchmark has fewer than about 30 units, and where nearly everything is
 * right or wrong: <a href="doc-files/coverage.html">coverage</a> at 95 % falls to 76 % (percentile)
 * with 30 items of parts near 0.98, and to 43 % (BCa, which is often not defined then). The result
 * depends on the seed, so no rule should rest on it. Source: B. Efron and R. J. Tibshirani, An
 * Introduction to the Bootstrap, Chapman and Hall 1993, chapters 13 and 14.
 */
public final class Bootstrap implements SupportMethod {
  /** The fewest replicates. */
  public static final int MIN_REPLICATES = 100;

  /** The most replicates. */
  public static final int MAX_REPLICATES = 10_000_000;

  /** The most threads. */
  public static final int MAX_THREADS = 1_000;

  private static final int DEFAULT_REPLICATES = 10_000;
  private static final int BLOCK = 250;

  private final long seed;
  private final int replicates;
  private final int threads;
  private final boolean isBca;
  private final double cap;

  private Bootstrap(long seed, int replicates, int threads, boolean isBca, double cap) {
    this.seed = seed;
    this.replicates = replicates;
    this.threads = threads;
    this.isBca = isBca;
    this.cap = cap;
  }

  /**
   * {@return a bootstrap of 10,000 replicates on the calling thread, whose intervals are
   * {@linkplain BootstrapDistribution#percentile percentile} intervals}
   */
  public static Bootstrap ofSeed(long seed) {
    return new Bootstrap(seed, DEFAULT_REPLICATES, 1, false, RatioSums.NO_CAP);
  }

  /**
   * {@return the same with another number of replicates}
   *
   * @param replicates within {@value #MIN_REPLICATES}..{@value #MAX_REPLICATES}
   * @throws IllegalArgumentException if the number is not
   */
  public Bootstrap withReplicates(int replicates) {
    if (replicates < MIN_REPLICATES || replicates > MAX_REPLICATES) {
      throw new IllegalArgumentException(
          "Replicates must lie within %s..%s: %s"
              .formatted(MIN_REPLICATES, MAX_REPLICATES, replicates));
    }
    return new Bootstrap(seed, replicates, threads, isBca, cap);
  }

  /**
   * {@return the same on another number of threads, which changes no bit of the result}
   *
   * @param threads within 1..{@value #MAX_THREADS}; with 1 the calling thread does all
   * @throws IllegalArgumentException if the number is not
   */
  public Bootstrap withThreads(int threads) {
    if (threads < 1 || threads > MAX_THREADS) {
      throw new IllegalArgumentException(
          "Threads must lie within 1..%s: %s".formatted(MAX_THREADS, threads));
    }
    return new Bootstrap(seed, replicates, threads, isBca, cap);
  }

  /** {@return the same with intervals {@linkplain BootstrapDistribution#bca corrected} (BCa)} */
  public Bootstrap withBca() {
    return new Bootstrap(seed, replicates, threads, true, RatioSums.NO_CAP);
  }

  /**
   * {@return the same of capped ratios; empty for BCa, whose lower limit may then err twice as
   * often as allowed}
   *
   * <p>The upper limit is then the cap. One from the replicates would err too often where true
   * ratios lie at the cap, since those of data and replicates lie below it.
   */
  @Override
  public Optional<SupportMethod> withCap(double cap) {
    if (!(cap > 0 && cap < RatioSums.NO_CAP)) {
      throw new IllegalArgumentException("Cap must be positive and finite: " + cap);
    }
    return isBca
        ? Optional.empty()
        : Optional.of(new Bootstrap(seed, replicates, threads, false, cap));
  }

  @Override
  public boolean takesErrorAsObserved(BenchmarkEvidence evidence) {
    return true;
  }

  @Override
  public ConfidenceSet interval(BenchmarkRatio benchmark, ConfidenceLevel confidence) {
    return interval(ImmutableList.of(benchmark), RatioAggregate.MEAN_OF_RATIOS, confidence);
  }

  @Override
  public ConfidenceSet interval(
      Iterable<BenchmarkRatio> benchmarks, RatioAggregate aggregate, ConfidenceLevel confidence) {
    return set(run(benchmarks, aggregate), confidence);
  }

  /**
   * {@return the p-value from one set of replicates, at least one part in one more than there are}
   *
   * @throws MethodNotDefinedException as {@link #run} and, where it is BCa, {@link
   *     BootstrapDistribution#bca}
   */
  @Override
  public double pValue(BenchmarkRatio benchmark, double margin) {
    BootstrapDistribution distribution =
        run(ImmutableList.of(benchmark), RatioAggregate.MEAN_OF_RATIOS);
    double p = LeastError.ofShowing(level -> set(distribution, level), margin);
    return Math.max(p, 1.0 / (replicates + 1));
  }

  private ConfidenceSet set(BootstrapDistribution distribution, ConfidenceLevel confidence) {
    return isBca ? distribution.bca(confidence) : distribution.percentile(confidence);
  }

  /**
   * {@return how the ratio varies}
   *
   * @param benchmarks at least one
   * @throws IllegalArgumentException if there are none
   * @throws MethodNotDefinedException if the evidence is not of items that both models answered; if
   *     the data, or a replicate, have no ratio: nothing of the reference is right in it, or of
   *     either for the geometric mean; or if there is a cap and the ratio is that of means, which
   *     has no ratios to cap
   */
  public BootstrapDistribution run(Iterable<BenchmarkRatio> benchmarks, RatioAggregate aggregate) {
    ImmutableList<BenchmarkRatio> all = BenchmarkRatio.checkAny(benchmarks);
    if (aggregate == RatioAggregate.RATIO_OF_MEANS && cap < RatioSums.NO_CAP) {
      throw new MethodNotDefinedException("Ratio of means must have no cap: " + cap);
    }
    double[] drawn = new double[replicates];
    ImmutableList<Runnable> blocks = blocks(Resampled.of(all), aggregate, drawn);
    if (threads == 1) {
      blocks.forEach(Runnable::run);
    } else {
      runInParallel(blocks);
    }
    return new BootstrapDistribution(new Combination(all, aggregate), cap, drawn);
  }

  /** A benchmark and its units; made before threads draw, which would wrap what is refused. */
  private record Resampled(BenchmarkRatio benchmark, PairedUnits units) {
    static ImmutableList<Resampled> of(ImmutableList<BenchmarkRatio> benchmarks) {
      return benchmarks.stream()
          .map(benchmark -> new Resampled(benchmark, benchmark.evidence().paired()))
          .collect(toImmutableList());
    }

    void draw(SplittableRandom random, double[] means, RatioSums sums) {
      units.draw(random, means);
      sums.add(benchmark.weight(), benchmark.counted(means[0]), benchmark.counted(means[1]));
    }
  }

  private ImmutableList<Runnable> blocks(
      ImmutableList<Resampled> benchmarks, RatioAggregate aggregate, double[] drawn) {
    SplittableRandom root = new SplittableRandom(seed);
    return IntStream.range(0, IntMath.divide(replicates, BLOCK, RoundingMode.CEILING))
        .mapToObj(
            block -> {
              SplittableRandom random = root.split();
              return (Runnable) () -> fill(benchmarks, aggregate, random, drawn, block * BLOCK);
            })
        .collect(toImmutableList());
  }

  private void fill(
      ImmutableList<Resampled> benchmarks,
      RatioAggregate aggregate,
      SplittableRandom random,
      double[] drawn,
      int from) {
    double[] means = new double[2];
    for (int i = from; i < Math.min(from + BLOCK, drawn.length); i++) {
      RatioSums sums = new RatioSums(aggregate, cap);
      for (Resampled benchmark : benchmarks) {
        benchmark.draw(random, means, sums);
      }
      drawn[i] = sums.value();
    }
  }

  private void runInParallel(ImmutableList<Runnable> blocks) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      CompletableFuture.allOf(
              blocks.stream()
                  .map(block -> CompletableFuture.runAsync(block, pool))
                  .toArray(CompletableFuture<?>[]::new))
          .join();
    } finally {
      pool.shutdown();
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Bootstrap that
        && seed == that.seed
        && replicates == that.replicates
        && threads == that.threads
        && isBca == that.isBca
        && cap == that.cap;
  }

  @Override
  public int hashCode() {
    return Objects.hash(seed, replicates, threads, isBca, cap);
  }

  /** {@return what is drawn and made of it, such as {@code bootstrap bca of 20000, seed 2026}} */
  @Override
  public String toString() {
    return "bootstrap %s of %s, seed %s".formatted(isBca ? "bca" : "percentile", replicates, seed);
  }
}
