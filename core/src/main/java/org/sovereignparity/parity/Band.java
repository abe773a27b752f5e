package org.sovereignparity.parity;

import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.sovereignparity.internal.NearestDouble;
import org.sovereignparity.number.Rational;

/**
 * Where a number that was computed in doubles does not tell on which side of a bound the exact
 * number lies. Below and above, it does.
 *
 * <p>Let {@code u = 2^-53}. Each rounding of a double, to the nearest, multiplies what is exact by
 * {@code 1 + d} with {@code |d| <= u}, as long as nothing overflows or is denormal. A sum of
 * numbers that are not negative, and a product, after {@code k} roundings along any path to it are
 * exact but for a factor within
 *
 * <pre>
 *   (1 - u)^k .. (1 - u)^-k,   hence   1 - 2ku .. 1 + 2ku   for  ku &lt;= 1/2
 * </pre>
 *
 * <p>(Higham, Accuracy and Stability of Numerical Algorithms, 2nd edition, lemma 3.1: {@code ku /
 * (1 - ku)} is the bound, which is at most {@code 2ku} there.) So what is computed above {@code B
 * (1 + 2ku)} is exactly above {@code B}, and what is computed below {@code B (1 - 2ku)} exactly
 * below. Both ends are rounded outwards to doubles.
 */
record Band(double below, double above) {
  /** All that is computed from numbers within this power of two and its inverse stays normal. */
  static final int LARGEST_EXPONENT = 400;

  /** The roundings that a proof counts, as they are; a test puts too few in their place. */
  static final IntUnaryOperator PROVEN = roundings -> roundings;

  private static final int MOST_ROUNDINGS = 1 << 20;

  /** A longer bound takes more time than it saves. */
  private static final int MOST_BITS = 20_000;

  /** {@return the band around {@code bound}, unless it is beyond the proof} */
  static Optional<Band> around(Rational bound, int roundings) {
    if (!isNormal(bound)
        || bound.numerator().bitLength() > MOST_BITS
        || roundings > MOST_ROUNDINGS) {
      return Optional.empty();
    }
    Rational width = Rational.of(2L * roundings, 1L << 53);
    return Optional.of(
        new Band(
            Math.nextDown(nearest(bound.times(Rational.ONE.minus(width)))),
            Math.nextUp(nearest(bound.times(Rational.ONE.plus(width))))));
  }

  /**
   * {@return more than what exact numbers differ from {@code bound} whose computed ones lie in the
   * band: both the band and the roundings are at most {@code 2k 2^-53} times the bound wide, and
   * the ends are rounded}
   */
  static Rational width(Rational bound, int roundings) {
    return bound.times(Rational.of(8L * roundings, 1L << 53));
  }

  /** {@return whether {@code number} is positive and far from what doubles do not hold} */
  static boolean isNormal(Rational number) {
    return number.signum() > 0 && Math.abs(exponent(number)) < LARGEST_EXPONENT;
  }

  /** {@return that of a power of two which is less than twice the number, and more than half} */
  static int exponent(Rational number) {
    return number.numerator().bitLength() - number.denominator().bitLength();
  }

  static double nearest(Rational number) {
    return NearestDouble.of(number.numerator(), number.denominator());
  }
}
