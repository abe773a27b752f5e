package org.sovereignparity.statistics;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * How data support a ratio over one benchmark or several: two-sided sets of the ratio, by a formula
 * ({@link MeanRatioMethod}) or by resampling ({@link Bootstrap}).
 *
 * <pre>
 *   MeanRatioMethod.SCORE.interval(
 *       BenchmarkEvidence.sameItems(PairedCounts.of(850, 40, 60, 50)), ConfidenceLevel.of(0.95))
 *       // 0.9562..0.9995
 * </pre>
 *
 * <p>{@link MeanRatioMethod#COMBINED_SCORE} is the one to take without a reason for another.
 *
 * <p>Benchmarks are taken as independent of each other. The lower limit at the level 1 - 2a is the
 * one-sided limit at 1 - a.
 */
public sealed interface SupportMethod permits MeanRatioMethod, Bootstrap {
  /**
   * {@return the set of the ratio of the two means}
   *
   * @throws MethodNotDefinedException if the method is not defined for the evidence
   */
  default ConfidenceSet interval(BenchmarkEvidence evidence, ConfidenceLevel confidence) {
    return interval(BenchmarkRatio.of(evidence, 1), confidence);
  }

  /**
   * {@return the set of the ratio on one benchmark, whatever its weight}
   *
   * @throws MethodNotDefinedException if the method is not defined for the evidence
   */
  ConfidenceSet interval(BenchmarkRatio benchmark, ConfidenceLevel confidence);

  /**
   * {@return the set of the ratio over the benchmarks}
   *
   * @param benchmarks at least one
   * @throws IllegalArgumentException if there are none
   * @throws MethodNotDefinedException if the method is not defined for the evidence, or for this
   *     aggregate of several benchmarks
   */
  ConfidenceSet interval(
      Iterable<BenchmarkRatio> benchmarks, RatioAggregate aggregate, ConfidenceLevel confidence);

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
   * @throws MethodNotDefinedException if the method is not defined for the evidence
   */
  default ConfidenceSet intervalOfLeast(
      Iterable<BenchmarkRatio> benchmarks, ConfidenceLevel confidence) {
    return LeastRatio.of(
        BenchmarkRatio.checkAny(benchmarks).stream()
            .map(benchmark -> interval(benchmark, confidence))
            .collect(ImmutableList.toImmutableList()),
        confidence);
  }

  /**
   * {@return the p-value of the claim that the ratio on the benchmark lies above a margin: the
   * least one-sided error rate at which it is shown, to 1e-30; 1 where none below one half shows
   * it}
   *
   * <p>At a p-value of at most a the set at the level 1 - 2a lies above the margin, or begins
   * there.
   *
   * @param margin the ratio to be exceeded, positive
   * @throws IllegalArgumentException if the margin is not positive and finite
   * @throws MethodNotDefinedException if the method is not defined for the evidence
   */
  default double pValue(BenchmarkRatio benchmark, double margin) {
    return LeastError.ofShowing(level -> interval(benchmark, level), margin);
  }

  /**
   * {@return whether the set is only as wide as scores of this evidence happen to vary, so that an
   * {@linkplain BenchmarkEvidence#hasErrorOfZero error of exactly 0} makes it too narrow to show
   * anything}
   */
  boolean takesErrorAsObserved(BenchmarkEvidence evidence);

  /**
   * {@return the same of ratios of which none counts more than {@code cap}, so that a surplus on
   * one benchmark pays for no deficit on another; empty where the method knows no cap}
   *
   * @param cap positive, such as 1
   * @throws IllegalArgumentException if it is not positive and finite
   */
  Optional<SupportMethod> withCap(double cap);
}
