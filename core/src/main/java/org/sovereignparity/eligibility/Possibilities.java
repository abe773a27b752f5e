package org.sovereignparity.eligibility;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.licence.Licence;
import org.sovereignparity.lineage.Assertion;
import org.sovereignparity.lineage.Claim;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.lineage.Established;
import org.sovereignparity.lineage.Presence;
import org.sovereignparity.model.Model;

/**
 * What a criterion comes to for a part, in one possibility after the other: each derivation that
 * the part may have with each upstream model, each licence and each attribution. Selection and all
 * conditions are asked of one possibility together.
 *
 * <p>A part of unknown derivation is one possibility, which stands for every derivation that its
 * kind may have: it is met or not met if it is so for each of them.
 */
final class Possibilities {
  private final EveryPart criterion;
  private final ImmutableList<Asked> asked;
  private final Established part;
  private final Supplier<Attribute<Optional<Model>>> derived =
      Suppliers.memoize(() -> origin(true));
  private final Supplier<Attribute<Optional<Model>>> notDerived =
      Suppliers.memoize(() -> origin(false));
  private final Attribute<Optional<Licence>> licence;
  private final Attribute<Optional<Boolean>> attributed;
  private final ImmutableSet<Outcome> outcomes;
  private final Supplier<ImmutableList<Attribute<Optional<Model>>>> passing =
      Suppliers.memoize(this::passing);
  private final Supplier<ImmutableSet<Derivation>> deciding = Suppliers.memoize(this::deciding);

  Possibilities(EveryPart criterion, ImmutableList<Asked> asked, Established part) {
    this.criterion = criterion;
    this.asked = asked;
    this.part = part;
    this.licence =
        new Attribute<>(
            part.licences(),
            () -> compared(Established::licences, asserted -> asserted.licence().isPresent()),
            value -> Attribute.Tried.of(value, asked, one -> one.licence().apply(value)),
            value -> value);
    this.attributed =
        new Attribute<>(
            part.attributed(),
            () -> compared(Established::attributed, asserted -> asserted.attributed().isPresent()),
            value -> Attribute.Tried.of(value, asked, one -> one.attributed().apply(value)),
            value -> value);
    this.outcomes = outcomes();
  }

  private Attribute<Optional<Model>> origin(boolean derived) {
    return new Attribute<>(
        part.upstream(),
        () -> compared(Established::upstream, asserted -> asserted.upstream().isPresent()),
        value ->
            Attribute.Tried.of(value, asked, one -> one.origin().apply(new Origin(value, derived))),
        value -> value.map(Model::id));
  }

  /** {@return what claims hold, or else all that is possible: with what a claim is compared} */
  private <T> ImmutableSet<T> compared(
      Function<Established, ImmutableSet<T>> values, Predicate<Assertion> asserts) {
    return values.apply(
        part.holding().stream().map(Claim::asserts).anyMatch(asserts)
            ? part.without(part.open())
            : part);
  }

  private ImmutableSet<Outcome> outcomes() {
    ImmutableSet.Builder<Outcome> all = ImmutableSet.builder();
    for (Derivation derivation : part.derivations()) {
      rests(ImmutableSet.of(derivation)).forEach(rest -> all.add(outcome(derivation, rest)));
    }
    return (part.presence() == Presence.UNKNOWN ? all.add(Outcome.MET) : all).build();
  }

  /** {@return one verdict if all possibilities agree, else undetermined} */
  Verdict verdict() {
    return agreed(outcomes).orElse(Verdict.UNDETERMINED);
  }

  private static Optional<Verdict> agreed(Collection<Outcome> outcomes) {
    Verdict first = outcomes.iterator().next().verdict();
    return Optional.of(first)
        .filter(verdict -> outcomes.stream().allMatch(one -> one.verdict() == verdict));
  }

  /** {@return that of the first possibility that is not met, else of the first undetermined one} */
  Optional<Reason> reason() {
    return Stream.of(Verdict.NOT_MET, Verdict.UNDETERMINED)
        .flatMap(verdict -> outcomes.stream().filter(outcome -> outcome.verdict() == verdict))
        .findFirst()
        .flatMap(Outcome::reason);
  }

