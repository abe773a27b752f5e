package org.sovereignparity.clusters;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.math.Quantiles;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.ParityPolicy;

/** Decides a file of made-up scores on Spark, with DuckDB and in memory, and compares. */
public final class Agreement {
  private static final int ROUNDS = 5;
  private static final OperatingSystemMXBean MACHINE =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private Agreement() {}

  /**
   * Prints times, verdicts and faults, and fails unless all agree on every row.
   *
   * @param args how many models, and the folder for the files
   * @throws Exception if a file cannot be written or read
   */
  public static void main(String[] args) throws Exception {
    Leaderboard leaderboard = new Leaderboard(Integer.parseInt(args[0]));
    Path scores = Path.of(args[1], "scores.parquet");
    String outcomes = Path.of(args[1], "outcomes.parquet").toString();
    leaderboard.write(scores);
    Question question =
        Question.of(
            ParityPolicy.strict(Aggregation.MEAN_OF_RATIOS),
            Threshold.atLeast("95%"),
            Leaderboard.REFERENCE);

    Scoreboard board = leaderboard.columns().buildWithoutFaultyRows();
    ImmutableList<Outcome> expected = question.decide(leaderboard.models(), leaderboard.columns());
    System.out.printf("%,d models, median of %d rounds%n", expected.size() + 1, ROUNDS);
    timed("assessAll, board in memory", () -> question.decide(board));
    check(expected, timed("DuckDB, from file", () -> OnDuckDb.decide(scores, question)));
    try (SparkSession spark = SparkSession.builder().master("local[2]").getOrCreate()) {
      timed(
          "Spark, from file to file",
          () -> {
            OnSpark.decide(spark.read().parquet(scores.toString()), question)
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(outcomes);
            return outcomes;
          });
      check(expected, OnSpark.outcomes(spark.read().parquet(outcomes)));
    }
    System.out.println("All agree on each row: " + verdicts(expected));
    expected.stream()
        .filter(outcome -> outcome.fault().isPresent())
        .forEach(outcome -> System.out.println(outcome.model() + ", " + outcome.fault().get()));
  }

  private static Map<Verdict, Long> verdicts(List<Outcome> outcomes) {
    return outcomes.stream()
        .flatMap(outcome -> outcome.verdict().stream())
        .collect(groupingBy(identity(), TreeMap::new, counting()));
  }

  @CanIgnoreReturnValue
  private static <T> T timed(String work, Callable<T> task) throws Exception {
    List<Double> seconds = new ArrayList<>();
    List<Double> cpuSeconds = new ArrayList<>();
    T result;
    do {
      long cpu = MACHINE.getProcessCpuTime();
      long start = System.nanoTime();
      result = task.call();
      seconds.add((System.nanoTime() - start) / 1e9);
      cpuSeconds.add((MACHINE.getProcessCpuTime() - cpu) / 1e9);
    } while (seconds.size() < ROUNDS);
    System.out.printf(
        "%-28s %7.3f s, %7.3f s of CPU%n",
        work, Quantiles.median().compute(seconds), Quantiles.median().compute(cpuSeconds));
    return result;
  }

  static void check(List<Outcome> expected, List<Outcome> outcomes) {
    Set<Outcome> open = new HashSet<>(expected);
    List<Outcome> wrong = outcomes.stream().filter(outcome -> !open.remove(outcome)).toList();
    if (!wrong.isEmpty() || !open.isEmpty()) {
      throw new IllegalStateException(
          "Outcomes must be those of assessAll: %s are not, %s are absent, such as %s"
              .formatted(
                  wrong.size(), open.size(), Iterables.concat(wrong, open).iterator().next()));
    }
  }
}
