package org.sovereignparity.json.importer;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.Place;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.number.Rational;
import org.sovereignparity.parity.support.SupportData;

/**
 * Which imported scores become a scoreboard: one {@link ScoreChoice} for each benchmark.
 *
 * <pre>{@code
 * Scoreboard board =
 *     ScoreSelection.of(
 *             ScoreChoice.of("arc_challenge").metric("acc_norm"),
 *             ScoreChoice.of("gsm8k").metric("exact_match").filter("strict-match"))
 *         .board(ours, theirs);
 * }</pre>
 *
 * <p>Nothing is guessed. Where two scores of a model are as chosen, or none, that is refused with a
 * list of what there is. Direction and scale are what the files, {@link KnownTasks} and the choice
 * state; they must agree as far as they state them, and one must. A score is refused unless its
 * choice tolerates what is wrong with its value, its settings, its direction and scale, or its run;
 * see {@link ImportResult#issuesOf}.
 */
public final class ScoreSelection {
  private final ImmutableList<ScoreChoice> choices;

  /** The standard error of a score, and of how many samples that is. */
  private record SampledError(Rational error, int samples) {
    static Optional<SampledError> of(ImportedScore score) {
      Optional<Rational> error =
          score.standardError().map(WrittenNumber::value).filter(one -> one.signum() > 0);
      Optional<Integer> samples =
          score
              .samples()
              .filter(count -> count >= 2 && count <= Integer.MAX_VALUE)
              .map(Long::intValue);
      return error.flatMap(one -> samples.map(count -> new SampledError(one, count)));
    }
  }

  private ScoreSelection(ImmutableList<ScoreChoice> choices) {
    this.choices = choices;
  }

  /**
   * {@return the selection of the given scores}
   *
   * @throws IllegalArgumentException if two have the same id
   */
  public static ScoreSelection of(ScoreChoice... choices) {
    return of(ImmutableList.copyOf(choices));
  }

  /**
   * {@return the selection of the given scores}
   *
   * @throws IllegalArgumentException if two have the same id
   */
  public static ScoreSelection of(Iterable<ScoreChoice> choices) {
    Set<String> ids = new HashSet<>();
    for (ScoreChoice choice : choices) {
      if (!ids.add(choice.id())) {
        throw new IllegalArgumentException(
            "Benchmark must be chosen once, or be given another id with as(...): \""
                + choice.id()
                + '"');
      }
    }
    return new ScoreSelection(ImmutableList.copyOf(choices));
  }

  /** {@return the choices, in the order of the benchmarks on the scoreboard} */
  public ImmutableList<ScoreChoice> choices() {
    return choices;
  }

  /**
   * {@return the chosen scores of {@code results}, several of which may be of one model}
   *
   * @throws RefusedException if the scores are not as chosen; see {@link SelectionRefusal}
   */
  public Scoreboard board(ImportResult... results) {
    return board(ImmutableList.copyOf(results));
  }

  /**
   * {@return the chosen scores of {@code results}, several of which may be of one model}
   *
   * <p>Groups, which a file made from other scores, can be chosen too; a group and its parts should
   * not be chosen together. Each score keeps its protocol, with metric, filter and samples.
   *
   * @throws RefusedException if the scores are not as chosen; see {@link SelectionRefusal}
   */
  public Scoreboard board(Iterable<ImportResult> results) {
    Candidates candidates = Candidates.of(results);
    ImmutableList<ChosenScores> chosen =
        choices.stream()
            .map(choice -> new ChosenScores(choice, candidates.choose(choice)))
            .collect(toImmutableList());
    checkAllHaveScores(candidates, chosen);
    Scoreboard.Builder board = Scoreboard.builder();
    chosen.forEach(scores -> board.add(scores.benchmark()));
    chosen.forEach(scores -> scores.scores().forEach(board::add));
    return board.build();
  }

  /** A model that lacks every score would not be on the scoreboard at all. */
  private void checkAllHaveScores(Candidates candidates, ImmutableList<ChosenScores> chosen) {
    ImmutableSet<String> models =
        chosen.stream()
            .flatMap(scores -> scores.candidates().stream())
            .map(Candidate::model)
            .collect(toImmutableSet());
    Set<String> without = Sets.difference(candidates.models(), models);
    if (!without.isEmpty()) {
      throw new RefusedException(
          SelectionRefusal.NOT_FOUND,
          Place.of("results"),
          "Each model must have one of the chosen scores at least, %s, but these have none: %s"
              .formatted(choices, without));
    }
  }

  /**
   * {@return the standard errors of the chosen scores of two models and how many samples these are
   * of, on each benchmark on which both results state all of it}
   *
   * <p>An error of 0 is none, since tools write it also where they know none.
   *
   * @param candidate results of one model
   * @param reference results of another
   * @throws RefusedException if the scores are not as chosen; see {@link SelectionRefusal}
   */
  public SupportData standardErrors(ImportResult candidate, ImportResult reference) {
    Candidates candidates = Candidates.of(ImmutableList.of(candidate, reference));
    SupportData.Builder data = SupportData.builder();
    for (ScoreChoice choice : choices) {
      ImmutableList<SampledError> known =
          candidates.choose(choice).stream()
              .flatMap(chosen -> SampledError.of(chosen.score()).stream())
              .collect(toImmutableList());
      if (known.size() == 2) {
        SampledError ours = known.get(0);
        SampledError theirs = known.get(1);
        data.standardErrors(
            choice.id(), ours.error(), ours.samples(), theirs.error(), theirs.samples());
      }
    }
    return data.build();
  }

  /** {@return the choices in one line} */
  @Override
  public String toString() {
    return choices.toString();
  }
}
