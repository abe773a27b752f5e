package org.sovereignparity.parity.support;

import org.sovereignparity.internal.Words;

/** What the data say about the claim that a parity ratio lies above its threshold. */
public enum SupportVerdict {
  /** Every ratio that the data do not speak against lies above the margin. */
  SHOWN,
  /** Some do not. The claim is not refuted by that. */
  NOT_SHOWN,
  /** There is no ratio, or for some benchmark nothing is known but its scores. */
  NO_DATA;

  /** {@return the word, such as {@code not-shown}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
