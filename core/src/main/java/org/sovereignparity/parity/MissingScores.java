package org.sovereignparity.parity;

import org.sovereignparity.internal.Words;

/**
 * What a missing score does. A cell is missing when the candidate, or any model of the frontier
 * inside the window, has no score on a benchmark.
 */
public enum MissingScores {
  /** The result is undetermined and names the cells. */
  UNDETERMINED,
  /** The benchmark is dropped for all models, before the reference is chosen. An assumption. */
  EXCLUDE,
  /**
   * A missing score of the candidate makes the benchmark's term 0 and keeps its weight; a missing
   * reference leaves the result undetermined. An assumption.
   */
  COUNTS_ZERO;

  /** {@return the word, such as {@code counts-zero}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
