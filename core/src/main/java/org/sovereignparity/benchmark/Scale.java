package org.sovereignparity.benchmark;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.number.Rational;

/** The bounds between which the scores of a benchmark lie; {@code 0..} has no upper bound. */
public final class Scale {
  private static final String TO = "..";

  /** The scale of percentages, {@code 0..100}. */
  public static final Scale PERCENT = of(Rational.ZERO, Rational.of(100));

  private final Rational min;
  private final @Nullable Rational max;

  private Scale(Rational min, @Nullable Rational max) {
    this.min = min;
    this.max = max;
  }

  /**
   * {@return the scale from {@code min} to {@code max}, both included}
   *
   * @param min in the unit of the scores
   * @param max in the same unit
   * @throws IllegalArgumentException if {@code min} is not below {@code max}
   */
  public static Scale of(Rational min, Rational max) {
    if (min.compareTo(max) >= 0) {
      throw new IllegalArgumentException("Scale must have min below max: " + min + TO + max);
    }
    return new Scale(min, max);
  }

  /**
   * {@return the scale from {@code min}, included, without an upper bound}
   *
   * @param min in the unit of the scores
   */
  public static Scale atLeast(Rational min) {
    return new Scale(requireNonNull(min), null);
  }

  /**
   * Reads what {@link #toString} writes.
   *
   * @throws IllegalArgumentException if the text is not such a form
   */
  public static Scale parse(String text) {
    int at = text.indexOf(TO);
    if (at < 0) {
      throw new IllegalArgumentException("Scale must have the form 0..100 or 0..: \"" + text + '"');
    }
    Rational min = Rational.parse(text.substring(0, at));
    String max = text.substring(at + TO.length());
    return max.isEmpty() ? atLeast(min) : of(min, Rational.parse(max));
  }

  /** {@return the lower bound, in the unit of the scores} */
  public Rational min() {
    return min;
  }

  /** {@return the upper bound, in the unit of the scores, if there is one} */
  public Optional<Rational> max() {
    return Optional.ofNullable(max);
  }

  /** {@return whether {@code value} lies between the bounds, or on one} */
  public boolean contains(Rational value) {
    return value.compareTo(min) >= 0 && (max == null || value.compareTo(max) <= 0);
  }

  /**
   * {@return whether the greatest score is at most 1, so that scores are fractions, which a percent
   * sign may write}
   */
  public boolean isOfFractions() {
    return max != null && max.compareTo(Rational.ONE) <= 0;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Scale that && min.equals(that.min) && Objects.equals(max, that.max);
  }

  @Override
  public int hashCode() {
    return Objects.hash(min, max);
  }

  /** {@return the bounds, such as {@code 0..100}, or {@code 0..} without an upper one} */
  @Override
  public String toString() {
    return min + TO + (max == null ? "" : max);
  }
}
