package org.sovereignparity.parity;

import org.sovereignparity.internal.Words;

/**
 * How the scores on several benchmarks become one ratio.
 *
 * <p>With c and f the normalised scores of candidate and reference on a benchmark, w its weight,
 * and r = c/f, or f/c where lower is better, or the cap where that is less:
 */
public enum Aggregation {
  /** {@code (sum of w c) / (sum of w f)}. */
  RATIO_OF_MEANS,
  /** {@code (sum of w r) / (sum of w)}. */
  MEAN_OF_RATIOS,
  /** {@code (product of r^w)^(1 / sum of w)}. */
  GEOMETRIC_MEAN_OF_RATIOS,
  /** {@code min r}: "every benchmark reaches it". Weights do not matter. */
  MINIMUM_RATIO;

  /** {@return the word, such as {@code ratio-of-means}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
