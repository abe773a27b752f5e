package org.sovereignparity.eligibility;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.sovereignparity.decision.InvalidRuleException;
import org.sovereignparity.decision.Label;
import org.sovereignparity.internal.ValueStyle;

/** That every selected part passes every condition. */
@Value.Immutable
@ValueStyle
public abstract sealed class EveryPart implements Criterion permits ImmutableEveryPart {
  EveryPart() {}

  @Override
  public abstract Label label();

  /** {@return which parts it is about} */
  public abstract PartSelector selector();

  /** {@return what must hold of each} */
  public abstract ImmutableList<PartCondition> conditions();

  @Override
  public ImmutableList<Criterion> parts() {
    return ImmutableList.of();
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.everyPart(this);
  }

  @Value.Check
  void check() {
    if (conditions().isEmpty()) {
      throw new InvalidRuleException("conditions", "Criterion must ask something: \"" + id() + '"');
    }
    for (PartCondition condition : conditions()) {
      if (condition instanceof PartCondition.DerivedAs derived && !isPossible(derived)) {
        throw new IllegalArgumentException(
            "Derivations of a condition must be some of %s: %s"
                .formatted(selector(), derived.derivations()));
      }
    }
  }

  private boolean isPossible(PartCondition.DerivedAs condition) {
    return condition.derivations().stream()
        .anyMatch(derivation -> selector().kinds().stream().anyMatch(derivation::appliesTo));
  }

  /** {@return what {@link Criterion#describe} tells} */
  @Override
  public String toString() {
    return describe();
  }

  static final class Builder extends ImmutableEveryPart.Builder {
    Builder() {}
  }
}
