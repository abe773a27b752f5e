package org.sovereignparity.eligibility;

import org.sovereignparity.lineage.Assertion;

/**
 * Whether a criterion looks at a fact that a claim asserts.
 *
 * @param asserted what the claim asserts
 */
record Concerns(Assertion asserted) implements PartCondition.Cases<Boolean> {
  boolean isMetBy(EveryPart criterion) {
    return isDerivation(criterion.selector())
        || criterion.conditions().stream().anyMatch(condition -> condition.match(this));
  }

  private boolean isDerivation(PartSelector selector) {
    return selector.asksForDerivation() && asserted.derivation().isPresent();
  }

  @Override
  public Boolean derivedAs(PartCondition.DerivedAs condition) {
    return asserted.derivation().isPresent();
  }

  @Override
  public Boolean unrestrictedBut(PartCondition.UnrestrictedBut condition) {
    return asserted.licence().isPresent() || asserted.upstream().isPresent();
  }

  @Override
  public Boolean underControl(PartCondition.UnderControl condition) {
    return asserted.derivation().isPresent();
  }

  @Override
  public Boolean attributed(PartCondition.Attributed condition) {
    return asserted.attributed().isPresent();
  }

  @Override
  public Boolean fromWithin(PartCondition.FromWithin condition) {
    return asserted.upstream().isPresent();
  }
}
