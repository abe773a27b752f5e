package org.sovereignparity.eligibility;

import com.google.common.collect.ImmutableList;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.RuleNode;

/**
 * All of several criteria.
 *
 * @param label id, title and citations
 * @param parts the criteria, of which there is at least one
 */
public record AllOf(Label label, ImmutableList<Criterion> parts) implements Criterion {

  /** Refuses what {@link Criterion#allOf} does. */
  public AllOf {
    RuleNode.check("Criterion", label, parts);
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.allOf(this);
  }

  /** {@return what {@link Criterion#describe} tells} */
  @Override
  public String toString() {
    return describe();
  }
}
