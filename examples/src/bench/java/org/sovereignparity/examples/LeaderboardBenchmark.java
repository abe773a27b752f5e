package org.sovereignparity.examples;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
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

/**
 * How long it takes to decide a leaderboard exactly, as a ratio to a loop over doubles in the same
 * run: a model for each row, 20 benchmarks, and one model in a hundred that reaches 95 % exactly.
 *
 * <p>Works are interleaved, so that all of them meet the same machine; what is printed is the
 * median over the rounds of the ratio in each, with the least and the greatest. Time is that of the
 * thread's processor.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class LeaderboardBenchmark {
  private static final int BENCHMARKS = 20;
  private static final int WARM_UP = 30;
  private static final int ROUNDS = 7;
  private static final Threshold AT_95 = Threshold.atLeast("95%");

  @Param("1000000")
  int size;

  private List<String> models;
  private final long[][] tenths = new long[BENCHMARKS][];
  private final double[][] scores = new double[BENCHMARKS][];
  private final double[] references = new double[BENCHMARKS];
  private Scoreboard board;
  private Frontier frontierOfAll;
  private double[] ratios;
  private final Map<Aggregation, ParityTable> tables = new EnumMap<>(Aggregation.class);
  private final Map<String, long[]> nanos = new LinkedHashMap<>();
  private long used;

  @Setup
  public void prepare() {
    Random random = new Random(1);
    models = IntStream.range(0, size).mapToObj(row -> "model " + row).toList();
    ScoreColumns columns = ScoreColumns.of(models);
    for (int b = 0; b < BENCHMARKS; b++) {
      int reference = 20 * (20 + random.nextInt(30));
      tenths[b] = new long[size];
      scores[b] = new double[size];
      for (int row = 0; row < size; row++) {
        boolean isTie = row % 100 == 1;
        tenths[b][row] =
            row == 0
                ? reference
                : isTie
                    ? reference / 20 * 19
                    : Math.min(1_000, reference - 150 + random.nextInt(200));
        scores[b][row] = tenths[b][row] / 10.0;
      }
      references[b] = scores[b][0];
      columns.addUnscaled(benchmark(b), tenths[b], 1);
    }
    board = columns.build();
    frontierOfAll = Frontier.bestPerBenchmark(models);
    ratios = new double[size];
    for (int row = 0; row < size; row++) {
      for (int b = 0; b < BENCHMARKS; b++) {
        ratios[row] += scores[b][row] / references[b];
      }
    }
    for (Aggregation aggregation : Aggregation.values()) {
      tables.put(aggregation, table(aggregation));
    }
  }

  private static Benchmark benchmark(int index) {
    return Benchmark.of("b" + index, Scale.PERCENT, Direction.HIGHER_IS_BETTER);
  }

  @org.openjdk.jmh.annotations.Benchmark
  public long figures() {
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      measure(round, "loop, mean of ratios", this::loopMeanOfRatios);
      measure(round, "exact, mean of ratios", () -> decide(Aggregation.MEAN_OF_RATIOS));
      measure(round, "loop, ratio of means", this::loopRatioOfMeans);
      measure(round, "exact, ratio of means", () -> decide(Aggregation.RATIO_OF_MEANS));
      measure(round, "loop, geometric mean", this::loopGeometricMean);
      measure(round, "exact, geometric mean", () -> decide(Aggregation.GEOMETRIC_MEAN_OF_RATIOS));
      measure(round, "exact, minimum ratio", () -> decide(Aggregation.MINIMUM_RATIO));
      measure(round, "exact, mean of ratios, best of all", this::decideAmongAll);
      measure(round, "sort of the doubles", this::sort);
      measure(round, "ranks, mean of ratios", () -> rank(Aggregation.MEAN_OF_RATIOS));
      measure(round, "ranks, ratio of means", () -> rank(Aggregation.RATIO_OF_MEANS));
      measure(round, "ranks, geometric mean", () -> rank(Aggregation.GEOMETRIC_MEAN_OF_RATIOS));
      measure(round, "build from unscaled columns", this::build);
      measure(round, "build from doubles", this::buildFromDoubles);
    }
    print("exact, mean of ratios", "loop, mean of ratios");
    print("exact, ratio of means", "loop, ratio of means");
    print("exact, geometric mean", "loop, geometric mean");
    print("exact, minimum ratio", "loop, mean of ratios");
    print("exact, mean of ratios, best of all", "exact, mean of ratios");
    print("ranks, mean of ratios", "sort of the doubles");
    print("ranks, ratio of means", "sort of the doubles");
    print("ranks, geometric mean", "sort of the doubles");
    nanos.forEach(
        (work, times) ->
            System.out.printf(
                "%-36s %7.2f ns a score%n",
                work,
                median(Arrays.stream(times).asDoubleStream().toArray())
                    / BENCHMARKS
                    / models.size()));
    return used;
  }

  private void measure(int round, String work, Runnable task) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    task.run();
    long time = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    if (round >= 0) {
      nanos.computeIfAbsent(work, w -> new long[ROUNDS])[round] = time;
    }
  }

  private void print(String work, String than) {
    double[] ratios = new double[ROUNDS];
    Arrays.setAll(ratios, i -> (double) nanos.get(work)[i] / nanos.get(than)[i]);
    double middle = median(ratios);
    System.out.printf(
        "%-36s %.2f (%.2f..%.2f) of: %s%n", work, middle, ratios[0], ratios[ROUNDS - 1], than);
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  private void decide(Aggregation aggregation) {
    use(table(aggregation));
  }

  private ParityTable table(Aggregation aggregation) {
    return ParityPolicy.strict(aggregation).assessAll(board, Frontier.model("model 0"), AT_95);
  }

  private void sort() {
    double[] sorted = ratios.clone();
    Arrays.sort(sorted);
    used += sorted[0] > 0 ? 1 : 0;
  }

  private void rank(Aggregation aggregation) {
    used += tables.get(aggregation).ranked().rank("model 1").orElseThrow();
  }

  private void decideAmongAll() {
    use(ParityPolicy.strict(Aggregation.MEAN_OF_RATIOS).assessAll(board, frontierOfAll, AT_95));
  }

  private void use(ParityTable table) {
    used += table.of("model 1").isPresent() ? 1 : 0;
  }

  private void loopMeanOfRatios() {
    double[] sums = new double[models.size()];
    for (int b = 0; b < BENCHMARKS; b++) {
      double[] column = scores[b];
      double reference = references[b];
      for (int row = 0; row < sums.length; row++) {
        sums[row] += column[row] / reference;
      }
    }
    use(sums, 0.95 * BENCHMARKS);
  }

  private void loopRatioOfMeans() {
    double[] sums = new double[models.size()];
    double reference = 0;
    for (int b = 0; b < BENCHMARKS; b++) {
      double[] column = scores[b];
      reference += references[b];
      for (int row = 0; row < sums.length; row++) {
        sums[row] += column[row];
      }
    }
    use(sums, 0.95 * reference);
  }

  private void loopGeometricMean() {
    double[] sums = new double[models.size()];
    for (int b = 0; b < BENCHMARKS; b++) {
      double[] column = scores[b];
      double reference = references[b];
      for (int row = 0; row < sums.length; row++) {
        sums[row] += Math.log(column[row] / reference);
      }
    }
    use(sums, BENCHMARKS * Math.log(0.95));
  }

  private void use(double[] sums, double bound) {
    boolean[] met = new boolean[sums.length];
    for (int row = 0; row < sums.length; row++) {
      met[row] = sums[row] >= bound;
    }
    used += met[sums.length / 2] ? 1 : 0;
  }

  private void build() {
    ScoreColumns columns = ScoreColumns.of(models);
    for (int b = 0; b < BENCHMARKS; b++) {
      columns.addUnscaled(benchmark(b), tenths[b], 1);
    }
    used += columns.build().models().size();
  }

  private void buildFromDoubles() {
    ScoreColumns columns = ScoreColumns.of(models);
    for (int b = 0; b < BENCHMARKS; b++) {
      columns.addShortestDecimals(benchmark(b), scores[b]);
    }
    used += columns.build().models().size();
  }
}
