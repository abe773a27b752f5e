package org.sovereignparity.statistics;

/** How much a mean would vary from one draw of items to another. */
public final class StandardError {
  private StandardError() {}

  /**
   * {@return the standard error of the mean of independent scores, the root of s^2 / n}
   *
   * @throws MethodNotDefinedException if there is only one score
   */
  public static double of(Sample sample) {
    if (sample.size() < 2) {
      throw new MethodNotDefinedException("Scores must be at least two: " + sample.size());
    }
    return Math.sqrt(Moments.of(sample.values()).varianceOfMean());
  }

  /**
   * {@return the same for right and wrong answers, the root of p (1 - p) / (n - 1); 0 where all are
   * right or none, which is why intervals do not rest on it}
   *
   * @throws MethodNotDefinedException if there are fewer than two items
   */
  public static double of(Proportion of) {
    if (of.items() < 2) {
      throw new MethodNotDefinedException("Items must be at least two: " + of.items());
    }
    return Math.sqrt(of.p() * of.q() / (of.items() - 1.0));
  }

  /**
   * {@return the standard error of the mean of scores that depend on each other within clusters}
   *
   * <pre>
   *   se^2 = (1/n^2) sum over clusters of (sum over its items of (score - mean))^2
   * </pre>
   *
   * <p>It is too small where there are fewer than about 30 clusters, or one holds most items.
   *
   * @throws MethodNotDefinedException if there is only one cluster
   * @throws IllegalArgumentException if there is not one label for each score
   */
  public static double clustered(Sample sample, Clusters clusters, ClusterCorrection correction) {
    PairedSample alone = PairedSample.of(sample, sample);
    return Math.sqrt(BenchmarkEvidence.sameItems(alone, clusters, correction).vy());
  }
}
