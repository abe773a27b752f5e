package org.sovereignparity.scoring;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Place;
import org.sovereignparity.decision.RuleNode;
import org.sovereignparity.number.Rational;

/**
 * The sum of several values, from which others may be deducted: never less than 0 then.
 *
 * @param label id, title and citations
 * @param added the nodes whose values are added, of which there is at least one
 * @param deductions the nodes whose values are deducted
 */
public record Sum(Label label, ImmutableList<Quantity> added, ImmutableList<Quantity> deductions)
    implements Quantity {

  /** Refuses what {@link Quantity#sum} does. */
  public Sum {
    RuleNode.check("Node", label, added);
    int first = added.size();
    RuleNode.check("Node", label, parts(added, deductions), i -> step(first, i));
  }

  private static ImmutableList<Quantity> parts(
      ImmutableList<Quantity> added, ImmutableList<Quantity> deductions) {
    return deductions.isEmpty()
        ? added
        : ImmutableList.<Quantity>builder().addAll(added).addAll(deductions).build();
  }

  private static Place step(int added, int index) {
    return index < added ? Place.of("parts").at(index) : Place.of("deductions").at(index - added);
  }

  /** {@return those that are added, and then those that are deducted} */
  @Override
  public ImmutableList<Quantity> parts() {
    return parts(added, deductions);
  }

  @Override
  public Place step(int index) {
    return step(added.size(), index);
  }

  /** {@return what is left of values, one for each part} */
  Rational of(List<Rational> values) {
    if (deductions.isEmpty()) {
      return Rational.sum(values);
    }
    Rational less = Rational.sum(values.subList(added.size(), values.size()));
    return Rational.sum(values.subList(0, added.size())).minus(less).max(Rational.ZERO);
  }

  /** {@return the most that is added} */
  @Override
  public Optional<Rational> maximum() {
    return Maxima.all(added).map(Rational::sum);
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.sum(this);
  }

  /** {@return what {@link Quantity#describe} tells} */
  @Override
  public String toString() {
    return describe();
  }
}
