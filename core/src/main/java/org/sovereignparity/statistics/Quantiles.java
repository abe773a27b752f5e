package org.sovereignparity.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Quantiles and tails of the distributions that tests and intervals rest on. */
final class Quantiles {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private Quantiles() {}

  /** {@return the z that a standard normal number exceeds with the given probability} */
  static double z(double upperTail) {
    return NORMAL.inverseSurvivalProbability(upperTail);
  }

  /** {@return the z of a two-sided interval} */
  static double twoSidedZ(ConfidenceLevel confidence) {
    return z(confidence.errorRate() / 2);
  }

  /** {@return the t of a two-sided interval, which is z for infinite degrees of freedom} */
  static double twoSidedT(ConfidenceLevel confidence, double degreesOfFreedom) {
    if (Double.isInfinite(degreesOfFreedom)) {
      return twoSidedZ(confidence);
    }
    return t(confidence.errorRate() / 2, degreesOfFreedom);
  }

  /** {@return the t that Student's number exceeds with the given probability} */
  static double t(double upperTail, double degreesOfFreedom) {
    return TDistribution.of(degreesOfFreedom).inverseSurvivalProbability(upperTail);
  }

  static double normalUpperTail(double z) {
    return NORMAL.survivalProbability(z);
  }

  static double normalLowerTail(double z) {
    return NORMAL.cumulativeProbability(z);
  }

  static double studentUpperTail(double t, double degreesOfFreedom) {
    return TDistribution.of(degreesOfFreedom).survivalProbability(t);
  }
}
