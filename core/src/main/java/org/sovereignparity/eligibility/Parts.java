package org.sovereignparity.eligibility;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
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
  private final Upstreams upstreams;
  private final Optional<LocalDate> asOf;
  private final ImmutableList<Established> established;

  Parts(EligibilityFacts facts, Lineage lineage) {
    this.lineage = lineage;
    this.upstreams = new Upstreams(lineage);
    this.asOf = facts.asOf();
    this.established =
        lineage.established(asOf).stream()
            .filter(part -> part.presence() != Presence.ABSENT)
            .collect(toImmutableList());
  }

  boolean complete() {
    return lineage.complete();
  }

  /** {@return the selected weights that are there, or may be} */
  ImmutableList<Established> weights(PartSelector selector) {
    return established.stream()
        .filter(part -> part.component().kind() == ComponentKind.WEIGHTS)
        .filter(part -> selector.includes(part.component()))
        .collect(toImmutableList());
  }

  /** {@return the selected weights that are there} */
  ImmutableList<Established> weightsThere(PartSelector selector) {
    return weights(selector).stream()
        .filter(part -> part.presence() == Presence.PRESENT)
        .collect(toImmutableList());
  }

  /**
   * {@return that it is not known whether a part is there, which any claim that holds would tell}
   */
  static PartFinding perhapsThere(Established part) {
    ImmutableSet.Builder<UnknownFact> unknown = ImmutableSet.builder();
    addAll(unknown, Reason.CLAIM_OPEN, part.open().stream());
    return new PartFinding.Builder()
        .part(part)
        .verdict(Verdict.UNDETERMINED)
        .reason(Reason.PRESENCE_UNKNOWN)
        .addAllUnknown(unknown.addAll(presence(part)).build())
        .build();
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
        .anyMatch(
            derivation ->
                derivation == Derivation.UNKNOWN
                    ? selector.maySelect(part.component().kind())
                    : selector.derivations().contains(derivation));
  }

  /** {@return whether every part that is selected passes, and no other is left out} */
  Verdict verdict(EveryPart criterion) {
    PartJudge judge = new PartJudge(criterion, Asked.by(criterion, upstreams, asOf));
    Verdict verdict = complete() ? Verdict.MET : Verdict.UNDETERMINED;
    for (int i = 0; i < established.size() && verdict != Verdict.NOT_MET; i++) {
      Established part = established.get(i);
      if (criterion.selector().includes(part.component())) {
        verdict = verdict.and(judge.verdict(part));
      }
    }
    return verdict;
  }

  /** {@return the parts that are not met, or may not be} */
  ImmutableList<PartFinding> failing(EveryPart criterion) {
    ImmutableList<Asked> asked = Asked.by(criterion, upstreams, asOf);
    PartJudge judge = new PartJudge(criterion, asked);
    ImmutableList.Builder<PartFinding> failing = ImmutableList.builder();
    for (Established part : established) {
      if (criterion.selector().includes(part.component())) {
        Verdict verdict = judge.verdict(part);
        if (verdict != Verdict.MET) {
          failing.add(failing(part, verdict, judge, new Possibilities(criterion, asked, part)));
        }
      }
    }
    return failing.build();
  }

  private static PartFinding failing(
      Established part, Verdict verdict, PartJudge judge, Possibilities all) {
    PartFinding.Builder finding =
        new PartFinding.Builder().part(part).verdict(verdict).reason(all.reason());
    if (verdict == Verdict.UNDETERMINED) {
      addDecisive(finding, judge, part, part.open());
      PartFinding.Builder unused = finding.addAllUnknown(unknown(part, all));
    }
    return finding.build();
  }

  /**
   * Adds the claims without which alone the verdict is determined. It stays undetermined without
   * any of several claims if it does without all of them, so that most need no look of their own.
   */
  private static void addDecisive(
      PartFinding.Builder finding, PartJudge judge, Established part, ImmutableList<Claim> claims) {
    if (claims.isEmpty() || judge.verdict(part.without(claims)) == Verdict.UNDETERMINED) {
      return;
    }
    if (claims.size() == 1) {
      PartFinding.Builder unused = finding.addAllClaims(claims);
      return;
    }
    int middle = claims.size() / 2;
    addDecisive(finding, judge, part, claims.subList(0, middle));
    addDecisive(finding, judge, part, claims.subList(middle, claims.size()));
  }

  /** Any claim that comes to hold makes a part present. */
  private static ImmutableSet<UnknownFact> unknown(Established part, Possibilities all) {
    Predicate<Claim> matters = part.presence() == Presence.UNKNOWN ? claim -> true : all::dependOn;
    ImmutableSet.Builder<UnknownFact> unknown = ImmutableSet.builder();
    all.unknown().forEach(reason -> unknown.add(UnknownFact.of(reason, part.component().id())));
    addAll(unknown, Reason.CLAIM_OPEN, part.open().stream().filter(matters));
    addAll(unknown, Reason.CLAIM_DISPUTED, part.disagreeing().stream().filter(all::dependOn));
    return unknown.addAll(presence(part)).build();
  }

  private static void addAll(
      ImmutableSet.Builder<UnknownFact> unknown, Reason reason, Stream<Claim> claims) {
    claims.forEach(claim -> unknown.add(UnknownFact.of(reason, claim.id())));
  }

  private static ImmutableSet<UnknownFact> presence(Established part) {
    return part.presence() == Presence.UNKNOWN
        ? ImmutableSet.of(UnknownFact.of(Reason.PRESENCE_UNKNOWN, part.component().id()))
        : ImmutableSet.of();
  }
}
