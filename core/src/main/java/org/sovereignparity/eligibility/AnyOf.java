package org.sovereignparity.eligibility;

import com.google.common.collect.ImmutableList;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.RuleNode;

/**
 * Any of several criteria.
 *
 * @param label id, title and citations
 * @param parts the criteria, of which there is at least one
 */
public record AnyOf(Label label, ImmutableList<Criterion> parts) implements Criterion {

  /** Refuses what {@link Criterion#anyOf} does. */
  public AnyOf {
    RuleNode.check("Criterion", label, parts);
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.anyOf(this);
  }

  /** {@return what {@link Criterion#describe} tells} */
  @Override
  public String toString() {
    return describe();
  }
}
