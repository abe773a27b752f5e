package org.sovereignparity.statistics;

import org.sovereignparity.internal.Words;

/** What a method takes for granted. Where it does not hold, the result means little. */
public enum Assumption {
  /** The items are independent draws from the items that might have been asked. */
  INDEPENDENT_ITEMS,
  /** Both models answered the same items, and each pair of answers belongs to one of them. */
  SAME_ITEMS,
  /** The two models answered items that have nothing to do with each other. */
  SEPARATE_ITEMS,
  /** Clusters of items are independent of each other; items of one cluster need not be. */
  INDEPENDENT_CLUSTERS,
  /** Benchmarks are independent of each other. */
  INDEPENDENT_BENCHMARKS,
  /** The benchmarks are those that are meant, and no sample of others. */
  FIXED_BENCHMARKS,
  /** There are enough items, or clusters, for the normal approximation. */
  LARGE_SAMPLE,
  /** Scores, or their differences, are about normal, or there are many of them. */
  NORMAL_SCORES,
  /** The scores of both models vary alike. */
  EQUAL_VARIANCES,
  /** The mean of the reference lies well away from zero, measured in its standard errors. */
  REFERENCE_WELL_ABOVE_ZERO;

  /** {@return the name in lower case with hyphens, such as {@code same-items}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
