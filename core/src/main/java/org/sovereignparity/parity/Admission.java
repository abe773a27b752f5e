package org.sovereignparity.parity;

import static org.sovereignparity.benchmark.Direction.LOWER_IS_BETTER;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.Place;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Threshold;

/** Says which assessments are refused, before any score is looked at. */
final class Admission {
  /** The most models that a message lists. */
  private static final int MOST_SHOWN = 10;

  private static final Place POLICY = Place.of("policy");
  private static final Place FRONTIER = Place.of("frontier");

  private Admission() {}

  /** Refuses what no aggregation is defined for, then what that of the policy is not. */
  static void check(
      Scoreboard board, String candidate, Frontier frontier, int[] rivals, ParityPolicy policy) {
    if (board.benchmarks().isEmpty()) {
      throw new RefusedException(
          Refusal.NO_BENCHMARK,
          Place.of("benchmarks"),
          "Scoreboard must have a benchmark: " + board);
    }
    checkModels(board, candidate, frontier, rivals);
    checkWeights(board, policy.weights());
    checkNormalisation(board, policy.normalisation());
    checkDirections(board, policy);
    checkBestModel(board, frontier, policy);
    undefined(board, policy)
        .ifPresent(
            refused -> {
              throw refused;
            });
  }

  static void check(Threshold threshold) {
    if (threshold.isHardlyMeant()) {
      throw new RefusedException(
          Refusal.HARDLY_MEANT,
          Place.of("threshold"),
          "Threshold must be a ratio of at most 10, such as \"95%\" or Threshold.percent(95) for 95 %: "
              + threshold.value());
    }
  }

  /**
   * {@return why the aggregation of {@code policy} is not defined for the scoreboard, if it is not}
   */
  static Optional<RefusedException> undefined(Scoreboard board, ParityPolicy policy) {
    return switch (policy.aggregation()) {
      case RATIO_OF_MEANS -> ratioOfMeansUndefined(board, policy);
      case GEOMETRIC_MEAN_OF_RATIOS -> GeometricMean.undefined(board, policy);
      case MEAN_OF_RATIOS, MINIMUM_RATIO -> Optional.empty();
    };
  }

  private static Optional<RefusedException> ratioOfMeansUndefined(
      Scoreboard board, ParityPolicy policy) {
    if (policy.cap().isPresent()) {
      return Optional.of(
          notDefined(
              POLICY.property("cap"),
              "Cap must be left out with ratio-of-means, which has no ratios to cap: "
                  + policy.cap().get()));
    }
    if (policy.normalisation() != Normalisation.RAW) {
      return Optional.empty();
    }
    return unlikeBenchmark(board)
        .map(
            other ->
                notDefined(
                    POLICY.property("aggregation"),
                    "Raw scores must share scale and direction to be added, but %s stands beside %s"
                        .formatted(board.benchmarks().get(0), other)));
  }

  /** The first benchmark whose scores cannot be added to those of the first one. */
  private static Optional<Benchmark> unlikeBenchmark(Scoreboard board) {
    List<Benchmark> benchmarks = board.benchmarks();
    return benchmarks.stream()
        .filter(b -> isLowerBetter(b) || !b.scale().equals(benchmarks.get(0).scale()))
        .findFirst();
  }

  private static void checkModels(
      Scoreboard board, String candidate, Frontier frontier, int[] rivals) {
    if (!board.hasScores(candidate)) {
      throw withoutScores(board, candidate, Place.of("candidate"));
    }
    Place models = FRONTIER.property("models");
    BitSet scored = board.rowsWithScores();
    for (int index = 0; index < rivals.length; index++) {
      if (rivals[index] < 0 || !scored.get(rivals[index])) {
        throw withoutScores(board, frontier.models().asList().get(index), models.at(index));
      }
    }
    if (frontier.kind() == Frontier.Kind.MODEL && frontier.models().contains(candidate)) {
      throw new RefusedException(
          Refusal.OWN_REFERENCE,
          models.at(0),
          "Frontier must be another model than the candidate: \"" + candidate + '"');
    }
  }

