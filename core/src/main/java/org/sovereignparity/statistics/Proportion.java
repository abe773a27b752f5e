package org.sovereignparity.statistics;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** How many of a number of items were answered rightly, such as 190 of 200. */
public final class Proportion {
  /** The most items. */
  public static final int MAX_ITEMS = 1_000_000_000;

  private final int right;
  private final int items;

  private Proportion(int right, int items) {
    this.right = right;
    this.items = items;
  }

  /**
   * {@return {@code right} of {@code items}}
   *
   * @param right within 0..{@code items}
   * @param items within 0..{@value #MAX_ITEMS}; of no items no method is defined
   * @throws IllegalArgumentException if a number is not
   */
  public static Proportion of(int right, int items) {
    if (items < 0 || items > MAX_ITEMS) {
      throw new IllegalArgumentException("Items must lie within 0.." + MAX_ITEMS + ": " + items);
    }
    if (right < 0 || right > items) {
      throw new IllegalArgumentException("Right items must lie within 0.." + items + ": " + right);
    }
    return new Proportion(right, items);
  }

  /** {@return how many were right} */
  public int right() {
    return right;
  }

  /** {@return how many were not} */
  public int wrong() {
    return items - right;
  }

  /** {@return how many there were} */
  public int items() {
    return items;
  }

  /** {@return the part that was right, within 0..1; empty of no items} */
  public OptionalDouble value() {
    return items == 0 ? OptionalDouble.empty() : OptionalDouble.of(p());
  }

  /** {@return how many were right or, if they are fewer, wrong} */
  int least() {
    return Math.min(right, wrong());
  }

  double p() {
    return (double) right / items;
  }

  double q() {
    return (double) wrong() / items;
  }

  /** {@return this, of at least one item} */
  @CanIgnoreReturnValue
  Proportion checkAny() {
    if (items == 0) {
      throw new MethodNotDefinedException("Items must be at least one: 0");
    }
    return this;
  }

  /** {@return this, with at least one right item} */
  @CanIgnoreReturnValue
  Proportion checkAnyRight() {
    if (right == 0) {
      throw new MethodNotDefinedException("Right items must be at least one: 0");
    }
    return this;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Proportion that && right == that.right && items == that.items;
  }

  @Override
  public int hashCode() {
    return 31 * right + items;
  }

  /** {@return the numbers, such as {@code 190 of 200}} */
  @Override
  public String toString() {
    return right + " of " + items;
  }
}
