package org.sovereignparity.examples;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.ScoreColumns;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.parity.ParityTable;

/** What a leaderboard takes as it grows: memory, and time for each model. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx512m")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class LeaderboardSizeBenchmark {
  private static final int BENCHMARKS = 20;
  private static final int LARGEST = 1_000_000;
  private static final int ROUNDS = 7;
  private static final Threshold AT_95 = Threshold.atLeast("95%");

  /** Prints what a board and its verdicts keep, and decides and ranks it in 512 MB. */
  @org.openjdk.jmh.annotations.Benchmark
  public int memory() {
    List<String> models = models(LARGEST);
    long without = used();
    Scoreboard board = board(models);
    long withBoard = used();
    ParityTable table =
        ParityPolicy.strict(Aggregation.MEAN_OF_RATIOS)
            .assessAll(board, Frontier.model("model 0"), AT_95);
    long withTable = used();
    System.out.printf(
        "board, beside the ids: %.1f bytes a score; verdicts: %.1f bytes a model%n",
        (withBoard - without) / (double) BENCHMARKS / LARGEST,
        (withTable - withBoard) / (double) LARGEST);
    return table.ranked().rank("model 1").orElseThrow();
  }

  /** Prints for boards of 100 models and more the time for each model, and how it grows. */
  @org.openjdk.jmh.annotations.Benchmark
  public long byDecades() {
    long decided = 0;
    double before = 0;
    for (int size = 100; size <= LARGEST; size *= 10) {
      List<String> models = models(size);
      Scoreboard board = board(models);
      Frontier all = Frontier.bestPerBenchmark(models);
      double[] nanos = new double[ROUNDS];
      for (int round = -ROUNDS; round < ROUNDS; round++) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int done = 0; done < LARGEST; done += size) {
          ParityTable table =
              ParityPolicy.strict(Aggregation.MEAN_OF_RATIOS).assessAll(board, all, AT_95);
          decided += table.of("model 1").isPresent() ? 1 : 0;
        }
        long time = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        nanos[Math.max(0, round)] = time / (double) LARGEST;
      }
      Arrays.sort(nanos);
      double median = nanos[ROUNDS / 2];
      System.out.printf(
          "%,9d models, best of all: %5.1f ns a model%s%n",
          size,
          median,
          before == 0 ? "" : ", slope %.2f".formatted(1 + Math.log10(median / before)));
      before = median;
    }
    return decided;
  }

  private static List<String> models(int size) {
    return IntStream.range(0, size).mapToObj(row -> "model " + row).toList();
  }

  private static Scoreboard board(List<String> models) {
    Random random = new Random(1);
    ScoreColumns columns = ScoreColumns.of(models);
    for (int b = 0; b < BENCHMARKS; b++) {
      columns.addUnscaled(
          Benchmark.of("b" + b, Scale.PERCENT, Direction.HIGHER_IS_BETTER),
          random.longs(models.size(), 300, 1_001).toArray(),
          1);
    }
    return columns.build();
  }

  private static long used() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
