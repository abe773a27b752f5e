package org.sovereignparity.eligibility;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.sovereignparity.decision.InvalidRuleException;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Place;

/**
 * That every selected part passes every condition.
 *
 * @param label id, title and citations
 * @param selector which parts it is about
 * @param conditions what must hold of each, of which there is at least one
 */
public record EveryPart(Label label, PartSelector selector, ImmutableList<PartCondition> conditions)
    implements Criterion {

  /** Refuses what {@link Criterion#everyPart} does. */
  public EveryPart {
    requireNonNull(label);
    requireNonNull(selector);
    if (conditions.isEmpty()) {
      throw new InvalidRuleException(
          Place.of("conditions"), "Criterion must ask something: \"" + label.id() + '"');
    }
    for (PartCondition condition : conditions) {
      if (condition instanceof PartCondition.DerivedAs derived && !isPossible(selector, derived)) {
        throw new InvalidRuleException(
            Place.here(),
            "Derivations of a condition must be some of %s: %s"
                .formatted(selector, derived.derivations()));
      }
    }
  }

  private static boolean isPossible(PartSelector selector, PartCondition.DerivedAs condition) {
    return condition.derivations().stream()
        .anyMatch(derivation -> selector.kinds().stream().anyMatch(derivation::appliesTo));
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.everyPart(this);
  }

  /** {@return what {@link Criterion#describe} tells} */
  @Override
  public String toString() {
    return describe();
  }
}
