package org.sovereignparity.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sovereignparity.decision.Place;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.decision.Rule;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.scoring.Evaluation;
import org.sovereignparity.scoring.Facts;
import org.sovereignparity.scoring.Input;
import org.sovereignparity.scoring.InputRefusal;
import org.sovereignparity.scoring.Panel;
import org.sovereignparity.scoring.Quantity;

/** Says which submissions an edition does not take. */
final class SubmissionChecks {
  private final Edition edition;
  private final ImmutableSet<String> numbers;
  private final ImmutableSet<String> ratings;
  private final ImmutableSet<String> targetScores;
  private final ImmutableSet<Quantity> askedByAlternatives;
  private final ImmutableSet<String> blocks;
  private final ImmutableSet<String> gates;
  private final ImmutableSet<String> decidedGates;
  private final ImmutableSet<String> gatesOfPoints;
  private final ImmutableSet<Quantity> rulesOfGates;

  private SubmissionChecks(Edition edition) {
    this.edition = edition;
    this.numbers = edition.numberNames();
    this.ratings = edition.ratingsNames();
    this.targetScores = edition.targetScoresNames();
    this.askedByAlternatives = askedByAlternatives(edition);
    this.blocks = edition.blockIds();
    this.gates = gates(gate -> true);
    this.decidedGates = gates(gate -> gate.criteria().isPresent());
    this.gatesOfPoints = gates(Gate::isDecidedByPoints);
    this.rulesOfGates =
        edition.gates().stream().flatMap(Gate::pointsRules).collect(ImmutableSet.toImmutableSet());
  }

  private ImmutableSet<String> gates(Predicate<Gate> chosen) {
    return edition.gates().stream()
        .filter(chosen)
        .map(Rule::id)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** {@return the inputs and panels of alternatives under names that the total does not ask for} */
  private static ImmutableSet<Quantity> askedByAlternatives(Edition edition) {
    Quantity total = edition.total();
    Set<String> asked = new HashSet<>();
    total.stream(Input.class).forEach(node -> asked.add(node.name()));
    total.stream(Panel.class).forEach(node -> asked.add(node.name()));
    return Stream.<Quantity>concat(
            edition.nodes(Input.class).filter(node -> !asked.contains(node.name())),
            edition.nodes(Panel.class).filter(node -> !asked.contains(node.name())))
        .collect(ImmutableSet.toImmutableSet());
  }

  static void check(Edition edition, ImmutableList<Submission> submissions) {
    if (submissions.isEmpty()) {
      throw new RefusedException(
          RoundRefusal.NO_SUBMISSIONS, Place.of("submissions"), "Round must have a submission: []");
    }
    SubmissionChecks checks = new SubmissionChecks(edition);
    Set<String> teams = new HashSet<>();
    for (int i = 0; i < submissions.size(); i++) {
      Submission submission = submissions.get(i);
      Place where = Place.of("submissions").at(i);
      if (!teams.add(submission.team())) {
        throw new RefusedException(
            RoundRefusal.DUPLICATE_TEAM,
            where.property("team"),
            "Team must submit once: \"" + submission.team() + '"');
      }
      checks.checkKnown(where, submission);
      checkModels(where, submission);
      checks.checkRanges(where, submission);
    }
  }

  private static void checkModels(Place where, Submission submission) {
    submission
        .model()
        .ifPresent(
            model ->
                submission
                    .lineages()
                    .forEach((gate, lineage) -> checkModel(where, gate, model, lineage)));
  }

  private static void checkModel(Place where, String gate, String model, Lineage lineage) {
    if (!lineage.model().id().equals(model)) {
      throw new RefusedException(
          RoundRefusal.OTHER_MODEL,
          where.property("lineages").key(gate).property("model"),
          "Lineage must be that of the submitted model, \"%s\": \"%s\""
              .formatted(model, lineage.model().id()));
    }
  }

  private void checkKnown(Place where, Submission submission) {
    checkKnown(where.property("numbers"), "Input that is a number", submission.numbers(), numbers);
    checkKnown(where.property("ratings"), "Input that is ratings", submission.ratings(), ratings);
    checkKnown(
        where.property("targetScores"),
        "Input that is target scores",
        submission.targetScores(),
        targetScores);
    checkKnown(where.property("stated"), "Block of a stated value", submission.stated(), blocks);
    checkKnown(where.property("gates"), "Gate", submission.gates(), gates);
    checkKnown(where.property("lineages"), "Gate", submission.lineages(), gates);
    checkNotOfPoints(where.property("gates"), submission.gates());
    checkNotOfPoints(where.property("lineages"), submission.lineages());
    checkDecided(where.property("lineages"), submission);
  }

  private void checkNotOfPoints(Place where, Map<String, ?> given) {
    for (String gate : given.keySet()) {
      if (gatesOfPoints.contains(gate)) {
        throw new RefusedException(
            RoundRefusal.UNKNOWN_BLOCK,
            where.key(gate),
            "Gate that points decide must have no verdict and no lineage: \"" + gate + '"');
      }
    }
  }

  private void checkDecided(Place where, Submission submission) {
    for (String gate : submission.lineages().keySet()) {
      if (!decidedGates.contains(gate)) {
        throw new RefusedException(
            RoundRefusal.UNKNOWN_BLOCK,
            where.key(gate),
            "Gate that has no criteria must have a verdict, not a lineage: \"" + gate + '"');
      }
    }
  }

  private static void checkKnown(
      Place where, String subject, Map<String, ?> given, ImmutableSet<String> known) {
    for (String name : given.keySet()) {
      if (!known.contains(name)) {
        throw new RefusedException(
            RoundRefusal.UNKNOWN_BLOCK,
            where.key(name),
            "%s must be one of %s: \"%s\"".formatted(subject, known, name));
      }
    }
  }

  private void checkRanges(Place where, Submission submission) {
    submission
        .targetScores()
        .forEach(
            (name, scores) -> {
              if (scores.isEmpty()) {
                throw new RefusedException(
                    InputRefusal.TOO_FEW_RATERS,
                    where.property("targetScores").key(name),
                    "Target scores must be given for a benchmark: []");
              }
            });
    Facts facts = FieldFacts.submitted(edition, submission);
    check(where, edition.total(), facts);
    Facts inputs = facts.toBuilder().stated(ImmutableMap.of()).build();
    askedByAlternatives.forEach(node -> check(where, node, inputs));
    rulesOfGates.forEach(rule -> check(where, rule, inputs));
  }

  private void check(Place where, Quantity rule, Facts facts) {
    try {
      Evaluation unused = rule.evaluate(facts);
    } catch (RefusedException e) {
      throw new RefusedException(e.code(), submitted(e.place()).under(where), e.why());
    }
  }

  /** The number of an attainment is at fault under the name of the scores that it is made from. */
  private Place submitted(Place where) {
    for (Attainment attainment : edition.attainments()) {
      if (where.equals(Place.of("numbers").key(attainment.name()))) {
        return Place.of("targetScores").key(attainment.scores());
      }
    }
    return where;
  }
}
