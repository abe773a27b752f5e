package org.sovereignparity.statistics;

import com.google.common.collect.ImmutableSet;
import java.util.OptionalDouble;
import org.sovereignparity.internal.Words;

/**
 * Two-sided intervals for the ratio of the candidate's part to the reference's, on <em>separate
 * items</em>. Where both answered the same items use {@link PairedRatioMethod}: the same counts can
 * give another answer.
 *
 * <pre>
 *   RatioMethod.KOOPMAN.interval(Proportion.of(7, 34), Proportion.of(1, 34), ConfidenceLevel.of(0.95))
 *       // 1.221..42.58
 * </pre>
 *
 * <p>Limits lie within 0 and infinity; where no item of the reference is right the set has no upper
 * limit, and where none of the candidate is, the lower limit is 0. The lower limit at the level 1 -
 * 2a is the one-sided limit at 1 - a. {@link #KOOPMAN} is the one to take without a reason for
 * another.
 *
 * <p><a href="doc-files/coverage.html">Coverage</a> at 95 %: where 10 items have parts near 0.98,
 * {@link #KATZ}, {@link #ADJUSTED_LOG} and {@link #INVERSE_SINH} contain the ratio in 60 % only,
 * with 30 items in 88 %; {@link #KOOPMAN}, {@link #MIETTINEN_NURMINEN} and {@link #MOVER} in 94.4 %
 * at least.
 */
public enum RatioMethod {
  /**
   * The simple interval of the logarithm.
   *
   * <pre>
   *   log R -+ z se,  se^2 = 1/x1 - 1/n1 + 1/x0 - 1/n0
   * </pre>
   *
   * <p>Not defined where a count is zero; of no width, and so of no use, where everything is right.
   * Source: D. Katz and others, Obtaining confidence intervals for the risk ratio in cohort
   * studies, Biometrics 34 (1978) 469-474.
   */
  KATZ {
    @Override
    ConfidenceSet interval(Proportion candidate, Proportion reference, double z, SetLimits limits) {
      double se = katzError(candidate, reference);
      return limits.around(limits.estimate().getAsDouble(), StrictMath.exp(z * se));
    }
  },

  /**
   * The simple interval of the logarithm after half an item is added to each count and number.
   *
   * <p>Defined for all counts, but of no width where everything is right; it need not contain the
   * estimate. Source: S. D. Walter, The distribution of Levin's measure of attributable risk,
   * Biometrika 62 (1975) 371-374.
   */
  ADJUSTED_LOG {
    @Override
    ConfidenceSet interval(Proportion candidate, Proportion reference, double z, SetLimits limits) {
      double se = Math.sqrt(adjustedVariance(candidate) + adjustedVariance(reference));
      return limits.around(adjusted(candidate) / adjusted(reference), StrictMath.exp(z * se));
    }
  },

  /**
   * The inverse hyperbolic sine interval: log R -+ 2 asinh(z se / 2), with the error of {@link
   * #KATZ}.
   *
   * <p>Not defined where a count is zero, of no width where everything is right. Source: R. G.
   * Newcombe, Logit confidence intervals and the inverse sinh transformation, The American
   * Statistician 55 (2001) 200-202.
   */
  INVERSE_SINH {
    @Override
    ConfidenceSet interval(Proportion candidate, Proportion reference, double z, SetLimits limits) {
      double half = z * katzError(candidate, reference) / 2;
      // The exponential of twice the inverse hyperbolic sine.
      double root = half + Math.sqrt(1 + half * half);
      return limits.around(limits.estimate().getAsDouble(), root * root);
    }
  },

  /**
   * The score interval: all ratios whose score statistic is within z. Defined for all counts, also
   * where everything is right; all ratios where nothing is.
   *
   * <p>Source: P. A. R. Koopman, Confidence intervals for the ratio of two binomial proportions,
   * Biometrics 40 (1984) 513-517.
   */
  KOOPMAN {
    @Override
    ConfidenceSet interval(Proportion candidate, Proportion reference, double z, SetLimits limits) {
      return new KoopmanScore(candidate, reference).interval(z, limits);
    }
  },

  /**
   * The score interval with the variance times N / (N - 1), N the number of all items; a little
   * wider than {@link #KOOPMAN}.
   *
   * <p>Source: O. Miettinen and M. Nurminen, Comparative analysis of two rates, Statistics in
   * Medicine 4 (1985) 213-226.
   */
  MIETTINEN_NURMINEN {
    @Override
    ConfidenceSet interval(Proportion candidate, Proportion reference, double z, SetLimits limits) {
      double n = (double) candidate.items() + reference.items();
      return new KoopmanScore(candidate, reference).interval(z * Math.sqrt(n / (n - 1)), limits);
    }
  },

  /**
   * The interval from the two Wilson intervals by recovering variances from them.
   *
   * <p>Source: A. Donner and G. Y. Zou, Closed-form confidence intervals for functions of the
   * normal mean and standard deviation, Statistical Methods in Medical Research 21 (2012) 347-359.
   */
  MOVER {
    @Override
    ConfidenceSet interval(Proportion candidate, Proportion reference, double z, SetLimits limits) {
      return new Mover(candidate, reference, 0).interval(z, limits);
    }
  };

  private static final ImmutableSet<Assumption> ASSUMPTIONS =
      ImmutableSet.of(
          Assumption.INDEPENDENT_ITEMS, Assumption.SEPARATE_ITEMS, Assumption.LARGE_SAMPLE);

  /**
   * {@return the interval}
   *
   * @throws MethodNotDefinedException if either has no items, or the method needs a right item of
   *     both and one has none
   */
  public ConfidenceSet interval(
      Proportion candidate, Proportion reference, ConfidenceLevel confidence) {
    OptionalDouble estimate = ratio(candidate.checkAny(), reference.checkAny());
    SetLimits limits = new SetLimits(estimate, confidence, ASSUMPTIONS);
    return interval(candidate, reference, Quantiles.twoSidedZ(confidence), limits);
  }

  abstract ConfidenceSet interval(
      Proportion candidate, Proportion reference, double z, SetLimits limits);

  /** {@return the ratio of the parts; empty if nothing of the reference is right} */
  private static OptionalDouble ratio(Proportion candidate, Proportion reference) {
    return reference.right() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            (double) candidate.right()
                * reference.items()
                / ((double) reference.right() * candidate.items()));
  }

  private static double katzError(Proportion candidate, Proportion reference) {
    return Math.sqrt(katzVariance(candidate) + katzVariance(reference));
  }

  private static double katzVariance(Proportion of) {
    return of.q() / of.checkAnyRight().right();
  }

  private static double adjusted(Proportion of) {
    return (of.right() + 0.5) / (of.items() + 0.5);
  }

  private static double adjustedVariance(Proportion of) {
    return of.wrong() / (of.items() + 0.5) / (of.right() + 0.5);
  }

  /** {@return the name in lower case with hyphens, such as {@code miettinen-nurminen}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
