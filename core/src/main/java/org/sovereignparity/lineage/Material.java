package org.sovereignparity.lineage;

import org.sovereignparity.internal.Words;

/** Whether a component is what the model mainly is, or is attached to it. Names are stable. */
public enum Material {
  /** Without it there is no model. */
  CORE,
  /** It could be replaced, such as an encoder for one more kind of input. */
  AUXILIARY;

  /** {@return the word, such as {@code core}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
