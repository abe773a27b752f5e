package org.sovereignparity.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An irrational root of a positive rational number, such as {@code (2/3)^(1/27)}: what a geometric
 * mean of ratios is.
 *
 * <p>The radicand is in lowest terms and the degree the least possible, so two roots are equal
 * when, and only when, their radicands and degrees are. A root that is rational is a {@link
 * Rational}; see {@link #of}. Comparisons with rational numbers are decided by bounds of whole
 * powers.
 */
public final class Root implements ExactNumber {
  /** The largest degree of a root. */
  public static final int MAX_DEGREE = 1_000;

  private static final Pattern FORM =
      Pattern.compile("\\(([0-9/]+)\\)\\^\\(1/([1-9][0-9]{0,3})\\)");

  private final Rational radicand;
  private final int degree;

  private Root(Rational radicand, int degree) {
    this.radicand = radicand;
    this.degree = degree;
  }

  /**
   * {@return the positive root of {@code radicand}, in its simplest form: a {@link Rational} where
   * the root is rational, else a root of the least degree}
   *
   * @param radicand at least 0
   * @param degree within 1..{@value #MAX_DEGREE}
   * @throws IllegalArgumentException if the radicand is negative or the degree out of range
   */
  public static ExactNumber of(Rational radicand, int degree) {
    if (radicand.signum() < 0) {
      throw new IllegalArgumentException("Radicand must not be negative: " + radicand);
    }
    if (degree < 1 || degree > MAX_DEGREE) {
      throw new IllegalArgumentException("Degree must lie within 1.." + MAX_DEGREE + ": " + degree);
    }
    if (radicand.signum() == 0 || radicand.equals(Rational.ONE)) {
      return radicand;
    }
    return simplest(radicand, degree);
  }

  private static ExactNumber simplest(Rational radicand, int degree) {
    Rational base = radicand;
    int left = degree;
    int unchecked = degree;
    for (int prime = 2; unchecked > 1; prime++) {
      while (unchecked % prime == 0) {
        unchecked /= prime;
        Optional<Rational> root = left % prime == 0 ? rationalRoot(base, prime) : Optional.empty();
        if (root.isPresent()) {
          base = root.get();
          left /= prime;
        } else {
          while (unchecked % prime == 0) {
            unchecked /= prime;
          }
        }
      }
    }
    return left == 1 ? base : new Root(base, left);
  }

  private static Optional<Rational> rationalRoot(Rational radicand, int degree) {
    return IntegerRoots.exact(radicand.denominator(), degree)
        .flatMap(
            denominator ->
                IntegerRoots.exact(radicand.numerator(), degree)
                    .map(numerator -> Rational.of(numerator, denominator)));
  }

  static ExactNumber parseRoot(String text) {
    if (text.length() > Rational.MAX_TEXT_LENGTH) {
      throw new NumberOutOfBoundsException(
          "Root must have at most %s characters: %s"
              .formatted(Rational.MAX_TEXT_LENGTH, text.length()));
    }
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()
        || Integer.parseInt(matcher.group(2)) < 2
        || Integer.parseInt(matcher.group(2)) > MAX_DEGREE) {
      throw new NumberFormatException(
          "Root must have the form (p/q)^(1/n) with n in 2.." + MAX_DEGREE + ": \"" + text + '"');
    }
    return of(Rational.parse(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  /** {@return the number under the root, positive} */
  public Rational radicand() {
    return radicand;
  }

  /** {@return the degree of the root, within 2..{@value #MAX_DEGREE}} */
  public int degree() {
    return degree;
  }

  /** {@return 1: a root is positive} */
  @Override
  public int signum() {
    return 1;
  }

  @Override
  public int compareTo(ExactNumber other) {
    return other instanceof Root that ? compareTo(that) : compareTo((Rational) other);
  }

  /** A root is irrational, so that in the end bounds tell the powers apart. */
  private int compareTo(Rational other) {
    if (other.signum() <= 0) {
      return 1;
    }
    for (int bits = Enclosure.FIRST_BITS; ; bits *= 2) {
      int order =
          power(other.denominator(), radicand.numerator(), bits)
              .compare(power(other.numerator(), radicand.denominator(), bits));
      if (order != 0) {
        return order;
      }
    }
  }

  private Enclosure power(BigInteger base, BigInteger factor, int bits) {
    return Enclosure.of(base, bits).pow(degree, bits).times(Enclosure.of(factor, bits), bits);
  }

  /** Unequal roots differ in some decimal, which is found without raising either to a power. */
  private int compareTo(Root other) {
    if (equals(other)) {
      return 0;
    }
    for (int decimals = 20; ; decimals *= 2) {
      int order = scaledFloor(decimals).compareTo(other.scaledFloor(decimals));
      if (order != 0) {
        return order;
      }
    }
  }

  @Override
  public BigDecimal toBigDecimal(int decimals, RoundingMode mode) {
    // A root is irrational, hence never on a boundary: one digit more tells every mode.
    BigInteger[] cut = scaledFloor(decimals + 1).divideAndRemainder(BigInteger.TEN);
    boolean up =
        switch (mode) {
          case UP, CEILING -> true;
          case DOWN, FLOOR -> false;
          case HALF_UP, HALF_EVEN, HALF_DOWN -> cut[1].intValue() >= 5;
          case UNNECESSARY ->
              throw new ArithmeticException("Rounding mode must allow rounding: " + mode);
        };
    return new BigDecimal(up ? cut[0].add(BigInteger.ONE) : cut[0], decimals);
  }

  /** {@return {@code floor(this × 10^decimals)}} */
  private BigInteger scaledFloor(int decimals) {
    Rational scaled = radicand.times(Rational.ofUnscaled(1, -decimals).pow(degree));
    return IntegerRoots.floor(scaled.numerator().divide(scaled.denominator()), degree);
  }

  @Override
  public String toDecimalString(int significantDigits) {
    int decimals = significantDigits - 1 - magnitude();
    return toBigDecimal(decimals, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
  }

  /** {@return the whole number {@code m} with {@code 10^m <= this < 10^(m+1)}} */
  private int magnitude() {
    long bits = (long) radicand.numerator().bitLength() - radicand.denominator().bitLength();
    // bits − 1 <= log2(radicand) <= bits + 1, and log10(2) lies within 0.30102..0.30103.
    int magnitude = (int) Math.floorDiv((bits - 1) * 30_103L, degree * 100_000L) - 1;
    while (compareTo(Rational.ofUnscaled(1, -(magnitude + 1))) >= 0) {
      magnitude++;
    }
    return magnitude;
  }

  /** {@return {@code (p/q)^(1/n)}, or {@code (p)^(1/n)} for a whole radicand} */
  @Override
  public String toFractionString() {
    return "(" + radicand.toFractionString() + ")^(1/" + degree + ")";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Root that && degree == that.degree && radicand.equals(that.radicand);
  }

  @Override
  public int hashCode() {
    return 31 * radicand.hashCode() + degree;
  }

  /** {@return the same as {@link #toFractionString}} */
  @Override
  public String toString() {
    return toFractionString();
  }
}
