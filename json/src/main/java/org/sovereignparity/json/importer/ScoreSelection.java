package org.sovereignparity.json.importer;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.Place;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.number.Rational;
import org.sovereignparity.parity.Weights;
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
    return support(candidate, ImmutableMap.of(), reference, ImmutableMap.of());
  }

  /**
   * {@return what is known beside the chosen scores of two models: on a benchmark of which both
   * runs hold the same items, who had which score on each; else the {@linkplain #standardErrors
   * standard errors}}
   *
   * <p>Items count where both models have all of them, as many as each score states that it is of,
   * and each score may be their mean: half a point on one item would be seen.
   *
   * @param candidate results of one model
   * @param candidateFiles the files of that run by their names, without folders, as far as they may
   *     hold items: the log of Inspect itself, {@code per_instance_stats.json} of HELM, {@code
   *     samples_<task>_<date>.jsonl} of lm-evaluation-harness; others are not read
   * @param reference results of another
   * @param referenceFiles the files of that run
   * @throws RefusedException if the scores are not as chosen; see {@link SelectionRefusal}
   * @throws InvalidDocumentException if a file that holds items is refused, for an {@link
   *     ImportRefusal}
   */
  public SupportData support(
      ImportResult candidate,
      Map<String, byte[]> candidateFiles,
      ImportResult reference,
      Map<String, byte[]> referenceFiles) {
    Candidates candidates = Candidates.of(ImmutableList.of(candidate, reference));
    ItemFiles ours = new ItemFiles(candidateFiles);
    ItemFiles theirs = new ItemFiles(referenceFiles);
    SupportData.Builder data = SupportData.builder();
    for (ScoreChoice choice : choices) {
      ChosenScores chosen = new ChosenScores(choice, candidates.choose(choice));
      Optional<ItemPairs> items = chosen.items(ours, theirs);
      items.ifPresent(pairs -> chosen.addItems(pairs, data));
      if (items.isEmpty()) {
        chosen.addErrors(data);
      }
    }
    return data.build();
  }

  /**
   * {@return a weight for each benchmark, the number of samples that its scores are of}
   *
   * <p>With them a mean counts every sample the same, as the micro averages of harnesses do, where
   * equal weights count every benchmark the same. A policy has one or the other; where the verdict
   * depends on it, both should be told.
   *
   * @throws RefusedException if the scores are not as chosen, or those of a benchmark do not all
   *     state one number of samples, which is not 0; see {@link SelectionRefusal}
   */
  public Weights sampleWeights(ImportResult... results) {
    Candidates candidates = Candidates.of(ImmutableList.copyOf(results));
    ImmutableMap.Builder<String, Rational> weights = ImmutableMap.builder();
    for (ScoreChoice choice : choices) {
      ChosenScores chosen = new ChosenScores(choice, candidates.choose(choice));
      weights.put(choice.id(), Rational.of(chosen.samples()));
    }
    return Weights.of(weights.buildOrThrow());
  }

  /** {@return the choices in one line} */
  @Override
  public String toString() {
    return choices.toString();
  }
}
