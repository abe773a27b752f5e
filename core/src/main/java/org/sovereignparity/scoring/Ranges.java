package org.sovereignparity.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sovereignparity.decision.InvalidRuleException;
import org.sovereignparity.decision.Place;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Rounding;

/** What holds for the numbers that a rule states, and ranges of numbers. */
final class Ranges {
  private Ranges() {}

  static void check(Rational lowest, Optional<Rational> highest) {
    requireNonNull(lowest);
    if (highest.isPresent() && lowest.compareTo(highest.get()) >= 0) {
      throw new InvalidRuleException(
          Place.here(),
          "Range must have its lowest below its highest value: " + lowest + ".." + highest.get());
    }
  }

  static boolean contains(Rational lowest, Optional<Rational> highest, Rational value) {
    return value.compareTo(lowest) >= 0
        && (highest.isEmpty() || value.compareTo(highest.get()) <= 0);
  }

  static void checkPositive(String subject, Rational value) {
    if (value.signum() <= 0) {
      throw new IllegalArgumentException(subject + " must be positive: " + value);
    }
  }

  /** {@return the range between ends that belong to it, without an end where it has none} */
  static <C extends Comparable<?>> Range<C> closed(Optional<C> least, Optional<C> greatest) {
    Range<C> above = least.map(Range::atLeast).orElse(Range.all());
    return greatest.map(end -> above.intersection(Range.atMost(end))).orElse(above);
  }

  static <C extends Comparable<?>> Optional<C> least(Range<C> range) {
    return range.hasLowerBound() ? Optional.of(range.lowerEndpoint()) : Optional.empty();
  }

  static <C extends Comparable<?>> Optional<C> greatest(Range<C> range) {
    return range.hasUpperBound() ? Optional.of(range.upperEndpoint()) : Optional.empty();
  }

  /** {@return the closed range between the ends of {@code range}, each moved} */
  static <C extends Comparable<?>> Range<C> moved(Range<C> range, UnaryOperator<C> by) {
    return closed(least(range).map(by), greatest(range).map(by));
  }

  /**
   * {@return the numbers from one to another that rounding leaves as they are, each for itself, at
   * most {@code most} of them: in place of the last, the range of all the rest}
   */
  static ImmutableList<Range<Rational>> grid(Range<Rational> ends, Rounding rounding, int most) {
    if (!ends.hasLowerBound()) {
      return ImmutableList.of(ends);
    }
    Rational unit = unit(rounding);
    ImmutableList.Builder<Range<Rational>> grid = ImmutableList.builder();
    Rational at = ends.lowerEndpoint();
    for (int i = 1; i < most && ends.contains(at); i++) {
      grid.add(Range.singleton(at));
      at = at.plus(unit);
    }
    return ends.contains(at)
        ? grid.add(Range.atLeast(at).intersection(ends)).build()
        : grid.build();
  }

  /** {@return {@code ranges}, or if they are too many, the first and one over all the rest} */
  static <C extends Comparable<?>> ImmutableRangeSet<C> few(ImmutableRangeSet<C> ranges, int most) {
    ImmutableList<Range<C>> all = ranges.asRanges().asList();
    return all.size() <= most
        ? ranges
        : ImmutableRangeSet.<C>builder()
            .addAll(all.subList(0, most - 1))
            .add(all.get(most - 1).span(all.get(all.size() - 1)))
            .build();
  }

  /** {@return how far apart the numbers are that rounding leaves as they are} */
  static Rational unit(Rounding rounding) {
    return Rational.of(BigInteger.ONE, BigInteger.TEN.pow(rounding.decimals()));
  }
}
