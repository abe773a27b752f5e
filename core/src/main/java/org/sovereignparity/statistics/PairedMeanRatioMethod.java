package org.sovereignparity.statistics;

import com.google.common.collect.ImmutableSet;
import org.sovereignparity.internal.Words;

/**
 * Two-sided sets for the ratio of the candidate's mean to the reference's, on the <em>same
 * items</em>, of which there must be two.
 *
 * <p>A ratio whose denominator may be zero has no interval: {@link #FIELLER} then gives {@linkplain
 * ConfidenceSet.Exclusive two rays} or {@linkplain ConfidenceSet.Unbounded all numbers}, the delta
 * methods an interval that is wrong. Below, x and y are the means, vx, vy and c the variances and
 * the covariance of the means, n the number of items, R = x / y.
 *
 * <p>Right and wrong answers are far from normal where nearly all are right: <a
 * href="doc-files/coverage.html">coverage</a> at 95 % falls to 41 % for all of them with 10 items
 * of parts near 0.98, and is 78 % with 30. Take {@link PairedRatioMethod#TANG} for them.
 */
public enum PairedMeanRatioMethod {
  /**
   * Fieller's set, t with n - 1 degrees of freedom: all margins that {@linkplain
   * NonInferiority#paired(PairedSample, double) the linearised test} does not reject on either
   * side.
   *
   * <p>Source: E. C. Fieller, Some problems in interval estimation, Journal of the Royal
   * Statistical Society B 16 (1954) 175-185.
   */
  FIELLER(Assumption.NORMAL_SCORES) {
    @Override
    ConfidenceSet set(PairedSample sample, MeanRatio means, SetLimits limits) {
      return new Fieller(means, Quantiles.twoSidedT(limits.confidence(), sample.size() - 1.0))
          .set(limits);
    }
  },

  /**
   * The simple interval, R -+ z se with se^2 = (vx - 2 R c + R^2 vy) / y^2. Wrong where the
   * reference's mean is less than about ten of its standard errors.
   *
   * <p>Source: A. Stuart and J. K. Ord, Kendall's Advanced Theory of Statistics, volume 1, 6th
   * edition, Arnold 1994, section 10.6.
   */
  DELTA(Assumption.LARGE_SAMPLE, Assumption.REFERENCE_WELL_ABOVE_ZERO) {
    @Override
    ConfidenceSet set(PairedSample sample, MeanRatio means, SetLimits limits) {
      return means.delta(Quantiles.twoSidedZ(limits.confidence()), limits);
    }
  },

  /**
   * The simple interval of the logarithm, log R -+ z se with se^2 = vx / x^2 - 2 c / (x y) + vy /
   * y^2. Not defined unless both means are positive; otherwise as {@link #DELTA}.
   */
  LOG_DELTA(Assumption.LARGE_SAMPLE, Assumption.REFERENCE_WELL_ABOVE_ZERO) {
    @Override
    ConfidenceSet set(PairedSample sample, MeanRatio means, SetLimits limits) {
      MeanRatio.checkPositive(sample.candidate(), sample.reference());
      return means.logDelta(Quantiles.twoSidedZ(limits.confidence()), limits);
    }
  };

  private final ImmutableSet<Assumption> assumptions;

  PairedMeanRatioMethod(Assumption... assumptions) {
    this.assumptions =
        ImmutableSet.<Assumption>builder()
            .add(Assumption.INDEPENDENT_ITEMS, Assumption.SAME_ITEMS)
            .add(assumptions)
            .build();
  }

  /**
   * {@return the set}
   *
   * @throws MethodNotDefinedException if there is only one item, the reference's mean is zero for
   *     certain, or for the delta methods at all
   */
  public ConfidenceSet interval(PairedSample sample, ConfidenceLevel confidence) {
    if (sample.size() < 2) {
      throw new MethodNotDefinedException("Items must be at least two: " + sample.size());
    }
    MeanRatio means = MeanRatio.paired(sample);
    return set(sample, means, means.limits(confidence, assumptions));
  }

  abstract ConfidenceSet set(PairedSample sample, MeanRatio means, SetLimits limits);

  /** {@return the name in lower case with hyphens, such as {@code log-delta}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
