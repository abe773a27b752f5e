package org.sovereignparity.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Range;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sovereignparity.number.Rational;

/**
 * What an evaluation can come to when what is missing is filled in, each input anywhere within its
 * bounds: closed ranges of numbers, which may be single ones where something is rounded.
 *
 * <p>Least and greatest are exact where every node rises with its parts, and where no input stands
 * in two places. What lies between is exact where no input stands in two places and no part falls
 * into more than {@code most} ranges; else more than what is possible.
 */
final class Completions implements Quantity.Cases<ImmutableRangeSet<Rational>> {
  private final Evaluation evaluation;
  private final Known known;

  private Completions(Evaluation evaluation, Known known) {
    this.evaluation = evaluation;
    this.known = known;
  }

  /** {@return the least and the greatest value of {@code evaluation}, where there are such} */
  static Range<Rational> bounds(Evaluation evaluation) {
    return new Known(1).values(evaluation).span();
  }

  /** The values of the parts of one evaluation, each worked out once. */
  static final class Known {
    private final int most;
    private final IdentityHashMap<Evaluation, ImmutableRangeSet<Rational>> all =
        new IdentityHashMap<>();

    Known(int most) {
      this.most = most;
    }

    int most() {
      return most;
    }

    /** Of a part of which there is none, a mean makes nothing. */
    ImmutableRangeSet<Rational> values(Evaluation evaluation) {
      if (evaluation.isNone()) {
        return ImmutableRangeSet.of(Range.singleton(Rational.ZERO));
      }
      ImmutableRangeSet<Rational> known = all.get(evaluation);
      if (known == null) {
        known =
            evaluation
                .value()
                .map(value -> ImmutableRangeSet.of(Range.singleton(value)))
                .orElseGet(
                    () ->
                        Ranges.few(
                            evaluation.rule().match(new Completions(evaluation, this)), most));
        all.put(evaluation, known);
      }
      return known;
    }

    /** {@return the values of each part, as they count in a weighted sum of them} */
    ImmutableList<ImmutableRangeSet<Rational>> terms(Evaluation evaluation, Weights weights) {
      return IntStream.range(0, evaluation.parts().size())
          .mapToObj(part -> weighed(values(evaluation.parts().get(part)), weights.share(part)))
          .collect(toImmutableList());
    }

    ImmutableRangeSet<Rational> sum(
        ImmutableRangeSet<Rational> left, ImmutableRangeSet<Rational> right) {
      return Ranges.few(
          ImmutableRangeSet.unionOf(
              left.asRanges().stream()
                  .flatMap(one -> right.asRanges().stream().map(other -> plus(one, other)))
                  .toList()),
          most);
    }
  }

  private static Range<Rational> plus(Range<Rational> left, Range<Rational> right) {
    return Ranges.closed(
        Ranges.least(left).flatMap(end -> Ranges.least(right).map(end::plus)),
        Ranges.greatest(left).flatMap(end -> Ranges.greatest(right).map(end::plus)));
  }

  private static ImmutableRangeSet<Rational> moved(
      ImmutableRangeSet<Rational> values, UnaryOperator<Rational> by) {
    return ImmutableRangeSet.unionOf(
        values.asRanges().stream().map(range -> Ranges.moved(range, by)).toList());
  }

  private static ImmutableRangeSet<Rational> weighed(
      ImmutableRangeSet<Rational> values, Rational weight) {
    return weight.signum() >= 0
        ? moved(values, value -> value.times(weight))
        : turned(values, value -> value.times(weight));
  }

  /** {@return values moved by what turns their order round} */
  private static ImmutableRangeSet<Rational> turned(
      ImmutableRangeSet<Rational> values, UnaryOperator<Rational> by) {
    return ImmutableRangeSet.unionOf(
        values.asRanges().stream()
            .map(
                range -> Ranges.closed(Ranges.greatest(range).map(by), Ranges.least(range).map(by)))
            .toList());
  }

  @Override
  public ImmutableRangeSet<Rational> input(Input node) {
    return evaluation.possible().orElseThrow();
  }

  @Override
  public ImmutableRangeSet<Rational> panel(Panel node) {
    return evaluation.possible().orElseThrow();
  }

  @Override
  public ImmutableRangeSet<Rational> answer(Answer node) {
    return evaluation.possible().orElseThrow();
  }

  @Override
  public ImmutableRangeSet<Rational> scaled(Scaled node) {
    return moved(part(), value -> value.times(node.points()).dividedBy(node.outOf()));
  }

  @Override
  public ImmutableRangeSet<Rational> between(Between node) {
    return ImmutableRangeSet.unionOf(
        part().asRanges().stream().map(range -> between(node, range)).toList());
  }

  /** Beyond the ends nothing changes, so that a range without an end has one. */
  private static Range<Rational> between(Between node, Range<Rational> range) {
    Rational ofLeast =
        Ranges.least(range).map(node::of).orElse(node.isFalling() ? node.points() : Rational.ZERO);
    Rational ofGreatest =
        Ranges.greatest(range)
            .map(node::of)
            .orElse(node.isFalling() ? Rational.ZERO : node.points());
    return Range.closed(ofLeast.min(ofGreatest), ofLeast.max(ofGreatest));
  }

  /** Where what is stated for the divisor is 0, that may as well be anything it can be. */
  @Override
  public ImmutableRangeSet<Rational> quotient(Quotient node) {
    ImmutableRangeSet<Rational> divisors = node.divisors(known.values(evaluation.parts().get(1)));
    return ImmutableRangeSet.unionOf(
        part().asRanges().stream()
            .flatMap(of -> divisors.asRanges().stream().map(by -> quotient(of, by)))
            .toList());
  }

