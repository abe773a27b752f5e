package org.sovereignparity.eligibility;

import java.util.Objects;
import org.sovereignparity.decision.InvalidRuleException;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Place;
import org.sovereignparity.lineage.ComponentKind;
import org.sovereignparity.lineage.Derivation;

/**
 * That weights are listed.
 *
 * @param label id, title and citations
 * @param selector which parts count; it leaves out no weights by their kind or derivation
 */
public record ListsWeights(Label label, PartSelector selector) implements Criterion {

  /** Refuses what {@link Criterion#listsWeights} does. */
  public ListsWeights {
    Objects.requireNonNull(label);
    if (!selector.kinds().contains(ComponentKind.WEIGHTS)) {
      throw new InvalidRuleException(Place.here(), "Selector must include weights: " + selector);
    }
    if (!selector.derivations().containsAll(Derivation.of(ComponentKind.WEIGHTS))) {
      throw new InvalidRuleException(
          Place.here(), "Selector must include weights however they came about: " + selector);
    }
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.listsWeights(this);
  }

  /** {@return what {@link Criterion#describe} tells} */
  @Override
  public String toString() {
    return describe();
  }
}
