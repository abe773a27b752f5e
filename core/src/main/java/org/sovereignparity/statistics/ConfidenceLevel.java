package org.sovereignparity.statistics;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How often a method is to be right in the long run, such as 0.95.
 *
 * <p>It is kept as its error rate, here 0.05, so that levels close to 1 lose no digits.
 */
public final class ConfidenceLevel {
  /** The least error rate. */
  public static final double MIN_ERROR_RATE = 1e-30;

  private final double errorRate;

  private ConfidenceLevel(double errorRate) {
    this.errorRate = errorRate;
  }

  /**
   * {@return the confidence of the given level, taken as the shortest decimal that names it: 0.95
   * has the error rate 0.05}
   *
   * @param level above 0 and below 1, such as 0.95
   * @throws IllegalArgumentException if the level is not, or is NaN
   */
  public static ConfidenceLevel of(double level) {
    // 1 - level is not below 1 of what is not above 0, or by less than a double can tell.
    if (!(level < 1 && 1 - level < 1)) {
      throw new IllegalArgumentException("Confidence must be above 0 and below 1: " + level);
    }
    return new ConfidenceLevel(BigDecimal.ONE.subtract(BigDecimal.valueOf(level)).doubleValue());
  }

  /**
   * {@return the confidence of level {@code 1 - errorRate}}
   *
   * @param errorRate at least {@value #MIN_ERROR_RATE} and below 1, such as 0.05
   * @throws IllegalArgumentException if the rate is not, or is NaN
   */
  public static ConfidenceLevel ofErrorRate(double errorRate) {
    if (!(errorRate >= MIN_ERROR_RATE && errorRate < 1)) {
      throw new IllegalArgumentException(
          "Error rate must be at least %s and below 1: %s".formatted(MIN_ERROR_RATE, errorRate));
    }
    return new ConfidenceLevel(errorRate);
  }

  /** {@return how often the method errs in the long run, above 0 and below 1} */
  public double errorRate() {
    return errorRate;
  }

  /** {@return one minus the error rate} */
  public double level() {
    return 1 - errorRate;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ConfidenceLevel that && errorRate == that.errorRate;
  }

  @Override
  public int hashCode() {
    return Double.hashCode(errorRate);
  }

  /** {@return the level, such as {@code 0.95}} */
  @Override
  public String toString() {
    return Double.toString(level());
  }
}
