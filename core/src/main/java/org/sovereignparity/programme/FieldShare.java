package org.sovereignparity.programme;

import java.util.Objects;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Rounding;

/**
 * How many places there are, as a share of the field, such as a tenth of the teams, rounded up.
 *
 * @param share of the teams in the field; above 0 and at most 1
 * @param rounding how the number is made whole; to no decimals
 */
public record FieldShare(Rational share, Rounding rounding) {
  /** All of the field: what has no cut line. */
  public static final FieldShare ALL = new FieldShare(Rational.ONE, Rounding.parse("down-0"));

  /**
   * Creates the share.
   *
   * @throws IllegalArgumentException if the share is not above 0 and at most 1, or decimals are
   *     kept
   */
  public FieldShare {
    Objects.requireNonNull(rounding);
    if (share.signum() <= 0 || share.compareTo(Rational.ONE) > 0) {
      throw new IllegalArgumentException("Share must be above 0 and at most 1: " + share);
    }
    if (rounding.decimals() != 0) {
      throw new IllegalArgumentException("Rounding must keep no decimals: " + rounding);
    }
  }

  /** {@return the places of a field of so many teams} */
  int of(int field) {
    return share.times(Rational.of(field)).round(rounding).numerator().intValueExact();
  }
}
