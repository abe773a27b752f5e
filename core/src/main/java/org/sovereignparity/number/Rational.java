package org.sovereignparity.number;

import static java.math.BigInteger.TEN;
import static java.math.BigInteger.TWO;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A rational number, such as {@code 19/20}, {@code 83.8} or {@code -2}.
 *
 * <p>It is held as a fraction in lowest terms with a positive denominator, so two are equal when
 * their values are: {@code 0.95}, {@code 0.950}, {@code 95%} and {@code 19/20} are one number.
 */
public final class Rational implements ExactNumber {
  /** The longest text that {@link #parse} reads, in characters. */
  public static final int MAX_TEXT_LENGTH = 1_000;

  /** The largest absolute exponent that {@link #parse} reads. */
  public static final int MAX_EXPONENT = 1_000;

  /** The number 0. */
  public static final Rational ZERO = new Rational(BigInteger.ZERO, BigInteger.ONE);

  /** The number 1. */
  public static final Rational ONE = new Rational(BigInteger.ONE, BigInteger.ONE);

  /** A partial sum or product whose denominator has more bits is brought to lowest terms. */
  private static final int REDUCE_ABOVE_BITS = 1_024;

  private static final BigInteger FIVE = BigInteger.valueOf(5);

  private final BigInteger numerator;
  private final BigInteger denominator;