  private static RefusedException withoutScores(Scoreboard board, String model, Place where) {
    return new RefusedException(
        Refusal.UNKNOWN_MODEL,
        where,
        "Model must have a score%s: \"%s\"".formatted(others(board), model));
  }

  /** {@return which models have scores, if any} */
  private static String others(Scoreboard board) {
    List<String> models =
        board.models().stream()
            .map(Model::id)
            .filter(board::hasScores)
            .limit(MOST_SHOWN + 1)
            .toList();
    if (models.isEmpty()) {
      return "";
    }
    return models.size() <= MOST_SHOWN
        ? ", as %s have".formatted(String.join(", ", models))
        : ", as %s and others have".formatted(String.join(", ", models.subList(0, MOST_SHOWN)));
  }

  private static void checkWeights(Scoreboard board, Weights weights) {
    if (weights.areEqual()) {
      return;
    }
    for (String benchmark : weights.byBenchmark().keySet()) {
      if (board.benchmark(benchmark).isEmpty()) {
        throw new RefusedException(
            Refusal.UNKNOWN_BENCHMARK,
            POLICY.property("weights"),
            "Weights must name benchmarks of the scoreboard: \"" + benchmark + '"');
      }
    }
    for (Benchmark benchmark : board.benchmarks()) {
      if (!weights.byBenchmark().containsKey(benchmark.id())) {
        throw new RefusedException(
            Refusal.NO_WEIGHT,
            POLICY.property("weights"),
            "Weights must name every benchmark: \"" + benchmark.id() + '"');
      }
    }
  }

  private static void checkNormalisation(Scoreboard board, Normalisation normalisation) {
    if (normalisation == Normalisation.RAW) {
      return;
    }
    for (Benchmark benchmark : board.benchmarks()) {
      if (benchmark.scale().max().isEmpty()) {
        throw new RefusedException(
            Refusal.UNBOUNDED_SCALE,
            POLICY.property("normalisation"),
            normalisation + " must have an upper bound on every benchmark: " + benchmark);
      }
      if (normalisation == Normalisation.ABOVE_CHANCE && benchmark.chance().isEmpty()) {
        throw new RefusedException(
            Refusal.NO_CHANCE_LEVEL,
            POLICY.property("normalisation"),
            normalisation + " must have a chance level on every benchmark: " + benchmark);
      }
    }
  }

  private static void checkDirections(Scoreboard board, ParityPolicy policy) {
    if (policy.lowerIsBetter() == LowerIsBetter.RECIPROCAL
        && policy.normalisation() == Normalisation.RAW) {
      return;
    }
    for (Benchmark benchmark : board.benchmarks()) {
      if (isLowerBetter(benchmark)) {
        throw notDefined(
            POLICY.property("lowerIsBetter"),
            policy.lowerIsBetter() == LowerIsBetter.REFUSE
                ? "Lower is better must be given a rule other than refuse: " + benchmark
                : "Reciprocal must go with raw scores: " + policy.normalisation());
      }
    }
  }

  private static void checkBestModel(Scoreboard board, Frontier frontier, ParityPolicy policy) {
    if (frontier.kind() != Frontier.Kind.BEST_MODEL) {
      return;
    }
    boolean raw = policy.normalisation() == Normalisation.RAW;
    unlikeBenchmark(board)
        .filter(benchmark -> raw || isLowerBetter(benchmark))
        .ifPresent(
            benchmark -> {
              throw notDefined(
                  FRONTIER.property("kind"),
                  "Best model must be chosen by scores that can be added, else by benchmark or by name: "
                      + benchmark);
            });
  }

  private static boolean isLowerBetter(Benchmark benchmark) {
    return benchmark.direction() == LOWER_IS_BETTER;
  }

  private static RefusedException notDefined(Place where, String message) {
    return new RefusedException(Refusal.POLICY_NOT_DEFINED, where, message);
  }
}
