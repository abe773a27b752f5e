package org.sovereignparity.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import java.util.Optional;
import org.sovereignparity.decision.InvalidRuleException;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Place;
import org.sovereignparity.decision.RuleNode;
import org.sovereignparity.number.Rational;

/**
 * A value divided by an input, such as papers per head, or points per euro.
 *
 * @param label id, title and citations
 * @param of the node whose value is divided
 * @param by the input by which it is divided, whose lowest value is above 0
 */
public record Quotient(Label label, Quantity of, Quantity by) implements Quantity {

  /** Refuses what {@link Quantity#quotient} does. */
  public Quotient {
    RuleNode.check("Node", label, ImmutableList.of(of, by), Quotient::place);
    if (divisors(by).isEmpty()) {
      throw new InvalidRuleException(
          place(1), "Divisor must be an input whose lowest is above 0: \"" + by.id() + '"');
    }
  }

  private static Place place(int index) {
    return index == 0 ? Place.of("of") : Place.of("by");
  }

  /** {@return the numbers that an input may be, if it is one and they are above 0} */
  private static Optional<ImmutableRangeSet<Rational>> divisors(Quantity by) {
    return by.stream(Input.class)
        .filter(by::equals)
        .map(input -> ImmutableRangeSet.of(input.range()))
        .filter(Quotient::areAboveZero)
        .findFirst();
  }

  private static boolean areAboveZero(ImmutableRangeSet<Rational> numbers) {
    return numbers.span().lowerEndpoint().signum() > 0;
  }

  /** {@return the value, and then the input by which it is divided} */
  @Override
  public ImmutableList<Quantity> parts() {
    return ImmutableList.of(of, by);
  }

  @Override
  public Place step(int index) {
    return place(index);
  }

  /**
   * {@return {@code possible}, or all numbers that the input may be where it has to be one that
   * nothing can be divided by}
   */
  ImmutableRangeSet<Rational> divisors(ImmutableRangeSet<Rational> possible) {
    return areAboveZero(possible) ? possible : divisors(by).orElseThrow();
  }

  /** {@return the most of what is divided over the least by which it is} */
  @Override
  public Optional<Rational> maximum() {
    Rational least = divisors(by).orElseThrow().span().lowerEndpoint();
    return of.maximum().map(most -> most.dividedBy(least));
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.quotient(this);
  }

  /** {@return what {@link Quantity#describe} tells} */
  @Override
  public String toString() {
    return describe();
  }
}
