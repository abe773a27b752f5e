package org.sovereignparity.statistics;

import com.google.common.collect.ImmutableSet;

/**
 * One-sided tests of the claim that a ratio of candidate to reference lies above a margin, such as
 * 0.95. A claim that is not shown is not refuted.
 *
 * <pre>
 *   NonInferiority.linearised(
 *       BenchmarkEvidence.sameItems(PairedCounts.of(850, 40, 60, 50)), 0.95)
 *       .pValue()   // 0.00464
 * </pre>
 *
 * <p>They test what the {@linkplain PairedRatioMethod intervals} show: the claim is shown at alpha
 * where the lower limit of the interval at the level 1 - 2 alpha lies above the margin.
 */
public final class NonInferiority {
  private NonInferiority() {}

  /**
   * {@return the linearised test of scores on the same items: Student's test of d = x - margin y,
   * with n - 1 degrees of freedom, or those of the {@link ClusterCorrection}}
   *
   * <p>No ratio is formed, so nothing breaks where the reference is near zero; only its mean must
   * be positive for the claim to have its sense. It tests what {@link MeanRatioMethod#FIELLER}
   * shows.
   *
   * @param margin the ratio to be exceeded, positive
   * @throws MethodNotDefinedException if the models did not answer the same items, there are fewer
   *     than two items or clusters, all d are the same, or the mean of the reference is not
   *     positive
   * @throws IllegalArgumentException if the margin is not positive and finite
   */
  public static TestResult linearised(BenchmarkEvidence evidence, double margin) {
    checkMargin(margin);
    PairedUnits paired = evidence.paired();
    double error = Math.sqrt(paired.residual(margin));
    if (!(paired.y() > 0)) {
      throw new MethodNotDefinedException("Mean of the reference must be positive: " + paired.y());
    }
    double mean = paired.x() - margin * paired.y();
    if (!(error > 0)) {
      throw new MethodNotDefinedException("Differences must vary: all are " + mean);
    }
    return TestResult.ofT(
        mean / error, paired.freedom(), assumptions(paired, Assumption.NORMAL_SCORES));
  }

  /**
   * {@return the score test of right and wrong answers: Tang's on the same items, that of
   * Farrington and Manning on separate items}
   *
   * <p>It tests what {@link MeanRatioMethod#SCORE} shows. Source: N. S. Tang, M. L. Tang and I. S.
   * F. Chan, On tests of equivalence via non-unity relative risk for matched-pair design,
   * Statistics in Medicine 22 (2003) 1217-1233; C. P. Farrington and G. Manning, Test statistics
   * and sample size formulae for comparative binomial trials with null hypothesis of non-zero risk
   * difference or non-unity relative risk, Statistics in Medicine 9 (1990) 1447-1454.
   *
   * @param margin the ratio to be exceeded, positive
   * @throws MethodNotDefinedException if the evidence is not of right and wrong answers, or nobody
   *     has anything right
   * @throws IllegalArgumentException if the margin is not positive and finite
   */
  public static TestResult score(BenchmarkEvidence evidence, double margin) {
    checkMargin(margin);
    double z = evidence.scoreAt(margin);
    if (evidence.x() == 0 && evidence.y() == 0) {
      throw new MethodNotDefinedException("Right items must be at least one: 0");
    }
    return TestResult.ofZ(z, assumptions(evidence, Assumption.LARGE_SAMPLE));
  }

  static void checkMargin(double margin) {
    if (!(margin > 0 && margin < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("Margin must be positive: " + margin);
    }
  }

  private static ImmutableSet<Assumption> assumptions(BenchmarkEvidence of, Assumption ofTest) {
    return ImmutableSet.<Assumption>builder().addAll(of.assumptions()).add(ofTest).build();
  }
}
