package org.sovereignparity.scoring;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sovereignparity.number.Rational;

/**
 * What a node makes of the values of its parts, where that is all that it is made of. Nothing is
 * told of others, which only an evaluation knows.
 */
final class Formula implements Quantity.Cases<Optional<Function<List<Rational>, Rational>>> {
  static final Formula INSTANCE = new Formula();

  private Formula() {}

  private static Optional<Function<List<Rational>, Rational>> of(
      Function<List<Rational>, Rational> formula) {
    return Optional.of(formula);
  }

  private static Optional<Function<List<Rational>, Rational>> ofOne(
      Function<Rational, Rational> formula) {
    return of(values -> formula.apply(values.get(0)));
  }

  @Override
  public Optional<Function<List<Rational>, Rational>> input(Input node) {
    return Optional.empty();
  }

  @Override
  public Optional<Function<List<Rational>, Rational>> panel(Panel node) {
    return Optional.empty();
  }

  @Override
  public Optional<Function<List<Rational>, Rational>> answer(Answer node) {
    return Optional.empty();
  }

  /** What is stated may be 0, by which nothing is divided. */
  @Override
  public Optional<Function<List<Rational>, Rational>> quotient(Quotient node) {
    return Optional.empty();
  }

  @Override
  public Optional<Function<List<Rational>, Rational>> relativeToBest(RelativeToBest node) {
    return Optional.empty();
  }

  @Override
  public Optional<Function<List<Rational>, Rational>> scaled(Scaled node) {
    Rational factor = node.points().dividedBy(node.outOf());
    return ofOne(value -> value.times(factor));
  }

  @Override
  public Optional<Function<List<Rational>, Rational>> between(Between node) {
    return ofOne(node::of);
  }

  @Override
  public Optional<Function<List<Rational>, Rational>> sum(Sum node) {
    return of(node::of);
  }

  @Override
  public Optional<Function<List<Rational>, Rational>> mean(Mean node) {
    return node.ifNone().isPresent() ? Optional.empty() : of(Mean::of);
  }

  @Override
  public Optional<Function<List<Rational>, Rational>> weightedMean(WeightedMean node) {
    return node.ifNone().isPresent() ? Optional.empty() : of(node::mean);
  }

  @Override
  public Optional<Function<List<Rational>, Rational>> minimum(Minimum node) {
    return of(values -> values.stream().reduce(Rational::min).orElseThrow());
  }

  @Override
  public Optional<Function<List<Rational>, Rational>> rounded(Rounded node) {
    return ofOne(value -> value.round(node.rounding()));
  }

  @Override
  public Optional<Function<List<Rational>, Rational>> cap(Cap node) {
    return ofOne(node.limit()::min);
  }
}
