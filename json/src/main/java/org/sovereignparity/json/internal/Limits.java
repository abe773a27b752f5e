package org.sovereignparity.json.internal;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/**
 * How much one document may hold.
 *
 * @param values the most values, counting objects and arrays
 * @param textLength the longest string, in characters
 * @param digits the most digits of all its numbers together, exponents written out
 * @param longTexts the longest string under some keys of the whole value, where it may be longer
 * @param kept the keys of the whole value whose values are kept also where there are too many, so
 *     that a refusal can name them
 */
public record Limits(
    int values,
    int textLength,
    long digits,
    ImmutableMap<String, Integer> longTexts,
    ImmutableSet<String> kept) {
  /** The most bytes of an answer, and so of what a document may ask for. */
  public static final int MAX_ANSWER_BYTES = 16 * 1024 * 1024;

  /** A document that a host reads: as large as the host lets it be. */
  public static final Limits DOCUMENT = of(Integer.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE);

  /** A document in somebody else's format, whose numbers are kept as text. */
  public static final Limits FOREIGN = of(1_000_000, 1_000_000, Long.MAX_VALUE);

  private static Limits of(int values, int textLength, long digits) {
    return new Limits(values, textLength, digits, ImmutableMap.of(), ImmutableSet.of());
  }

  /** {@return these, with so many values already there} */
  public Limits after(int values) {
    return new Limits(this.values - values, textLength, digits, longTexts, kept);
  }

  int longText(String key) {
    return longTexts.getOrDefault(key, textLength);
  }
}
