package org.sovereignparity.number;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A real number known exactly, such as {@code 3754/3939} or {@code (2/3)^(1/27)}.
 *
 * <p>It is either a {@link Rational} or an irrational {@link Root} of one. All exact numbers are
 * ordered by value; the order is total and agrees with {@code equals}.
 */
public sealed interface ExactNumber extends Comparable<ExactNumber> permits Rational, Root {

  /**
   * Reads the text forms of {@link Rational#parse} and the form {@code (p/q)^(1/n)} that {@link
   * Root#toString} writes, with {@code n} in 2..{@value Root#MAX_DEGREE}.
   *
   * @throws NumberOutOfBoundsException if the text is longer than {@value Rational#MAX_TEXT_LENGTH}
   *     characters or an exponent is beyond the bound
   * @throws NumberFormatException if the text has none of these forms
   */
  static ExactNumber parse(String text) {
    return text.startsWith("(") ? Root.parseRoot(text) : Rational.parse(text);
  }

  /** {@return −1, 0 or 1 as this is negative, zero or positive} */
  int signum();

  /** {@return this, rounded from its exact value} */
  default Rational round(Rounding rounding) {
    return Rational.ofDecimal(toBigDecimal(rounding.decimals(), rounding.mode()));
  }

  /**
   * Returns this, rounded from its exact value to a number of decimals.
   *
   * @param decimals the digits kept after the point; negative to round to tens, hundreds, ...
   * @param mode any mode but {@link RoundingMode#UNNECESSARY}
   * @throws ArithmeticException if the mode is {@link RoundingMode#UNNECESSARY} and this has more
   *     decimals
   */
  BigDecimal toBigDecimal(int decimals, RoundingMode mode);

  /**
   * Returns this as a plain decimal, rounded half-even to a number of significant digits, without
   * trailing zeros, such as {@code 0.953033764915}. Zero is {@code 0}.
   *
   * @param significantDigits at least 1
   */
  String toDecimalString(int significantDigits);

  /**
   * {@return the fraction in lowest terms, such as {@code 19/20}, {@code 2} or {@code (2)^(1/3)}}
   */
  String toFractionString();

  /**
   * Returns this as a percentage for people, rounded half-up, such as {@code 95.30 %}. To show a
   * number beside a verdict use {@link Threshold#toPercentString}, which does not contradict it.
   *
   * @param decimals the digits after the point, at least 0
   */
  default String toPercentString(int decimals) {
    return toBigDecimal(decimals + 2, RoundingMode.HALF_UP).movePointRight(2).toPlainString()
        + " %";
  }
}
