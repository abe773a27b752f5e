package org.sovereignparity.lineage;

import org.sovereignparity.internal.Words;

/** What evidence consists of. Names are stable. */
public enum EvidenceKind {
  /** How alike weights, vocabularies or configurations are. */
  SIMILARITY,
  /** Logs and checkpoints of the training. */
  TRAINING_LOG,
  /** A model card, a configuration or another document of the maker. */
  DOCUMENTATION,
  /** Published code. */
  CODE,
  /** What somebody said. */
  STATEMENT;

  /** {@return the word, such as {@code training-log}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
