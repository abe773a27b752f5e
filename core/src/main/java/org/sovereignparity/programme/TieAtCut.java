package org.sovereignparity.programme;

import org.sovereignparity.internal.Words;

/**
 * What becomes of teams that are tied for the last places, if they are more than there are places
 * left. Names are stable.
 */
public enum TieAtCut {
  /** None of them is within the places, and places stay vacant. */
  NONE_WITHIN,
  /** All of them are within the places, so that more teams may advance than there are places. */
  ALL_WITHIN;

  /** {@return the word, such as {@code all-within}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
