package org.sovereignparity.number;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bound that a ratio has to reach, such as {@code >= 0.95}, or {@code >= 0.95 rounded
 * half-up-2}.
 *
 * <p>The ratio is compared from its exact value. Only where the rule itself says that ratios are
 * rounded first does a threshold carry a rounding; the ratio, not its percentage, is then rounded
 * and compared.
 */
public final class Threshold {
  private static final String AT_LEAST = ">= ";
  private static final String MORE_THAN = "> ";
  private static final String ROUNDED = " rounded ";
  private static final int LEAST_DECIMALS = 2;

  /** Ten times the reference: no ratio is asked to be as great. */
  private static final Rational GREATEST_MEANT = Rational.of(10);

  /** Enough for the least decimals, which nearly always do. */
  private static final int FIRST_DIGITS = LEAST_DECIMALS + 3;

  private final Rational value;
  private final boolean strict;
  private final @Nullable Rounding rounding;
  private final String valueText;

  private Threshold(Rational value, boolean strict, @Nullable Rounding rounding) {
    if (value.signum() <= 0) {
      throw new IllegalArgumentException("Threshold must be positive: " + value);
    }
    this.value = value;
    this.strict = strict;
    this.rounding = rounding;
    this.valueText = percentText(value);
  }

  /**
   * {@return the threshold met by {@code value} and all above}
   *
   * @param value a ratio, not a percentage: 1 is 100 %
   * @throws IllegalArgumentException if {@code value} is not positive
   */
  public static Threshold atLeast(Rational value) {
    return new Threshold(value, false, null);
  }

  /**
   * {@return the threshold met by the number that {@code text} names and all above}
   *
   * @param text a ratio such as {@code 95%}, {@code 0.95} or {@code 19/20}; {@code 95} is 9500 %,
   *     which no assessment takes
   * @throws NumberFormatException if the text is no number
   * @throws IllegalArgumentException if the number is not positive
   */
  public static Threshold atLeast(String text) {
    return atLeast(Rational.parse(text));
  }

  /**
   * {@return the threshold met by {@code percent} percent and all above, as {@code percent(95)} is
   * by 95 %}
   *
   * @throws IllegalArgumentException if {@code percent} is not positive
   */
  public static Threshold percent(long percent) {
    return atLeast(Rational.of(percent).dividedBy(Rational.of(100)));
  }

  /**
   * {@return the threshold met by all above {@code value}, not by {@code value}}
   *
   * @param value a ratio, not a percentage: 1 is 100 %
   * @throws IllegalArgumentException if {@code value} is not positive
   */
  public static Threshold moreThan(Rational value) {
    return new Threshold(value, true, null);
  }

  /**
   * {@return the threshold met by all above the number that {@code text} names, not by it}
   *
   * @param text a ratio such as {@code 95%}, {@code 0.95} or {@code 19/20}; {@code 95} is 9500 %,
   *     which no assessment takes
   * @throws NumberFormatException if the text is no number
   * @throws IllegalArgumentException if the number is not positive
   */
  public static Threshold moreThan(String text) {
    return moreThan(Rational.parse(text));
  }

  /**
   * Reads what {@link #toString} writes.
   *
   * @throws IllegalArgumentException if the text is not such a form
   */
  public static Threshold parse(String text) {
    int at = text.indexOf(ROUNDED);
    if (at >= 0) {
      return parse(text.substring(0, at))
          .rounded(Rounding.parse(text.substring(at + ROUNDED.length())));
    }
    if (text.startsWith(AT_LEAST)) {
      return atLeast(text.substring(AT_LEAST.length()));
    }
    if (text.startsWith(MORE_THAN)) {
      return moreThan(text.substring(MORE_THAN.length()));
    }
    throw new IllegalArgumentException(
        "Threshold must have the form >= 0.95 or > 0.95: \"" + text + '"');
  }

  /** {@return this threshold for ratios that are rounded before they are compared} */
  public Threshold rounded(Rounding rounding) {
    return new Threshold(value, strict, requireNonNull(rounding));
  }

  /** {@return the ratio to reach, positive; 1 is 100 %} */
  public Rational value() {
    return value;
  }

  /** {@return whether a ratio must be more than the value, not only reach it} */
  public boolean isStrict() {
    return strict;
  }

  /**
   * {@return whether the value is hardly meant as that of a ratio, as it is above 10}
   *
   * <p>That is what becomes of {@code 95} where 95 % is meant; points may well have to reach it.
   */
  public boolean isHardlyMeant() {
    return value.compareTo(GREATEST_MEANT) > 0;
  }

  /** {@return how a ratio is rounded before it is compared, if it is} */
  public Optional<Rounding> rounding() {
    return Optional.ofNullable(rounding);
  }

  /**
   * {@return whether {@code ratio} reaches this threshold}
   *
   * @param ratio a ratio, not a percentage: 1 is 100 %
   */
  public boolean isMetBy(ExactNumber ratio) {
    ExactNumber compared = rounding == null ? ratio : ratio.round(rounding);
    return isMetByOrder(compared.compareTo(value));
  }

  /**
   * {@return whether a number that compares to the value as {@code order} does reaches it}
   *
   * @param order negative, zero or positive as the number is less, equal or greater
   */
  public boolean isMetByOrder(int order) {
    return strict ? order > 0 : order >= 0;
  }

  /**
   * Returns {@code ratio} as a percentage for people that never lies on the other side of the value
   * than the ratio does: rounded half-up to two decimals, or to as many more as it takes. Only a
   * ratio equal to the value is shown as the value.
   *
   * <pre>
   *   Threshold.atLeast("95%").toPercentString(Rational.parse("0.94996"))   // 94.996 %
   * </pre>
   */
  public String toPercentString(ExactNumber ratio) {
    int side = side(ratio);
    if (side == 0) {
      return valueText;
    }
    for (int digits = FIRST_DIGITS; ; digits *= 2) {
      BigDecimal cut = ratio.toBigDecimal(digits, RoundingMode.DOWN);
      for (int decimals = LEAST_DECIMALS; decimals + 2 < digits; decimals++) {
        // Half-up looks at one digit more, which a cut number still has.
        BigDecimal shown = cut.setScale(decimals + 2, RoundingMode.HALF_UP);
        if (side(Rational.ofDecimal(shown)) == side) {
          String text = shown.movePointRight(2).toPlainString() + " %";
          if (!text.equals(valueText)) {
            return text;
          }
        }
      }
    }
  }

  private int side(ExactNumber ratio) {
    return Integer.signum(ratio.compareTo(value));
  }

  /** All decimals of the value where they end, else the least number. */
  private static String percentText(Rational value) {
    String percent = value.times(Rational.of(100)).toString();
    int decimals = percent.contains("/") ? 0 : new BigDecimal(percent).scale();
    return value.toPercentString(Math.max(LEAST_DECIMALS, decimals));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Threshold that
        && value.equals(that.value)
        && strict == that.strict
        && Objects.equals(rounding, that.rounding);
  }

  @Override
  public int hashCode() {
    return Objects.hash(value, strict, rounding);
  }

  /** {@return bound, value and rounding, such as {@code >= 0.95 rounded half-up-2}} */
  @Override
  public String toString() {
    return (strict ? MORE_THAN : AT_LEAST) + value + (rounding == null ? "" : ROUNDED + rounding);
  }
}
