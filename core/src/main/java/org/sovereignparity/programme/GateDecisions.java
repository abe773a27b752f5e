package org.sovereignparity.programme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.LinkedHashMap;
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
 * @param byGate the decisions of teams, by gate and team
 */
record GateDecisions(ImmutableMap<String, ImmutableMap<String, EligibilityDecision>> byGate) {

  /** {@return what lineages decide, of teams without points} */
  static GateDecisions of(Edition edition, List<Submission> submissions) {
    ImmutableMap.Builder<String, ImmutableMap<String, EligibilityDecision>> decisions =
        ImmutableMap.builder();
    for (Gate gate : edition.gates()) {
      ImmutableMap.Builder<String, EligibilityDecision> ofTeams = ImmutableMap.builder();
      for (Submission submission : submissions) {
        Lineage lineage = submission.lineages().get(gate.id());
        if (lineage != null) {
          ofTeams.put(
              submission.team(),
              EligibilityDecision.of(
                  edition.points().criteria(gate), EligibilityFacts.of(lineage)));
        }
      }
      decisions.put(gate.id(), ofTeams.buildOrThrow());
    }
    return new GateDecisions(decisions.buildOrThrow());
  }

  /**
   * {@return these, with the gates that ask for points decided for the teams of the field}
   *
   * @param points the points rule, as it is read
   * @param facts those of each team, by team
   */
  GateDecisions with(
      Edition edition, PointsReading points, List<Submission> field, Map<String, Facts> facts) {
    GateDecisions all = this;
    for (Gate gate : edition.gates()) {
      if (gate.asksForPoints()) {
        all = all.with(gate, points, field, facts);
      }
    }
    return all;
  }

  private GateDecisions with(
      Gate gate, PointsReading points, List<Submission> field, Map<String, Facts> facts) {
    Reading<Criterion> criteria = points.criteria(gate);
    ImmutableListMultimap<String, Rational> maxima = maxima(criteria);
    Map<String, EligibilityDecision> decisions = new LinkedHashMap<>(ofTeams(gate.id()));
    for (Submission submission : field) {
      if (!submission.gates().containsKey(gate.id())) {
        Facts fitting = fitting(requireNonNull(facts.get(submission.team())), maxima);
        // Entries are held to the rule that is taken; what others cannot take is missing there.
        Facts asked = fitting.toBuilder().unfitIsMissing(!points.isTaken()).build();
        decisions.put(
            submission.team(), EligibilityDecision.of(criteria, facts(submission, gate, asked)));
      }
    }
    return with(gate.id(), decisions);
  }

  private GateDecisions with(String gate, Map<String, EligibilityDecision> decisions) {
    Map<String, ImmutableMap<String, EligibilityDecision>> all = new LinkedHashMap<>(byGate);
    all.put(gate, ImmutableMap.copyOf(decisions));
    return new GateDecisions(ImmutableMap.copyOf(all));
  }

  private ImmutableMap<String, EligibilityDecision> ofTeams(String gate) {
    return byGate.getOrDefault(gate, ImmutableMap.of());
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

  /** {@return the most that the nodes can be which the criteria ask for, by the ids of nodes} */
  private static ImmutableListMultimap<String, Rational> maxima(Reading<Criterion> criteria) {
    ImmutableListMultimap.Builder<String, Rational> maxima = ImmutableListMultimap.builder();
    criteria.alternatives().values().stream()
        .flatMap(criterion -> criterion.stream(HasPoints.class))
        .flatMap(asked -> asked.points().stream())
        .flatMap(Quantity::stream)
        .distinct()
        .forEach(node -> node.maximum().ifPresent(most -> maxima.put(node.id(), most)));
    return maxima.build();
  }

  /**
   * A value that was stated for a block does not serve a node of that id that cannot be as much.
   */
  private static Facts fitting(Facts facts, ImmutableListMultimap<String, Rational> maxima) {
    if (facts.stated().isEmpty()) {
      return facts;
    }
    Map<String, Rational> stated = new LinkedHashMap<>(facts.stated());
    stated
        .entrySet()
        .removeIf(
            value ->
                maxima.get(value.getKey()).stream()
                    .anyMatch(most -> value.getValue().compareTo(most) > 0));
    return facts.toBuilder().stated(stated).build();
  }

  Optional<EligibilityDecision> find(String team, String gate) {
    return Optional.ofNullable(ofTeams(gate).get(team));
  }

  /** {@return these, with the criteria of a gate read otherwise} */
  GateDecisions under(String gate, String reading) {
    return with(gate, Maps.transformValues(ofTeams(gate), decision -> decision.under(reading)));
  }

  Verdict verdict(Submission submission, String gate) {
    return find(submission.team(), gate)
        .map(EligibilityDecision::verdict)
        .orElseGet(() -> submission.gates().getOrDefault(gate, Verdict.UNDETERMINED));
  }
}
