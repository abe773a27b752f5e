package org.sovereignparity.parity;

import org.sovereignparity.internal.Words;

/** What is done with a benchmark on which lower is better. */
public enum LowerIsBetter {
  /** The policy is not defined for it, and is refused. */
  REFUSE,
  /** Its ratio is reference over candidate. Defined for raw scores only. */
  RECIPROCAL;

  /** {@return the word, such as {@code reciprocal}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
