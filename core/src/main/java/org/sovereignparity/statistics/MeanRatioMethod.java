package org.sovereignparity.statistics;

import com.google.common.collect.ImmutableSet;
import org.sovereignparity.internal.Words;

/**
 * Two-sided sets for the ratio of the candidate's mean to the reference's, on <em>separate
 * items</em>. Where both answered the same items use {@link PairedMeanRatioMethod}.
 *
 * <p>A ratio whose denominator may be zero has no interval: the Fieller methods then give
 * {@linkplain ConfidenceSet.Exclusive two rays} or {@linkplain ConfidenceSet.Unbounded all
 * numbers}, the delta methods an interval that is wrong. Below, x and y are the means, vx and vy
 * the variances of the means, m and n the sizes, R = x / y.
 *
 * <p>Right and wrong answers are far from normal where nearly all are right: <a
 * href="doc-files/coverage.html">coverage</a> at 95 % is 60 % for all of them with 10 items of
 * parts near 0.98, and 88 % with 30. Take {@link RatioMethod#KOOPMAN} for them.
 */
public enum MeanRatioMethod {
  /**
   * Fieller's set with one variance for both, t with m + n - 2 degrees of freedom. Needs three
   * scores in all.
   *
   * <p>Source: E. C. Fieller, Some problems in interval estimation, Journal of the Royal
   * Statistical Society B 16 (1954) 175-185.
   */
  FIELLER_POOLED(Assumption.NORMAL_SCORES, Assumption.EQUAL_VARIANCES) {
    @Override
    public ConfidenceSet interval(Sample candidate, Sample reference, ConfidenceLevel confidence) {
      int freedom = candidate.size() + reference.size() - 2;
      if (freedom < 1) {
        throw new MethodNotDefinedException("Scores must be at least three: 2");
      }
      MeanRatio means = MeanRatio.pooled(candidate, reference);
      return new Fieller(means, Quantiles.twoSidedT(confidence, freedom))
          .set(means.limits(confidence, assumptions()));
    }
  },

  /**
   * Fieller's set with a variance for each: all ratios that Welch's test does not reject. Needs two
   * scores of each.
   *
   * <p>Source: A. C. Tamhane and B. R. Logan, Finding the maximum safe dose level for
   * heteroscedastic data, Journal of Biopharmaceutical Statistics 14 (2004) 843-856; the variant in
   * which the degrees of freedom follow the ratio, not those at the estimate.
   */
  FIELLER_UNEQUAL(Assumption.NORMAL_SCORES) {
    @Override
    public ConfidenceSet interval(Sample candidate, Sample reference, ConfidenceLevel confidence) {
      MeanRatio means = unequal(candidate, reference);
      return new WelchFieller(means, candidate.size(), reference.size(), confidence)
          .set(means.limits(confidence, assumptions()));
    }
  },

  /**
   * The simple interval, R -+ z se with se^2 = (vx + R^2 vy) / y^2. Wrong where the reference's
   * mean is less than about ten of its standard errors.
   *
   * <p>Source: A. Stuart and J. K. Ord, Kendall's Advanced Theory of Statistics, volume 1, 6th
   * edition, Arnold 1994, section 10.6.
   */
  DELTA(Assumption.LARGE_SAMPLE, Assumption.REFERENCE_WELL_ABOVE_ZERO) {
    @Override
    public ConfidenceSet interval(Sample candidate, Sample reference, ConfidenceLevel confidence) {
      MeanRatio means = unequal(candidate, reference);
      return means.delta(Quantiles.twoSidedZ(confidence), means.limits(confidence, assumptions()));
    }
  },

  /**
   * The simple interval of the logarithm, log R -+ z se with se^2 = vx / x^2 + vy / y^2. Not
   * defined unless both means are positive; otherwise as {@link #DELTA}.
   */
  LOG_DELTA(Assumption.LARGE_SAMPLE, Assumption.REFERENCE_WELL_ABOVE_ZERO) {
    @Override
    public ConfidenceSet interval(Sample candidate, Sample reference, ConfidenceLevel confidence) {
      MeanRatio means = unequal(candidate, reference);
      MeanRatio.checkPositive(candidate, reference);
      return means.logDelta(
          Quantiles.twoSidedZ(confidence), means.limits(confidence, assumptions()));
    }
  };

  private final ImmutableSet<Assumption> assumptions;

  MeanRatioMethod(Assumption... assumptions) {
    this.assumptions =
        ImmutableSet.<Assumption>builder()
            .add(Assumption.INDEPENDENT_ITEMS, Assumption.SEPARATE_ITEMS)
            .add(assumptions)
            .build();
  }

  /**
   * {@return the set}
   *
   * @throws MethodNotDefinedException if there are too few scores, the reference's mean is zero for
   *     certain, or for the delta methods at all
   */
  public abstract ConfidenceSet interval(
      Sample candidate, Sample reference, ConfidenceLevel confidence);

  ImmutableSet<Assumption> assumptions() {
    return assumptions;
  }

  private static MeanRatio unequal(Sample candidate, Sample reference) {
    int least = Math.min(candidate.size(), reference.size());
    if (least < 2) {
      throw new MethodNotDefinedException("Scores must be at least two of each: " + least);
    }
    return MeanRatio.unequal(candidate, reference);
  }

  /** {@return the name in lower case with hyphens, such as {@code fieller-pooled}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
