package org.sovereignparity.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sovereignparity.decision.Place;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.ShortNumbers;

/** Gives each node its value on the facts of one entrant. */
final class Evaluator implements Quantity.Cases<Evaluation> {
  private final Facts facts;
  private final Supplier<Map<String, Range<Rational>>> numbers;
  private final Supplier<Map<String, Range<Rational>>> ratings;

  Evaluator(Quantity rule, Facts facts) {
    this.facts = facts;
    this.numbers =
        Suppliers.memoize(() -> possible(rule.stream(Input.class), Input::name, Input::range));
    this.ratings =
        Suppliers.memoize(() -> possible(rule.stream(Panel.class), Panel::name, Panel::range));
  }

  /** What is handed in under a name must lie within the bounds of every node that asks for it. */
  private static <N> Map<String, Range<Rational>> possible(
      Stream<N> nodes, Function<N, String> name, Function<N, Range<Rational>> range) {
    return nodes.collect(toMap(name, range, Evaluator::both));
  }

  /** Where no number lies within both, none can be handed in, and either will do. */
  private static Range<Rational> both(Range<Rational> left, Range<Rational> right) {
    return left.isConnected(right) ? left.intersection(right) : left;
  }

  /** The one place at which stated values are used and compared, for every node. */
  Evaluation evaluate(Quantity node) {
    Evaluation computed = node.match(this);
    return stated(node).map(computed::beside).orElse(computed);
  }

  private Optional<Rational> stated(Quantity node) {
    Optional<Rational> stated = Optional.ofNullable(facts.stated().get(node.id()));
    if (stated.isPresent()) {
      boolean tooGreat =
          node.maximum().isPresent() && stated.get().compareTo(node.maximum().get()) > 0;
      if (stated.get().signum() < 0 || tooGreat) {
        throw new RefusedException(
            InputRefusal.INPUT_OUT_OF_RANGE,
            Place.of("stated").key(node.id()),
            "Stated value must lie within 0..%s: %s"
                .formatted(node.maximum().map(Rational::toString).orElse(""), stated.get()));
      }
    }
    return stated;
  }

  @Override
  public Evaluation input(Input node) {
    Optional<Rational> value = given(facts.numbers(), node.name(), number -> fitting(node, number));
    return leaf(node, node.name(), value, numbers).build();
  }

  private static Rational fitting(Input node, Rational number) {
    if (!Ranges.contains(node.lowest(), node.highest(), number)) {
      throw outOfRange(
          "Input " + node.name(),
          Place.of("numbers").key(node.name()),
          node.lowest(),
          node.highest(),
          number);
    }
    return number;
  }

  /**
   * {@return what is given under {@code name}, if it is, as {@code fitting} takes or refuses it}
   */
  private <G, T> Optional<T> given(Map<String, G> all, String name, Function<G, T> fitting) {
    try {
      return Optional.ofNullable(all.get(name)).map(fitting);
    } catch (RefusedException e) {
      if (facts.unfitIsMissing()) {
        return Optional.empty();
      }
      throw e;
    }
  }

  @Override
  public Evaluation panel(Panel node) {
    Optional<PanelRatings> counted =
        given(facts.ratings(), node.name(), given -> counted(node, given));
    return leaf(node, node.name(), counted.map(PanelRatings::mean), ratings)
        .ratings(counted)
        .build();
  }

  private static Evaluation.Builder leaf(
      Quantity node,
      String name,
      Optional<Rational> value,
      Supplier<Map<String, Range<Rational>>> possible) {
    Evaluation.Builder leaf = new Evaluation.Builder().rule(node).value(value);
    return value.isPresent()
        ? leaf
        : leaf.addMissing(name).possible(requireNonNull(possible.get().get(name)));
  }

  private static PanelRatings counted(Panel node, Ratings ratings) {
    if (node.trimmed() == 0) {
      checkRanges(node, ratings);
      return PanelRatings.all(ratings);
    }
    ImmutableList<Rational> each =
        ratings
            .each()
            .orElseThrow(
                () -> tooFew(node, "Ratings must be given one by one, not as a mean: " + ratings));
    if (each.size() <= 2L * node.trimmed()) {
      throw tooFew(
          node,
          "Ratings must be more than the %s that are dropped: %s"
              .formatted(2L * node.trimmed(), each.size()));
    }
    checkRanges(node, ratings);
    return PanelRatings.trimmed(ratings, each, node.trimmed());
  }

