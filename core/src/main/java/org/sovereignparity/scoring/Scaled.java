package org.sovereignparity.scoring;

import java.util.Optional;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.RuleNode;
import org.sovereignparity.number.Rational;

/**
 * A value times a factor: {@code x points/outOf}, such as a percentage x 25/100.
 *
 * <p>Where the value has no limit, the points are the {@link #maximum} all the same: the most that
 * may be stated, or that counts for what is missing.
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
    return Optional.of(
        of.maximum().map(most -> most.times(points).dividedBy(outOf)).orElse(points));
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
