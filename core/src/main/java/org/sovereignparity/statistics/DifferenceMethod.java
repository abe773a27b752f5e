package org.sovereignparity.statistics;

import com.google.common.collect.ImmutableSet;
import java.util.OptionalDouble;
import org.sovereignparity.internal.Words;

/**
 * Two-sided intervals for the candidate's part minus the reference's, on separate items.
 *
 * <p>All limits lie within -1..1; a limit that a formula puts outside is put on the end. A goal
 * that is a ratio is not answered by a difference; see {@link RatioMethod}.
 *
 * <p><a href="doc-files/coverage.html">Coverage</a> at 95 %: {@link #NEWCOMBE} 93.8 % at least,
 * {@link #AGRESTI_CAFFO} 94.4 %.
 */
public enum DifferenceMethod {
  /**
   * The hybrid score interval: distances to the two Wilson limits, squared and added.
   *
   * <p>Source: R. G. Newcombe, Interval estimation for the difference between independent
   * proportions: comparison of eleven methods, Statistics in Medicine 17 (1998) 873-890, method 10.
   */
  NEWCOMBE {
    @Override
    ConfidenceSet interval(Proportion candidate, Proportion reference, double z, SetLimits limits) {
      double p1 = candidate.p();
      double p0 = reference.p();
      double down = p1 - ProportionMethod.wilsonBelow(candidate, z);
      double up = ProportionMethod.wilsonAbove(candidate, z) - p1;
      double referenceDown = p0 - ProportionMethod.wilsonBelow(reference, z);
      double referenceUp = ProportionMethod.wilsonAbove(reference, z) - p0;
      double low = p1 - p0 - Math.hypot(down, referenceUp);
      return within(limits, low, p1 - p0 + Math.hypot(up, referenceDown));
    }
  },

  /**
   * The simple interval after a right and a wrong item are added to each side. It lies around the
   * difference after that, and need not contain the one of the data, which is the estimate.
   *
   * <p>Source: A. Agresti and B. Caffo, Simple and effective confidence intervals for proportions
   * and differences of proportions result from adding two successes and two failures, The American
   * Statistician 54 (2000) 280-288.
   */
  AGRESTI_CAFFO {
    @Override
    ConfidenceSet interval(Proportion candidate, Proportion reference, double z, SetLimits limits) {
      double width = z * Math.sqrt(adjustedVariance(candidate) + adjustedVariance(reference));
      double centre = adjusted(candidate) - adjusted(reference);
      return within(limits, centre - width, centre + width);
    }
  };

  private static final ImmutableSet<Assumption> ASSUMPTIONS =
      ImmutableSet.of(
          Assumption.INDEPENDENT_ITEMS, Assumption.SEPARATE_ITEMS, Assumption.LARGE_SAMPLE);

  /**
   * {@return the interval}
   *
   * @throws MethodNotDefinedException if either has no items
   */
  public ConfidenceSet interval(
      Proportion candidate, Proportion reference, ConfidenceLevel confidence) {
    OptionalDouble estimate =
        OptionalDouble.of(candidate.checkAny().p() - reference.checkAny().p());
    SetLimits limits = new SetLimits(estimate, confidence, ASSUMPTIONS);
    return interval(candidate, reference, Quantiles.twoSidedZ(confidence), limits);
  }

  abstract ConfidenceSet interval(
      Proportion candidate, Proportion reference, double z, SetLimits limits);

  private static ConfidenceSet within(SetLimits limits, double low, double high) {
    return limits.bounded(Math.max(-1, low), Math.min(1, high));
  }

  private static double adjusted(Proportion of) {
    return (of.right() + 1.0) / (of.items() + 2.0);
  }

  private static double adjustedVariance(Proportion of) {
    double n = of.items() + 2.0;
    return adjusted(of) * ((of.wrong() + 1.0) / n) / n;
  }

  /** {@return the name in lower case with hyphens, such as {@code agresti-caffo}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