  private static RefusedException tooFew(Panel node, String message) {
    return new RefusedException(
        InputRefusal.TOO_FEW_RATERS, Place.of("ratings").key(node.name()), message);
  }

  private static void checkRanges(Panel node, Ratings ratings) {
    ImmutableList<Rational> each = ratings.each().orElse(ImmutableList.of());
    for (int i = 0; i < each.size(); i++) {
      if (!contains(node, each.get(i))) {
        throw outOfRange("Rating %s of %s".formatted(i + 1, node.name()), node, each.get(i));
      }
    }
    if (!contains(node, ratings.mean())) {
      throw outOfRange("Mean of " + node.name(), node, ratings.mean());
    }
  }

  private static boolean contains(Panel node, Rational rating) {
    return Ranges.contains(node.lowest(), Optional.of(node.highest()), rating);
  }

  private static RefusedException outOfRange(String subject, Panel node, Rational rating) {
    return outOfRange(
        subject,
        Place.of("ratings").key(node.name()),
        node.lowest(),
        Optional.of(node.highest()),
        rating);
  }

  private static RefusedException outOfRange(
      String subject, Place where, Rational lowest, Optional<Rational> highest, Rational value) {
    return new RefusedException(
        InputRefusal.INPUT_OUT_OF_RANGE,
        where,
        "%s must lie within %s..%s: %s"
            .formatted(subject, lowest, highest.map(Rational::toString).orElse(""), value));
  }

  @Override
  public Evaluation scaled(Scaled node) {
    return of(node, value -> value.times(node.points()).dividedBy(node.outOf()));
  }

  @Override
  public Evaluation relativeToBest(RelativeToBest node) {
    Evaluation own = evaluate(node.of());
    Optional<BestOfField> best = Optional.ofNullable(facts.best().get(node.id()));
    Evaluation.Builder evaluation =
        new Evaluation.Builder().rule(node).addParts(own).bestAtHand(best);
    if (own.value().isEmpty()) {
      return evaluation.missing(own.missing()).build();
    }
    return best.filter(BestOfField::hasShares).isPresent()
        ? evaluation.best(best).value(share(own.value().get(), best.get(), node)).build()
        : evaluation.best(best).addMissing(noShare(best, node)).build();
  }

  private static Rational share(Rational value, BestOfField best, RelativeToBest node) {
    return value.dividedBy(best.value()).times(node.points());
  }

  /** {@return the fact without which no value is relative to the best} */
  static String noShare(Optional<BestOfField> best, RelativeToBest node) {
    return best.map(
            one ->
                "best of the field above 0 for %s (it is %s)"
                    .formatted(node.id(), ShortNumbers.of(one.value(), 0)))
        .orElse("best of the field for " + node.id());
  }

  @Override
  public Evaluation sum(Sum node) {
    return ofAll(node, Rational::sum);
  }

  @Override
  public Evaluation mean(Mean node) {
    return ofAll(node, Mean::of);
  }

  @Override
  public Evaluation weightedMean(WeightedMean node) {
    return ofAll(node, node::mean);
  }

  @Override
  public Evaluation minimum(Minimum node) {
    return ofAll(node, values -> values.stream().reduce(Rational::min).orElseThrow());
  }

  @Override
  public Evaluation rounded(Rounded node) {
    return of(node, value -> value.round(node.rounding()));
  }

  @Override
  public Evaluation cap(Cap node) {
    return of(node, node.limit()::min);
  }

  private Evaluation of(Quantity node, UnaryOperator<Rational> function) {
    return ofAll(node, values -> function.apply(values.get(0)));
  }

  private Evaluation ofAll(Quantity node, Function<List<Rational>, Rational> function) {
    ImmutableList<Evaluation> parts =
        node.parts().stream().map(this::evaluate).collect(toImmutableList());
    ImmutableSet<String> missing =
        parts.stream().flatMap(part -> part.missing().stream()).collect(toImmutableSet());
    Evaluation.Builder evaluation =
        new Evaluation.Builder().rule(node).parts(parts).missing(missing);
    return missing.isEmpty()
        ? evaluation.value(function.apply(values(parts))).build()
        : evaluation.build();
  }

  private static ImmutableList<Rational> values(List<Evaluation> parts) {
    return parts.stream().map(part -> part.value().orElseThrow()).collect(toImmutableList());
  }
}
