package org.sovereignparity.lineage;

import org.sovereignparity.internal.Words;
import org.sovereignparity.number.Rational;

/** How likeness is measured; the greater, the more alike. Names are stable. */
public enum Metric {
  /**
   * Cosine of the angle between two weight vectors. It is near 1 between unrelated models wherever
   * all weights have one sign, as those of normalisation layers do.
   */
  COSINE(-1),
  /** Pearson's correlation of two weight vectors. */
  PEARSON(-1),
  /** Centred kernel alignment of representations (arXiv 2410.14273). */
  CKA(0),
  /** Share of tokens that two vocabularies have in common. */
  VOCABULARY_OVERLAP(0),
  /** Share of merges that two tokenizers make in the same order. */
  MERGE_ORDER_MATCH(0),
  /** Share of configuration values that are equal. */
  CONFIGURATION_MATCH(0);

  private final int least;

  Metric(int least) {
    this.least = least;
  }

  /** {@return the least figure that it gives, -1 or 0; the greatest is 1} */
  public Rational least() {
    return Rational.of(least);
  }

  /** {@return the word, such as {@code vocabulary-overlap}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
