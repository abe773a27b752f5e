package org.sovereignparity.programme;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;

/** A fraction in lowest terms over plain big integers, for what must not use the library's own. */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
  static final Fraction ZERO = of(0);

  Fraction {
    BigInteger divisor = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      divisor = divisor.negate();
    }
    numerator = numerator.divide(divisor);
    denominator = denominator.divide(divisor);
  }

  static Fraction of(long value) {
    return new Fraction(BigInteger.valueOf(value), BigInteger.ONE);
  }

  static Fraction of(BigDecimal value) {
    BigDecimal positiveScale = value.setScale(Math.max(0, value.scale()));
    return new Fraction(positiveScale.unscaledValue(), BigInteger.TEN.pow(positiveScale.scale()));
  }

  static Fraction sum(Collection<Fraction> terms) {
    return terms.stream().reduce(ZERO, Fraction::plus);
  }

  static Fraction mean(Collection<Fraction> values) {
    return sum(values).dividedBy(of(values.size()));
  }

  Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  Fraction dividedBy(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  Fraction min(Fraction other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** Rounds a number that is not negative; {@code rounding} is such as {@code half-up-1}. */
  Fraction rounded(String rounding) {
    if (rounding.equals("none")) {
      return this;
    }
    int dash = rounding.lastIndexOf('-');
    BigInteger unit = BigInteger.TEN.pow(Integer.parseInt(rounding.substring(dash + 1)));
    BigInteger[] parts = numerator.multiply(unit).divideAndRemainder(denominator);
    int half = parts[1].shiftLeft(1).compareTo(denominator);
    boolean isOdd = parts[0].testBit(0);
    boolean up =
        switch (rounding.substring(0, dash)) {
          case "half-up" -> half >= 0;
          case "half-down" -> half > 0;
          case "half-even" -> half > 0 || (half == 0 && isOdd);
          case "up", "ceiling" -> parts[1].signum() > 0;
          case "down", "floor" -> false;
          default -> throw new AssertionError(rounding);
        };
    return new Fraction(up ? parts[0].add(BigInteger.ONE) : parts[0], unit);
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }
}
