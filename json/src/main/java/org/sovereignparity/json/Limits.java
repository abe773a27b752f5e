package org.sovereignparity.json;

/**
 * How much one document may hold.
 *
 * @param values the most values, counting objects and arrays
 * @param textLength the longest string, in characters
 * @param digits the most digits of all its numbers together, exponents written out
 */
record Limits(int values, int textLength, long digits) {
  /** A document that a host reads: as large as the host lets it be. */
  static final Limits DOCUMENT = new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE);

  /** A document in somebody else's format, whose numbers are kept as text. */
  static final Limits FOREIGN = new Limits(1_000_000, 1_000_000, Long.MAX_VALUE);

  /** A request: one digit in each of the most scores still fits. */
  static final Limits REQUEST = new Limits(250_000, 1_000_000, Oracle.MAX_DIGITS);
}