  /** {@return what is not known in some possibility, and could change what it comes to} */
  ImmutableSet<Reason> unknown() {
    return outcomes.stream()
        .flatMap(outcome -> outcome.unknown().stream())
        .collect(toImmutableSet());
  }

  /**
   * {@return whether a possibility with a value that {@code claim} asserts may come to something
   * else than the same with another value}
   */
  boolean dependOn(Claim claim) {
    Assertion asserts = claim.asserts();
    return asserts.derivation().filter(deciding.get()::contains).isPresent()
        || asserts.upstream().filter(this::dependOnUpstream).isPresent()
        || asserts.licence().filter(this::dependOnLicence).isPresent()
        || asserts.attributed().filter(this::dependOnAttribution).isPresent();
  }

  private boolean dependOnUpstream(Model claimed) {
    return licence.mayPass()
        && attributed.mayPass()
        && passing.get().stream().anyMatch(origin -> origin.differs(Optional.of(claimed)));
  }

  private boolean dependOnLicence(Licence claimed) {
    return licence.differs(Optional.of(claimed))
        && attributed.mayPass()
        && passing.get().stream().anyMatch(Attribute::mayPass);
  }

  private boolean dependOnAttribution(boolean claimed) {
    return attributed.differs(Optional.of(claimed))
        && licence.mayPass()
        && passing.get().stream().anyMatch(Attribute::mayPass);
  }

  /**
   * {@return what the part may come from, where it came about in a way that is asked and passes}
   */
  private ImmutableList<Attribute<Optional<Model>>> passing() {
    return part.derivations().stream()
        .filter(stated -> known(stated).stream().anyMatch(this::isAskedAndPasses))
        .map(Origin::isDerived)
        .distinct()
        .map(this::origins)
        .collect(toImmutableList());
  }

  private Attribute<Optional<Model>> origins(boolean mayBeDerived) {
    return (mayBeDerived ? derived : notDerived).get();
  }

  private boolean isAskedAndPasses(Derivation known) {
    return isSelected(known) && derivation(known).all().verdict() == Verdict.MET;
  }

  /** {@return the derivations that may come to something else than one they are compared with} */
  private ImmutableSet<Derivation> deciding() {
    ImmutableSet<Derivation> compared =
        compared(Established::derivations, asserted -> asserted.derivation().isPresent());
    ImmutableList<Rest> rests = rests(part.derivations());
    return part.derivations().stream()
        .filter(
            claimed ->
                compared.stream()
                    .filter(other -> other != claimed)
                    .anyMatch(
                        other -> rests.stream().anyMatch(rest -> differ(claimed, other, rest))))
        .collect(toImmutableSet());
  }

  /**
   * Two that are undetermined for the same reason may still differ: by an unnamed model that the
   * part comes from in one of them, whose licence may fail where that of the part passes.
   */
  private boolean differ(Derivation claimed, Derivation other, Rest rest) {
    ImmutableList<Outcome> left = each(claimed, rest);
    ImmutableList<Outcome> right = each(other, rest);
    return differ(left, right)
        || (mayPass(left) && !origin(claimed, rest).all().isAs(origin(other, rest).all()));
  }

  private static boolean mayPass(ImmutableList<Outcome> each) {
    return each.stream().anyMatch(outcome -> outcome.verdict() != Verdict.NOT_MET);
  }

  private Attribute.Tried<Optional<Model>> origin(Derivation stated, Rest rest) {
    return origins(Origin.isDerived(stated)).tried(rest.upstream());
  }

  private static boolean differ(ImmutableList<Outcome> left, ImmutableList<Outcome> right) {
    return left.stream().anyMatch(one -> right.stream().anyMatch(other -> !one.isAs(other)));
  }

