package org.sovereignparity.lineage;

import org.sovereignparity.decision.ReasonCode;

/** What a similarity shows of a derivation. Names are stable. */
public enum SimilarityFinding implements ReasonCode {
  /** The two are as alike as models of which it is known that one comes from the other. */
  LIKE_DERIVED,
  /** The two are no more alike than independent models are. */
  LIKE_INDEPENDENT,
  /** The two are more alike than independent models, and less alike than derived ones. */
  BETWEEN_CONTROLS,
  /** Without a control nothing is known of what the figure means. */
  WITHOUT_CONTROL,
  /** A cosine is near 1 between unrelated models too; it shows nothing by itself. */
  COSINE_ALONE;

  /** {@return whether it shows that one comes from the other} */
  public boolean establishes() {
    return this == LIKE_DERIVED;
  }
}