  private static Range<Rational> quotient(Range<Rational> of, Range<Rational> by) {
    Optional<Rational> least = Ranges.least(by);
    Optional<Rational> greatest = Ranges.greatest(by);
    return Ranges.closed(
        Ranges.least(of).map(end -> over(end, end.signum() < 0 ? least : greatest)),
        Ranges.greatest(of).map(end -> over(end, end.signum() < 0 ? greatest : least)));
  }

  /** Over more and more it comes to 0. */
  private static Rational over(Rational dividend, Optional<Rational> divisor) {
    return divisor.map(dividend::dividedBy).orElse(Rational.ZERO);
  }

  /**
   * The best of the field is no worse than the own value, and may be as much better as can be; the
   * worst is no better.
   */
  @Override
  public ImmutableRangeSet<Rational> relativeToBest(RelativeToBest node) {
    return evaluation
        .bestAtHand()
        .filter(node::hasShares)
        .map(best -> relative(node, best))
        .orElseGet(
            () ->
                ImmutableRangeSet.of(
                    mayBeBelowZero(node)
                        ? Range.atMost(node.points())
                        : Range.closed(Rational.ZERO, node.points())));
  }

  private boolean mayBeBelowZero(RelativeToBest node) {
    return !node.lowerIsBetter()
        && !node.fromWorst()
        && !part().subRangeSet(Range.lessThan(Rational.ZERO)).isEmpty();
  }

  private ImmutableRangeSet<Rational> relative(RelativeToBest node, BestOfField best) {
    if (node.fromWorst()) {
      return node.lowerIsBetter()
          ? turned(part(), value -> node.share(value, best))
          : moved(part(), value -> node.share(value, best));
    }
    return node.lowerIsBetter()
        ? falling(part(), best.value().times(node.points()))
        : moved(part(), value -> node.share(value, best));
  }

  /** {@return what {@code dividend} over each of the values above 0 is} */
  private static ImmutableRangeSet<Rational> falling(
      ImmutableRangeSet<Rational> values, Rational dividend) {
    return ImmutableRangeSet.unionOf(
        values.asRanges().stream()
            .map(
                range ->
                    Ranges.closed(
                        Ranges.greatest(range)
                            .filter(end -> end.signum() > 0)
                            .map(dividend::dividedBy)
                            .or(() -> Optional.of(Rational.ZERO)),
                        Ranges.least(range)
                            .filter(end -> end.signum() > 0)
                            .map(dividend::dividedBy)))
            .toList());
  }

  @Override
  public ImmutableRangeSet<Rational> sum(Sum node) {
    ImmutableRangeSet<Rational> sums = weighted(Weights.of(node));
    return node.deductions().isEmpty() ? sums : notBelowZero(sums);
  }

  private static ImmutableRangeSet<Rational> notBelowZero(ImmutableRangeSet<Rational> values) {
    boolean below = !values.subRangeSet(Range.lessThan(Rational.ZERO)).isEmpty();
    ImmutableRangeSet<Rational> above = values.subRangeSet(Range.atLeast(Rational.ZERO));
    return below
        ? ImmutableRangeSet.unionOf(
            Iterables.concat(above.asRanges(), ImmutableList.of(Range.singleton(Rational.ZERO))))
        : above;
  }

  @Override
  public ImmutableRangeSet<Rational> mean(Mean node) {
    return weighted(Weights.of(node, evaluation.parts()));
  }

  @Override
  public ImmutableRangeSet<Rational> weightedMean(WeightedMean node) {
    return weighted(Weights.of(node, evaluation.parts()));
  }

  private ImmutableRangeSet<Rational> weighted(Weights weights) {
    return known.terms(evaluation, weights).stream().reduce(known::sum).orElseThrow();
  }

  /** A value of a part is the least of all where every other part can reach it. */
  @Override
  public ImmutableRangeSet<Rational> minimum(Minimum node) {
    List<ImmutableRangeSet<Rational>> parts =
        evaluation.parts().stream().map(known::values).toList();
    Range<Rational> reached =
        parts.stream()
            .map(
                values -> Ranges.closed(Optional.<Rational>empty(), Ranges.greatest(values.span())))
            .reduce(Range::intersection)
            .orElseThrow();
    return ImmutableRangeSet.unionOf(
        parts.stream().flatMap(values -> values.subRangeSet(reached).asRanges().stream()).toList());
  }

  @Override
  public ImmutableRangeSet<Rational> rounded(Rounded node) {
    return ImmutableRangeSet.unionOf(
        part().asRanges().stream()
            .map(range -> Ranges.moved(range, end -> end.round(node.rounding())))
            .flatMap(ends -> Ranges.grid(ends, node.rounding(), known.most()).stream())
            .toList());
  }

  @Override
  public ImmutableRangeSet<Rational> cap(Cap node) {
    Range<Rational> below = Range.atMost(node.limit());
    boolean reached = !part().subRangeSet(Range.atLeast(node.limit())).isEmpty();
    return reached
        ? ImmutableRangeSet.unionOf(
            Stream.concat(
                    part().subRangeSet(below).asRanges().stream(),
                    Stream.of(Range.singleton(node.limit())))
                .toList())
        : part();
  }

  private ImmutableRangeSet<Rational> part() {
    return known.values(evaluation.parts().get(0));
  }
}
