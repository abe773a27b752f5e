package org.sovereignparity.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A second, plain form of exact numbers for tests: {@code radicand^(1/degree)}, never simplified,
 * compared by raising to powers and rounded by bisection. A negative radicand has degree 1.
 */
public record PlainRoot(PlainFraction radicand, int degree) {

  /** {@return the parts of {@code number}} */
  public static PlainRoot of(ExactNumber number) {
    return number instanceof Root root
        ? new PlainRoot(PlainFraction.of(root.radicand()), root.degree())
        : new PlainRoot(PlainFraction.of((Rational) number), 1);
  }

  /** Compares with a number that is not negative unless the degree is 1. */
  public int compareTo(PlainFraction x) {
    return radicand.compareTo(x.power(degree));
  }

  public int compareTo(PlainRoot x) {
    return radicand.power(x.degree).compareTo(x.radicand.power(degree));
  }

  /** {@return the multiple of {@code 10^-decimals} to which {@code mode} rounds this} */
  public BigDecimal rounded(int decimals, RoundingMode mode) {
    return radicand.signum() < 0
        ? negated().roundedMagnitude(decimals, mirrored(mode)).negate()
        : roundedMagnitude(decimals, mode);
  }

  private PlainRoot negated() {
    return new PlainRoot(PlainFraction.ZERO.minus(radicand), degree);
  }

  private static RoundingMode mirrored(RoundingMode mode) {
    return switch (mode) {
      case CEILING -> RoundingMode.FLOOR;
      case FLOOR -> RoundingMode.CEILING;
      default -> mode;
    };
  }

  private BigDecimal roundedMagnitude(int decimals, RoundingMode mode) {
    BigDecimal below = new BigDecimal(unitsBelow(decimals), decimals);
    if (compareTo(PlainFraction.of(below)) == 0) {
      return below;
    }
    BigDecimal half = new BigDecimal(BigInteger.valueOf(5), decimals + 1);
    int toHalf = compareTo(PlainFraction.of(below.add(half)));
    boolean odd = below.unscaledValue().testBit(0);
    boolean up =
        switch (mode) {
          case UP, CEILING -> true;
          case DOWN, FLOOR -> false;
          case HALF_UP -> toHalf >= 0;
          case HALF_DOWN -> toHalf > 0;
          case HALF_EVEN -> toHalf > 0 || (toHalf == 0 && odd);
          case UNNECESSARY -> throw new IllegalArgumentException("Mode must round: " + mode);
        };
    return up ? below.add(new BigDecimal(BigInteger.ONE, decimals)) : below;
  }

  /** {@return the greatest whole m with {@code m 10^-decimals} not above this} */
  private BigInteger unitsBelow(int decimals) {
    int bits = 0;
    while (isAtLeast(BigInteger.ONE.shiftLeft(bits), decimals)) {
      bits++;
    }
    BigInteger units = BigInteger.ZERO;
    for (int bit = bits - 1; bit >= 0; bit--) {
      BigInteger more = units.setBit(bit);
      units = isAtLeast(more, decimals) ? more : units;
    }
    return units;
  }

  private boolean isAtLeast(BigInteger units, int decimals) {
    return compareTo(PlainFraction.of(new BigDecimal(units, decimals))) >= 0;
  }
}
