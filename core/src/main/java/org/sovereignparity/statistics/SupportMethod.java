package org.sovereignparity.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import org.sovereignparity.internal.Words;

/**
 * How the data support a ratio over one benchmark or several: two-sided sets of the ratio.
 *
 * <pre>
 *   SupportMethod.SCORE.interval(
 *       BenchmarkRatio.of(BenchmarkEvidence.sameItems(PairedCounts.of(850, 40, 60, 50)), 1),
 *       ConfidenceLevel.of(0.95))   // 0.9562..0.9995
 * </pre>
 *
 * <p>Below, x and y are means as they count, w weights, v(.) variances of means; benchmarks are
 * taken as independent of each other. The lower limit at the level 1 - 2a is the one-sided limit at
 * 1 - a.
 *
 * <p>With few items of which nearly all are right, all but {@link #SCORE} contain the ratio too
 * rarely: <a href="doc-files/coverage.html">coverage</a> at 95 % falls to 41 % with 10 items of
 * parts near 0.98, and is 78 % with 30.
 */
public enum SupportMethod {
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
    ConfidenceSet several(Combination all, double z, SetLimits limits) {
      throw new MethodNotDefinedException(
          "Score method must have one benchmark, or the least ratio: " + all.size());
    }
  },

  /**
   * Fieller's set. On one benchmark with t: as {@link PairedMeanRatioMethod#FIELLER}, C - 1 degrees
   * of freedom for C clusters, or as {@link MeanRatioMethod#FIELLER_UNEQUAL}. Over several with z,
   * and only for the ratio of means: the means are the sums of w x and of w y.
   */
  FIELLER(Assumption.LARGE_SAMPLE) {
    @Override
    public ConfidenceSet interval(BenchmarkRatio benchmark, ConfidenceLevel confidence) {
      MeanRatio means = new Combination(ImmutableList.of(benchmark)).ratioOfMeans();
      SetLimits limits =
          means.limits(
              confidence,
              ImmutableSet.<Assumption>builder()
                  .addAll(benchmark.evidence().assumptions())
                  .add(Assumption.NORMAL_SCORES)
                  .build());
      return benchmark.evidence().fieller(means, limits);
    }

    @Override
    ConfidenceSet several(Combination all, double z, SetLimits limits) {
      if (!all.isRatioOfMeans()) {
        throw new MethodNotDefinedException(
            "Fieller's method must have a ratio of means: " + all.aggregate());
      }
      return new Fieller(all.means(), z).set(limits);
    }
  },

  /**
   * The simple interval, R -+ z se, with
   *
   * <pre>
   *   se^2 = (sum w^2 v(x - R y)) / (sum w y)^2                   ratio of means
   *   se^2 = (sum w^2 v(x - r y) / y^2) / (sum w)^2, r = x / y     mean of ratios
   *   se^2 = R^2 (sum w^2 v(x - r y) / x^2) / (sum w)^2            geometric mean of ratios
   * </pre>
   *
   * <p>Wrong where a mean that is divided by is less than about ten of its standard errors. Source:
   * A. Stuart and J. K. Ord, Kendall's Advanced Theory of Statistics, volume 1, 6th edition, Arnold
   * 1994, section 10.6.
   */
  DELTA(Assumption.LARGE_SAMPLE, Assumption.REFERENCE_WELL_ABOVE_ZERO) {
    @Override
    ConfidenceSet several(Combination all, double z, SetLimits limits) {
      return all.means().delta(z, limits);
    }
  },

  /** The simple interval of the logarithm, log R -+ z se / R, with the error of {@link #DELTA}. */
  LOG_DELTA(Assumption.LARGE_SAMPLE, Assumption.REFERENCE_WELL_ABOVE_ZERO) {
    @Override
    ConfidenceSet several(Combination all, double z, SetLimits limits) {
      return all.means().checkPositive().logDelta(z, limits);
    }
  };

  private final ImmutableSet<Assumption> assumptions;

  SupportMethod(Assumption... assumptions) {
    this.assumptions = ImmutableSet.copyOf(assumptions);
  }

  /**
   * {@return the set of the ratio on one benchmark, whatever its weight}
   *
   * @throws MethodNotDefinedException if the method is not defined for the data: not of right and
   *     wrong answers, a mean of zero that is divided by, or a logarithm of none
   */
  public ConfidenceSet interval(BenchmarkRatio benchmark, ConfidenceLevel confidence) {
    return interval(
        new Combination(ImmutableList.of(benchmark), RatioAggregate.RATIO_OF_MEANS), confidence);
  }

  /**
   * {@return the set of the ratio over the benchmarks}
   *
   * @param benchmarks at least one
   * @throws IllegalArgumentException if there are none
   * @throws MethodNotDefinedException if the method is not defined for the data, or for this
   *     aggregate of several benchmarks
   */
  public ConfidenceSet interval(
      Iterable<BenchmarkRatio> benchmarks, RatioAggregate aggregate, ConfidenceLevel confidence) {
    ImmutableList<BenchmarkRatio> all = checkAny(benchmarks);
    return all.size() == 1
        ? interval(Iterables.getOnlyElement(all), confidence)
        : interval(new Combination(all, aggregate), confidence);
  }

  /**
   * {@return all from the lower limit of the least ratio of the benchmarks on, which is the least
   * of their lower limits}
   *
   * <p>There is no upper limit: the least of the upper limits would err more often than allowed. It
   * lies above a margin where each benchmark's set does, so nothing is adjusted for their number
   * (the intersection-union test). Source: R. L. Berger, Multiparameter hypothesis testing and
   * acceptance sampling, Technometrics 24 (1982) 295-300.
   *
   * @param benchmarks at least one
   * @throws IllegalArgumentException if there are none
   * @throws MethodNotDefinedException if the method is not defined for the data
   */
  public ConfidenceSet intervalOfLeast(
      Iterable<BenchmarkRatio> benchmarks, ConfidenceLevel confidence) {
    ImmutableList<ConfidenceSet> sets =
        checkAny(benchmarks).stream()
            .map(benchmark -> interval(benchmark, confidence))
            .collect(ImmutableList.toImmutableList());
    return LeastRatio.of(sets, confidence);
  }

  private ConfidenceSet interval(Combination all, ConfidenceLevel confidence) {
    SetLimits limits = all.means().limits(confidence, all.assumptions(assumptions));
    return several(all, Quantiles.twoSidedZ(confidence), limits);
  }

  private static ImmutableList<BenchmarkRatio> checkAny(Iterable<BenchmarkRatio> benchmarks) {
    ImmutableList<BenchmarkRatio> all = ImmutableList.copyOf(benchmarks);
    if (all.isEmpty()) {
      throw new IllegalArgumentException("Benchmarks must be at least one: []");
    }
    return all;
  }

  abstract ConfidenceSet several(Combination all, double z, SetLimits limits);

  /** {@return the name in lower case with hyphens, such as {@code log-delta}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
