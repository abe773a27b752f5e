package org.sovereignparity.eligibility;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.decision.ReasonCode;
import org.sovereignparity.decision.Rule;
import org.sovereignparity.decision.UnknownFact;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.report.Graph;
import org.sovereignparity.report.Report;
import org.sovereignparity.source.Citation;

/**
 * Whether a model meets a criterion, and why: under the reading that is taken, and under every
 * other.
 *
 * <pre>{@code
 * EligibilityDecision decision =
 *     EligibilityDecision.of(KoreaSovereignAi.independence(), EligibilityFacts.of(lineage));
 * decision.verdict(); // NOT_MET
 * decision.flippedBy(); // [core-parameters, licence-compliance]
 * decision.under("core-parameters").explain();
 * }</pre>
 */
public final class EligibilityDecision {
  private final Reading<Criterion> asked;
  private final String taken;
  private final EligibilityFacts facts;

  /** Of each reading, once it is worked out; it does not matter if several threads do so. */
  private final @Nullable Verdict[] verdicts;

  /** Of each reading, once it is worked out. */
  private final @Nullable Finding[] findings;

  private EligibilityDecision(
      Reading<Criterion> asked,
      String taken,
      EligibilityFacts facts,
      @Nullable Verdict[] verdicts,
      @Nullable Finding[] findings) {
    this.asked = asked;
    this.taken = taken;
    this.facts = facts;
    this.verdicts = verdicts;
    this.findings = findings;
  }

  /**
   * {@return the decision of {@code criteria} on {@code facts}}
   *
   * @throws org.sovereignparity.decision.RefusedException if a ratio is not defined for the scores,
   *     or an input of the points is out of its range
   * @throws org.sovereignparity.decision.InvalidRuleException if points of a node are asked for,
   *     which only a round knows
   */
  public static EligibilityDecision of(Reading<Criterion> criteria, EligibilityFacts facts) {
    int readings = criteria.alternatives().size();
    EligibilityDecision decision =
        new EligibilityDecision(
            criteria, criteria.taken(), facts, new Verdict[readings], new Finding[readings]);
    decision.judge(Judge::mayRefuse);
    return decision;
  }

  /** Works out the verdict under each reading whose criterion is {@code chosen}. */
  private void judge(Predicate<Criterion> chosen) {
    Judge judge = new Judge(facts);
    ImmutableList<Criterion> criteria = asked.alternatives().values().asList();
    for (int i = 0; i < verdicts.length; i++) {
      if (verdicts[i] == null && chosen.test(criteria.get(i))) {
        verdicts[i] = judge.verdict(criteria.get(i));
      }
    }
  }

  /** {@return the criterion in each reading, and the one that is taken} */
  public Reading<Criterion> criteria() {
    return taken.equals(asked.taken()) ? asked : asked.taking(taken);
  }

  /** {@return the facts} */
  public EligibilityFacts facts() {
    return facts;
  }

  /** {@return whether the model meets the criterion as it is taken to be read} */
  public Verdict verdict() {
    int reading = reading(taken);
    Verdict verdict = verdicts[reading];
    if (verdict == null) {
      verdict = new Judge(facts).verdict(criterion(reading));
      verdicts[reading] = verdict;
    }
    return verdict;
  }

  private int reading(String name) {
    return asked.alternatives().keySet().asList().indexOf(name);
  }

  private Criterion criterion(int reading) {
    return asked.alternatives().values().asList().get(reading);
  }

  /** {@return what came out of the criterion as it is taken to be read, with all its parts} */
  public Finding finding() {
    int reading = reading(taken);
    Finding finding = findings[reading];
    if (finding == null) {
      finding = criterion(reading).evaluate(facts);
      findings[reading] = finding;
    }
    return finding;
  }

  /**
   * {@return what came out of each criterion that is joined in the one decided, or of that one if
   * it joins none}
   *
   * <p>So a criterion that must not be met is found as itself.
   */
  public ImmutableList<Finding> findings() {
    boolean joins = finding().parts().size() > 0 && !(finding().criterion() instanceof Not);
    return joins ? finding().parts() : ImmutableList.of(finding());
  }

  /** {@return the findings that determine the verdict, no more of them than it takes} */
  public ImmutableList<Finding> determining() {
    return finding().determining().collect(ImmutableList.toImmutableList());
  }

  /** {@return why the verdict is not met, or cannot be told; none if it is met} */
  public ImmutableSet<ReasonCode> reasons() {
    return finding().reasons();
  }

  /** {@return the facts that could still change the verdict; none where it is determined} */
  public ImmutableSet<UnknownFact> residual() {
    return finding().unknown();
  }

  /** {@return where the criteria that make the verdict what it is are written} */
  public ImmutableSet<Citation> citations() {
    return Stream.concat(
            Stream.of(criteria()), finding().decisiveLeaves().<Rule>map(Finding::criterion))
        .flatMap(rule -> rule.citations().stream())
        .collect(toImmutableSet());
  }

  /** {@return the verdict under each reading} */
  public ImmutableMap<String, Verdict> readings() {
    judge(any -> true);
    ImmutableMap.Builder<String, Verdict> readings = ImmutableMap.builder();
    ImmutableList<String> names = asked.alternatives().keySet().asList();
    for (int i = 0; i < verdicts.length; i++) {
      readings.put(names.get(i), requireNonNull(verdicts[i]));
    }
    return readings.buildOrThrow();
  }

  /** {@return the readings under which the verdict is another} */
  public ImmutableSet<String> flippedBy() {
    Verdict verdict = verdict();
    return ImmutableSet.copyOf(Maps.filterValues(readings(), other -> other != verdict).keySet());
  }

  /**
   * {@return the decision under another reading}
   *
   * <p>It equals one of the criteria that take that reading; only its text still tells which one
   * they take.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public EligibilityDecision under(String reading) {
    checkArgument(
        reading(requireNonNull(reading)) >= 0,
        "Reading of %s must be one of %s: \"%s\"",
        asked.id(),
        asked.alternatives().keySet(),
        reading);
    return new EligibilityDecision(asked, reading, facts, verdicts, findings);
  }

  /** {@return the reading that the criteria took when they were asked} */
  String takenByTheRule() {
    return asked.taken();
  }

  /**
   * {@return the parts of the model and what they come from; empty without a lineage}
   *
   * <p>Those parts have a status because of which the verdict is not met, or cannot be told.
   */
  public Optional<Graph> graph() {
    return new DecisionFigures(this).graph();
  }

  /**
   * {@return verdict, findings, parts, claims, readings and sources, for people}
   *
   * <p>The text may change in any release.
   */
  public Report explain() {
    return new DecisionReport(this).report();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EligibilityDecision that
        && criteria().equals(that.criteria())
        && facts.equals(that.facts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(criteria(), facts);
  }

  /** {@return model, criterion, reading, verdict and reasons in one line} */
  @Override
  public String toString() {
    return new DecisionReport(this).line();
  }
}
