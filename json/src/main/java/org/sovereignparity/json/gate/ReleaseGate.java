package org.sovereignparity.json.gate;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.json.importer.ImportResult;
import org.sovereignparity.json.importer.ImportedScore;
import org.sovereignparity.json.importer.ScoreChoice;
import org.sovereignparity.json.importer.ScoreSelection;
import org.sovereignparity.parity.support.SupportData;
import org.sovereignparity.statistics.MeanRatioMethod;

/**
 * What a model has to reach before it may pass: which of the imported scores count, and one or more
 * rules, all of which must be met.
 *
 * <pre>{@code
 * GateDecision decision = ParityJson.readReleaseGate(json).decide(board, "ours", "base");
 * }</pre>
 *
 * <p>Nothing passes because something is missing, unless a rule says so: a score that is not there
 * is refused; where a choice allows it to be missing, the policy of each rule says what that does.
 */
public final class ReleaseGate {
  private final ScoreSelection scores;
  private final ImmutableList<GateRule> rules;

  private ReleaseGate(ScoreSelection scores, ImmutableList<GateRule> rules) {
    this.scores = scores;
    this.rules = rules;
  }

  /**
   * {@return a gate}
   *
   * @throws IllegalArgumentException if there is no score or no rule, or two rules have one id
   */
  public static ReleaseGate of(ScoreSelection scores, Iterable<GateRule> rules) {
    ImmutableList<GateRule> all = ImmutableList.copyOf(rules);
    if (scores.choices().isEmpty() || all.isEmpty()) {
      throw new IllegalArgumentException("Gate must have a score and a rule: " + scores + all);
    }
    Set<String> ids = new HashSet<>();
    for (GateRule rule : all) {
      if (!ids.add(rule.id())) {
        throw new IllegalArgumentException("Rule must be stated once: \"" + rule.id() + '"');
      }
    }
    return new ReleaseGate(scores, all);
  }

  /**
   * {@return a gate on every benchmark that both results have, to be read and completed}
   *
   * <p>Metric, filter and shots are chosen where the candidate has one score of a benchmark. Where
   * it has several, the choice is left open, so that {@link ScoreSelection#board} refuses it with a
   * list of them.
   */
  public static ReleaseGate draft(
      ImportResult candidate, ImportResult reference, Iterable<GateRule> rules) {
    ImmutableSet<String> shared =
        Sets.intersection(benchmarks(candidate), benchmarks(reference)).immutableCopy();
    if (shared.isEmpty()) {
      throw new IllegalArgumentException(
          "A benchmark must be in both results, but the candidate has %s and the reference %s"
              .formatted(benchmarks(candidate), benchmarks(reference)));
    }
    return of(
        ScoreSelection.of(
            shared.stream().map(name -> choice(name, candidate)).collect(toImmutableList())),
        rules);
  }

  private static ImmutableSet<String> benchmarks(ImportResult result) {
    return result.scores().stream()
        .map(ImportedScore::benchmark)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ScoreChoice choice(String benchmark, ImportResult result) {
    ImmutableList<ImportedScore> scores =
        result.scores().stream()
            .filter(score -> score.benchmark().equals(benchmark))
            .collect(toImmutableList());
    ScoreChoice choice = ScoreChoice.of(benchmark);
    if (scores.size() > 1) {
      return choice;
    }
    ImportedScore only = scores.get(0);
    choice = only.metric().map(choice::metric).orElse(choice);
    return only.filter().map(choice::filter).orElse(choice);
  }

  /** {@return which scores count} */
  public ScoreSelection scores() {
    return scores;
  }

  /** {@return what must be met, in their order} */
  public ImmutableList<GateRule> rules() {
    return rules;
  }

  /**
   * {@return what the rules say of two models}
   *
   * @param board a scoreboard of this gate's {@linkplain #scores scores}
   * @throws RefusedException if a policy does not admit the scores
   */
  public GateDecision decide(Scoreboard board, String candidate, String reference) {
    return new GateDecision(outcomes(board, candidate, reference));
  }

  /**
   * {@return what the rules say of two models where the data have to say so too, by the method
   * {@link MeanRatioMethod#COMBINED_SCORE} at 0.95}
   *
   * @param data what is known beside the scores, such as {@link ScoreSelection#support} of both
   *     runs
   * @throws RefusedException if a policy does not admit the scores, or has a cap, or a score lies
   *     below the chance that is subtracted
   * @throws IllegalArgumentException if nothing could be refuted: the least of several ratios never
   *     is
   */
  public GateDecision decide(
      Scoreboard board, String candidate, String reference, GateSupport needed, SupportData data) {
    return new GateDecision(
        outcomes(board, candidate, reference).stream()
            .map(outcome -> outcome.rule().supported(outcome, needed, data))
            .collect(toImmutableList()));
  }

  private ImmutableList<RuleOutcome> outcomes(
      Scoreboard board, String candidate, String reference) {
    return rules.stream()
        .map(rule -> rule.outcome(board, candidate, reference))
        .collect(toImmutableList());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ReleaseGate that
        && scores.choices().equals(that.scores.choices())
        && rules.equals(that.rules);
  }

  @Override
  public int hashCode() {
    return Objects.hash(scores.choices(), rules);
  }

  /** {@return scores and rules in one line} */
  @Override
  public String toString() {
    return "%s of %s".formatted(rules, scores);
  }
}
