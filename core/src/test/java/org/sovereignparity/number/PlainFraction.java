package org.sovereignparity.number;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A second, plain arithmetic of fractions for tests: never reduced, compared by
 * cross-multiplication, read from text by {@link BigDecimal}.
 */
public record PlainFraction(BigInteger num, BigInteger den) implements Comparable<PlainFraction> {
  /** 0. */
  public static final PlainFraction ZERO = of(0, 1);

  /** 1. */
  public static final PlainFraction ONE = of(1, 1);

  /** Turns the sign into the numerator. */
  public PlainFraction {
    if (den.signum() < 0) {
      num = num.negate();
      den = den.negate();
    }
  }

  public static PlainFraction of(long num, long den) {
    return new PlainFraction(BigInteger.valueOf(num), BigInteger.valueOf(den));
  }

  public static PlainFraction of(BigDecimal decimal) {
    return decimal.scale() < 0
        ? new PlainFraction(decimal.toBigIntegerExact(), BigInteger.ONE)
        : new PlainFraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
  }

  /** {@return the parts of {@code number}} */
  public static PlainFraction of(Rational number) {
    return new PlainFraction(number.numerator(), number.denominator());
  }

  /** Reads {@code 83.8}, {@code 838e-1}, {@code 95%} or {@code 19/20}. */
  public static PlainFraction parse(String text) {
    int slash = text.indexOf('/');
    if (slash >= 0) {
      return new PlainFraction(
          new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }
    return text.endsWith("%")
        ? of(new BigDecimal(text.substring(0, text.length() - 1)).movePointLeft(2))
        : of(new BigDecimal(text));
  }

  public PlainFraction plus(PlainFraction x) {
    return new PlainFraction(num.multiply(x.den).add(x.num.multiply(den)), den.multiply(x.den));
  }

  public PlainFraction minus(PlainFraction x) {
    return plus(new PlainFraction(x.num.negate(), x.den));
  }

  public PlainFraction times(PlainFraction x) {
    return new PlainFraction(num.multiply(x.num), den.multiply(x.den));
  }

  public PlainFraction over(PlainFraction x) {
    return new PlainFraction(num.multiply(x.den), den.multiply(x.num));
  }

  public PlainFraction power(int exponent) {
    return new PlainFraction(num.pow(exponent), den.pow(exponent));
  }

  public int signum() {
    return num.signum();
  }

  @Override
  public int compareTo(PlainFraction x) {
    return num.multiply(x.den).compareTo(x.num.multiply(den));
  }

  /** {@return whether both have one value; {@code equals} compares the parts} */
  public boolean is(PlainFraction x) {
    return compareTo(x) == 0;
  }
}
