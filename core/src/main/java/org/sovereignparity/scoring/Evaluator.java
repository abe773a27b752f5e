package org.sovereignparity.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sovereignparity.decision.Place;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.ShortNumbers;

/** Gives each node its value on the facts of one entrant. */
final class Evaluator implements Quantity.Cases<Evaluation> {
  private final Scorer scorer;
  private final Facts facts;

  Evaluator(Scorer scorer, Facts facts) {
    this.scorer = scorer;
    this.facts = facts;
  }

  /** The one place at which stated values are used and compared, for every node. */
  Evaluation evaluate(Quantity node) {
    Evaluation computed = node.match(this);
    return stated(node).map(computed::beside).orElse(computed);
  }

  /** {@return what is stated for {@code node}, if it may be as much} */
  Optional<Rational> stated(Quantity node) {
    Optional<Rational> stated = Optional.ofNullable(facts.stated().get(node.id()));
    if (stated.isPresent()) {
      Optional<Rational> most = scorer.maximum(node);
      boolean tooGreat = most.isPresent() && stated.get().compareTo(most.get()) > 0;
      if (stated.get().signum() < 0 || tooGreat) {
        throw new RefusedException(
            InputRefusal.INPUT_OUT_OF_RANGE,
            Place.of("stated").key(node.id()),
            "Stated value must lie within 0..%s: %s"
                .formatted(most.map(Rational::toString).orElse(""), stated.get()));
      }
    }
    return stated;
  }

  @Override
  public Evaluation input(Input node) {
    if (isNone(node, node.mayBeNone())) {
      return none(node).build();
    }
    Optional<Rational> value = given(facts.numbers(), node.name(), number -> fitting(node, number));
    return leaf(node, value, scorer::numbers).build();
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

  private boolean isNone(Leaf node, boolean mayBe) {
    boolean isNone = facts.none().contains(node.name());
    if (isNone && !mayBe && !facts.unfitIsMissing()) {
      throw new RefusedException(
          InputRefusal.INPUT_OUT_OF_RANGE,
          Place.of("numbers").key(node.name()),
          "Input must be a number: none of \"%s\"".formatted(node.name()));
    }
    return isNone && mayBe;
  }

  private static Evaluation.Builder none(Quantity node) {
    return new Evaluation.Builder().rule(node).isNone(true);
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
    return leaf(node, counted.map(PanelRatings::mean), scorer::ratings).ratings(counted).build();
  }

  private static Evaluation.Builder leaf(
      Leaf node,
      Optional<Rational> value,
      Supplier<Map<String, ImmutableRangeSet<Rational>>> possible) {
    Evaluation.Builder leaf = new Evaluation.Builder().rule(node).value(value);
    return value.isPresent()
        ? leaf
        : leaf.addMissing(node.name()).possible(requireNonNull(possible.get().get(node.name())));
  }

  @Override
  public Evaluation answer(Answer node) {
    if (isNone(node, node.mayBeNone())) {
      return none(node).build();
    }
    Optional<Rational> given = given(facts.numbers(), node.name(), number -> one(node, number));
    Evaluation.Builder evaluation = new Evaluation.Builder().rule(node).answered(given);
    if (given.isEmpty()) {
      return evaluation
          .addMissing(node.name())
          .possible(node.possible(requireNonNull(scorer.numbers().get(node.name()))))
          .build();
    }
    return node.values()
        .get(node.answers().indexOf(given.get()))
        .map(value -> evaluation.value(value).build())
        .orElseGet(
            () ->
                evaluation
                    .addMissing("value of answer %s to %s".formatted(given.get(), node.name()))
                    .possible(node.possible(ImmutableRangeSet.of(Range.singleton(given.get()))))
                    .build());
  }

  private static Rational one(Answer node, Rational number) {
    if (!node.answers().contains(number)) {
      throw new RefusedException(
          InputRefusal.INPUT_OUT_OF_RANGE,
          Place.of("numbers").key(node.name()),
          "Answer to %s must be one of %s: %s".formatted(node.name(), node.answers(), number));
    }
    return number;
  }

  private static PanelRatings counted(Panel node, Ratings ratings) {
    if (node.trimming().dropsNone()) {
      checkRanges(node, ratings);
      return PanelRatings.all(ratings);
    }
    ImmutableList<Rational> each =
        ratings
            .each()
            .orElseThrow(
                () -> tooFew(node, "Ratings must be given one by one, not as a mean: " + ratings));
    if (each.size() < node.trimming().least()) {
      throw tooFew(
          node, "Ratings must be %s: %s".formatted(node.trimming().match(NEEDED), each.size()));
    }
    checkRanges(node, ratings);
    return PanelRatings.trimmed(ratings, each, node.trimming());
  }

  private static final Trimming.Cases<String> NEEDED =
      new Trimming.Cases<>() {
        @Override
        public String ends(Trimming.Ends trimming) {
          return "more than the %s that are dropped".formatted(trimming.least() - 1);
        }

        @Override
        public String best(Trimming.Best trimming) {
          return "at least the %s that count".formatted(trimming.count());
        }

        @Override
        public String median(Trimming.Median trimming) {
          return "at least 1";
        }
      };

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
    return ofParts(node);
  }

