package org.sovereignparity.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.sovereignparity.decision.Place;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.decision.Rule;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.scoring.Facts;
import org.sovereignparity.scoring.InputRefusal;
import org.sovereignparity.scoring.Leaf;
import org.sovereignparity.scoring.Scorer;

/** Says which submissions an edition does not take. */
final class SubmissionChecks {
  private final Edition edition;
  private final ImmutableSet<String> numbers;
  private final ImmutableSet<String> ratings;
  private final ImmutableSet<String> targetScores;
  private final ImmutableList<Scorer> askedByAlternatives;
  private final ImmutableSet<String> blocks;
  private final ImmutableSet<String> gates;
  private final ImmutableSet<String> decidedGates;
  private final ImmutableSet<String> gatesOfPoints;
  private final ImmutableList<Scorer> rulesOfGates;
  private final ImmutableList<Scorer> measures;

  SubmissionChecks(Edition edition) {
    this.edition = edition;
    this.numbers = edition.numberNames();
    this.ratings = edition.ratingsNames();
    this.targetScores = edition.targetScoresNames();
    this.askedByAlternatives = askedByAlternatives(edition);
    this.blocks = edition.statable().keySet();
    this.gates = gates(gate -> true);
    this.decidedGates = gates(gate -> gate.criteria().isPresent());
    this.gatesOfPoints = gates(Gate::isDecidedByPoints);
    this.rulesOfGates =
        edition.gates().stream()
            .flatMap(Gate::pointsRules)
            .distinct()
            .map(Scorer::of)
            .collect(ImmutableList.toImmutableList());
    this.measures =
        edition.measures().stream().map(Scorer::of).collect(ImmutableList.toImmutableList());
  }

  private ImmutableSet<String> gates(Predicate<Gate> chosen) {
    return edition.gates().stream()
        .filter(chosen)
        .map(Rule::id)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** {@return the inputs and panels of alternatives under names that the total does not ask for} */
  private static ImmutableList<Scorer> askedByAlternatives(Edition edition) {
    Set<String> asked = new HashSet<>();
    edition.total().stream(Leaf.class).forEach(node -> asked.add(node.name()));
    return edition
        .nodes(Leaf.class)
        .distinct()
        .filter(node -> !asked.contains(node.name()))
        .map(Scorer::of)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the inputs of the points by team, if all submissions are taken; what does not fit a
   * rule that is read otherwise is missing there}
   */
  ImmutableMap<String, Facts> inputs(ImmutableList<Submission> submissions) {
    if (submissions.isEmpty()) {
      throw new RefusedException(
          RoundRefusal.NO_SUBMISSIONS, Place.of("submissions"), "Round must have a submission: []");
    }
    Map<String, Facts> inputs = new LinkedHashMap<>();
    for (int i = 0; i < submissions.size(); i++) {
      Submission submission = submissions.get(i);
      Place where = Place.of("submissions").at(i);
      if (inputs.containsKey(submission.team())) {
        throw new RefusedException(
            RoundRefusal.DUPLICATE_TEAM,
            where.property("team"),
            "%s must submit once: \"%s\"".formatted(edition.ranks().first(), submission.team()));
      }
      checkKnown(where, submission);
      checkModels(where, submission);
      inputs.put(submission.team(), inputs(where, submission));
    }
    return ImmutableMap.copyOf(inputs);
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
    checkNumbers(where.property("numbers"), submission.numbers().keySet());
    checkKnown(
        where.property("ratings"), "Input that is ratings", submission.ratings().keySet(), ratings);
    checkNumbers(where.property("none"), submission.none());
    checkKnown(
        where.property("targetScores"),
        "Input that is target scores",
        submission.targetScores().keySet(),
        targetScores);
    checkKnown(
        where.property("stated"), "Block of a stated value", submission.stated().keySet(), blocks);
    checkKnown(where.property("gates"), "Gate", submission.gates().keySet(), gates);
    checkKnown(where.property("lineages"), "Gate", submission.lineages().keySet(), gates);
    checkNotOfPoints(where.property("gates"), submission.gates().keySet());
    checkNotOfPoints(where.property("lineages"), submission.lineages().keySet());
    checkDecided(where.property("lineages"), submission);
  }

  private void checkNumbers(Place where, Set<String> given) {
    checkKnown(where, "Input that is a number", given, numbers);
  }

  private void checkNotOfPoints(Place where, Set<String> given) {
    for (String gate : given) {
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
      Place where, String subject, Set<String> given, ImmutableSet<String> known) {
    for (String name : given) {
      if (!known.contains(name)) {
        throw new RefusedException(
            RoundRefusal.UNKNOWN_BLOCK,
            where.key(name),
            "%s must be one of %s: \"%s\"".formatted(subject, known, name));
      }
    }
  }

  /** {@return the inputs of a submission, if they lie in their ranges} */
  private Facts inputs(Place where, Submission submission) {
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
    Facts inputs = FieldFacts.inputs(edition, submission);
    Facts all = FieldFacts.with(submission.stated(), inputs);
    check(where, edition.points().total(), all);
    measures.forEach(measure -> check(where, measure, all));
    askedByAlternatives.forEach(asked -> check(where, asked, inputs));
    rulesOfGates.forEach(rule -> check(where, rule, inputs));
    return inputs.toBuilder().unfitIsMissing(true).build();
  }

  private void check(Place where, Scorer rule, Facts facts) {
    try {
      rule.check(facts);
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
