package org.sovereignparity.parity;

import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.ScoreColumn;
import org.sovereignparity.number.Rational;

/**
 * The normalised scores of a decimal column as whole numbers, all times one factor.
 *
 * <p>An unscaled score {@code n} stands for {@code n / 10^decimals}. Where {@code p/q} is what is
 * normalised to zero, times {@code 10^decimals}, the normalised score is the whole number {@code nq
 * - p} times {@code 1 / (10^decimals q unit)}.
 *
 * @param times {@code q}
 * @param minus {@code p}
 * @param isClamped whether a negative number counts as zero
 */
record WholeNumbers(
    ScoreColumn column, long times, long minus, boolean isClamped, Rational factor) {
  /** Products and differences of what has fewer bits are within longs. */
  private static final int BITS = 62;

  /** {@return the numbers, unless they are beyond longs} */
  static Optional<WholeNumbers> of(ScoreColumn column, Normalisation normalisation) {
    return column.decimals().isEmpty()
        ? Optional.empty()
        : of(column, normalisation, Rational.of(10).pow(column.decimals().getAsInt()));
  }

  private static Optional<WholeNumbers> of(
      ScoreColumn column, Normalisation normalisation, Rational power) {
    if (normalisation == Normalisation.RAW) {
      return Optional.of(new WholeNumbers(column, 1, 0, false, power.inverse()));
    }
    Benchmark benchmark = column.benchmark();
    Rational zero = normalisation.zero(benchmark).times(power);
    Rational times = Rational.of(zero.denominator(), BigInteger.ONE);
    Rational unscaled = power.times(times);
    Rational least = benchmark.scale().min().times(unscaled);
    Rational most = benchmark.scale().max().orElseThrow().times(unscaled);
    return Stream.of(least, most, times, zero.times(times)).allMatch(WholeNumbers::isShort)
        ? Optional.of(
            new WholeNumbers(
                column,
                zero.denominator().longValueExact(),
                zero.numerator().longValueExact(),
                normalisation == Normalisation.ABOVE_CHANCE,
                unscaled.times(normalisation.unit(benchmark)).inverse()))
        : Optional.empty();
  }

  private static boolean isShort(Rational bound) {
    return bound.numerator().divide(bound.denominator()).bitLength() < BITS;
  }

  long at(int row) {
    return whole(column.unscaled(row));
  }

  /** Reads as many numbers as there is room for, from a row on. */
  void read(int from, long[] into) {
    column.unscaled(from, into);
    if (!isUnscaled()) {
      for (int i = 0; i < into.length; i++) {
        into[i] = whole(into[i]);
      }
    }
  }

  /** Reads the doubles nearest to as many numbers as there is room for, from a row on. */
  void read(int from, double[] into) {
    long[] numbers = new long[into.length];
    read(from, numbers);
    for (int i = 0; i < into.length; i++) {
      into[i] = numbers[i];
    }
  }

  /** {@return whether all numbers are ints, and the greatest is known} */
  boolean areInts() {
    return column.isOfInts()
        && greatest()
            .filter(most -> most.compareTo(Rational.of(Integer.MAX_VALUE)) <= 0)
            .isPresent();
  }

  /** Reads as many numbers as there is room for, from a row on, if they are ints. */
  void read(int from, int[] into) {
    column.unscaled(from, into);
    if (!isUnscaled()) {
      for (int i = 0; i < into.length; i++) {
        into[i] = (int) whole(into[i]);
      }
    }
  }

  /**
   * {@return whether the numbers are the unscaled scores: what is normalised to zero is zero, and
   * then has no denominator}
   */
  boolean isUnscaled() {
    return minus == 0 && !isClamped;
  }

  private long whole(long unscaled) {
    long number = unscaled * times - minus;
    return isClamped ? Math.max(0, number) : number;
  }

  /** {@return what no number is above, at least 1, if the scale has an end} */
  Optional<Rational> greatest() {
    return column
        .benchmark()
        .scale()
        .max()
        .map(max -> max.times(unscaled()).minus(Rational.of(minus)).max(Rational.ONE));
  }

  /** What a score is multiplied by, before something is subtracted from it. */
  private Rational unscaled() {
    return Rational.of(10).pow(column.decimals().orElseThrow()).times(Rational.of(times));
  }
}
