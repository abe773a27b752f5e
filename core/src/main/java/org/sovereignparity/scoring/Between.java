package org.sovereignparity.scoring;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.sovereignparity.decision.InvalidRuleException;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Place;
import org.sovereignparity.decision.RuleNode;
import org.sovereignparity.number.Rational;

/**
 * Where a value lies between two ends: {@code (x - from) / (to - from) × points}, at least 0 and at
 * most the points, such as {@code (Elo - 500) / 2000}.
 *
 * <p>Lower is better where {@code to} is below {@code from}.
 *
 * @param label id, title and citations
 * @param of the node whose value is taken
 * @param from the end that has no points, as all values beyond it
 * @param to the end that has all points, as all values beyond it
 * @param points the points of that end; positive
 */
public record Between(Label label, Quantity of, Rational from, Rational to, Rational points)
    implements Quantity, RuleNode.OfOne<Quantity> {

  /** Refuses what {@link Quantity#between} does. */
  public Between {
    Ranges.checkPositive("Points", points);
    RuleNode.OfOne.check("Node", label, of);
    requireNonNull(from);
    if (to.equals(from)) {
      throw new InvalidRuleException(Place.of("to"), "Ends must differ: " + to);
    }
  }

  @Override
  public Optional<Rational> maximum() {
    return Optional.of(points);
  }

  /** {@return whether less is better} */
  boolean isFalling() {
    return to.compareTo(from) < 0;
  }

  /** {@return the points of a value} */
  Rational of(Rational value) {
    Rational share = value.minus(from).dividedBy(to.minus(from));
    return share.max(Rational.ZERO).min(Rational.ONE).times(points);
  }

  /** {@return the value that has so many points, of which there are some but not all} */
  Rational having(Rational some) {
    return from.plus(to.minus(from).times(some).dividedBy(points));
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.between(this);
  }

  /** {@return what {@link Quantity#describe} tells} */
  @Override
  public String toString() {
    return describe();
  }
}
