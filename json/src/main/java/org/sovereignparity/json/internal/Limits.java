package org.sovereignparity.json.internal;

/**
 * How much one document may hold.
 *
 * @param values the most values, counting objects and arrays
 * @param textLength the longest string, in characters
 * @param documentLength the longest string under the key {@link Tree#DOCUMENT} of the whole value
 * @param digits the most digits of all its numbers together, exponents written out
 */
public record Limits(int values, int textLength, int documentLength, long digits) {
  /** A document that a host reads: as large as the host lets it be. */
  public static final Limits DOCUMENT =
      new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE);

  /** A document in somebody else's format, whose numbers are kept as text. */
  public static final Limits FOREIGN = new Limits(1_000_000, 1_000_000, 1_000_000, Long.MAX_VALUE);
}
