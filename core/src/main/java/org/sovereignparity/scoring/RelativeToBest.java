package org.sovereignparity.scoring;

import java.util.Optional;
import org.sovereignparity.decision.InvalidRuleException;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Place;
import org.sovereignparity.decision.RuleNode;
import org.sovereignparity.number.Rational;

/**
 * A value relative to the best of the field: {@code x / best × points}.
 *
 * <p>It is missing for all while the value of any team is, and where the best is 0.
 *
 * @param label id, title and citations
 * @param of the node whose value is taken
 * @param points the points of the best; positive
 */
public record RelativeToBest(Label label, Quantity of, Rational points)
    implements Quantity, RuleNode.OfOne<Quantity> {

  /** Refuses what {@link Quantity#relativeToBest} does. */
  public RelativeToBest {
    Ranges.checkPositive("Points", points);
    RuleNode.OfOne.check("Node", label, of);
    if (of.stream(RelativeToBest.class).findAny().isPresent()) {
      throw new InvalidRuleException(
          Place.here(),
          "Value relative to the best must not be relative itself: \"" + label.id() + '"');
    }
  }

  @Override
  public Optional<Rational> maximum() {
    return Optional.of(points);
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.relativeToBest(this);
  }

  /** {@return what {@link Quantity#describe} tells} */
  @Override
  public String toString() {
    return describe();
  }
}
