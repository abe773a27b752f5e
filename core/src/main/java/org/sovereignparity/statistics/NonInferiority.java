package org.sovereignparity.statistics;

import com.google.common.collect.ImmutableSet;

/**
 * One-sided tests of the claim that a ratio of candidate to reference lies above a margin, such as
 * 0.95. A claim that is not shown is not refuted.
 *
 * <pre>
 *   NonInferiority.paired(PairedCounts.of(850, 40, 60, 50), 0.95).pValue()   // 0.00464
 * </pre>
 *
 * <p>They test what the {@linkplain PairedRatioMethod intervals} show: the claim is shown at alpha
 * where the lower limit of the interval at the level 1 - 2 alpha lies above the margin.
 */
public final class NonInferiority {
  private static final ImmutableSet<Assumption> PAIRED =
      ImmutableSet.of(
          Assumption.INDEPENDENT_ITEMS, Assumption.SAME_ITEMS, Assumption.NORMAL_SCORES);
  private static final ImmutableSet<Assumption> CLUSTERED =
      ImmutableSet.of(
          Assumption.INDEPENDENT_CLUSTERS, Assumption.SAME_ITEMS, Assumption.LARGE_SAMPLE);
  private static final ImmutableSet<Assumption> SCORE =
      ImmutableSet.of(Assumption.INDEPENDENT_ITEMS, Assumption.SAME_ITEMS, Assumption.LARGE_SAMPLE);
  private static final ImmutableSet<Assumption> SEPARATE =
      ImmutableSet.of(
          Assumption.INDEPENDENT_ITEMS, Assumption.SEPARATE_ITEMS, Assumption.LARGE_SAMPLE);

  private NonInferiority() {}

  /**
   * {@return the linearised test of graded scores on the same items: Student's test of d = x -
   * margin y, with n - 1 degrees of freedom}
   *
   * <p>No ratio is formed, so nothing breaks where the reference is near zero; only its mean must
   * be positive for the claim to have its sense. The same as {@link PairedMeanRatioMethod#FIELLER}.
   *
   * @param margin the ratio to be exceeded, positive
   * @throws MethodNotDefinedException if there are fewer than two items, all d are the same, or the
   *     mean of the reference is not positive
   * @throws IllegalArgumentException if the margin is not positive and finite
   */
  public static TestResult paired(PairedSample sample, double margin) {
    Moments d = Moments.of(differences(sample, margin));
    checkItems(d.size());
    return student(d.mean(), Math.sqrt(d.varianceOfMean()), d.size() - 1.0, PAIRED);
  }

  /**
   * {@return the linearised test of right and wrong answers to the same items; see {@link
   * #paired(PairedSample, double)}}
   *
   * @param margin the ratio to be exceeded, positive
   * @throws MethodNotDefinedException if there are fewer than two items, all d are the same, or
   *     nothing of the reference is right
   * @throws IllegalArgumentException if the margin is not positive and finite
   */
  public static TestResult paired(PairedCounts counts, double margin) {
    checkMargin(margin);
    checkItems(counts.items());
    counts.reference().checkAnyRight();
    LinearisedCounts d = new LinearisedCounts(counts, margin);
    return student(d.mean(), Math.sqrt(d.varianceOfMean()), counts.items() - 1.0, PAIRED);
  }

  /**
   * {@return the linearised test where items of one cluster depend on each other, with C - 1
   * degrees of freedom for C clusters}
   *
   * @param margin the ratio to be exceeded, positive
   * @throws MethodNotDefinedException if there are fewer than two clusters, the clusters do not
   *     differ, or the mean of the reference is not positive
   * @throws IllegalArgumentException if the margin is not positive and finite, or there is not one
   *     label for each item
   */
  public static TestResult clustered(
      PairedSample sample, double margin, Clusters clusters, ClusterCorrection correction) {
    double[] d = differences(sample, margin);
    double error = StandardError.clustered(d, clusters, correction);
    return student(Moments.of(d).mean(), error, clusters.count() - 1.0, CLUSTERED);
  }

  /**
   * {@return Tang's score test of right and wrong answers to the same items}
   *
   * @param margin the ratio to be exceeded, positive
   * @throws MethodNotDefinedException if nobody has anything right
   * @throws IllegalArgumentException if the margin is not positive and finite
   */
  public static TestResult pairedScore(PairedCounts counts, double margin) {
    checkMargin(margin);
    if (counts.anyRight() == 0) {
      throw new MethodNotDefinedException("Right items must be at least one: 0");
    }
    return TestResult.ofZ(new TangScore(counts).at(margin), SCORE);
  }

  /**
   * {@return the test of Farrington and Manning of right and wrong answers to separate items: the
   * score statistic at the margin; the same as {@link RatioMethod#KOOPMAN}}
   *
   * <p>Source: C. P. Farrington and G. Manning, Test statistics and sample size formulae for
   * comparative binomial trials with null hypothesis of non-zero risk difference or non-unity
   * relative risk, Statistics in Medicine 9 (1990) 1447-1454.
   *
   * @param margin the ratio to be exceeded, positive
   * @throws MethodNotDefinedException if either has no items, or nobody has anything right
   * @throws IllegalArgumentException if the margin is not positive and finite
   */
  public static TestResult unpaired(Proportion candidate, Proportion reference, double margin) {
    checkMargin(margin);
    if (candidate.checkAny().right() == 0 && reference.checkAny().right() == 0) {
      throw new MethodNotDefinedException("Right items must be at least one: 0");
    }
    return TestResult.ofZ(new KoopmanScore(candidate, reference.checkAny()).at(margin), SEPARATE);
  }

  static void checkMargin(double margin) {
    if (!(margin > 0 && margin < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("Margin must be positive: " + margin);
    }
  }

  private static void checkItems(int items) {
    if (items < 2) {
      throw new MethodNotDefinedException("Items must be at least two: " + items);
    }
  }

  private static double[] differences(PairedSample sample, double margin) {
    checkMargin(margin);
    double reference = sample.reference().mean();
    if (!(reference > 0)) {
      throw new MethodNotDefinedException("Mean of the reference must be positive: " + reference);
    }
    double[] d = new double[sample.size()];
    for (int i = 0; i < d.length; i++) {
      d[i] = sample.candidate().value(i) - margin * sample.reference().value(i);
    }
    return d;
  }

  private static TestResult student(
      double mean, double error, double freedom, ImmutableSet<Assumption> assumptions) {
    if (!(error > 0)) {
      throw new MethodNotDefinedException("Differences must vary: all are " + mean);
    }
    return TestResult.ofT(mean / error, freedom, assumptions);
  }
}
