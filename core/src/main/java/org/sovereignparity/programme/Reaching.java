package org.sovereignparity.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Rounding;
import org.sovereignparity.scoring.Scaled;

/**
 * The way back from a node to one of its parts: which values of the part are enough for the node.
 *
 * <p>Of parts at which a node rises what is enough has no end above, as what is demanded has none;
 * more of a part that is deducted is never enough.
 */
@FunctionalInterface
interface Reaching {
  /**
   * {@return the values of the part at {@code position} with which the node has a value of {@code
   * demanded}, all other parts being as they are; empty if none is enough}
   */
  Optional<Range<Rational>> enough(
      int position, ImmutableList<Rational> values, Range<Rational> demanded);

  /**
   * {@return the way back from a sum}
   *
   * @param added how many of its parts are added; those after them are deducted
   */
  static Reaching bySum(int added) {
    return (position, values, demanded) ->
        position < added
            ? bySum(
                position,
                IntStream.range(0, values.size())
                    .mapToObj(i -> i < added ? values.get(i) : values.get(i).negate())
                    .collect(ImmutableList.toImmutableList()),
                demanded)
            : Optional.empty();
  }

  private static Optional<Range<Rational>> bySum(
      int position, ImmutableList<Rational> values, Range<Rational> demanded) {
    Rational others = Rational.sum(values).minus(values.get(position));
    return Optional.of(from(demanded, least -> least.minus(others)));
  }

  static Reaching byWeightedMean(List<Rational> weights) {
    return (position, values, demanded) -> {
      Rational all = Rational.sum(weights);
      ImmutableList<Rational> weighted =
          IntStream.range(0, values.size())
              .mapToObj(i -> weights.get(i).times(values.get(i)))
              .collect(ImmutableList.toImmutableList());
      return bySum(position, weighted, from(demanded, all::times))
          .map(some -> from(some, least -> least.dividedBy(weights.get(position))));
    };
  }

  static Optional<Range<Rational>> byMinimum(
      int position, ImmutableList<Rational> values, Range<Rational> demanded) {
    return IntStream.range(0, values.size())
            .allMatch(i -> i == position || demanded.contains(values.get(i)))
        ? Optional.of(demanded)
        : Optional.empty();
  }

  static Range<Rational> throughScaled(Scaled node, Range<Rational> demanded) {
    return from(demanded, least -> least.times(node.outOf()).dividedBy(node.points()));
  }

  /** {@return what is rounded to the least decimal that is demanded, or to more} */
  static Range<Rational> throughRounding(Rounding rounding, Range<Rational> demanded) {
    Rational unit = Rational.of(10).pow(rounding.decimals()).inverse();
    Rational up =
        demanded.lowerEndpoint().round(Rounding.of(rounding.decimals(), RoundingMode.CEILING));
    Rational least = demanded.contains(up) ? up : up.plus(unit);
    Rational half = least.minus(unit.dividedBy(Rational.of(2)));
    Rational quarter = unit.dividedBy(Rational.of(4));
    if (half.minus(quarter).round(rounding).equals(least)) {
      return Range.greaterThan(least.minus(unit));
    }
    if (!half.plus(quarter).round(rounding).equals(least)) {
      return Range.atLeast(least);
    }
    return half.round(rounding).equals(least) ? Range.atLeast(half) : Range.greaterThan(half);
  }

  private static Range<Rational> from(Range<Rational> range, UnaryOperator<Rational> least) {
    return Range.downTo(least.apply(range.lowerEndpoint()), range.lowerBoundType());
  }
}
