package org.sovereignparity.statistics;

import java.util.OptionalDouble;
import java.util.function.Function;

/** The least error rate at which a set still lies above a margin: the p-value of that claim. */
final class LeastError {
  /** Close enough to the middle of the normal distribution for a level that is not yet 0. */
  private static final double LEAST_Z = 1e-9;

  private static final double LEAST_RATE = ConfidenceLevel.MIN_ERROR_RATE;
  private static final double GREATEST_Z = Quantiles.z(LEAST_RATE);

  private LeastError() {}

  /**
   * {@return the one-sided error rate; 1 where none below one half shows it}
   *
   * <p>It is sought among quantiles, in which limits are nearly straight lines.
   */
  static double ofShowing(Function<ConfidenceLevel, ConfidenceSet> sets, double margin) {
    NonInferiority.checkMargin(margin);
    if (above(sets, LEAST_Z, margin) <= 0) {
      return 1;
    }
    if (above(sets, GREATEST_Z, margin) > 0) {
      return LEAST_RATE;
    }
    return Quantiles.normalUpperTail(
        Roots.between(z -> above(sets, z, margin), LEAST_Z, GREATEST_Z));
  }

  /** {@return how far the set begins above the margin; negative where it begins nowhere} */
  private static double above(
      Function<ConfidenceLevel, ConfidenceSet> sets, double z, double margin) {
    ConfidenceLevel level = ConfidenceLevel.ofErrorRate(2 * Quantiles.normalUpperTail(z));
    OptionalDouble low = LeastRatio.low(sets.apply(level));
    return low.isPresent() ? low.getAsDouble() - margin : -margin;
  }
}
