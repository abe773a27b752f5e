package org.sovereignparity.suite;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Score;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;
import org.sovereignparity.source.Citation;
import org.sovereignparity.source.Confidence;

/**
 * The mean win rates of HELM: how likely a model beats another on a benchmark, averaged over the
 * benchmarks on which it has a score.
 *
 * <pre>
 * (models it beats + half of those it ties with) / (models with a score - 1)
 * </pre>
 *
 * <p>It depends on the whole field, so it is computed before a points rule, and enters one as an
 * input. A benchmark with fewer than two scores is left out. In release 0.4.0 of the Classic
 * leaderboard ties were broken by the order of rows instead.
 */
public final class HelmWinRates {
  /** Where the rule is defined. */
  public static final Citation CITATION =
      Citation.of(
          SuiteSources.HELM,
          "src/helm/benchmark/presentation/summarize.py, compute_aggregate_row_win_rates",
          Confidence.OFFICIAL);

  private HelmWinRates() {}

  /**
   * {@return the mean win rate of each model, within 0..1, in the order of the scoreboard; a model
   * that can be compared on no benchmark is absent}
   */
  public static ImmutableMap<String, Rational> of(Scoreboard board) {
    ImmutableMap.Builder<String, Rational> rates = ImmutableMap.builder();
    for (Model model : board.models()) {
      mean(board, model.id()).ifPresent(rate -> rates.put(model.id(), rate));
    }
    return rates.buildOrThrow();
  }

  private static Optional<Rational> mean(Scoreboard board, String model) {
    List<Rational> rates = new ArrayList<>();
    for (Benchmark benchmark : board.benchmarks()) {
      board
          .score(model, benchmark.id())
          .flatMap(score -> rate(benchmark, score, rivals(board, benchmark, model)))
          .ifPresent(rates::add);
    }
    return rates.isEmpty()
        ? Optional.empty()
        : Optional.of(Rational.sum(rates).dividedBy(Rational.of(rates.size())));
  }

  private static ImmutableList<Rational> rivals(
      Scoreboard board, Benchmark benchmark, String model) {
    return board.models().stream()
        .filter(rival -> !rival.id().equals(model))
        .flatMap(rival -> board.score(rival.id(), benchmark.id()).stream())
        .map(Score::value)
        .collect(toImmutableList());
  }

  private static Optional<Rational> rate(
      Benchmark benchmark, Score score, ImmutableList<Rational> rivals) {
    if (rivals.isEmpty()) {
      return Optional.empty();
    }
    boolean higher = benchmark.direction() == Direction.HIGHER_IS_BETTER;
    long halves = 0;
    for (Rational rival : rivals) {
      // 2 for a win, 1 for a tie, 0 for a loss
      int order = Integer.signum(score.value().compareTo(rival));
      halves += 1L + (higher ? order : -order);
    }
    return Optional.of(Rational.of(halves, 2L * rivals.size()));
  }
}
