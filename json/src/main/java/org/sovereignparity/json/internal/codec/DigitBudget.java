package org.sovereignparity.json.internal.codec;

/** How many digits the numbers of one document may still have, exponents written out. */
final class DigitBudget {
  private final long max;
  private long left;

  DigitBudget(long max) {
    this.max = max;
    this.left = max;
  }

  /** {@return whether the digits of {@code number} were still left} */
  boolean take(String number) {
    return take(digits(number));
  }

  /** {@return whether so many digits were still left} */
  boolean take(long digits) {
    left -= digits;
    return left >= 0;
  }

  long left() {
    return left;
  }

  long max() {
    return max;
  }

  /** {@return the digits of a decimal with its exponent written out, or of a fraction} */
  private static long digits(String number) {
    int e = Math.max(number.indexOf('e'), number.indexOf('E'));
    int end = e < 0 ? number.length() : e;
    long digits = 0;
    for (int i = 0; i < end; i++) {
      char c = number.charAt(i);
      digits += c >= '0' && c <= '9' ? 1 : 0;
    }
    if (e < 0) {
      return digits;
    }
    int point = number.indexOf('.');
    long decimals = point < 0 ? 0 : end - point - 1;
    long scale = decimals - exponent(number.substring(e + 1));
    return scale <= 0 ? digits - scale : Math.max(digits, scale + 1);
  }

  private static long exponent(String text) {
    String digits = text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
    return Long.parseLong(digits);
  }
}
