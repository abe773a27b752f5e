package org.sovereignparity.eligibility;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.licence.Licence;
import org.sovereignparity.lineage.Component;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.lineage.Established;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.lineage.UpstreamModel;
import org.sovereignparity.model.Jurisdiction;
import org.sovereignparity.model.Model;
import org.sovereignparity.model.Organisation;

/**
 * The outcomes of a condition on one part, one for each of the facts that may hold, for a
 * derivation that may be its own. Equal outcomes count once, which keeps their number small.
 */
final class PartOutcomes implements PartCondition.Cases<ImmutableSet<Outcome>> {
  private static final ImmutableSet<Derivation> UNDER_CONTROL =
      Sets.immutableEnumSet(
          Arrays.stream(Derivation.values())
              .filter(derivation -> derivation != Derivation.THIRD_PARTY_FROZEN)
              .toList());

  private final Lineage lineage;
  private final Established part;
  private final Derivation derivation;

  PartOutcomes(Lineage lineage, Established part, Derivation derivation) {
    this.lineage = lineage;
    this.part = part;
    this.derivation = derivation;
  }

  @Override
  public ImmutableSet<Outcome> derivedAs(PartCondition.DerivedAs condition) {
    return ImmutableSet.of(among(condition.derivations(), Reason.NOT_OF_OWN_MAKING));
  }

  @Override
  public ImmutableSet<Outcome> underControl(PartCondition.UnderControl condition) {
    return ImmutableSet.of(among(UNDER_CONTROL, Reason.NO_CONTROL));
  }

  private Outcome among(ImmutableSet<Derivation> derivations, Reason notMet) {
    Component component = part.component();
    return Outcome.of(
        PartSelector.isAmong(derivations, component.kind(), derivation),
        notMet,
        Reason.DERIVATION_UNKNOWN,
        component.id());
  }

  @Override
  public ImmutableSet<Outcome> unrestrictedBut(PartCondition.UnrestrictedBut condition) {
    return Sets.cartesianProduct(verdictsOfLicences(condition), verdictsOfChains(condition))
        .stream()
        .map(pair -> pair.get(0).and(pair.get(1)))
        .map(
            verdict ->
                Outcome.of(
                    verdict,
                    Reason.LICENCE_RESTRICTED,
                    Reason.LICENCE_UNKNOWN,
                    part.component().id()))
        .collect(toImmutableSet());
  }

  private ImmutableSet<Verdict> verdictsOfLicences(PartCondition.UnrestrictedBut condition) {
    return part.licences().stream()
        .map(licence -> verdict(licence, condition))
        .collect(toImmutableSet());
  }

  private ImmutableSet<Verdict> verdictsOfChains(PartCondition.UnrestrictedBut condition) {
    return part.upstream().stream()
        .map(
            upstream ->
                chain(upstream)
                    .map(model -> verdict(model.licence(), condition))
                    .reduce(Verdict.MET, Verdict::and))
        .collect(toImmutableSet());
  }

  private Stream<UpstreamModel> chain(Optional<Model> upstream) {
    return upstream.map(lineage::chain).stream().flatMap(ImmutableList::stream);
  }

  private static Verdict verdict(
      Optional<Licence> licence, PartCondition.UnrestrictedBut condition) {
    return licence
        .map(known -> known.isUnrestrictedBut(condition.tolerated()))
        .orElse(Verdict.UNDETERMINED);
  }

  @Override
  public ImmutableSet<Outcome> attributed(PartCondition.Attributed condition) {
    return part.attributed().stream()
        .map(
            attributed ->
                Outcome.of(
                    attributed.map(Verdict::of).orElse(Verdict.UNDETERMINED),
                    Reason.NOT_ATTRIBUTED,
                    Reason.ATTRIBUTION_UNKNOWN,
                    part.component().id()))
        .collect(toImmutableSet());
  }

  @Override
  public ImmutableSet<Outcome> fromWithin(PartCondition.FromWithin condition) {
    return part.upstream().stream()
        .map(
            upstream ->
                Outcome.of(
                    jurisdiction(upstream)
                        .map(law -> Verdict.of(condition.jurisdictions().contains(law)))
                        .orElse(Verdict.UNDETERMINED),
                    Reason.FOREIGN_JURISDICTION,
                    Reason.JURISDICTION_UNKNOWN,
                    part.component().id()))
        .collect(toImmutableSet());
  }

  private static Optional<Jurisdiction> jurisdiction(Optional<Model> upstream) {
    return upstream.flatMap(Model::organisation).flatMap(Organisation::jurisdiction);
  }
}
