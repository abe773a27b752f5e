package org.sovereignparity.lineage;

import org.sovereignparity.internal.Words;

/** What has become of a claim. Names are stable. */
public enum ClaimState {
  /** Neither shown nor refuted: what it asserts is possible. */
  OPEN,
  /** Shown by others: what it asserts holds. */
  CORROBORATED,
  /** Shown to be wrong. */
  REFUTED,
  /** Taken back by whoever made it. */
  WITHDRAWN,
  /** Conceded by the one it is about: what it asserts holds. */
  ADMITTED;

  /** {@return whether what is claimed holds} */
  public boolean establishes() {
    return this == CORROBORATED || this == ADMITTED;
  }

  /** {@return the word, such as {@code corroborated}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
