package org.sovereignparity.scoring;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.RuleNode;
import org.sovereignparity.number.Rational;

/**
 * The least of several values.
 *
 * @param label id, title and citations
 * @param parts the nodes whose values are taken, of which there is at least one
 */
public record Minimum(Label label, ImmutableList<Quantity> parts) implements Quantity {

  /** Refuses what {@link Quantity#minimum} does. */
  public Minimum {
    RuleNode.check("Node", label, parts);
  }

  @Override
  public Optional<Rational> maximum() {
    return parts.stream().flatMap(part -> part.maximum().stream()).reduce(Rational::min);
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.minimum(this);
  }

  /** {@return what {@link Quantity#describe} tells} */
  @Override
  public String toString() {
    return describe();
  }
}
