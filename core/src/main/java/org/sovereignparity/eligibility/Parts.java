package org.sovereignparity.eligibility;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sovereignparity.decision.UnknownFact;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.lineage.Claim;
import org.sovereignparity.lineage.ComponentKind;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.lineage.Established;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.lineage.Presence;

/** The parts of a model as of a day, and how they fare under a criterion. */
final class Parts {
  private final Lineage lineage;
  private final ImmutableList<Established> established;

  Parts(EligibilityFacts facts, Lineage lineage) {
    this.lineage = lineage;
    this.established =
        lineage.established(facts.asOf()).stream()
            .filter(part -> part.presence() != Presence.ABSENT)
            .collect(toImmutableList());
  }

  boolean complete() {
    return lineage.complete();
  }

  /** {@return the selected weights that are certainly there} */
  ImmutableList<Established> weights(PartSelector selector) {
    return established.stream()
        .filter(part -> part.component().kind() == ComponentKind.WEIGHTS)
        .filter(part -> part.presence() == Presence.PRESENT)
        .filter(part -> selector.includes(part.component()))
        .collect(toImmutableList());
  }

  /** {@return the parts that are selected, or may be} */
  ImmutableList<Established> selected(PartSelector selector) {
    return established.stream()
        .filter(part -> selector.includes(part.component()))
        .filter(part -> isPossible(selector, part))
        .collect(toImmutableList());
  }

  private static boolean isPossible(PartSelector selector, Established part) {
    return part.derivations().stream()
        .map(derivation -> selector.includes(part.component().kind(), derivation))
        .anyMatch(selected -> selected != Verdict.NOT_MET);
  }

  /** {@return the parts that are not met, or may not be} */
  ImmutableList<PartFinding> failing(EveryPart criterion) {
    return established.stream()
        .filter(part -> criterion.selector().includes(part.component()))
        .flatMap(part -> failing(criterion, part))
        .collect(toImmutableList());
  }

  private Stream<PartFinding> failing(EveryPart criterion, Established part) {
    ImmutableSet<Outcome> outcomes = outcomes(criterion, part);
    Verdict verdict = verdict(outcomes);
    if (verdict == Verdict.MET) {
      return Stream.empty();
    }
    return Stream.of(
        new PartFinding.Builder()
            .part(part)
            .verdict(verdict)
            .reason(reason(outcomes))
            .addAllClaims(claims(criterion, part, verdict))
            .addAllUnknown(unknown(criterion, part, verdict, outcomes))
            .build());
  }

  /** Where all possibilities agree, no claim matters: without it there are fewer of them. */
  private ImmutableList<Claim> claims(EveryPart criterion, Established part, Verdict verdict) {
    ImmutableList.Builder<Claim> claims = ImmutableList.builder();
    if (verdict == Verdict.UNDETERMINED) {
      addDecisive(claims, criterion, part, part.open());
    }
    return claims.build();
  }

  /**
   * Adds the claims without which alone the verdict is determined. It stays undetermined without
   * any of several claims if it does without all of them, so that most need no look of their own.
   */
  private void addDecisive(
      ImmutableList.Builder<Claim> decisive,
      EveryPart criterion,
      Established part,
      ImmutableList<Claim> claims) {
    if (claims.isEmpty()
        || verdict(outcomes(criterion, part.without(claims))) == Verdict.UNDETERMINED) {
      return;
    }
    if (claims.size() == 1) {
      ImmutableList.Builder<Claim> unused = decisive.addAll(claims);
      return;
    }
    int middle = claims.size() / 2;
    addDecisive(decisive, criterion, part, claims.subList(0, middle));
    addDecisive(decisive, criterion, part, claims.subList(middle, claims.size()));
  }

  /** {@return an outcome for each possibility, the part's own first} */
  private ImmutableSet<Outcome> outcomes(EveryPart criterion, Established part) {
    ImmutableSet.Builder<Outcome> outcomes = ImmutableSet.builder();
    for (Derivation derivation : part.derivations()) {
      outcomes.addAll(outcomes(criterion, part, derivation));
    }
    if (part.presence() == Presence.UNKNOWN) {
      outcomes.add(Outcome.MET);
    }
    return outcomes.build();
  }

  private ImmutableSet<Outcome> outcomes(
      EveryPart criterion, Established part, Derivation derivation) {
    Verdict selected = criterion.selector().includes(part.component().kind(), derivation);
    if (selected == Verdict.NOT_MET) {
      return ImmutableSet.of(Outcome.MET);
    }
    Set<Outcome> all = new LinkedHashSet<>(ImmutableSet.of(Outcome.MET));
    PartOutcomes each = new PartOutcomes(lineage, part, derivation);
    for (PartCondition condition : criterion.conditions()) {
      all = both(all, condition.match(each));
    }
    return all.stream()
        .map(
            outcome -> selected == Verdict.MET ? outcome : outcome.ifApplies(part.component().id()))
        .collect(toImmutableSet());
  }

  private static Set<Outcome> both(Set<Outcome> left, Set<Outcome> right) {
    Set<Outcome> both = new LinkedHashSet<>();
    left.forEach(first -> right.forEach(second -> both.add(first.and(second))));
    return both;
  }

  private static Verdict verdict(ImmutableSet<Outcome> outcomes) {
    ImmutableSet<Verdict> verdicts =
        outcomes.stream().map(Outcome::verdict).collect(toImmutableSet());
    return verdicts.size() == 1 ? verdicts.asList().get(0) : Verdict.UNDETERMINED;
  }

  private static Optional<Reason> reason(ImmutableSet<Outcome> outcomes) {
    return Stream.of(Verdict.NOT_MET, Verdict.UNDETERMINED)
        .flatMap(verdict -> outcomes.stream().filter(outcome -> outcome.verdict() == verdict))
        .findFirst()
        .flatMap(Outcome::reason);
  }

  private static ImmutableSet<UnknownFact> unknown(
      EveryPart criterion, Established part, Verdict verdict, ImmutableSet<Outcome> outcomes) {
    ImmutableSet.Builder<UnknownFact> unknown = ImmutableSet.builder();
    if (verdict == Verdict.UNDETERMINED) {
      outcomes.forEach(outcome -> unknown.addAll(outcome.unknown()));
      unknown.addAll(unsettled(criterion, Reason.CLAIM_OPEN, part.open()));
      unknown.addAll(unsettled(criterion, Reason.CLAIM_DISPUTED, part.disagreeing()));
      if (part.presence() == Presence.UNKNOWN) {
        unknown.add(UnknownFact.of(Reason.PRESENCE_UNKNOWN, part.component().id()));
      }
    }
    return unknown.build();
  }

  /** {@return those of the claims that assert a fact which the criterion looks at} */
  private static ImmutableSet<UnknownFact> unsettled(
      EveryPart criterion, Reason reason, ImmutableList<Claim> claims) {
    return claims.stream()
        .filter(claim -> new Concerns(claim.asserts()).isMetBy(criterion))
        .map(claim -> UnknownFact.of(reason, claim.id()))
        .collect(toImmutableSet());
  }
}
