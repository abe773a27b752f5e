package org.sovereignparity.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** The double nearest to a fraction. */
public final class NearestDouble {
  /** A double that fits 53 bits is exact, and the quotient of two such is rounded once. */
  private static final int EXACT_BITS = 53;

  /** A tie between two doubles has fewer significant digits than this. */
  private static final MathContext BEYOND_TIES = new MathContext(800, RoundingMode.DOWN);

  private NearestDouble() {}

  /**
   * {@return the nearest double, ties to even; infinite if too large}
   *
   * @param denominator positive
   */
  public static double of(BigInteger numerator, BigInteger denominator) {
    if (numerator.bitLength() <= EXACT_BITS && denominator.bitLength() <= EXACT_BITS) {
      return numerator.doubleValue() / denominator.doubleValue();
    }
    BigDecimal dividend = new BigDecimal(numerator);
    BigDecimal divisor = new BigDecimal(denominator);
    BigDecimal cut = dividend.divide(divisor, BEYOND_TIES);
    if (cut.multiply(divisor).compareTo(dividend) != 0) {
      // One more digit stands for the discarded rest, so that no false tie arises.
      BigDecimal sign = BigDecimal.valueOf(numerator.signum());
      cut = cut.add(cut.ulp().movePointLeft(1).multiply(sign));
    }
    return cut.doubleValue();
  }
}
