package org.sovereignparity.source;

import org.sovereignparity.internal.Words;

/** How far a citation can be relied on. Names are stable. */
public enum Confidence {
  /** The official text, read in full. */
  OFFICIAL,
  /** An official page, of which only an excerpt was read. */
  OFFICIAL_EXCERPT,
  /** A named report or a maker's own model card, consistent with what is official. */
  REPORTED,
  /** A single report, not checked against another. */
  SINGLE_REPORT,
  /** Concluded or calculated from other sources. */
  INFERRED;

  /** {@return the word, such as {@code single-report}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
