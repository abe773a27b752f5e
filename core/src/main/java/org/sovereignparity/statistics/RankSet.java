package org.sovereignparity.statistics;

import org.sovereignparity.internal.Words;

/**
 * The ranks that data allow a model, such as {@code 1..3}.
 *
 * @param least the best of them, at least 1
 * @param greatest the worst of them, at least {@code least}
 */
public record RankSet(int least, int greatest) {
  /**
   * Creates the set.
   *
   * @throws IllegalArgumentException if the ranks are not in order, from 1 on
   */
  public RankSet {
    if (least < 1 || greatest < least) {
      throw new IllegalArgumentException(
          "Ranks must be in order from 1 on: %s, %s".formatted(least, greatest));
    }
  }

  /** Whether a model is among those that have a place. */
  public enum Membership {
    /** Every rank that the data allow is within the places. */
    CERTAINLY,
    /** Some are and some are not. */
    POSSIBLY,
    /** None is. */
    CERTAINLY_NOT;

    /** {@return the word, such as {@code certainly-not}} */
    @Override
    public String toString() {
      return Words.of(this);
    }
  }

  /** {@return whether the model is among the first {@code places}} */
  public Membership within(int places) {
    if (greatest <= places) {
      return Membership.CERTAINLY;
    }
    return least > places ? Membership.CERTAINLY_NOT : Membership.POSSIBLY;
  }

  /** {@return the ranks, such as {@code 1..3}, or {@code 2} for one} */
  @Override
  public String toString() {
    return least == greatest ? Integer.toString(least) : least + ".." + greatest;
  }
}
