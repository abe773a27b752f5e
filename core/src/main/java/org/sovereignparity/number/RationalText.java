package org.sovereignparity.number;

import com.google.common.base.CharMatcher;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.math.BigInteger;

/** One reading of the text of a {@link Rational}, from left to right. */
final class RationalText {
  private static final int SHOWN_LENGTH = 40;

  /** So many digits fit a long, whatever they are. */
  private static final int SHORT_LENGTH = 18;

  private static final CharMatcher EXPONENT_MARK = CharMatcher.anyOf("eE");

  private final String text;
  private int at;

  RationalText(String text) {
    this.text = text;
  }

  Rational read() {
    checkLength();
    checkExponent();
    boolean negative = skip('-');
    int from = at;
    if (skipDigits() == 0 || (at - from > 1 && text.charAt(from) == '0')) {
      throw notANumber();
    }
    Rational magnitude = skip('/') ? fraction(from, at - 1) : decimal(from);
    if (at != text.length()) {
      throw notANumber();
    }
    return negative ? magnitude.negate() : magnitude;
  }

  private Rational fraction(int from, int slash) {
    int denominator = at;
    if (skipDigits() == 0 || text.charAt(denominator) == '0') {
      throw notANumber();
    }
    return unscaled(from, slash, 0).dividedBy(unscaled(denominator, at, 0));
  }

  private Rational decimal(int from) {
    int decimals = 0;
    if (skip('.')) {
      decimals = skipDigits();
      if (decimals == 0) {
        throw notANumber();
      }
    }
    int to = at;
    int exponent = skip('e') || skip('E') ? exponent() : 0;
    int percent = skip('%') ? 2 : 0;
    return unscaled(from, to, decimals - exponent + percent);
  }

  /** {@return the digits of a part of the text, without its point, over 10^scale} */
  private Rational unscaled(int from, int to, int scale) {
    if (to - from > SHORT_LENGTH) {
      String digits = text.substring(from, to).replace(".", "");
      return Rational.ofUnscaled(new BigInteger(digits), scale);
    }
    long unscaled = 0;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != '.') {
        unscaled = 10 * unscaled + (text.charAt(i) - '0');
      }
    }
    return Rational.ofUnscaled(unscaled, scale);
  }

  private int exponent() {
    boolean negative = skip('-');
    if (!negative) {
      skip('+');
    }
    int from = at;
    int length = skipDigits();
    if (length == 0 || length > 4) {
      throw notANumber();
    }
    int value = Integer.parseInt(text, from, at, 10);
    return negative ? -value : value;
  }

  /** {@return how many digits were passed} */
  @CanIgnoreReturnValue
  private int skipDigits() {
    int from = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at - from;
  }

  @CanIgnoreReturnValue
  private boolean skip(char expected) {
    boolean found = at < text.length() && text.charAt(at) == expected;
    if (found) {
      at++;
    }
    return found;
  }

  private void checkLength() {
    if (text.length() > Rational.MAX_TEXT_LENGTH) {
      throw new NumberOutOfBoundsException(
          "Number must have at most %s characters: \"%s...\" has %s"
              .formatted(Rational.MAX_TEXT_LENGTH, text.substring(0, SHOWN_LENGTH), text.length()));
    }
  }

  /** Looks at an exponent of any length, also where the rest of the text is no number. */
  private void checkExponent() {
    int e = EXPONENT_MARK.indexIn(text);
    if (e < 0) {
      return;
    }
    int from = e + 1;
    if (from < text.length() && (text.charAt(from) == '-' || text.charAt(from) == '+')) {
      from++;
    }
    at = from;
    skipDigits();
    String digits = text.substring(from, at);
    at = 0;
    if (!digits.isEmpty()
        && new BigInteger(digits).compareTo(BigInteger.valueOf(Rational.MAX_EXPONENT)) > 0) {
      throw new NumberOutOfBoundsException(
          "Exponent must lie within -%s..%s: \"%s\""
              .formatted(Rational.MAX_EXPONENT, Rational.MAX_EXPONENT, shown()));
    }
  }

  private NumberFormatException notANumber() {
    return new NumberFormatException(
        "Number must be a decimal such as 0.95 or 95%%, or a fraction such as 19/20: \"%s\""
            .formatted(shown()));
  }

  private String shown() {
    return text.length() <= SHOWN_LENGTH ? text : text.substring(0, SHOWN_LENGTH) + "...";
  }
}
