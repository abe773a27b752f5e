package org.sovereignparity.number;

import java.math.BigInteger;

/**
 * Arithmetic on whole numbers within ±{@value Long#MAX_VALUE}, where each has a negative. What lies
 * beyond is {@link #BEYOND}, which sums, products and powers pass on.
 */
final class BoundedLong {
  static final long BEYOND = Long.MIN_VALUE;

  private BoundedLong() {}

  static boolean holds(BigInteger value) {
    return value.bitLength() < Long.SIZE && value.longValue() != BEYOND;
  }

  static long plus(long a, long b) {
    long sum = a + b;
    boolean overflows = ((a ^ sum) & (b ^ sum)) < 0;
    return overflows || a == BEYOND || b == BEYOND ? BEYOND : sum;
  }

  static long times(long a, long b) {
    long low = a * b;
    boolean overflows = Math.multiplyHigh(a, b) != low >> 63;
    return overflows || a == BEYOND || b == BEYOND ? BEYOND : low;
  }

  /**
   * {@return {@code base} to the power {@code exponent}}
   *
   * @param exponent at least 0
   */
  static long pow(long base, int exponent) {
    long power = 1;
    long square = base;
    for (int left = exponent; left != 0; left >>= 1) {
      if ((left & 1) != 0) {
        power = times(power, square);
      }
      if (left > 1) {
        square = times(square, square);
      }
    }
    return power;
  }

  /** {@return −1, 0 or 1 as {@code a b} is less than, equal to or greater than {@code c d}} */
  static int compareProducts(long a, long b, long c, long d) {
    int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
    return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
  }

  /** {@return the greatest common divisor, at least 0; neither may be {@link #BEYOND}} */
  static long gcd(long a, long b) {
    // Faster here than the binary method, since one of the two is mostly short.
    long x = Math.abs(a);
    long y = Math.abs(b);
    while (y != 0) {
      long rest = x % y;
      x = y;
      y = rest;
    }
    return x;
  }

  /**
   * {@return the decimals of a fraction in lowest terms, −1 if they do not end}
   *
   * @param denominator at least 1
   */
  static int decimals(long denominator) {
    int twos = Long.numberOfTrailingZeros(denominator);
    long rest = denominator >> twos;
    int fives = 0;
    while (rest % 5 == 0) {
      rest /= 5;
      fives++;
    }
    return rest == 1 ? Math.max(twos, fives) : -1;
  }

  /** {@return the hash of {@code value} as a {@link BigInteger}} */
  static int hash(long value) {
    long magnitude = Math.abs(value);
    return Long.signum(value) * (31 * (int) (magnitude >>> 32) + (int) magnitude);
  }
}
