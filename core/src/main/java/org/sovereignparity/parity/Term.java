package org.sovereignparity.parity;

import static org.sovereignparity.benchmark.Direction.LOWER_IS_BETTER;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sovereignparity.benchmark.ScoreColumn;
import org.sovereignparity.number.Rational;

/**
 * What one benchmark adds to a sum, or multiplies into a product, as a function of a candidate's
 * whole number: {@code factor} times the number or, as a reciprocal, {@code factor} divided by it;
 * at most a limit, if there is one.
 *
 * @param factor positive
 */
record Term(WholeNumbers numbers, Rational factor, boolean isReciprocal, Optional<Rational> limit) {

  /** {@return the normalised score, unless it is no whole number} */
  static Optional<Term> score(ScoreColumn column, Normalisation normalisation) {
    return WholeNumbers.of(column, normalisation)
        .map(numbers -> new Term(numbers, numbers.factor(), false, Optional.empty()));
  }

  /** {@return the ratio after the cap, unless it does not exist or the score is no whole number} */
  static Optional<Term> ratio(ScoreColumn column, Rational reference, ParityPolicy policy) {
    return score(column, policy.normalisation())
        .filter(score -> reference.signum() > 0)
        .map(score -> score.against(reference, policy.cap()));
  }

  private Term against(Rational reference, Optional<Rational> cap) {
    return numbers.column().benchmark().direction() == LOWER_IS_BETTER
        ? new Term(numbers, reference.dividedBy(factor), true, cap)
        : new Term(numbers, factor.dividedBy(reference), false, cap);
  }

  Term times(Rational weight) {
    return new Term(numbers, factor.times(weight), isReciprocal, limit.map(weight::times));
  }

  /**
   * {@return the least number of which nothing is said here: a reciprocal exists of positive
   * numbers, and a proof about a sum or product is about those that are not negative}
   */
  long least() {
    return isReciprocal ? 1 : 0;
  }

  /** {@return whether a score may be less than {@link #least}} */
  boolean mayBeLess() {
    return numbers.isUnscaled()
        && numbers.column().benchmark().scale().min().signum() < (isReciprocal ? 1 : 0);
  }

  double nearestFactor() {
    return Band.nearest(factor);
  }

  /** {@return the double nearest to the limit, an infinity where there is none} */
  double nearestLimit() {
    return limit.map(Band::nearest).orElse(Double.POSITIVE_INFINITY);
  }

  /** Makes what belongs to a number that is less not a number. */
  void mark(double[] whole, double[] computed) {
    for (int i = 0; i < whole.length; i++) {
      if (whole[i] < least()) {
        computed[i] = Double.NaN;
      }
    }
  }

  /** {@return a multiple of the denominators of all factors and limits} */
  static BigInteger commonDenominator(List<Term> terms) {
    return terms.stream()
        .flatMap(term -> Stream.concat(Stream.of(term.factor()), term.limit().stream()))
        .map(Rational::denominator)
        .reduce(BigInteger.ONE, Term::commonMultiple);
  }

  static BigInteger commonMultiple(BigInteger a, BigInteger b) {
    return a.divide(a.gcd(b)).multiply(b);
  }

  /** {@return the whole number nearest to {@code bound} in the given direction} */
  static BigInteger whole(Rational bound, RoundingMode mode) {
    return new BigDecimal(bound.numerator())
        .divide(new BigDecimal(bound.denominator()), 0, mode)
        .toBigIntegerExact();
  }
}
