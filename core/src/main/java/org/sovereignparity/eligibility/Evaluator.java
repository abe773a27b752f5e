package org.sovereignparity.eligibility;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.UnknownFact;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.lineage.Established;
import org.sovereignparity.parity.MissingReason;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.scoring.Evaluation;
import org.sovereignparity.scoring.Quantity;

/** Finds what each criterion comes to on the facts of one model. */
final class Evaluator implements Criterion.Cases<Finding> {
  private final EligibilityFacts facts;
  private final Optional<Parts> parts;

  /** By identity: a gate may ask for one node again and again. */
  private final IdentityHashMap<Quantity, Evaluation> evaluated = new IdentityHashMap<>();

  Evaluator(EligibilityFacts facts) {
    this.facts = facts;
    this.parts = facts.lineage().map(lineage -> new Parts(facts, lineage));
  }

  Finding evaluate(Criterion criterion) {
    return criterion.match(this);
  }

  @Override
  public Finding allOf(AllOf node) {
    return atLeast(node.parts().size(), node);
  }

  @Override
  public Finding anyOf(AnyOf node) {
    return atLeast(1, node);
  }

  @Override
  public Finding atLeast(AtLeast node) {
    return atLeast(node.count(), node);
  }

  private Finding atLeast(int count, Criterion node) {
    ImmutableList<Finding> findings =
        node.parts().stream().map(this::evaluate).collect(toImmutableList());
    Verdict verdict =
        Verdicts.atLeast(
            count,
            findings.size(),
            number(findings, Verdict.MET),
            number(findings, Verdict.NOT_MET));
    ImmutableList<Finding> decisive =
        findings.stream()
            .filter(finding -> finding.verdict() == verdict)
            .collect(toImmutableList());
    return new Finding.Builder()
        .criterion(node)
        .verdict(verdict)
        .reason(decisive.stream().flatMap(finding -> finding.reason().stream()).findFirst())
        .addAllParts(findings)
        .addAllDecisive(decisive)
        .addAllSufficient(
            switch (verdict) {
              case MET -> decisive.subList(0, count);
              case NOT_MET -> decisive.subList(0, findings.size() - count + 1);
              case UNDETERMINED -> decisive;
            })
        .build();
  }

  private static int number(ImmutableList<Finding> findings, Verdict verdict) {
    return (int) findings.stream().filter(finding -> finding.verdict() == verdict).count();
  }

  @Override
  public Finding not(Not node) {
    Finding of = evaluate(node.of());
    Finding.Builder finding =
        new Finding.Builder().criterion(node).addParts(of).addDecisive(of).addSufficient(of);
    return switch (of.verdict()) {
      case MET -> finding.verdict(Verdict.NOT_MET).reason(Reason.EXCLUDED).build();
      case NOT_MET -> finding.verdict(Verdict.MET).build();
      case UNDETERMINED -> finding.verdict(Verdict.UNDETERMINED).reason(of.reason()).build();
    };
  }

  @Override
  public Finding everyPart(EveryPart node) {
    return parts
        .map(known -> everyPart(node, known))
        .orElseGet(() -> lacks(node, Reason.NO_LINEAGE));
  }

  private static Finding everyPart(EveryPart node, Parts known) {
    ImmutableList<PartFinding> failing = known.failing(node);
    Verdict verdict = failing.stream().map(PartFinding::verdict).reduce(Verdict.MET, Verdict::and);
    if (verdict == Verdict.MET) {
      return known.complete()
          ? metBy(node, known.selected(node.selector()))
          : lacks(node, Reason.PARTS_NOT_COMPLETE);
    }
    return new Finding.Builder()
        .criterion(node)
        .verdict(verdict)
        .reason(
            failing.stream()
                .filter(part -> part.verdict() == verdict)
                .findFirst()
                .flatMap(PartFinding::reason))
        .addAllOwnParts(failing)
        .addAllOwnUnknown(
            verdict == Verdict.UNDETERMINED ? unknown(failing, known) : ImmutableSet.of())
        .build();
  }

  private static ImmutableSet<UnknownFact> unknown(
      ImmutableList<PartFinding> failing, Parts known) {
    return Stream.concat(
            failing.stream().flatMap(part -> part.unknown().stream()),
            known.complete()
                ? Stream.empty()
                : Stream.of(UnknownFact.of(Reason.PARTS_NOT_COMPLETE)))
        .collect(toImmutableSet());
  }

