package org.sovereignparity.benchmark;

import org.sovereignparity.internal.Words;

/** Whether more is better on a benchmark. */
public enum Direction {
  /** A greater score is better, as with accuracy. */
  HIGHER_IS_BETTER,
  /** A lesser score is better, as with word error rate. */
  LOWER_IS_BETTER;

  /** {@return the word, such as {@code higher-is-better}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
