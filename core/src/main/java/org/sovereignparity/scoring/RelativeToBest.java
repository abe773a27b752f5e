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
 * {@code best / x × points}. Counted from the worst it is {@code (x - worst) / (best - worst) ×
 * points}, known as min-max.
 *
 * <p>It is missing for all while the value of any team is, and where the best is 0, or, counted
 * from the worst, where best and worst are equal: the formula has no value there.
 *
 * @param label id, title and citations
 * @param of the node whose value is taken
 * @param points the points of the best; positive
 * @param lowerIsBetter whether the best is the least of the field, not the greatest
 * @param fromWorst whether the worst of the field has no points
 */
public record RelativeToBest(
    Label label, Quantity of, Rational points, boolean lowerIsBetter, boolean fromWorst)
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

  /** {@return whether values can be relative to {@code best}} */
  boolean hasShares(BestOfField best) {
    return fromWorst ? span(best).signum() > 0 : best.value().signum() > 0;
  }

  /** {@return by how much the best is better than the worst; 0 where the worst is not known} */
  private Rational span(BestOfField best) {
    Rational above = best.value().minus(best.worst().orElse(best.value()));
    return lowerIsBetter ? Rational.ZERO.minus(above) : above;
  }

  /** {@return whether {@code value} can be relative to {@code best}} */
  boolean hasShare(Rational value, BestOfField best) {
    return hasShares(best) && (fromWorst || !lowerIsBetter || value.signum() > 0);
  }

  /** {@return the points of {@code value}, which {@link #hasShare has a share}} */
  Rational share(Rational value, BestOfField best) {
    if (fromWorst) {
      Rational worst = best.worst().orElseThrow();
      return value.minus(worst).dividedBy(best.value().minus(worst)).times(points);
    }
    Rational share = lowerIsBetter ? best.value().dividedBy(value) : value.dividedBy(best.value());
    return share.times(points);
  }

  /** {@return the value that has so many points counted from the worst} */
  Rational having(Rational some, BestOfField best) {
    Rational worst = best.worst().orElseThrow();
    return worst.plus(best.value().minus(worst).times(some).dividedBy(points));
  }

  /** {@return the best of {@code values}, if there are any} */
  public Optional<Rational> best(Collection<Rational> values) {
    return values.stream().reduce(lowerIsBetter ? Rational::min : Rational::max);
  }

  /** {@return the worst of {@code values}, if it is asked for and there are any} */
  public Optional<Rational> worst(Collection<Rational> values) {
    return fromWorst
        ? values.stream().reduce(lowerIsBetter ? Rational::max : Rational::min)
        : Optional.empty();
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
