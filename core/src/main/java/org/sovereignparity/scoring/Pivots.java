package org.sovereignparity.scoring;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Range;
import com.google.common.collect.Streams;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;

/**
 * Finds the missing facts of which it depends whether a value lies above a cut.
 *
 * <p>From a node the cut is handed down to its parts, as all the cuts of a part's value at which
 * some completion of the other parts puts the node's value at its own cut. A missing fact counts if
 * a cut that reaches it lies between its ends. As every node rises with its parts, or falls with
 * them, that is so if and only if with some completion of the others one of its ends fails and one
 * does.
 */
final class Pivots implements Quantity.Cases<Stream<String>> {
  private static final int MOST_RANGES = 64;

  /** Bounds the work on large rules, which goes with the ranges' number squared. */
  private static final int RANGES_TIMES_NODES = 10_000;

  private static final ImmutableRangeSet<Cut> ALL = ImmutableRangeSet.of(Range.all());

  private final Completions.Known known;
  private final Evaluation evaluation;
  private final ImmutableRangeSet<Cut> cuts;

  private Pivots(Completions.Known known, Evaluation evaluation, ImmutableRangeSet<Cut> cuts) {
    this.known = known;
    this.evaluation = evaluation;
    this.cuts = cuts;
  }

  static ImmutableSet<String> of(Evaluation evaluation, Threshold threshold) {
    long nodes = evaluation.stream().count();
    int most = (int) Math.max(1, Math.min(MOST_RANGES, RANGES_TIMES_NODES / nodes));
    return of(
            new Completions.Known(most),
            evaluation,
            ImmutableRangeSet.of(Range.singleton(Cut.of(threshold))))
        .collect(toImmutableSet());
  }

  private static Stream<String> of(
      Completions.Known known, Evaluation evaluation, ImmutableRangeSet<Cut> cuts) {
    Range<Rational> bounds = known.values(evaluation).span();
    if (Ranges.least(bounds).equals(Ranges.greatest(bounds))) {
      return Stream.empty();
    }
    ImmutableRangeSet<Cut> within =
        cuts.subRangeSet(
            Ranges.closed(
                Ranges.least(bounds).map(end -> new Cut(end, true)),
                Ranges.greatest(bounds).map(end -> new Cut(end, false))));
    return within.isEmpty()
        ? Stream.empty()
        : evaluation.rule().match(new Pivots(known, evaluation, Ranges.few(within, known.most())));
  }

  @Override
  public Stream<String> input(Input node) {
    return Stream.of(node.name());
  }

  @Override
  public Stream<String> panel(Panel node) {
    return Stream.of(node.name());
  }

  @Override
  public Stream<String> answer(Answer node) {
    return evaluation.missing().stream();
  }

  @Override
  public Stream<String> scaled(Scaled node) {
    return part(moved(cut -> cut.times(node.outOf()).dividedBy(node.points())));
  }

  @Override
  public Stream<String> between(Between node) {
    return part(
        node.isFalling() ? mirrored(cuts, cut -> cut.mirrored(node::having)) : moved(node::having));
  }

  @Override
  public Stream<String> quotient(Quotient node) {
    Evaluation divisor = evaluation.parts().get(1);
    ImmutableRangeSet<Rational> dividends = known.values(evaluation.parts().get(0));
    return Streams.concat(
        part(times(node.divisors(known.values(divisor)))),
        of(known, divisor, isAnyBelowZero(dividends) ? ALL : falling(dividends)),
        Evaluator.noDivisor(node, divisor).stream());
  }

  private static boolean isAnyBelowZero(ImmutableRangeSet<Rational> values) {
    return !values.subRangeSet(Range.lessThan(Rational.ZERO)).isEmpty();
  }

  /** {@return the cuts of what over some divisors lies above a cut} */
  private ImmutableRangeSet<Cut> times(ImmutableRangeSet<Rational> divisors) {
    return ImmutableRangeSet.unionOf(
        cuts.asRanges().stream()
            .flatMap(range -> divisors.asRanges().stream().map(by -> times(range, by)))
            .toList());
  }

  private static Range<Cut> times(Range<Cut> cuts, Range<Rational> by) {
    Optional<Rational> least = Ranges.least(by);
    Optional<Rational> greatest = Ranges.greatest(by);
    return Ranges.closed(
        Ranges.least(cuts)
            .flatMap(cut -> (cut.at().signum() < 0 ? greatest : least).map(cut::times)),
        Ranges.greatest(cuts)
            .flatMap(cut -> (cut.at().signum() > 0 ? greatest : least).map(cut::times)));
  }

  /** Some best puts any own value above 0 at any value above 0, and any below 0 at any below 0. */
  @Override
  public Stream<String> relativeToBest(RelativeToBest node) {
    return evaluation
        .bestAtHand()
        .filter(node::hasShares)
        .map(best -> part(own(node, best)))
        .orElseGet(
            () ->
                Stream.concat(
                    part(anyOwn(node)),
                    Stream.of(Evaluator.noShare(evaluation.bestAtHand(), node))));
  }

  private ImmutableRangeSet<Cut> own(RelativeToBest node, BestOfField best) {
    if (node.fromWorst()) {
      return node.lowerIsBetter()
          ? mirrored(cuts, cut -> cut.mirrored(at -> node.having(at, best)))
          : moved(at -> node.having(at, best));
    }
    return node.lowerIsBetter()
        ? falling(ImmutableRangeSet.of(Range.singleton(best.value().times(node.points()))))
        : moved(cut -> cut.dividedBy(node.points()).times(best.value()));
  }

