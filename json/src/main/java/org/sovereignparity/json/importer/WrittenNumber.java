package org.sovereignparity.json.importer;

import org.jspecify.annotations.Nullable;
import org.sovereignparity.json.internal.text.Texts;
import org.sovereignparity.number.NumberOutOfBoundsException;
import org.sovereignparity.number.Rational;

/**
 * A number as a file writes it, such as {@code 0.5320}, {@code 1e-05} or {@code 42%}, and its exact
 * value. Two are equal if they are written alike.
 */
public final class WrittenNumber {
  private final String text;
  private final Rational value;

  private WrittenNumber(String text, Rational value) {
    this.text = text;
    this.value = value;
  }

  /**
   * {@return the number that {@code text} writes}
   *
   * @param text a decimal, with an exponent and a percent sign or without
   * @throws NumberOutOfBoundsException if the text is longer than {@value Rational#MAX_TEXT_LENGTH}
   *     characters or its exponent is beyond ±{@value Rational#MAX_EXPONENT}
   * @throws NumberFormatException if the text is anything else, such as {@code NaN} or {@code 1/2}
   */
  public static WrittenNumber parse(String text) {
    if (text.length() <= Rational.MAX_TEXT_LENGTH && text.indexOf('/') >= 0) {
      throw new NumberFormatException("Number must be a decimal: \"" + text + '"');
    }
    return new WrittenNumber(text, rational(text));
  }

  private static Rational rational(String text) {
    return text.length() <= Rational.MAX_TEXT_LENGTH
        ? Rational.parse(Texts.unpadded(text))
        : Rational.parse(text);
  }

  /** {@return the digits as they stand in the file} */
  public String text() {
    return text;
  }

  /** {@return the exact value; a percent sign divides by a hundred} */
  public Rational value() {
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WrittenNumber that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** {@return the digits as they stand in the file} */
  @Override
  public String toString() {
    return text;
  }
}
