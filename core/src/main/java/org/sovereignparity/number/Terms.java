package org.sovereignparity.number;

import static org.sovereignparity.number.BoundedLong.BEYOND;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * The sum, or the product, of many numbers: joined in longs as far as those reach, and brought to
 * lowest terms once, at the end.
 */
final class Terms {
  private final List<WideFraction> full = new ArrayList<>();
  private long numerator;
  private long denominator = 1;

  private Terms(long neutral) {
    this.numerator = neutral;
  }

  static Rational sum(List<Rational> terms) {
    Terms sum = new Terms(0);
    for (Rational term : terms) {
      sum.add(term);
    }
    return sum.joined(WideFraction::plus);
  }

  static Rational product(List<Rational> factors) {
    Terms product = new Terms(1);
    for (Rational factor : factors) {
      product.multiply(factor);
    }
    return product.joined(WideFraction::times);
  }

  private void add(Rational term) {
    if (term.wide != null) {
      full.add(term.wide);
      return;
    }
    long common =
        denominator == term.denominator
            ? denominator
            : BoundedLong.gcd(denominator, term.denominator);
    long factor = term.denominator / common;
    continueWith(
        BoundedLong.plus(
            BoundedLong.times(numerator, factor),
            BoundedLong.times(term.numerator, denominator / common)),
        BoundedLong.times(denominator, factor),
        term);
  }

  private void multiply(Rational factor) {
    if (factor.wide != null) {
      full.add(factor.wide);
      return;
    }
    continueWith(
        BoundedLong.times(numerator, factor.numerator),
        BoundedLong.times(denominator, factor.denominator),
        factor);
  }

  /** Goes on with what was joined, or anew with {@code last} where that is beyond longs. */
  private void continueWith(long joinedNumerator, long joinedDenominator, Rational last) {
    if (joinedNumerator == BEYOND || joinedDenominator == BEYOND) {
      full.add(WideFraction.of(numerator, denominator));
      numerator = last.numerator;
      denominator = last.denominator;
    } else {
      numerator = joinedNumerator;
      denominator = joinedDenominator;
    }
  }

  private Rational joined(BinaryOperator<WideFraction> operator) {
    if (full.isEmpty()) {
      return Rational.reduced(numerator, denominator);
    }
    full.add(WideFraction.of(numerator, denominator));
    return Rational.reduced(WideFraction.fold(full, operator));
  }
}