  @Override
  public Finding listsWeights(ListsWeights node) {
    if (parts.isEmpty()) {
      return lacks(node, Reason.NO_LINEAGE);
    }
    ImmutableList<Established> weights = parts.get().weights(node.selector());
    ImmutableList<Established> present = parts.get().weightsThere(node.selector());
    if (!present.isEmpty()) {
      return metBy(node, present);
    }
    return weights.isEmpty()
        ? lacks(node, Reason.NO_WEIGHTS_LISTED)
        : undetermined(
            node,
            Reason.PRESENCE_UNKNOWN,
            weights.stream().map(Parts::perhapsThere).collect(toImmutableList()));
  }

  private static Finding undetermined(
      Criterion node, Reason reason, ImmutableList<PartFinding> parts) {
    return new Finding.Builder()
        .criterion(node)
        .verdict(Verdict.UNDETERMINED)
        .reason(reason)
        .addAllOwnParts(parts)
        .addAllOwnUnknown(
            parts.stream().flatMap(part -> part.unknown().stream()).collect(toImmutableSet()))
        .build();
  }

  @Override
  public Finding atParity(AtParity node) {
    return facts
        .scores()
        .map(scores -> atParity(node, scores))
        .orElseGet(() -> lacks(node, Reason.NO_SCORES));
  }

  private Finding atParity(AtParity node, Scoreboard scores) {
    Unscored models = new Unscored(node, facts.model().id(), scores);
    ImmutableList<UnknownFact> unscored = models.missing();
    return unscored.isEmpty()
        ? assessed(node, models.assess())
        : new Finding.Builder()
            .criterion(node)
            .verdict(Verdict.UNDETERMINED)
            .reason(MissingReason.NO_SCORE)
            .addAllOwnUnknown(unscored)
            .build();
  }

  private static Finding assessed(AtParity node, ParityAssessment assessment) {
    Verdict verdict = assessment.verdict().orElseThrow();
    return new Finding.Builder()
        .criterion(node)
        .assessment(assessment)
        .verdict(verdict)
        .reason(
            verdict == Verdict.NOT_MET
                ? Optional.of(Reason.BELOW_PARITY)
                : assessment.missing().stream()
                    .filter(missing -> verdict == Verdict.UNDETERMINED)
                    .map(UnknownFact::reason)
                    .findFirst())
        .addAllOwnUnknown(
            verdict == Verdict.UNDETERMINED ? assessment.missing() : ImmutableSet.of())
        .build();
  }

  @Override
  public Finding hasPoints(HasPoints node) {
    Evaluation points =
        evaluated.computeIfAbsent(node.rule(), rule -> rule.evaluate(facts.points()));
    Finding.Builder finding = new Finding.Builder().criterion(node).points(points);
    return switch (points.reaches(node.threshold())) {
      case MET -> finding.verdict(Verdict.MET).build();
      case NOT_MET -> finding.verdict(Verdict.NOT_MET).reason(Reason.TOO_FEW_POINTS).build();
      case UNDETERMINED ->
          finding
              .verdict(Verdict.UNDETERMINED)
              .reason(Reason.INPUT_MISSING)
              .addAllOwnUnknown(
                  points.missingFor(node.threshold()).stream()
                      .map(name -> UnknownFact.of(Reason.INPUT_MISSING, name))
                      .toList())
              .build();
    };
  }

  @Override
  public Finding releasedWithin(ReleasedWithin node) {
    return facts
        .released()
        .map(day -> node.includes(day) ? met(node) : notMet(node, Reason.RELEASED_OUTSIDE))
        .orElseGet(() -> lacks(node, Reason.RELEASE_UNKNOWN));
  }

  private static Finding metBy(Criterion node, ImmutableList<Established> parts) {
    return new Finding.Builder().criterion(node).verdict(Verdict.MET).addAllMetBy(parts).build();
  }

  private static Finding met(Criterion node) {
    return new Finding.Builder().criterion(node).verdict(Verdict.MET).build();
  }

  private static Finding notMet(Criterion node, Reason reason) {
    return new Finding.Builder().criterion(node).verdict(Verdict.NOT_MET).reason(reason).build();
  }

  private static Finding lacks(Criterion node, Reason fact) {
    return new Finding.Builder()
        .criterion(node)
        .verdict(Verdict.UNDETERMINED)
        .reason(fact)
        .addOwnUnknown(UnknownFact.of(fact))
        .build();
  }
}
