package org.sovereignparity.examples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sovereignparity.statistics.BenchmarkEvidence;
import org.sovereignparity.statistics.BenchmarkRatio;
import org.sovereignparity.statistics.Bootstrap;
import org.sovereignparity.statistics.ConfidenceLevel;
import org.sovereignparity.statistics.ConfidenceSet;
import org.sovereignparity.statistics.PairedCounts;
import org.sovereignparity.statistics.RatioAggregate;

/**
 * The percentile interval of a ratio of means from 10,000 resamples of 84,496 right and wrong
 * answers of two models to 13 benchmarks, beside a plain program that draws items one by one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class BootstrapBenchmark {
  private static final int ITEMS = 84_496;
  private static final int BENCHMARKS = 13;
  private static final int RESAMPLES = 10_000;
  private static final ConfidenceLevel LEVEL = ConfidenceLevel.of(0.95);

  private final List<PairedCounts> counts = counts(1);
  private final List<BenchmarkRatio> samples = samples(counts);
  private final List<BenchmarkRatio> tenTimes = samples(counts(10));
  private final List<byte[]> candidate = answers(true);
  private final List<byte[]> reference = answers(false);

  @Benchmark
  public ConfidenceSet multinomial() {
    return interval(samples);
  }

  @Benchmark
  public ConfidenceSet multinomialOfTenTimesTheItems() {
    return interval(tenTimes);
  }

  private static ConfidenceSet interval(List<BenchmarkRatio> samples) {
    return Bootstrap.ofSeed(1)
        .withReplicates(RESAMPLES)
        .run(samples, RatioAggregate.RATIO_OF_MEANS)
        .percentile(LEVEL);
  }

  /** Both answers to an item are drawn together, with the same generator as above. */
  @Benchmark
  @Warmup(iterations = 1, time = 1)
  @Measurement(iterations = 3, time = 1)
  public double[] itemByItem() {
    SplittableRandom random = new SplittableRandom(1);
    double[] ratios = new double[RESAMPLES];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = resampled(random);
    }
    Arrays.sort(ratios);
    return new double[] {ratios[RESAMPLES / 40], ratios[RESAMPLES - RESAMPLES / 40]};
  }

  private double resampled(SplittableRandom random) {
    double x = 0;
    double y = 0;
    for (int b = 0; b < BENCHMARKS; b++) {
      byte[] ofCandidate = candidate.get(b);
      byte[] ofReference = reference.get(b);
      int n = ofCandidate.length;
      int right = 0;
      int rightOfReference = 0;
      for (int i = 0; i < n; i++) {
        int drawn = random.nextInt(n);
        right += ofCandidate[drawn];
        rightOfReference += ofReference[drawn];
      }
      x += (double) right / n;
      y += (double) rightOfReference / n;
    }
    return x / y;
  }

  /** Of six in ten items both are right, of one in ten each alone. */
  private static List<PairedCounts> counts(int times) {
    List<PairedCounts> counts = new ArrayList<>();
    for (int b = 0; b < BENCHMARKS; b++) {
      int n = times * (ITEMS / BENCHMARKS + (b < ITEMS % BENCHMARKS ? 1 : 0));
      int tenth = n / 10;
      counts.add(PairedCounts.of(6 * tenth, tenth, tenth, n - 8 * tenth));
    }
    return counts;
  }

  private static List<BenchmarkRatio> samples(List<PairedCounts> counts) {
    List<BenchmarkRatio> samples = new ArrayList<>();
    counts.forEach(of -> samples.add(BenchmarkRatio.of(BenchmarkEvidence.sameItems(of), 1)));
    return samples;
  }

  private List<byte[]> answers(boolean ofCandidate) {
    List<byte[]> answers = new ArrayList<>();
    for (PairedCounts of : counts) {
      byte[] right = new byte[of.items()];
      int alone = ofCandidate ? of.candidateOnly() : of.referenceOnly();
      int from = of.both() + (ofCandidate ? 0 : of.candidateOnly());
      Arrays.fill(right, 0, of.both(), (byte) 1);
      Arrays.fill(right, from, from + alone, (byte) 1);
      answers.add(right);
    }
    return answers;
  }
}
