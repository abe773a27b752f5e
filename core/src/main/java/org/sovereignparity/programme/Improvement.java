package org.sovereignparity.programme;

import com.google.common.collect.ImmutableMap;
import org.sovereignparity.number.Rational;

/**
 * The least additional points with which a team would advance.
 *
 * @param overall the least addition to the total
 * @param alone the least addition on each block alone that is enough within its maximum, by block
 *     id in the order of the edition; a block is left out if even its maximum is not enough
 */
public record Improvement(Amount overall, ImmutableMap<String, Amount> alone) {
  /** {@return both, such as {@code Improvement{overall=0.5, alone={experts=more than 2}}}} */
  @Override
  public String toString() {
    return "Improvement{overall=" + overall + ", alone=" + alone + '}';
  }

  /**
   * An amount of points.
   *
   * @param points the amount, as it counts after rounding; not negative
   * @param attained whether the amount itself is enough; if not, any amount beyond it is
   */
  public record Amount(Rational points, boolean attained) {
    /** {@return the amount, with "more than" where it is not enough itself} */
    @Override
    public String toString() {
      return (attained ? "" : "more than ") + points;
    }
  }
}
