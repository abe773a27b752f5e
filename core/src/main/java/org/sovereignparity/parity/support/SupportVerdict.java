package org.sovereignparity.parity.support;

import org.sovereignparity.internal.Words;
import org.sovereignparity.number.Rational;
import org.sovereignparity.statistics.ConfidenceSet;

/** What the data say about the claim that a parity ratio lies above its threshold. */
public enum SupportVerdict {
  /** Every ratio that the data do not speak against lies above the margin. */
  SHOWN,
  /** Every such ratio lies below the margin. */
  REFUTED,
  /** Some lie above and some below, or an error of exactly 0 says nothing of them. */
  NOT_SHOWN,
  /** There is no ratio, or for some benchmark nothing is known but its scores. */
  NO_DATA;

  /** {@return what a set of ratios says of a margin} */
  static SupportVerdict of(ConfidenceSet set, Rational margin) {
    if (set.liesAbove(ScorePair.nearest(margin))) {
      return SHOWN;
    }
    return set.liesBelow(ScorePair.nearest(margin)) ? REFUTED : NOT_SHOWN;
  }

  /** {@return the word, such as {@code not-shown}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
