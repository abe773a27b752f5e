package org.sovereignparity.statistics;

import org.sovereignparity.internal.Words;

/** What is done about there being only so many clusters. Tools differ, so it is always named. */
public enum ClusterCorrection {
  /**
   * Nothing. Source: E. Miller, Adding error bars to evals, arXiv 2411.00640 (2024), appendix A.
   */
  NONE,

  /**
   * The variance times C / (C - 1), C the number of clusters. Source: the metrics of inspect_ai (UK
   * AI Security Institute), {@code stderr(cluster=...)}.
   */
  CLUSTERS,

  /**
   * The part of each cluster times n / (n - m), m of n items its own (CR2), with degrees of freedom
   * for clusters of unlike size. Clusters of one size are as under {@link #CLUSTERS}.
   *
   * <p>Source: R. M. Bell and D. F. McCaffrey, Bias reduction in standard errors for linear
   * regression with multi-stage samples, Survey Methodology 28 (2002) 169-181; J. E. Pustejovsky
   * and E. Tipton, Small-sample methods for cluster-robust variance estimation, Journal of Business
   * and Economic Statistics 36 (2018) 672-683.
   */
  CR2;

  /** {@return what the variance is multiplied by} */
  double factor(int clusters) {
    return this == CLUSTERS ? clusters / (clusters - 1.0) : 1;
  }

  /**
   * {@return what the part of a cluster is multiplied by, which holds {@code share} of the items}
   */
  double factor(double share) {
    return this == CR2 ? 1 / (1 - share) : 1;
  }

  /**
   * {@return the degrees of freedom, the number of clusters less one; for CR2 those of Bell and
   * McCaffrey, (sum of h)^2 / sum of h^2 over the eigenvalues h of the variance of what clusters
   * add, were all items independent and alike}
   *
   * @param shares the part of the items that each cluster holds
   */
  double freedom(double[] shares) {
    if (this != CR2) {
      return shares.length - 1.0;
    }
    double sum = 0;
    double squares = 0;
    for (double share : shares) {
      double part = share * share / (1 - share);
      sum += part;
      squares += share * share - part * part;
    }
    return 1 / (squares + sum * sum);
  }

  /** {@return the name in lower case, such as {@code clusters}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
