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
  CLUSTERS;

  double factor(int clusters) {
    return this == NONE ? 1 : clusters / (clusters - 1.0);
  }

  /** {@return the name in lower case, such as {@code clusters}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
