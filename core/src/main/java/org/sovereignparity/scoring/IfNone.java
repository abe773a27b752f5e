package org.sovereignparity.scoring;

import org.sovereignparity.internal.Words;

/** What a mean makes of a part of which there is none. Names are stable. */
public enum IfNone {
  /** It is left out, and the weights of the others are shared out over the whole. */
  LEFT_OUT,
  /** It counts as 0. */
  COUNTS_ZERO;

  /** {@return the word, such as {@code left-out}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
