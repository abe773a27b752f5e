package org.sovereignparity.report;

/** How a word is meant. In HTML it gets a sign and a colour; the word itself says the same. */
public enum Tone {
  /** Says neither. */
  PLAIN,
  /** What was asked for holds. */
  GOOD,
  /** What was asked for does not hold. */
  BAD,
  /** It cannot be told. */
  OPEN
}
