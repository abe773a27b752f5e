package org.sovereignparity.programme;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Maps;
import com.google.common.collect.Table;
import java.util.Optional;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.eligibility.EligibilityFacts;
import org.sovereignparity.lineage.Lineage;

/**
 * The gates that are decided from lineages.
 *
 * @param byTeamAndGate the decisions
 */
record GateDecisions(ImmutableTable<String, String, EligibilityDecision> byTeamAndGate) {

  static GateDecisions of(Edition edition, ImmutableList<Submission> submissions) {
    ImmutableTable.Builder<String, String, EligibilityDecision> decisions =
        ImmutableTable.builder();
    for (Submission submission : submissions) {
      for (Gate gate : edition.gates()) {
        Lineage lineage = submission.lineages().get(gate.id());
        if (lineage != null) {
          decisions.put(
              submission.team(),
              gate.id(),
              EligibilityDecision.of(gate.criteria().orElseThrow(), EligibilityFacts.of(lineage)));
        }
      }
    }
    return new GateDecisions(decisions.buildOrThrow());
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

  /** {@return the submissions with a verdict in place of each lineage} */
  ImmutableList<Submission> settled(ImmutableList<Submission> submissions) {
    return submissions.stream().map(this::settled).collect(toImmutableList());
  }

  private Submission settled(Submission submission) {
    return submission.toBuilder()
        .lineages(ImmutableMap.of())
        .putAllGates(
            Maps.transformValues(
                byTeamAndGate.row(submission.team()), EligibilityDecision::verdict))
        .build();
  }

  Verdict verdict(Submission submission, String gate) {
    return find(submission.team(), gate)
        .map(EligibilityDecision::verdict)
        .orElseGet(() -> submission.gates().getOrDefault(gate, Verdict.UNDETERMINED));
  }
}
