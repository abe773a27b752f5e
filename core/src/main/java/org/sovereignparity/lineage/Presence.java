package org.sovereignparity.lineage;

import org.sovereignparity.internal.Words;

/** Whether a component is part of a model. Names are stable. */
public enum Presence {
  /** It is part of the model. */
  PRESENT,
  /** It is known not to be part of the model. */
  ABSENT,
  /** It may be part of the model or not. */
  UNKNOWN;

  /** {@return the word, such as {@code present}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
