package org.sovereignparity.scoring;

import java.util.Objects;
import java.util.Optional;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.RuleNode;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Rounding;

/**
 * A value rounded in a named way, such as half-up to one decimal.
 *
 * @param label id, title and citations
 * @param of the node whose value is taken
 * @param rounding how it is rounded
 */
public record Rounded(Label label, Quantity of, Rounding rounding)
    implements Quantity, RuleNode.OfOne<Quantity> {

  /** Refuses what {@link Quantity#rounded} does. */
  public Rounded {
    RuleNode.OfOne.check("Node", label, of);
    Objects.requireNonNull(rounding);
  }

  @Override
  public Optional<Rational> maximum() {
    return of.maximum().map(maximum -> maximum.round(rounding));
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.rounded(this);
  }

  /** {@return what {@link Quantity#describe} tells} */
  @Override
  public String toString() {
    return describe();
  }
}