  /**
   * {@return the cuts of a divisor below which one of {@code dividends} over it lies above a cut}
   */
  private ImmutableRangeSet<Cut> falling(ImmutableRangeSet<Rational> dividends) {
    return ImmutableRangeSet.unionOf(
        cuts.asRanges().stream()
            .filter(range -> Ranges.greatest(range).map(Cut::isAboveZero).orElse(true))
            .flatMap(range -> dividends.asRanges().stream().map(of -> falling(range, of)))
            .toList());
  }

  private static Range<Cut> falling(Range<Cut> cuts, Range<Rational> dividends) {
    return Ranges.closed(
        Ranges.greatest(cuts)
            .flatMap(cut -> Ranges.least(dividends).map(cut::under))
            .or(() -> Optional.of(new Cut(Rational.ZERO, true))),
        Ranges.least(cuts)
            .filter(Cut::isAboveZero)
            .flatMap(cut -> Ranges.greatest(dividends).map(cut::under)));
  }

  private static ImmutableRangeSet<Cut> anyOwn(RelativeToBest node) {
    return node.lowerIsBetter() && !node.fromWorst()
        ? ImmutableRangeSet.of(Range.atLeast(new Cut(Rational.ZERO, true)))
        : ALL;
  }

  @Override
  public Stream<String> sum(Sum node) {
    return weighted(Weights.of(node));
  }

  @Override
  public Stream<String> mean(Mean node) {
    return weighted(Weights.of(node, evaluation.parts()));
  }

  @Override
  public Stream<String> weightedMean(WeightedMean node) {
    return weighted(Weights.of(node, evaluation.parts()));
  }

  private Stream<String> weighted(Weights weights) {
    ImmutableList<ImmutableRangeSet<Rational>> others =
        sumsOfOthers(known.terms(evaluation, weights));
    return IntStream.range(0, others.size())
        .boxed()
        .flatMap(
            i ->
                of(
                    known,
                    evaluation.parts().get(i),
                    weights.share(i).signum() > 0
                        ? moved(without(others.get(i)), cut -> cut.dividedBy(weights.share(i)))
                        : mirrored(without(others.get(i)), cut -> cut.mirrored(Rational::negate))));
  }

  /** {@return cuts moved by what turns their order round} */
  private static ImmutableRangeSet<Cut> mirrored(
      ImmutableRangeSet<Cut> cuts, UnaryOperator<Cut> by) {
    return ImmutableRangeSet.unionOf(
        cuts.asRanges().stream()
            .map(
                range -> Ranges.closed(Ranges.greatest(range).map(by), Ranges.least(range).map(by)))
            .toList());
  }

  /** {@return for each of several terms what the others sum to} */
  private ImmutableList<ImmutableRangeSet<Rational>> sumsOfOthers(
      List<ImmutableRangeSet<Rational>> terms) {
    List<ImmutableRangeSet<Rational>> after = new ArrayList<>();
    ImmutableRangeSet<Rational> sum = ImmutableRangeSet.of(Range.singleton(Rational.ZERO));
    for (ImmutableRangeSet<Rational> term : Lists.reverse(terms)) {
      after.add(sum);
      sum = known.sum(sum, term);
    }
    ImmutableList.Builder<ImmutableRangeSet<Rational>> others = ImmutableList.builder();
    ImmutableRangeSet<Rational> before = ImmutableRangeSet.of(Range.singleton(Rational.ZERO));
    for (int i = 0; i < terms.size(); i++) {
      others.add(known.sum(before, after.get(terms.size() - 1 - i)));
      before = known.sum(before, terms.get(i));
    }
    return others.build();
  }

  /** {@return the cuts that are these when what others sum to is added} */
  private ImmutableRangeSet<Cut> without(ImmutableRangeSet<Rational> others) {
    return ImmutableRangeSet.unionOf(
        cuts.asRanges().stream()
            .flatMap(range -> others.asRanges().stream().map(other -> without(range, other)))
            .toList());
  }

  private static Range<Cut> without(Range<Cut> cuts, Range<Rational> other) {
    return Ranges.closed(
        Ranges.least(cuts).flatMap(cut -> Ranges.greatest(other).map(cut::minus)),
        Ranges.greatest(cuts).flatMap(cut -> Ranges.least(other).map(cut::minus)));
  }

  /** Within what the least of all can come to, every other part can lie above a cut. */
  @Override
  public Stream<String> minimum(Minimum node) {
    return evaluation.parts().stream().flatMap(part -> of(known, part, cuts));
  }

  @Override
  public Stream<String> rounded(Rounded node) {
    return part(
        ImmutableRangeSet.unionOf(
            cuts.asRanges().stream()
                .flatMap(range -> Cut.before(range, node.rounding(), known.most()))
                .toList()));
  }

  /** Within what is at most the limit, the limit changes nothing. */
  @Override
  public Stream<String> cap(Cap node) {
    return part(cuts);
  }

  private Stream<String> part(ImmutableRangeSet<Cut> own) {
    return of(known, evaluation.parts().get(0), own);
  }

  private ImmutableRangeSet<Cut> moved(UnaryOperator<Rational> by) {
    return moved(cuts, by);
  }

  private static ImmutableRangeSet<Cut> moved(
      ImmutableRangeSet<Cut> cuts, UnaryOperator<Rational> by) {
    return ImmutableRangeSet.unionOf(
        cuts.asRanges().stream().map(range -> Ranges.moved(range, cut -> cut.moved(by))).toList());
  }
}
