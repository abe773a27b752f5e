package org.sovereignparity.number;

import com.google.common.base.CharMatcher;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.math.BigInteger;

/** One reading of the text of a {@link Rational}, from left to right. */
final class RationalText {
  private static final int SHOWN_LENGTH = 40;

  private final String text;
  private int at;

  RationalText(String text) {
    this.text = text;
  }

  Rational read() {
    checkLength();
    checkExponent();
    boolean negative = skip('-');
    String whole = digits();
    if (whole.isEmpty() || (whole.length() > 1 && whole.charAt(0) == '0')) {
      throw notANumber();
    }
    Rational magnitude = skip('/') ? fraction(whole) : decimal(whole);
    if (at != text.length()) {
      throw notANumber();
    }
    return negative ? magnitude.negate() : magnitude;
  }

  private Rational fraction(String numerator) {
    String denominator = digits();
    if (denominator.isEmpty() || denominator.charAt(0) == '0') {
      throw notANumber();
    }
    return Rational.of(new BigInteger(numerator), new BigInteger(denominator));
  }

  private Rational decimal(String whole) {
    String decimals = "";
    if (skip('.')) {
      decimals = digits();
      if (decimals.isEmpty()) {
        throw notANumber();
      }
    }
    int exponent = skip('e') || skip('E') ? exponent() : 0;
    int percent = skip('%') ? 2 : 0;
    return Rational.ofUnscaled(
        new BigInteger(whole + decimals), decimals.length() - exponent + percent);
  }

  private int exponent() {
    boolean negative = skip('-');
    if (!negative) {
      skip('+');
    }
    String exponent = digits();
    if (exponent.isEmpty() || exponent.length() > 4) {
      throw notANumber();
    }
    int value = Integer.parseInt(exponent);
    return negative ? -value : value;
  }

  private String digits() {
    int from = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return text.substring(from, at);
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
    int e = CharMatcher.anyOf("eE").indexIn(text);
    if (e < 0) {
      return;
    }
    int from = e + 1;
    if (from < text.length() && (text.charAt(from) == '-' || text.charAt(from) == '+')) {
      from++;
    }
    at = from;
    String digits = digits();
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
