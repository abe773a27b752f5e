package org.sovereignparity.number;

/**
 * Thrown when the text of a number is longer, or its exponent larger, than {@link Rational#parse}
 * accepts. It is thrown before the grammar is looked at and before any arithmetic.
 */
public final class NumberOutOfBoundsException extends NumberFormatException {
  private static final long serialVersionUID = 1L;

  NumberOutOfBoundsException(String message) {
    super(message);
  }
}
