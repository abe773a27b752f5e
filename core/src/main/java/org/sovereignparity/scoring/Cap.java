package org.sovereignparity.scoring;

import java.util.Objects;
import java.util.Optional;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.RuleNode;
import org.sovereignparity.number.Rational;

/**
 * A value that counts no more than a limit.
 *
 * @param label id, title and citations
 * @param of the node whose value is taken
 * @param limit the most that counts
 */
public record Cap(Label label, Quantity of, Rational limit)
    implements Quantity, RuleNode.OfOne<Quantity> {

  /** Refuses what {@link Quantity#cap} does. */
  public Cap {
    RuleNode.OfOne.check("Node", label, of);
    Objects.requireNonNull(limit);
  }

  @Override
  public Optional<Rational> maximum() {
    return Optional.of(of.maximum().map(limit::min).orElse(limit));
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.cap(this);
  }

  /** {@return what {@link Quantity#describe} tells} */
  @Override
  public String toString() {
    return describe();
  }
}
