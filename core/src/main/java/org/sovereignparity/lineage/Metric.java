package org.sovereignparity.lineage;

import org.sovereignparity.internal.Words;

/** How likeness is measured; the greater, the more alike. Names are stable. */
public enum Metric {
  /**
   * Cosine of the angle between two weight vectors. It is near 1 between unrelated models wherever
   * all weights have one sign, as those of normalisation layers do.
   */
  COSINE,
  /** Pearson's correlation of two weight vectors. */
  PEARSON,
  /** Centred kernel alignment of representations (arXiv 2410.14273). */
  CKA,
  /** Share of tokens that two vocabularies have in common. */
  VOCABULARY_OVERLAP,
  /** Share of merges that two tokenizers make in the same order. */
  MERGE_ORDER_MATCH,
  /** Share of configuration values that are equal. */
  CONFIGURATION_MATCH;

  /** {@return the word, such as {@code vocabulary-overlap}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
