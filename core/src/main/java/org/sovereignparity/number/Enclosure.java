package org.sovereignparity.number;

import java.math.BigInteger;

/**
 * Bounds of a number that is not negative: within {@code low × 2^exponent..high × 2^exponent}. With
 * few bits they mostly tell which of two products is the greater, and need not multiply them.
 */
record Enclosure(BigInteger low, BigInteger high, long exponent) {
  /** As many bits as tell most numbers apart. */
  static final int FIRST_BITS = 128;

  /** {@return bounds of the absolute value of {@code number} by so many leading bits} */
  static Enclosure of(BigInteger number, int bits) {
    BigInteger value = number.abs();
    return new Enclosure(value, value, 0).within(bits);
  }

  private Enclosure within(int bits) {
    int excess = high.bitLength() - bits;
    return excess <= 0
        ? this
        : new Enclosure(low.shiftRight(excess), ceiling(high, excess), exponent + excess);
  }

  private static BigInteger ceiling(BigInteger number, int shift) {
    return number.negate().shiftRight(shift).negate();
  }

  /** {@return bounds of the product by so many bits} */
  Enclosure times(Enclosure other, int bits) {
    return new Enclosure(
            low.multiply(other.low), high.multiply(other.high), exponent + other.exponent)
        .within(bits);
  }

  /** {@return bounds of the power by so many bits; {@code exponent} is at least 1} */
  Enclosure pow(int exponent, int bits) {
    Enclosure power = this;
    for (int bit = Integer.highestOneBit(exponent) >> 1; bit > 0; bit >>= 1) {
      power = power.times(power, bits);
      if ((exponent & bit) != 0) {
        power = power.times(this, bits);
      }
    }
    return power;
  }

  /** {@return whether this is less or greater, as signs; 0 if the bounds do not tell} */
  int compare(Enclosure other) {
    if (compare(high, exponent, other.low, other.exponent) < 0) {
      return -1;
    }
    return compare(low, exponent, other.high, other.exponent) > 0 ? 1 : 0;
  }

  /** Compares {@code a × 2^i} with {@code b × 2^j}. */
  private static int compare(BigInteger a, long i, BigInteger b, long j) {
    if (a.signum() == 0 || b.signum() == 0) {
      return Integer.compare(a.signum(), b.signum());
    }
    int byLength = Long.compare(a.bitLength() + i, b.bitLength() + j);
    if (byLength != 0) {
      return byLength;
    }
    return i > j
        ? a.shiftLeft((int) (i - j)).compareTo(b)
        : a.compareTo(b.shiftLeft((int) (j - i)));
  }
}