  /** {@return all that may be true of the part besides how it came about, in order} */
  private ImmutableList<Rest> rests(Collection<Derivation> stated) {
    ImmutableList.Builder<Rest> rests = ImmutableList.builder();
    stated.stream()
        .flatMap(derivation -> origins(Origin.isDerived(derivation)).firsts().stream())
        .map(Attribute.Tried::value)
        .distinct()
        .forEach(
            upstream ->
                licence
                    .firsts()
                    .forEach(
                        terms ->
                            attributed
                                .firsts()
                                .forEach(credit -> rests.add(new Rest(upstream, terms, credit)))));
    return rests.build();
  }

  private Outcome outcome(Derivation stated, Rest rest) {
    ImmutableList<Outcome> each = each(stated, rest);
    return each.size() == 1 ? each.get(0) : outcomeOfUnknown(each, rest);
  }

  /** {@return the outcomes for a derivation, or for each that it may be if it is not known} */
  private ImmutableList<Outcome> each(Derivation stated, Rest rest) {
    return known(stated).stream()
        .map(known -> isSelected(known) ? joined(derivation(known), stated, rest) : Outcome.MET)
        .collect(toImmutableList());
  }

  private ImmutableSet<Derivation> known(Derivation stated) {
    return stated == Derivation.UNKNOWN
        ? Derivation.of(part.component().kind())
        : ImmutableSet.of(stated);
  }

  private boolean isSelected(Derivation known) {
    return criterion.selector().derivations().contains(known);
  }

  private Attribute.Tried<Derivation> derivation(Derivation known) {
    return Attribute.Tried.of(known, asked, one -> one.derivation().apply(known));
  }

  /** {@return what the conditions come to, in their order} */
  private Outcome joined(Attribute.Tried<Derivation> derivation, Derivation stated, Rest rest) {
    Attribute.Tried<Optional<Model>> origin = origin(stated, rest);
    Outcome all = Outcome.MET;
    for (int i = 0; i < asked.size(); i++) {
      all =
          all.and(derivation.byCondition().get(i))
              .and(origin.byCondition().get(i))
              .and(rest.licence().byCondition().get(i))
              .and(rest.attributed().byCondition().get(i));
    }
    return all;
  }

  private Outcome outcomeOfUnknown(ImmutableList<Outcome> each, Rest rest) {
    Optional<Verdict> agreed = agreed(each);
    if (agreed.filter(Verdict.MET::equals).isPresent()) {
      return Outcome.MET;
    }
    Outcome byCondition = joined(unknownDerivation(), Derivation.UNKNOWN, rest);
    if (agreed.filter(Verdict.NOT_MET::equals).isPresent()) {
      return byCondition.verdict() == Verdict.NOT_MET ? byCondition : each.get(0);
    }
    ImmutableSet<Reason> unknown = unknown(each);
    return known(Derivation.UNKNOWN).stream().allMatch(this::isSelected)
        ? Outcome.undetermined(
            byCondition.reason().orElseThrow(),
            byCondition.unknown().stream().filter(unknown::contains).collect(toImmutableSet()))
        : Outcome.undetermined(Reason.DERIVATION_UNKNOWN, unknown);
  }

  private static ImmutableSet<Reason> unknown(ImmutableList<Outcome> each) {
    return Stream.concat(
            differ(each, each) ? Stream.of(Reason.DERIVATION_UNKNOWN) : Stream.empty(),
            each.stream().flatMap(outcome -> outcome.unknown().stream()))
        .collect(toImmutableSet());
  }

  /** A condition that one derivation passes and another does not cannot be told. */
  private Attribute.Tried<Derivation> unknownDerivation() {
    return Attribute.Tried.of(
        Derivation.UNKNOWN,
        asked,
        one ->
            known(Derivation.UNKNOWN).stream()
                .map(one.derivation())
                .reduce(
                    (left, right) ->
                        left.isAs(right) ? left : Outcome.undetermined(Reason.DERIVATION_UNKNOWN))
                .orElseThrow());
  }

  /**
   * What may be true of a part besides how it came about.
   *
   * @param upstream the model that it comes from
   * @param licence the terms of its use
   * @param attributed whether what it comes from is referred to
   */
  private record Rest(
      Optional<Model> upstream,
      Attribute.Tried<Optional<Licence>> licence,
      Attribute.Tried<Optional<Boolean>> attributed) {}
}
