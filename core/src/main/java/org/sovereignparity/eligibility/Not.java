package org.sovereignparity.eligibility;

import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.RuleNode;

/**
 * A criterion that must not be met.
 *
 * @param label id, title and citations
 * @param of the criterion
 */
public record Not(Label label, Criterion of) implements Criterion, RuleNode.OfOne<Criterion> {

  /** Refuses what {@link Criterion#not} does. */
  public Not {
    RuleNode.OfOne.check("Criterion", label, of);
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.not(this);
  }

  /** {@return what {@link Criterion#describe} tells} */
  @Override
  public String toString() {
    return describe();
  }
}
