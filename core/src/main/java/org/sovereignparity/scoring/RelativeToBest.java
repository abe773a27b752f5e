package org.sovereignparity.scoring;

import java.util.Collection;
import java.util.Optional;
import org.sovereignparity.decision.InvalidRuleException;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Place;
import org.sovereignparity.decision.RuleNode;
import org.sovereignparity.number.Rational;

/**
 * A value relative to the best of the field: {@code x / best × points}, or where lower is better
 * {@code best / x × points}.
 *
 * <p>It is missing for all while the value of any team is, and where the best is 0.
 *
 * @param label id, title and citations
 * @param of the node whose value is taken
 * @param points the points of the best; positive
 * @param lowerIsBetter whether the best is the least of the field, not the greatest
 */
public record RelativeToBest(Label label, Quantity of, Rational points, boolean lowerIsBetter)
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

  /** {@return whether {@code value} can be relative to {@code best}} */
  boolean hasShare(Rational value, BestOfField best) {
    return best.hasShares() && (!lowerIsBetter || value.signum() > 0);
  }

  /** {@return the points of {@code value}, which {@link #hasShare has a share}} */
  Rational share(Rational value, BestOfField best) {
    Rational share = lowerIsBetter ? best.value().dividedBy(value) : value.dividedBy(best.value());
    return share.times(points);
  }

  /** {@return the best of {@code values}, if there are any} */
  public Optional<Rational> best(Collection<Rational> values) {
    return values.stream().reduce(lowerIsBetter ? Rational::min : Rational::max);
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