  @Override
  public Evaluation between(Between node) {
    return ofParts(node);
  }

  @Override
  public Evaluation quotient(Quotient node) {
    Evaluation of = evaluate(node.of());
    Evaluation by = evaluate(node.by());
    Evaluation.Builder evaluation = new Evaluation.Builder().rule(node).addParts(of, by);
    if (of.isNone() || by.isNone()) {
      return evaluation.isNone(true).build();
    }
    ImmutableSet<String> missing = missing(evaluation.build().parts());
    if (!missing.isEmpty()) {
      return evaluation.missing(missing).build();
    }
    return noDivisor(node, by)
        .map(why -> evaluation.addMissing(why).build())
        .orElseGet(() -> evaluation.value(of.value().get().dividedBy(by.value().get())).build());
  }

  /** {@return the fact without which nothing is divided, where what is stated is 0} */
  static Optional<String> noDivisor(Quotient node, Evaluation by) {
    return by.value()
        .filter(divisor -> divisor.signum() == 0)
        .map(zero -> "%s above 0 for %s (it is 0)".formatted(node.by().id(), node.id()));
  }

  @Override
  public Evaluation relativeToBest(RelativeToBest node) {
    Evaluation own = evaluate(node.of());
    Optional<BestOfField> best = Optional.ofNullable(facts.best().get(node.id()));
    Evaluation.Builder evaluation =
        new Evaluation.Builder().rule(node).addParts(own).bestAtHand(best);
    if (own.value().isEmpty()) {
      return evaluation.missing(own.missing()).isNone(own.isNone()).build();
    }
    return best.filter(one -> node.hasShare(own.value().get(), one)).isPresent()
        ? evaluation.best(best).value(node.share(own.value().get(), best.get())).build()
        : evaluation.best(best).addMissing(noShare(best, node)).build();
  }

  /** {@return the fact without which no value is relative to the best} */
  static String noShare(Optional<BestOfField> best, RelativeToBest node) {
    if (best.isEmpty()) {
      return "best of the field for " + node.id();
    }
    String value = ShortNumbers.of(best.get().value(), 0);
    if (!node.fromWorst()) {
      return "best of the field above 0 for %s (it is %s)".formatted(node.id(), value);
    }
    return best.get()
        .worst()
        .map(
            worst ->
                "best of the field better than the worst for %s (they are %s and %s)"
                    .formatted(node.id(), value, ShortNumbers.of(worst, 0)))
        .orElse("worst of the field for " + node.id());
  }

  @Override
  public Evaluation sum(Sum node) {
    return ofParts(node);
  }

  @Override
  public Evaluation mean(Mean node) {
    return node.ifNone().isPresent()
        ? ofSome(node, node.ifNone().get(), parts -> Weights.of(node, parts))
        : ofParts(node);
  }

  @Override
  public Evaluation weightedMean(WeightedMean node) {
    return node.ifNone().isPresent()
        ? ofSome(node, node.ifNone().get(), parts -> Weights.of(node, parts))
        : ofParts(node);
  }

  @Override
  public Evaluation minimum(Minimum node) {
    return ofParts(node);
  }

  @Override
  public Evaluation rounded(Rounded node) {
    return ofParts(node);
  }

  @Override
  public Evaluation cap(Cap node) {
    return ofParts(node);
  }

  private Evaluation ofParts(Quantity node) {
    ImmutableList.Builder<Evaluation> parts = ImmutableList.builder();
    List<Rational> values = new ArrayList<>();
    boolean isNone = false;
    for (Quantity part : node.parts()) {
      Evaluation evaluation = evaluate(part);
      parts.add(evaluation);
      evaluation.value().ifPresent(values::add);
      isNone |= evaluation.isNone();
    }
    Evaluation.Builder evaluation = new Evaluation.Builder().rule(node).parts(parts.build());
    if (isNone) {
      return evaluation.isNone(true).build();
    }
    return values.size() == node.parts().size()
        ? evaluation.value(node.match(Formula.INSTANCE).orElseThrow().apply(values)).build()
        : evaluation.missing(missing(parts.build())).build();
  }

  /** Of parts of which there is none, something may be made, unless there is none of all. */
  private Evaluation ofSome(
      Quantity node, IfNone ifNone, Function<List<Evaluation>, Weights> weights) {
    ImmutableList<Evaluation> parts =
        node.parts().stream().map(this::evaluate).collect(toImmutableList());
    Evaluation.Builder evaluation = new Evaluation.Builder().rule(node).parts(parts);
    if (ifNone == IfNone.LEFT_OUT && parts.stream().allMatch(Evaluation::isNone)) {
      return evaluation.isNone(true).build();
    }
    ImmutableSet<String> missing = missing(parts);
    return missing.isEmpty()
        ? evaluation.value(weights.apply(parts).sum(parts)).build()
        : evaluation.missing(missing).build();
  }

  private static ImmutableSet<String> missing(ImmutableList<Evaluation> parts) {
    return parts.stream().flatMap(part -> part.missing().stream()).collect(toImmutableSet());
  }
}
