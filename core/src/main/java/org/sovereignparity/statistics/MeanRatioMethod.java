package org.sovereignparity.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Optional;
import org.sovereignparity.internal.Words;

/**
 * Two-sided sets of a ratio of means by a formula, on the same or on separate items, over one
 * benchmark or several.
 *
 * <p>A ratio whose denominator may be zero has no interval: the Fieller methods then give
 * {@linkplain ConfidenceSet.Exclusive two rays} or {@linkplain ConfidenceSet.Unbounded all
 * numbers}, the delta methods an interval that is wrong. Below, x and y are means as they count, w
 * weights, v(.) variances of means, R the ratio.
 *
 * <p>With few items of which nearly all are right, all but the score methods contain the ratio too
 * rarely: <a href="doc-files/coverage.html">coverage</a> at 95 % falls to 41 % with 10 items of
 * parts near 0.98, and is 78 % with 30; on separate items it is 60 % and 88 %.
 */
public enum MeanRatioMethod implements SupportMethod {
  /**
   * The score interval of right and wrong answers: {@link PairedRatioMethod#TANG}, or {@link
   * RatioMethod#KOOPMAN} on separate items. It is of one benchmark, and so of several only for the
   * least ratio; scores must count from zero.
   */
  SCORE(Assumption.LARGE_SAMPLE) {
    @Override
    public ConfidenceSet interval(BenchmarkRatio benchmark, ConfidenceLevel confidence) {
      if (benchmark.origin() != 0) {
        throw new MethodNotDefinedException(
            "Score method must have scores that count from zero: " + benchmark.origin());
      }
      return benchmark.evidence().score(confidence);
    }

    @Override
    public boolean takesErrorAsObserved(BenchmarkEvidence evidence) {
      return false;
    }

    @Override
    ConfidenceSet several(Combination all, SetLimits limits) {
      throw new MethodNotDefinedException(
          "Score method must have one benchmark, or the least ratio: " + all.size());
    }
  },

  /**
   * The one to take without a reason for another, over one benchmark or several: score limits of
   * each, at its share of the quantile.
   *
   * <pre>
   *   low = sum v (low_b(q s_b) - (1 - s_b^2) bias_b),  v = w / sum w
   *   s_b = e_b(s'_b) / root of the sum of such squares,  e_b(s) = v (r_b - low_b(z s)) / s
   *   s'_b = e_b(1) / root of the sum of such squares
   *   q   = t + max(0, sum s_b^3 g_b (t^2 - 1) / 6)
   * </pre>
   *
   * <p>low_b(q) is the lower limit of the ratio r_b on one benchmark at the quantile q, of right
   * and wrong answers by their score statistic with variances times n / (n - 1), of other scores
   * Fieller's. e_b(s) is the error of a benchmark, recovered from its limit at the share s of z,
   * and s_b its share in the whole error; that is taken a second time, at the limits where the
   * first puts each benchmark, since the error at a limit far beyond is too great where nearly all
   * is right, and shares that do not fit make the sum too narrow. t is Student's quantile with
   * Satterthwaite's degrees of freedom, each benchmark giving n - 1, of separate items the lesser;
   * g_b is the skewness of its estimate where the limit is true (none is known of errors that are
   * stated, nor of scores on separate items). bias_b = (r_b vy - c) / y^2 is the bias of a ratio of
   * means, for the mean of ratios. The geometric mean is taken by logarithms, with the bias (vy /
   * y^2 - vx / x^2) / 2 of each. The ratio of means R is the one at which the lower limit of sum v
   * (x - R y), made likewise, is 0. Upper limits mirror that; the skewness widens a set and never
   * narrows it. Right answers in clusters count as so many items as would have the error of the
   * clusters (the design effect). Ratios below 0 are none; where the mean that is divided by is not
   * clearly above zero there is no upper limit.
   *
   * <p>The set lies around the ratio without the bias, which may be another than the estimate.
   * Source: the limits of a sum by recovered variances are those of G. Y. Zou, W. Huang and X.
   * Zhang, A note on confidence interval estimation for a linear function of binomial proportions,
   * Computational Statistics and Data Analysis 53 (2009) 1080-1085, here with the limit of each
   * benchmark at its share of the quantile, as the score test of a sum of parameters would have it;
   * skewness as J. J. Gart and J. Nam, Approximate interval estimation of the ratio of binomial
   * parameters: a review and corrections for skewness, Biometrics 44 (1988) 323-338; design effects
   * as J. N. K. Rao and A. J. Scott, A simple method for the analysis of clustered binary data,
   * Biometrics 48 (1992) 577-585. How often it errs is <a
   * href="doc-files/coverage.html">tabulated</a>.
   */
  COMBINED_SCORE(Assumption.LARGE_SAMPLE) {
    @Override
    ConfidenceSet several(Combination all, SetLimits limits) {
      return CombinedScore.set(all, limits);
    }

    @Override
    public boolean takesErrorAsObserved(BenchmarkEvidence evidence) {
      return evidence.leastAnswers().isEmpty();
    }
  },

