package org.sovereignparity.scoring;

import java.util.Optional;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.RuleNode;
import org.sovereignparity.number.Rational;

/**
 * A value times a factor: {@code x points/outOf}, such as a percentage x 25/100.
 *
 * <p>The points are no limit: where the value has none, there is no {@link #maximum} either.
 *
 * @param label id, title and citations
 * @param of the node whose value is taken
 * @param points what the value is multiplied by; positive
 * @param outOf what the value is divided by; positive
 */
public record Scaled(Label label, Quantity of, Rational points, Rational outOf)
    implements Quantity, RuleNode.OfOne<Quantity> {

  /** Refuses what {@link Quantity#scaled} does. */
  public Scaled {
    Ranges.checkPositive("Points", points);
    Ranges.checkPositive("Divisor", outOf);
    RuleNode.OfOne.check("Node", label, of);
  }

  @Override
  public Optional<Rational> maximum() {
    return of.maximum().map(most -> most.times(points).dividedBy(outOf));
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.scaled(this);
  }

  /** {@return what {@link Quantity#describe} tells} */
  @Override
  public String toString() {
    return describe();
  }
}
