package org.sovereignparity.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sovereignparity.decision.Evaluation;
import org.sovereignparity.decision.Fact;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.number.Rational;

/** Gives each node its value on the facts of one entrant. */
final class Evaluator implements Quantity.Cases<Evaluator.Computed> {
  private final Facts facts;

  Evaluator(Facts facts) {
    this.facts = facts;
  }

  /** What a node comes to before a stated value is looked at. */
  record Computed(
      Optional<Rational> value,
      ImmutableSet<String> missing,
      ImmutableList<Evaluation<Quantity, Rational>> parts,
      ImmutableList<Fact> facts) {}

  /** The one place at which stated values are used and compared, for every node. */
  Evaluation<Quantity, Rational> evaluate(Quantity node) {
    Computed computed = node.match(this);
    Optional<Rational> stated = stated(node);
    boolean isComputed = computed.value().isPresent();
    return Evaluation.<Quantity, Rational>builder()
        .rule(node)
        .value(isComputed ? computed.value() : stated)
        .addAllParts(computed.parts())
        .addAllFacts(computed.facts())
        .addAllFacts(stated.map(StatedValue::new).stream().toList())
        .addAllMissing(stated.isPresent() ? ImmutableSet.of() : computed.missing())
        .addAllFindings(
            stated.isPresent() ? finding(computed.value(), stated.get()) : ImmutableSet.of())
        .build();
  }

  private static ImmutableSet<Remark> finding(Optional<Rational> computed, Rational stated) {
    if (computed.isEmpty()) {
      return ImmutableSet.of(Remark.STATED_VALUE_USED);
    }
    return computed.get().equals(stated)
        ? ImmutableSet.of()
        : ImmutableSet.of(Remark.STATED_VALUE_DIFFERS);
  }

  private Optional<Rational> stated(Quantity node) {
    Optional<Rational> stated = Optional.ofNullable(facts.stated().get(node.id()));
    if (stated.isPresent()) {
      boolean tooGreat =
          node.maximum().isPresent() && stated.get().compareTo(node.maximum().get()) > 0;
      if (stated.get().signum() < 0 || tooGreat) {
        throw new RefusedException(
            InputRefusal.INPUT_OUT_OF_RANGE,
            "stated/" + Ids.inPath(node.id()),
            "Stated value must lie within 0..%s: %s"
                .formatted(node.maximum().map(Rational::toString).orElse(""), stated.get()));
      }
    }
    return stated;
  }

  @Override
  public Computed input(Input node) {
    Optional<Rational> value = Optional.ofNullable(facts.numbers().get(node.name()));
    value
        .filter(number -> !isWithin(node.lowest(), node.highest(), number))
        .ifPresent(
            number -> {
              throw outOfRange(
                  "Input " + node.name(), node.name(), node.lowest(), node.highest(), number);
            });
    return leaf(node.name(), value, Optional.empty());
  }

  @Override
  public Computed panel(Panel node) {
    Optional<PanelRatings> ratings =
        Optional.ofNullable(facts.ratings().get(node.name())).map(given -> counted(node, given));
    return leaf(node.name(), ratings.map(PanelRatings::mean), ratings);
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
        InputRefusal.TOO_FEW_RATERS, "inputs/" + Ids.inPath(node.name()), message);
  }

  private static void checkRanges(Panel node, Ratings ratings) {
    ImmutableList<Rational> each = ratings.each().orElse(ImmutableList.of());
    for (int i = 0; i < each.size(); i++) {
      if (!isWithin(node, each.get(i))) {
        throw outOfRange("Rating %s of %s".formatted(i + 1, node.name()), node, each.get(i));
      }
    }
    if (!isWithin(node, ratings.mean())) {
      throw outOfRange("Mean of " + node.name(), node, ratings.mean());
    }
  }

  private static boolean isWithin(Panel node, Rational rating) {
    return isWithin(node.lowest(), Optional.of(node.highest()), rating);
  }

  private static boolean isWithin(Rational lowest, Optional<Rational> highest, Rational value) {
    return value.compareTo(lowest) >= 0
        && (highest.isEmpty() || value.compareTo(highest.get()) <= 0);
  }

  private static RefusedException outOfRange(String subject, Panel node, Rational rating) {
    return outOfRange(subject, node.name(), node.lowest(), Optional.of(node.highest()), rating);
  }

  private static RefusedException outOfRange(
      String subject, String name, Rational lowest, Optional<Rational> highest, Rational value) {
    return new RefusedException(
        InputRefusal.INPUT_OUT_OF_RANGE,
        "inputs/" + Ids.inPath(name),
        "%s must lie within %s..%s: %s"
            .formatted(subject, lowest, highest.map(Rational::toString).orElse(""), value));
  }

  private static Computed leaf(
      String name, Optional<Rational> value, Optional<? extends Fact> fact) {
    return new Computed(
        value,
        value.isPresent() ? ImmutableSet.of() : ImmutableSet.of(name),
        ImmutableList.of(),
        fact.<ImmutableList<Fact>>map(ImmutableList::of).orElse(ImmutableList.of()));
  }

  @Override
  public Computed scaled(Scaled node) {
    return of(node, value -> value.times(node.points()).dividedBy(node.outOf()));
  }

  @Override
  public Computed relativeToBest(RelativeToBest node) {
    Computed own = of(node, value -> value);
    Optional<BestOfField> best =
        Optional.ofNullable(facts.best().get(node.id())).filter(one -> one.value().signum() > 0);
    if (own.value().isEmpty()) {
      return own;
    }
    return best.map(one -> relativeTo(one, node, own))
        .orElseGet(
            () ->
                new Computed(
                    Optional.empty(),
                    ImmutableSet.of("best of the field for " + node.id()),
                    own.parts(),
                    ImmutableList.of()));
  }

  private static Computed relativeTo(BestOfField best, RelativeToBest node, Computed own) {
    return new Computed(
        own.value().map(value -> value.dividedBy(best.value()).times(node.points())),
        own.missing(),
        own.parts(),
        ImmutableList.of(best));
  }

  @Override
  public Computed sum(Sum node) {
    return ofAll(node, Rational::sum);
  }

  @Override
  public Computed mean(Mean node) {
    return ofAll(node, values -> Rational.sum(values).dividedBy(Rational.of(values.size())));
  }

  @Override
  public Computed weightedMean(WeightedMean node) {
    return ofAll(node, node::mean);
  }

  @Override
  public Computed minimum(Minimum node) {
    return ofAll(node, values -> values.stream().reduce(Rational::min).orElseThrow());
  }

  @Override
  public Computed rounded(Rounded node) {
    return of(node, value -> value.round(node.rounding()));
  }

  @Override
  public Computed cap(Cap node) {
    return of(node, node.limit()::min);
  }

  private Computed of(Quantity node, Function<Rational, Rational> function) {
    return ofAll(node, values -> function.apply(values.get(0)));
  }

  private Computed ofAll(Quantity node, Function<List<Rational>, Rational> function) {
    ImmutableList<Evaluation<Quantity, Rational>> parts =
        node.parts().stream().map(this::evaluate).collect(toImmutableList());
    ImmutableSet<String> missing =
        parts.stream().flatMap(part -> part.missing().stream()).collect(toImmutableSet());
    if (!missing.isEmpty()) {
      return new Computed(Optional.empty(), missing, parts, ImmutableList.of());
    }
    ImmutableList<Rational> values =
        parts.stream().map(part -> part.value().orElseThrow()).collect(toImmutableList());
    return new Computed(
        Optional.of(function.apply(values)), ImmutableSet.of(), parts, ImmutableList.of());
  }
}
