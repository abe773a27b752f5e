package org.sovereignparity.scoring;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.RuleNode;
import org.sovereignparity.number.Rational;

/**
 * The mean of several values.
 *
 * @param label id, title and citations
 * @param parts the nodes whose values are taken, of which there is at least one
 */
public record Mean(Label label, ImmutableList<Quantity> parts) implements Quantity {

  /** Refuses what {@link Quantity#mean} does. */
  public Mean {
    RuleNode.check("Node", label, parts);
  }

  @Override
  public Optional<Rational> maximum() {
    return Maxima.all(parts).map(Mean::of);
  }

  /** {@return the mean of {@code values}, of which there is at least one} */
  static Rational of(List<Rational> values) {
    return Rational.sum(values).dividedBy(Rational.of(values.size()));
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.mean(this);
  }

  /** {@return what {@link Quantity#describe} tells} */
  @Override
  public String toString() {
    return describe();
  }
}