  /**
   * Fieller's set. On one benchmark of the same items with t of n - 1 degrees of freedom, of C
   * clusters those of their {@link ClusterCorrection}: all margins that {@linkplain
   * NonInferiority#linearised the linearised test} does not reject on either side. Over several
   * with z (t if there are clusters, as for {@link #DELTA}), and only for the ratio of means: the
   * means are the sums of w x and of w y.
   *
   * <p>On one benchmark of separate items it has a variance for each model: all ratios that Welch's
   * test does not reject, in the variant in which the degrees of freedom follow the ratio, not
   * those at the estimate.
   *
   * <p>Source: E. C. Fieller, Some problems in interval estimation, Journal of the Royal
   * Statistical Society B 16 (1954) 175-185; A. C. Tamhane and B. R. Logan, Finding the maximum
   * safe dose level for heteroscedastic data, Journal of Biopharmaceutical Statistics 14 (2004)
   * 843-856.
   */
  FIELLER(Assumption.LARGE_SAMPLE) {
    @Override
    public ConfidenceSet interval(BenchmarkRatio benchmark, ConfidenceLevel confidence) {
      return fieller(benchmark, confidence, Assumption.NORMAL_SCORES);
    }

    @Override
    ConfidenceSet several(Combination all, SetLimits limits) {
      if (!all.isRatioOfMeans()) {
        throw new MethodNotDefinedException(
            "Fieller's method must have a ratio of means: " + all.aggregate());
      }
      return new Fieller(all.means().scaled(), all.quantile(limits.confidence())).set(limits);
    }
  },

  /**
   * Fieller's set on separate items of one benchmark with one variance for both models, t with m +
   * n - 2 degrees of freedom. Needs three scores in all.
   *
   * <p>Source: E. C. Fieller, Some problems in interval estimation, Journal of the Royal
   * Statistical Society B 16 (1954) 175-185.
   */
  FIELLER_POOLED(Assumption.LARGE_SAMPLE) {
    @Override
    public ConfidenceSet interval(BenchmarkRatio benchmark, ConfidenceLevel confidence) {
      return fieller(
          benchmark.pooled(), confidence, Assumption.NORMAL_SCORES, Assumption.EQUAL_VARIANCES);
    }

    @Override
    ConfidenceSet several(Combination all, SetLimits limits) {
      throw new MethodNotDefinedException(
          "Pooled variance must be of one benchmark, or of the least ratio: " + all.size());
    }
  },

  /**
   * The simple interval, R -+ z se or, where items are in clusters, R -+ t se with Satterthwaite's
   * degrees of freedom, with
   *
   * <pre>
   *   se^2 = (sum w^2 v(x - R y)) / (sum w y)^2                   ratio of means
   *   se^2 = (sum w^2 v(x - r y) / y^2) / (sum w)^2, r = x / y     mean of ratios
   *   se^2 = R^2 (sum w^2 v(x - r y) / x^2) / (sum w)^2            geometric mean of ratios
   * </pre>
   *
   * <p>v(x - r y) is vx - 2 r c + r^2 vy, c the covariance of the means, 0 on separate items. Wrong
   * where a mean that is divided by is less than about ten of its standard errors. Source: A.
   * Stuart and J. K. Ord, Kendall's Advanced Theory of Statistics, volume 1, 6th edition, Arnold
   * 1994, section 10.6.
   */
  DELTA(Assumption.LARGE_SAMPLE, Assumption.REFERENCE_WELL_ABOVE_ZERO) {
    @Override
    ConfidenceSet several(Combination all, SetLimits limits) {
      return all.means().delta(all.quantile(limits.confidence()), limits);
    }
  },

  /**
   * The simple interval of the logarithm, log R -+ z se / R, with error and quantile of {@link
   * #DELTA}. Not defined unless the means are positive.
   */
  LOG_DELTA(Assumption.LARGE_SAMPLE, Assumption.REFERENCE_WELL_ABOVE_ZERO) {
    @Override
    ConfidenceSet several(Combination all, SetLimits limits) {
      return all.means().checkPositive().logDelta(all.quantile(limits.confidence()), limits);
    }
  };

  private final ImmutableSet<Assumption> assumptions;

  MeanRatioMethod(Assumption... assumptions) {
    this.assumptions = ImmutableSet.copyOf(assumptions);
  }

  /**
   * {@return the set of the ratio on one benchmark, whatever its weight}
   *
   * @throws MethodNotDefinedException if the method is not defined for the evidence: a single item,
   *     no right and wrong answers, a mean of zero that is divided by, or a logarithm of none
   */
  @Override
  public ConfidenceSet interval(BenchmarkRatio benchmark, ConfidenceLevel confidence) {
    return interval(Combination.of(benchmark), confidence);
  }

  @Override
  public ConfidenceSet interval(
      Iterable<BenchmarkRatio> benchmarks, RatioAggregate aggregate, ConfidenceLevel confidence) {
    ImmutableList<BenchmarkRatio> all = BenchmarkRatio.checkAny(benchmarks);
    return all.size() == 1
        ? interval(Iterables.getOnlyElement(all), confidence)
        : interval(new Combination(all, aggregate), confidence);
  }

  private ConfidenceSet interval(Combination all, ConfidenceLevel confidence) {
    SetLimits limits = all.means().limits(confidence, all.assumptions(assumptions));
    return several(all, limits);
  }

  /** {@return empty: the formulas are of ratios that count as they are} */
  @Override
  public Optional<SupportMethod> withCap(double cap) {
    return Optional.empty();
  }

  private static ConfidenceSet fieller(
      BenchmarkRatio benchmark, ConfidenceLevel confidence, Assumption... assumptions) {
    Combination one = Combination.of(benchmark);
    MeanRatio means = one.means().scaled();
    SetLimits limits = means.limits(confidence, one.assumptions(ImmutableSet.copyOf(assumptions)));
    return benchmark.evidence().fieller(means, limits);
  }

  @Override
  public boolean takesErrorAsObserved(BenchmarkEvidence evidence) {
    return true;
  }

  abstract ConfidenceSet several(Combination all, SetLimits limits);

  /** {@return the name in lower case with hyphens, such as {@code log-delta}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
