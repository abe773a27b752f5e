package org.sovereignparity.number;

import static java.math.BigInteger.TEN;
import static java.util.Objects.requireNonNull;
import static org.sovereignparity.number.BoundedLong.BEYOND;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  public static final Rational ZERO = new Rational(0, 1);

  /** The number 1. */
  public static final Rational ONE = new Rational(1, 1);

  /** Within {@link BoundedLong}; 0 if this is wide. */
  final long numerator;

  /** Positive; 0 if this is wide. */
  final long denominator;

  /** What two bounded longs do not hold, else null: a number has but one form. */
  final @Nullable WideFraction wide;

  private Rational(long numerator, long denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
    this.wide = null;
  }

  private Rational(WideFraction wide) {
    this.numerator = 0;
    this.denominator = 0;
    this.wide = wide;
  }

  /** {@return the whole number {@code value}} */
  public static Rational of(long value) {
    return of(value, 1);
  }

  /**
   * {@return {@code numerator / denominator}}
   *
   * @throws IllegalArgumentException if the denominator is zero
   */
  public static Rational of(long numerator, long denominator) {
    return denominator > 0 && numerator != BEYOND
        ? reduced(numerator, denominator)
        : of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
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
    return ofDecimal(decimal);
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
    return Terms.sum(terms);
  }

  /** {@return the exact product of {@code factors}, one if there are none} */
  public static Rational product(List<Rational> factors) {
    return Terms.product(factors);
  }

  /**
   * {@return the exact product of powers}
   *
   * @param byExponent the numbers that are raised, under the exponents to which they are, each at
   *     least 1
   */
  public static Rational productOfPowers(Map<Integer, ? extends Collection<Rational>> byExponent) {
    return Powers.product(byExponent);
  }

  /** {@return the exact value of {@code decimal}, of any size} */
  static Rational ofDecimal(BigDecimal decimal) {
    BigInteger unscaled = decimal.unscaledValue();
    return BoundedLong.holds(unscaled)
        ? ofUnscaled(unscaled.longValue(), decimal.scale())
        : ofUnscaled(unscaled, decimal.scale());
  }

  /** {@return {@code unscaled / 10^scale}; the scale may be negative} */
  static Rational ofUnscaled(long unscaled, int scale) {
    long power = scale < 0 ? BEYOND : BoundedLong.pow(10, scale);
    return power == BEYOND ? ofUnscaled(BigInteger.valueOf(unscaled), scale) : of(unscaled, power);
  }

  /** {@return {@code unscaled / 10^scale}; the scale may be negative} */
  static Rational ofUnscaled(BigInteger unscaled, int scale) {
    return scale < 0
        ? reduced(unscaled.multiply(TEN.pow(-scale)), BigInteger.ONE)
        : reduced(unscaled, TEN.pow(scale));
  }

  /** {@return the quotient of two bounded longs, the second positive} */
  static Rational reduced(long numerator, long denominator) {
    long divisor = denominator == 1 ? 1 : BoundedLong.gcd(numerator, denominator);
    return divisor == 1
        ? new Rational(numerator, denominator)
        : new Rational(numerator / divisor, denominator / divisor);
  }

  private static Rational reduced(BigInteger numerator, BigInteger denominator) {
    return reduced(new WideFraction(numerator, denominator));
  }

  static Rational reduced(WideFraction fraction) {
    return fraction.isBounded()
        ? reduced(fraction.numerator().longValue(), fraction.denominator().longValue())
        : inLowestTerms(fraction.toLowestTerms());
  }

  static Rational inLowestTerms(WideFraction fraction) {
    return fraction.isBounded()
        ? new Rational(fraction.numerator().longValue(), fraction.denominator().longValue())
        : new Rational(fraction);
  }

  private WideFraction widened() {
    return wide == null ? WideFraction.of(numerator, denominator) : wide;
  }

  /** {@return the numerator in lowest terms, with the sign of this number} */
  public BigInteger numerator() {
    return wide == null ? BigInteger.valueOf(numerator) : wide.numerator();
  }

  /** {@return the denominator in lowest terms, at least 1} */
  public BigInteger denominator() {
    return wide == null ? BigInteger.valueOf(denominator) : wide.denominator();
  }

  @Override
  public int signum() {
    return wide == null ? Long.signum(numerator) : wide.numerator().signum();
  }

  /** {@return {@code this + other}} */
  public Rational plus(Rational other) {
    Rational sum = wide == null && other.wide == null ? boundedSum(other) : null;
    return sum == null ? inLowestTerms(widened().plusCancelling(other.widened())) : sum;
  }

  /** The sum, or null where a step to it is beyond longs. */
  private @Nullable Rational boundedSum(Rational other) {
    // What divides the sum's parts divides the common divisor of the denominators.
    long common = BoundedLong.gcd(denominator, other.denominator);
    long factor = other.denominator / common;
    long sum =
        BoundedLong.plus(
            BoundedLong.times(numerator, factor),
            BoundedLong.times(other.numerator, denominator / common));
    if (sum == BEYOND) {
      return null;
    }
    long divisor = BoundedLong.gcd(sum, common);
    long product = BoundedLong.times(denominator / divisor, factor);
    return product == BEYOND ? null : new Rational(sum / divisor, product);
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
    Rational product = wide == null && other.wide == null ? boundedProduct(other) : null;
    return product == null ? inLowestTerms(widened().timesCancelling(other.widened())) : product;
  }

  /** The product, or null where it is beyond longs. */
  private @Nullable Rational boundedProduct(Rational other) {
    long left = BoundedLong.gcd(numerator, other.denominator);
    long right = BoundedLong.gcd(other.numerator, denominator);
    long above = BoundedLong.times(numerator / left, other.numerator / right);
    long below = BoundedLong.times(denominator / right, other.denominator / left);
    return above == BEYOND || below == BEYOND ? null : new Rational(above, below);
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
    return wide == null ? new Rational(-numerator, denominator) : new Rational(wide.negate());
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
    if (wide == null && exponent >= 0) {
      long above = BoundedLong.pow(numerator, exponent);
      long below = BoundedLong.pow(denominator, exponent);
      if (above != BEYOND && below != BEYOND) {
        return new Rational(above, below);
      }
    }
    return inLowestTerms(widened().pow(exponent));
  }

  /**
   * {@return {@code 1 / this}}
   *
   * @throws ArithmeticException if this is zero
   */
  public Rational inverse() {
    if (wide != null) {
      return new Rational(wide.inverse());
    }
    if (numerator == 0) {
      throw new ArithmeticException("Divisor must not be zero: 0");
    }
    return numerator > 0
        ? new Rational(denominator, numerator)
        : new Rational(-denominator, -numerator);
  }

  /** {@return the lesser of this and {@code other}} */
  public Rational min(Rational other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** {@return the greater of this and {@code other}} */
  public Rational max(Rational other) {
    return compareTo(other) >= 0 ? this : other;
  }

  @Override
  public int compareTo(ExactNumber other) {
    return other instanceof Rational that ? compareTo(that) : -other.compareTo(this);
  }

  private int compareTo(Rational other) {
    if (wide != null || other.wide != null) {
      return widened().compareTo(other.widened());
    }
    return denominator == other.denominator
        ? Long.compare(numerator, other.numerator)
        : BoundedLong.compareProducts(numerator, other.denominator, other.numerator, denominator);
  }

  @Override
  public BigDecimal toBigDecimal(int decimals, RoundingMode mode) {
    return wide == null
        ? BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), decimals, mode)
        : wide.toBigDecimal(decimals, mode);
  }

  @Override
  public String toDecimalString(int significantDigits) {
    if (signum() == 0) {
      return "0";
    }
    return new BigDecimal(numerator())
        .divide(
            new BigDecimal(denominator()),
            new MathContext(significantDigits, RoundingMode.HALF_EVEN))
        .stripTrailingZeros()
        .toPlainString();
  }

  @Override
  public String toFractionString() {
    if (wide != null) {
      return wide.toString();
    }
    return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
  }

  /** Two numbers are equal when their values are. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Rational that
        && numerator == that.numerator
        && denominator == that.denominator
        && Objects.equals(wide, that.wide);
  }

  @Override
  public int hashCode() {
    return wide == null
        ? 31 * BoundedLong.hash(numerator) + BoundedLong.hash(denominator)
        : wide.hashCode();
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
    int decimals = wide == null ? BoundedLong.decimals(denominator) : wide.decimals();
    return decimals < 0 ? null : toBigDecimal(decimals, RoundingMode.UNNECESSARY);
  }
}
