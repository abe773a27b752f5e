package org.sovereignparity.parity;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Score;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;

/**
 * All that an assessment depends on, with the scores as text.
 *
 * @param scores by model and benchmark
 */
record Question(
    ImmutableList<Benchmark> benchmarks,
    ImmutableList<Model> models,
    ImmutableTable<String, String, String> scores,
    String candidate,
    Frontier frontier,
    ParityPolicy policy,
    Threshold threshold) {

  Scoreboard board() {
    Scoreboard.Builder board = Scoreboard.builder();
    benchmarks.forEach(board::add);
    models.forEach(board::add);
    scores
        .cellSet()
        .forEach(
            cell ->
                board.add(
                    Score.of(
                        cell.getRowKey(), cell.getColumnKey(), Rational.parse(cell.getValue()))));
    return board.build();
  }

  ParityAssessment assess() {
    return policy.assess(board(), candidate, frontier, threshold);
  }

  /** {@return the assessment, unless it is refused} */
  Optional<ParityAssessment> ask() {
    try {
      return Optional.of(assess());
    } catch (RefusedException refused) {
      return Optional.empty();
    }
  }

  Optional<Rational> score(String model, Benchmark benchmark) {
    return Optional.ofNullable(scores.get(model, benchmark.id())).map(Rational::parse);
  }

  Question withScore(String model, Benchmark benchmark, Rational score) {
    Table<String, String, String> changed = HashBasedTable.create(scores);
    changed.put(model, benchmark.id(), score.toFractionString());
    return withScores(ImmutableTable.copyOf(changed));
  }

  Question withScores(ImmutableTable<String, String, String> changed) {
    return new Question(benchmarks, models, changed, candidate, frontier, policy, threshold);
  }

  Question withCandidate(String other) {
    return new Question(benchmarks, models, scores, other, frontier, policy, threshold);
  }

  Question withThreshold(Threshold changed) {
    return new Question(benchmarks, models, scores, candidate, frontier, policy, changed);
  }

  Question withPolicy(UnaryOperator<ParityPolicy.Builder> change) {
    ParityPolicy changed = change.apply(policy.toBuilder()).build();
    return new Question(benchmarks, models, scores, candidate, frontier, changed, threshold);
  }

  /** {@return this with another benchmark in the place of one, and its scores multiplied} */
  Question withUnit(Benchmark old, Benchmark scaled, Rational factor) {
    ImmutableTable.Builder<String, String, String> changed = ImmutableTable.builder();
    for (Table.Cell<String, String, String> cell : scores.cellSet()) {
      boolean affected = cell.getColumnKey().equals(old.id());
      String value =
          affected ? Rational.parse(cell.getValue()).times(factor).toString() : cell.getValue();
      changed.put(cell.getRowKey(), cell.getColumnKey(), value);
    }
    List<Benchmark> all = new ArrayList<>(benchmarks);
    all.replaceAll(benchmark -> benchmark.equals(old) ? scaled : benchmark);
    return new Question(
        ImmutableList.copyOf(all), models, changed.build(), candidate, frontier, policy, threshold);
  }

  /** {@return the same question, written down in another order} */
  Question shuffled(Random random) {
    ImmutableTable.Builder<String, String, String> cells = ImmutableTable.builder();
    shuffled(scores.cellSet(), random).forEach(cells::put);
    return new Question(
        shuffled(benchmarks, random),
        shuffled(models, random),
        cells.build(),
        candidate,
        shuffled(frontier, random),
        policy,
        threshold);
  }

  private static Frontier shuffled(Frontier frontier, Random random) {
    ImmutableList<String> ids = shuffled(frontier.models(), random);
    Frontier same =
        switch (frontier.kind()) {
          case MODEL -> frontier;
          case BEST_MODEL -> Frontier.bestModel(ids);
          case BEST_PER_BENCHMARK -> Frontier.bestPerBenchmark(ids);
        };
    return frontier.window().map(same::within).orElse(same);
  }

  private static <T> ImmutableList<T> shuffled(Iterable<? extends T> items, Random random) {
    List<T> list = new ArrayList<>();
    items.forEach(list::add);
    Collections.shuffle(list, random);
    return ImmutableList.copyOf(list);
  }
}
