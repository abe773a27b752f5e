package org.sovereignparity.eligibility;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.UnknownFact;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.model.Model;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.MissingReason;
import org.sovereignparity.parity.MissingScores;
import org.sovereignparity.parity.ParityAssessment;

/**
 * Models of a ratio that have no score at all. An assessment refuses them as unknown; as a part of
 * a decision they are a fact that is missing, like a single score.
 *
 * @param ratio the criterion
 * @param candidate the model that the decision is about
 * @param scores in which they are looked up
 */
record Unscored(AtParity ratio, String candidate, Scoreboard scores) {
  /** {@return the scores that are missing, if a model has none at all; else none} */
  ImmutableList<UnknownFact> missing() {
    return models().anyMatch(this::isUnscored)
        ? scores.benchmarks().stream()
            .flatMap(benchmark -> models().flatMap(model -> missing(model, benchmark.id())))
            .collect(toImmutableList())
        : ImmutableList.of();
  }

  /**
   * {@return the frontier, without the models outside its window that have no score at all: nothing
   * is asked of them}
   */
  private Frontier asked() {
    Frontier frontier = ratio.frontier();
    ImmutableList<String> kept =
        frontier.models().stream()
            .filter(model -> !isOutside(model) || !isUnscored(model))
            .collect(toImmutableList());
    if (kept.size() == frontier.models().size()) {
      return frontier;
    }
    return (frontier.kind() == Frontier.Kind.BEST_MODEL
            ? Frontier.bestModel(kept)
            : Frontier.bestPerBenchmark(kept))
        .within(frontier.window().orElseThrow());
  }

  /** {@return the assessment, which is refused where the ratio is not defined} */
  ParityAssessment assess() {
    return ratio.policy().assess(scores, candidate, asked(), ratio.threshold());
  }

  /** {@return the candidate, and the models by id that count for the frontier, or may} */
  private Stream<String> models() {
    return Stream.concat(
        Stream.of(candidate),
        ratio.frontier().models().stream()
            .filter(model -> !model.equals(candidate))
            .filter(model -> !isOutside(model))
            .sorted(Ids.ORDER));
  }

  private boolean isOutside(String model) {
    return ratio
        .frontier()
        .window()
        .flatMap(
            window ->
                scores
                    .model(model)
                    .flatMap(Model::released)
                    .map(released -> !window.contains(released)))
        .orElse(false);
  }

  private boolean isUnscored(String model) {
    return !scores.hasScores(model);
  }

  /** Where one score is enough for a model to count, single ones are missed of the others. */
  private Stream<UnknownFact> missing(String model, String benchmark) {
    boolean asked = isUnscored(model) || ratio.policy().missing() == MissingScores.UNDETERMINED;
    return asked && scores.score(model, benchmark).isEmpty()
        ? Stream.of(UnknownFact.of(MissingReason.NO_SCORE, model, benchmark))
        : Stream.empty();
  }
}
