package org.sovereignparity.programme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Maps;
import com.google.common.collect.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.eligibility.EligibilityFacts;
import org.sovereignparity.eligibility.HasPoints;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;
import org.sovereignparity.scoring.Facts;
import org.sovereignparity.scoring.Quantity;

/**
 * The gates that are decided from lineages and points.
 *
 * @param byTeamAndGate the decisions
 */
record GateDecisions(ImmutableTable<String, String, EligibilityDecision> byTeamAndGate) {

  /** {@return what lineages decide, of teams without points} */
  static GateDecisions of(Edition edition, List<Submission> submissions) {
    ImmutableTable.Builder<String, String, EligibilityDecision> decisions =
        ImmutableTable.builder();
    for (Gate gate : edition.gates()) {
      Optional<Reading<Criterion>> criteria = gate.criteria(edition.total());
      for (Submission submission : submissions) {
        Lineage lineage = submission.lineages().get(gate.id());
        if (lineage != null) {
          decisions.put(
              submission.team(),
              gate.id(),
              EligibilityDecision.of(criteria.orElseThrow(), EligibilityFacts.of(lineage)));
        }
      }
    }
    return new GateDecisions(decisions.buildOrThrow());
  }

  /**
   * {@return these, with the gates that ask for points decided for the teams of the field}
   *
   * @param total the points rule, as it is read
   * @param points the facts of each team, by team
   */
  GateDecisions with(
      Edition edition, Quantity total, List<Submission> field, Map<String, Facts> points) {
    // Entries are held to the rule that is taken; what others cannot take is missing there.
    boolean unfitIsMissing = !total.equals(edition.total());
    Table<String, String, EligibilityDecision> decisions = HashBasedTable.create(byTeamAndGate);
    for (Gate gate : edition.gates()) {
      if (gate.asksForPoints()) {
        Reading<Criterion> criteria = gate.criteria(total).orElseThrow();
        for (Submission submission : field) {
          if (!submission.gates().containsKey(gate.id())) {
            Facts facts = fitting(requireNonNull(points.get(submission.team())), criteria);
            decisions.put(
                submission.team(),
                gate.id(),
                EligibilityDecision.of(
                    criteria,
                    facts(
                        submission,
                        gate,
                        facts.toBuilder().unfitIsMissing(unfitIsMissing).build())));
          }
        }
      }
    }
    return new GateDecisions(ImmutableTable.copyOf(decisions));
  }

  private static EligibilityFacts facts(Submission submission, Gate gate, Facts points) {
    return Optional.ofNullable(submission.lineages().get(gate.id()))
        .map(lineage -> EligibilityFacts.of(lineage).toBuilder())
        .orElseGet(
            () ->
                EligibilityFacts.builder()
                    .model(
                        Model.builder().id(submission.model().orElse(submission.team())).build()))
        .points(points)
        .build();
  }

  /**
   * A value that was stated for a block does not serve a node of that id that cannot be as much.
   */
  private static Facts fitting(Facts facts, Reading<Criterion> criteria) {
    Map<String, Rational> stated = Maps.newLinkedHashMap(facts.stated());
    criteria.alternatives().values().stream()
        .flatMap(criterion -> criterion.stream(HasPoints.class))
        .flatMap(asked -> asked.points().stream())
        .flatMap(Quantity::stream)
        .forEach(
            node ->
                node.maximum()
                    .ifPresent(
                        most ->
                            stated.computeIfPresent(
                                node.id(),
                                (id, value) -> value.compareTo(most) > 0 ? null : value)));
    return facts.toBuilder().stated(stated).build();
  }

  Optional<EligibilityDecision> find(String team, String gate) {
    return Optional.ofNullable(byTeamAndGate.get(team, gate));
  }

  /** {@return these, with the criteria of a gate read otherwise} */
  GateDecisions under(String gate, String reading) {
    ImmutableTable.Builder<String, String, EligibilityDecision> decisions =
        ImmutableTable.builder();
    for (Table.Cell<String, String, EligibilityDecision> cell : byTeamAndGate.cellSet()) {
      decisions.put(
          cell.getRowKey(),
          cell.getColumnKey(),
          cell.getColumnKey().equals(gate) ? cell.getValue().under(reading) : cell.getValue());
    }
    return new GateDecisions(decisions.buildOrThrow());
  }

  Verdict verdict(Submission submission, String gate) {
    return find(submission.team(), gate)
        .map(EligibilityDecision::verdict)
        .orElseGet(() -> submission.gates().getOrDefault(gate, Verdict.UNDETERMINED));
  }
}
