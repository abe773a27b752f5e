package org.sovereignparity.number;

import static java.util.Objects.requireNonNull;

import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A named way to round, such as {@code half-up-2}: half-up to two decimals.
 *
 * <p>The modes are those of {@link RoundingMode} without {@link RoundingMode#UNNECESSARY}: {@code
 * half-up}, {@code half-even}, {@code half-down}, {@code up}, {@code down}, {@code ceiling}, {@code
 * floor}. "Up" and "down" are away from zero and towards it.
 */
public final class Rounding {
  /** The most decimals a rounding keeps. */
  public static final int MAX_DECIMALS = 20;

  private final int decimals;
  private final RoundingMode mode;

  private Rounding(int decimals, RoundingMode mode) {
    this.decimals = decimals;
    this.mode = mode;
  }

  /**
   * {@return the rounding to {@code decimals} digits after the point}
   *
   * @param decimals within 0..{@value #MAX_DECIMALS}
   * @param mode any mode but {@link RoundingMode#UNNECESSARY}
   * @throws IllegalArgumentException if either is not
   */
  public static Rounding of(int decimals, RoundingMode mode) {
    if (decimals < 0 || decimals > MAX_DECIMALS) {
      throw new IllegalArgumentException(
          "Decimals must lie within 0.." + MAX_DECIMALS + ": " + decimals);
    }
    if (mode == RoundingMode.UNNECESSARY) {
      throw new IllegalArgumentException("Rounding mode must allow rounding: " + mode);
    }
    return new Rounding(decimals, requireNonNull(mode));
  }

  /**
   * Reads what {@link #toString} writes.
   *
   * @throws IllegalArgumentException if the text is not such a form
   */
  public static Rounding parse(String text) {
    int dash = text.lastIndexOf('-');
    if (dash > 0 && text.substring(dash + 1).matches("0|[1-9][0-9]?")) {
      return of(Integer.parseInt(text.substring(dash + 1)), parseMode(text.substring(0, dash)));
    }
    throw new IllegalArgumentException("Rounding must have the form half-up-2: \"" + text + '"');
  }

  /**
   * {@return the mode of the given name, such as {@code half-up}}
   *
   * @throws IllegalArgumentException if there is none
   */
  public static RoundingMode parseMode(String name) {
    requireNonNull(name);
    for (RoundingMode mode : RoundingMode.values()) {
      if (mode != RoundingMode.UNNECESSARY && modeName(mode).equals(name)) {
        return mode;
      }
    }
    throw new IllegalArgumentException(
        "Rounding mode must be half-up, half-even, half-down, up, down, ceiling or floor: \""
            + name
            + '"');
  }

  /** {@return the digits kept after the point, within 0..{@value #MAX_DECIMALS}} */
  public int decimals() {
    return decimals;
  }

  /** {@return how what lies between two neighbours is rounded} */
  public RoundingMode mode() {
    return mode;
  }

  /** {@return the name of the mode, such as {@code half-up}} */
  public String modeName() {
    return modeName(mode);
  }

  private static String modeName(RoundingMode mode) {
    return mode.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Rounding that && decimals == that.decimals && mode == that.mode;
  }

  @Override
  public int hashCode() {
    return 31 * decimals + mode.hashCode();
  }

  /** {@return mode and decimals, such as {@code half-up-2}} */
  @Override
  public String toString() {
    return modeName() + "-" + decimals;
  }
}
