package org.sovereignparity.statistics;

import com.google.common.collect.ImmutableSet;
import java.util.OptionalDouble;
import java.util.function.DoubleSupplier;

/** What a confidence set says besides its limits, and how it is given these. */
record SetLimits(
    OptionalDouble estimate, ConfidenceLevel confidence, ImmutableSet<Assumption> assumptions) {

  static void checkOrder(double low, double high) {
    if (!(Double.NEGATIVE_INFINITY < low && low <= high && high < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "Limits must be finite and in order: " + low + ", " + high);
    }
  }

  ConfidenceSet bounded(double low, double high) {
    return new ConfidenceSet.Bounded(estimate, confidence, assumptions, low, high);
  }

  ConfidenceSet unboundedAbove(double low) {
    return new ConfidenceSet.UnboundedAbove(estimate, confidence, assumptions, low);
  }

  ConfidenceSet exclusive(double below, double above) {
    return new ConfidenceSet.Exclusive(estimate, confidence, assumptions, below, above);
  }

  ConfidenceSet unbounded() {
    return new ConfidenceSet.Unbounded(estimate, confidence, assumptions);
  }

  /**
   * {@return the interval of a ratio of proportions that has its estimate inside; without an
   * estimate it has no upper limit}
   *
   * <p>Where the limits are all but the estimate, rounding may put them on its other side.
   */
  ConfidenceSet ratio(double low, DoubleSupplier high) {
    if (estimate.isEmpty()) {
      return unboundedAbove(low);
    }
    double inside = estimate.getAsDouble();
    return bounded(Math.min(low, inside), Math.max(high.getAsDouble(), inside));
  }

  /** {@return the interval {@code centre / factor .. centre * factor}} */
  ConfidenceSet around(double centre, double factor) {
    return bounded(centre / factor, centre * factor);
  }
}
