package org.sovereignparity.statistics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The scores of one model on each of a number of items, such as 0.7, 0.25, 1. */
public final class Sample {
  /** The greatest magnitude of a score. */
  public static final double MAX_MAGNITUDE = 1e50;

  /** The least magnitude of a score that is not zero. */
  public static final double MIN_MAGNITUDE = 1e-50;

  private final double[] values;

  private Sample(double[] values) {
    this.values = values;
  }

  /**
   * {@return the given scores}
   *
   * @param values at least one; each 0, or of a magnitude within {@value #MIN_MAGNITUDE} and
   *     {@value #MAX_MAGNITUDE}
   * @throws IllegalArgumentException if there are none, or one is not such, as NaN
   */
  public static Sample of(double... values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("Sample must have a score: []");
    }
    for (double value : values) {
      check(value);
    }
    return new Sample(values.clone());
  }

  static void check(double value) {
    double magnitude = Math.abs(value);
    if (!(magnitude == 0 || (magnitude >= MIN_MAGNITUDE && magnitude <= MAX_MAGNITUDE))) {
      throw new IllegalArgumentException(
          "Score must be 0 or of a magnitude within %s..%s: %s"
              .formatted(MIN_MAGNITUDE, MAX_MAGNITUDE, value));
    }
  }

  /** {@return how many scores there are} */
  public int size() {
    return values.length;
  }

  /** {@return a copy of the scores, in their order} */
  public double[] values() {
    return values.clone();
  }

  /** {@return the mean of the scores} */
  public double mean() {
    return Moments.of(values).mean();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Sample that && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  /** {@return the scores in brackets} */
  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
