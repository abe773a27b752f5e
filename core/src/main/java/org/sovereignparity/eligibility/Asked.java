package org.sovereignparity.eligibility;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.licence.Licence;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.model.Jurisdiction;

/**
 * What a condition asks of each attribute of a part. It is met if all that it asks is, so that each
 * attribute can be looked at by itself.
 *
 * @param derivation of how the part came about, which is known
 * @param origin of what it comes from
 * @param licence of the terms of its use
 * @param attributed of whether what it comes from is referred to
 */
record Asked(
    Function<Derivation, Outcome> derivation,
    Function<Origin, Outcome> origin,
    Function<Optional<Licence>, Outcome> licence,
    Function<Optional<Boolean>, Outcome> attributed) {

  private static final Asked NOTHING =
      new Asked(any -> Outcome.MET, any -> Outcome.MET, any -> Outcome.MET, any -> Outcome.MET);

  private static Asked ofDerivation(Function<Derivation, Outcome> derivation) {
    return new Asked(derivation, NOTHING.origin, NOTHING.licence, NOTHING.attributed);
  }

  private static Asked ofOrigin(Function<Origin, Outcome> origin) {
    return new Asked(NOTHING.derivation, origin, NOTHING.licence, NOTHING.attributed);
  }

  private static Asked ofAttributed(Function<Optional<Boolean>, Outcome> attributed) {
    return new Asked(NOTHING.derivation, NOTHING.origin, NOTHING.licence, attributed);
  }

  /**
   * {@return what each condition of {@code criterion} asks, in their order}
   *
   * @param asOf the day of the decision
   */
  static ImmutableList<Asked> by(
      EveryPart criterion, Upstreams upstreams, Optional<LocalDate> asOf) {
    Of asked = new Of(upstreams, criterion, asOf);
    ImmutableList.Builder<Asked> all = ImmutableList.builder();
    for (PartCondition condition : criterion.conditions()) {
      all.add(condition.match(asked));
    }
    return all.build();
  }

  /** What each kind of condition asks, of parts that come from the upstream models of a lineage. */
  private static final class Of implements PartCondition.Cases<Asked> {
    private final Upstreams upstreams;
    private final Optional<LocalDate> asOf;
    private final Supplier<Boolean> someLawWillDo;

    Of(Upstreams upstreams, EveryPart criterion, Optional<LocalDate> asOf) {
      this.upstreams = upstreams;
      this.asOf = asOf;
      this.someLawWillDo = Suppliers.memoize(() -> someLawWillDo(criterion));
    }

    /** Several conditions of laws may leave none that passes them all. */
    private boolean someLawWillDo(EveryPart criterion) {
      List<PartCondition.FromWithin> laws =
          criterion.conditions().stream()
              .filter(PartCondition.FromWithin.class::isInstance)
              .map(PartCondition.FromWithin.class::cast)
              .toList();
      return laws.isEmpty()
          || laws.stream()
              .flatMap(condition -> condition.jurisdictions().stream())
              .anyMatch(law -> laws.stream().allMatch(condition -> condition.includes(law, asOf)));
    }

    @Override
    public Asked derivedAs(PartCondition.DerivedAs condition) {
      return ofDerivation(
          derivation ->
              condition.derivations().contains(derivation)
                  ? Outcome.MET
                  : Outcome.notMet(Reason.NOT_OF_OWN_MAKING));
    }

    @Override
    public Asked underControl(PartCondition.UnderControl condition) {
      return ofDerivation(
          derivation ->
              derivation == Derivation.THIRD_PARTY_FROZEN
                  ? Outcome.notMet(Reason.NO_CONTROL)
                  : Outcome.MET);
    }

    @Override
    public Asked unrestrictedBut(PartCondition.UnrestrictedBut condition) {
      return new Asked(
          NOTHING.derivation,
          origin -> licensed(upstreams.licensed(condition, origin)),
          licence ->
              licensed(
                  licence
                      .map(known -> known.isUnrestrictedBut(condition.tolerated()))
                      .orElse(Verdict.UNDETERMINED)),
          NOTHING.attributed);
    }

    private static Outcome licensed(Verdict verdict) {
      return Outcome.of(verdict, Reason.LICENCE_RESTRICTED, Reason.LICENCE_UNKNOWN);
    }

    @Override
    public Asked attributed(PartCondition.Attributed condition) {
      return ofAttributed(
          attributed ->
              Outcome.of(
                  attributed.map(Verdict::of).orElse(Verdict.UNDETERMINED),
                  Reason.NOT_ATTRIBUTED,
                  Reason.ATTRIBUTION_UNKNOWN));
    }

    @Override
    public Asked fromWithin(PartCondition.FromWithin condition) {
      return ofOrigin(
          origin ->
              Outcome.of(
                  upstreams.law(origin).map(law -> allowed(condition, law)).orElse(unknownLaw()),
                  Reason.FOREIGN_JURISDICTION,
                  Reason.JURISDICTION_UNKNOWN));
    }

    private Verdict allowed(PartCondition.FromWithin condition, Jurisdiction law) {
      return Verdict.of(condition.includes(law, asOf));
    }

    private Verdict unknownLaw() {
      return someLawWillDo.get() ? Verdict.UNDETERMINED : Verdict.NOT_MET;
    }
  }
}