  private Rational(BigInteger numerator, BigInteger denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  /** {@return the whole number {@code value}} */
  public static Rational of(long value) {
    return new Rational(BigInteger.valueOf(value), BigInteger.ONE);
  }

  /**
   * {@return {@code numerator / denominator}}
   *
   * @throws IllegalArgumentException if the denominator is zero
   */
  public static Rational of(long numerator, long denominator) {
    return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /**
   * {@return {@code numerator / denominator}}
   *
   * @throws IllegalArgumentException if the denominator is zero
   */
  public static Rational of(BigInteger numerator, BigInteger denominator) {
    if (denominator.signum() == 0) {
      throw new IllegalArgumentException("Denominator must not be zero: " + denominator);
    }
    return denominator.signum() < 0
        ? reduced(numerator.negate(), denominator.negate())
        : reduced(numerator, denominator);
  }

  /**
   * {@return the exact value of {@code decimal}}
   *
   * @throws NumberOutOfBoundsException if it has more than {@value #MAX_TEXT_LENGTH} digits, or a
   *     scale beyond ±({@value #MAX_TEXT_LENGTH} + {@value #MAX_EXPONENT})
   */
  public static Rational from(BigDecimal decimal) {
    int scale = decimal.scale();
    int maxScale = MAX_TEXT_LENGTH + MAX_EXPONENT;
    if (scale > maxScale || scale < -maxScale || decimal.precision() > MAX_TEXT_LENGTH) {
      throw new NumberOutOfBoundsException(
          "Decimal must have at most %s digits and a scale within %s..%s: precision %s, scale %s"
              .formatted(MAX_TEXT_LENGTH, -maxScale, maxScale, decimal.precision(), scale));
    }
    return ofUnscaled(decimal.unscaledValue(), scale);
  }

  /**
   * Reads a decimal such as {@code 0.95}, {@code -1.5e-3} or {@code 95%}, or a fraction such as
   * {@code 19/20}.
   *
   * <pre>
   *   -?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]{1,4})?%?
   *   -?(0|[1-9][0-9]*)/[1-9][0-9]*
   * </pre>
   *
   * <p>Every value that {@link #toString} or {@link #toFractionString} writes within the length
   * bound is read back as it was.
   *
   * @throws NumberOutOfBoundsException if the text is longer than {@value #MAX_TEXT_LENGTH}
   *     characters or its exponent is beyond ±{@value #MAX_EXPONENT}
   * @throws NumberFormatException if the text has neither form
   */
  public static Rational parse(String text) {
    return new RationalText(text).read();
  }

  /** {@return the exact sum of {@code terms}, zero if there are none} */
  public static Rational sum(List<Rational> terms) {
    return fold(terms, 0, terms.size(), Rational::plusUnreduced, ZERO).toLowestTerms();
  }

  /** {@return the exact product of {@code factors}, one if there are none} */
  public static Rational product(List<Rational> factors) {
    return fold(factors, 0, factors.size(), Rational::timesUnreduced, ONE).toLowestTerms();
  }

  /** Joins halves, so that operands stay of a size: the cost is that of the last few operations. */
  private static Rational fold(
      List<Rational> list, int from, int to, BinaryOperator<Rational> operator, Rational neutral) {
    if (from == to) {
      return neutral;
    }
    if (from + 1 == to) {
      return list.get(from);
    }
    int middle = (from + to) >>> 1;
    Rational joined =
        operator.apply(
            fold(list, from, middle, operator, neutral), fold(list, middle, to, operator, neutral));
    return joined.denominator.bitLength() > REDUCE_ABOVE_BITS ? joined.toLowestTerms() : joined;
  }

  /** {@return {@code unscaled / 10^scale}; the scale may be negative} */
  static Rational ofUnscaled(BigInteger unscaled, int scale) {
    return scale <= 0
        ? new Rational(unscaled.multiply(TEN.pow(-scale)), BigInteger.ONE)
        : reduced(unscaled, TEN.pow(scale));
  }

  private static Rational reduced(BigInteger numerator, BigInteger denominator) {
    BigInteger divisor = gcd(numerator, denominator);
    return divisor.equals(BigInteger.ONE)
        ? new Rational(numerator, denominator)
        : new Rational(numerator.divide(divisor), denominator.divide(divisor));
  }

  private static BigInteger gcd(BigInteger a, BigInteger b) {
    if (a.bitLength() > 62 || b.bitLength() > 62) {
      return a.gcd(b);
    }
    long x = Math.abs(a.longValue());
    long y = Math.abs(b.longValue());
    while (y != 0) {
      long rest = x % y;
      x = y;
      y = rest;
    }
    return BigInteger.valueOf(x);
  }

  /** {@return the numerator in lowest terms, with the sign of this number} */
  public BigInteger numerator() {
    return numerator;
  }

  /** {@return the denominator in lowest terms, at least 1} */
  public BigInteger denominator() {
    return denominator;
  }

  @Override
  public int signum() {
    return numerator.signum();
  }

  /** {@return {@code this + other}} */
  public Rational plus(Rational other) {
    return plusUnreduced(other).toLowestTerms();
  }

  /** {@return {@code this − other}} */
  public Rational minus(Rational other) {
    return plus(other.negate());
  }

  /** {@return {@code this × other}} */
  public Rational times(Rational other) {
    if (equals(ONE)) {
      return requireNonNull(other);
    }
    if (other.equals(ONE)) {
      return this;
    }
    // Cancelling across first keeps the operands of the greatest common divisor small.
    BigInteger left = gcd(numerator, other.denominator);
    BigInteger right = gcd(other.numerator, denominator);
    return new Rational(
        numerator.divide(left).multiply(other.numerator.divide(right)),
        denominator.divide(right).multiply(other.denominator.divide(left)));
  }

  /**
   * {@return {@code this / other}}
   *
   * @throws ArithmeticException if {@code other} is zero
   */
  public Rational dividedBy(Rational other) {
    return times(other.inverse());
  }

  /** {@return {@code −this}} */
  public Rational negate() {
    return new Rational(numerator.negate(), denominator);
  }

  /** {@return the absolute value, at least 0} */
  public Rational abs() {
    return signum() < 0 ? negate() : this;
  }

  /**
   * {@return this to the power {@code exponent}}
   *
   * @param exponent at least 0
   * @throws ArithmeticException if the exponent is negative
   */
  public Rational pow(int exponent) {
    return new Rational(numerator.pow(exponent), denominator.pow(exponent));
  }

  /**
   * {@return {@code 1 / this}}
   *
   * @throws ArithmeticException if this is zero
   */
  public Rational inverse() {
    return switch (signum()) {
      case 0 -> throw new ArithmeticException("Divisor must not be zero: 0");
      case 1 -> new Rational(denominator, numerator);
      default -> new Rational(denominator.negate(), numerator.negate());
    };
  }

  /** {@return the lesser of this and {@code other}} */
  public Rational min(Rational other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** {@return the greater of this and {@code other}} */
  public Rational max(Rational other) {
    return compareTo(other) >= 0 ? this : other;
  }

  private Rational plusUnreduced(Rational other) {
    if (denominator.equals(other.denominator)) {
      return new Rational(numerator.add(other.numerator), denominator);
    }
    return new Rational(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  private Rational timesUnreduced(Rational other) {
    return new Rational(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  private Rational toLowestTerms() {
    return reduced(numerator, denominator);
  }

  @Override
  public int compareTo(ExactNumber other) {
    return other instanceof Rational that ? compareTo(that) : -other.compareTo(this);
  }

  private int compareTo(Rational other) {
    if (denominator.equals(other.denominator)) {
      return numerator.compareTo(other.numerator);
    }
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  @Override
  public BigDecimal toBigDecimal(int decimals, RoundingMode mode) {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode);
  }

  @Override
  public String toDecimalString(int significantDigits) {
    if (signum() == 0) {
      return "0";
    }
    return new BigDecimal(numerator)
        .divide(
            new BigDecimal(denominator), new MathContext(significantDigits, RoundingMode.HALF_EVEN))
        .stripTrailingZeros()
        .toPlainString();
  }

  @Override
  public String toFractionString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }

  /** Two numbers are equal when their values are. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Rational that
        && numerator.equals(that.numerator)
        && denominator.equals(that.denominator);
  }

  @Override
  public int hashCode() {
    return 31 * numerator.hashCode() + denominator.hashCode();
  }

  /**
   * {@return the shortest plain decimal if it terminates, such as {@code 83.8}, else the fraction}
   *
   * <p>It may be longer than {@link #parse} reads; {@link #toString} is not, if this was parsed.
   */
  public String toPlainString() {
    BigDecimal exact = exactDecimal();
    return exact == null ? toFractionString() : exact.toPlainString();
  }

  /**
   * {@return the {@linkplain #toPlainString plain} form; where that is longer than {@link #parse}
   * reads, the fraction or a decimal with an exponent, if one of them is not}
   */
  @Override
  public String toString() {
    String plain = toPlainString();
    if (plain.length() <= MAX_TEXT_LENGTH) {
      return plain;
    }
    String fraction = toFractionString();
    if (fraction.length() <= MAX_TEXT_LENGTH) {
      return fraction;
    }
    BigDecimal exact = exactDecimal();
    return exact == null ? fraction : withExponent(exact.stripTrailingZeros());
  }

  private static String withExponent(BigDecimal decimal) {
    int exponent = Math.max(-MAX_EXPONENT, Math.min(MAX_EXPONENT, -decimal.scale()));
    return decimal.scaleByPowerOfTen(-exponent).toPlainString() + "e" + exponent;
  }

  /** The shortest decimal with this value, or null if no decimal terminates. */
  private @Nullable BigDecimal exactDecimal() {
    int twos = denominator.getLowestSetBit();
    BigInteger odd = denominator.shiftRight(twos);
    int fives = logarithmToFive(odd);
    if (fives < 0) {
      return null;
    }
    int scale = Math.max(twos, fives);
    BigInteger factor = TWO.pow(scale - twos).multiply(FIVE.pow(scale - fives));
    return new BigDecimal(numerator.multiply(factor), scale);
  }

  /** {@return the exponent if {@code number} is a power of five, else −1} */
  private static int logarithmToFive(BigInteger number) {
    int bits = number.bitLength();
    // 5^k has floor(k log2 5) + 1 bits, so at most one k fits a bit length.
    int exponent = (int) ((bits - 1L) * 1_000_000_000L / 2_321_928_094L);
    for (int k = Math.max(0, exponent - 1); k <= exponent + 1; k++) {
      if (FIVE.pow(k).equals(number)) {
        return k;
      }
    }
    return -1;
  }
}
