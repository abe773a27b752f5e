package org.sovereignparity.eligibility;

import com.google.common.collect.ImmutableList;
import org.sovereignparity.decision.InvalidRuleException;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Place;
import org.sovereignparity.decision.RuleNode;

/**
 * At least some of several criteria.
 *
 * @param label id, title and citations
 * @param count how many, within 1 and the number of parts
 * @param parts the criteria, of which there is at least one
 */
public record AtLeast(Label label, int count, ImmutableList<Criterion> parts) implements Criterion {

  /** Refuses what {@link Criterion#atLeast} does. */
  public AtLeast {
    RuleNode.check("Criterion", label, parts);
    if (count < 1 || count > parts.size()) {
      throw new InvalidRuleException(
          Place.here(), "Count must lie within 1..%s: %s".formatted(parts.size(), count));
    }
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.atLeast(this);
  }

  /** {@return what {@link Criterion#describe} tells} */
  @Override
  public String toString() {
    return describe();
  }
}
