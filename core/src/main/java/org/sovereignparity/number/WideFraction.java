package org.sovereignparity.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * A fraction whose parts may be of any size: what a {@link Rational} is where two longs do not hold
 * it, and what sums and products of many are on the way to one.
 *
 * @param denominator positive; not always in lowest terms with the numerator
 */
record WideFraction(BigInteger numerator, BigInteger denominator) {
  private static final BigInteger FIVE = BigInteger.valueOf(5);

  /** A prime: two powers of five have one residue only where their exponents are far apart. */
  private static final long SIEVE = (1L << 31) - 1;

  private static final BigInteger WIDE_SIEVE = BigInteger.valueOf(SIEVE);

  /** What is joined further is first brought to lowest terms if its denominator has more bits. */
  private static final int REDUCE_ABOVE_BITS = 1_024;

  static WideFraction of(long numerator, long denominator) {
    return new WideFraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /**
   * Joins halves, so that operands stay of a size: the cost is that of the last few operations.
   * What comes out need not be in lowest terms.
   */
  static WideFraction fold(List<WideFraction> parts, BinaryOperator<WideFraction> operator) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    int middle = parts.size() >>> 1;
    return operator.apply(
        fold(parts.subList(0, middle), operator).shortened(),
        fold(parts.subList(middle, parts.size()), operator).shortened());
  }

  private WideFraction shortened() {
    return denominator.bitLength() > REDUCE_ABOVE_BITS ? toLowestTerms() : this;
  }

  /** {@return whether two longs hold this} */
  boolean isBounded() {
    return BoundedLong.holds(numerator) && BoundedLong.holds(denominator);
  }

  WideFraction plus(WideFraction other) {
    if (denominator.equals(other.denominator)) {
      return new WideFraction(numerator.add(other.numerator), denominator);
    }
    return new WideFraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /** {@return the sum in lowest terms, as both terms are} */
  WideFraction plusCancelling(WideFraction other) {
    // What divides the sum's parts divides this, which is short where one denominator is.
    BigInteger common = denominator.gcd(other.denominator);
    BigInteger factor = other.denominator.divide(common);
    BigInteger sum =
        numerator.multiply(factor).add(other.numerator.multiply(denominator.divide(common)));
    BigInteger divisor = sum.gcd(common);
    return new WideFraction(sum.divide(divisor), denominator.divide(divisor).multiply(factor));
  }

  WideFraction times(WideFraction other) {
    return new WideFraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /** {@return the product in lowest terms, as both factors are} */
  WideFraction timesCancelling(WideFraction other) {
    // Cancelling across first keeps the operands of the greatest common divisor small.
    BigInteger left = numerator.gcd(other.denominator);
    BigInteger right = other.numerator.gcd(denominator);
    return new WideFraction(
        numerator.divide(left).multiply(other.numerator.divide(right)),
        denominator.divide(right).multiply(other.denominator.divide(left)));
  }

  WideFraction negate() {
    return new WideFraction(numerator.negate(), denominator);
  }

  /** {@return the inverse of this, which is not zero} */
  WideFraction inverse() {
    return numerator.signum() > 0
        ? new WideFraction(denominator, numerator)
        : new WideFraction(denominator.negate(), numerator.negate());
  }

  WideFraction pow(int exponent) {
    return new WideFraction(numerator.pow(exponent), denominator.pow(exponent));
  }

  WideFraction toLowestTerms() {
    BigInteger divisor = numerator.gcd(denominator);
    return divisor.equals(BigInteger.ONE)
        ? this
        : new WideFraction(numerator.divide(divisor), denominator.divide(divisor));
  }

  int compareTo(WideFraction other) {
    int sign = numerator.signum();
    if (sign != other.numerator.signum() || equals(other)) {
      return Integer.compare(sign, other.numerator.signum());
    }
    int longest = Math.max(bits(), other.bits());
    for (int bits = Enclosure.FIRST_BITS; bits < longest; bits *= 4) {
      int order = compareLeading(other, bits);
      if (order != 0) {
        return sign * order;
      }
    }
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  private int bits() {
    return Math.max(numerator.bitLength(), denominator.bitLength());
  }

  /** {@return the order of the absolute values as far as so many bits tell it, else 0} */
  private int compareLeading(WideFraction other, int bits) {
    return Enclosure.of(numerator, bits)
        .times(Enclosure.of(other.denominator, bits), bits)
        .compare(Enclosure.of(other.numerator, bits).times(Enclosure.of(denominator, bits), bits));
  }

  BigDecimal toBigDecimal(int decimals, RoundingMode mode) {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode);
  }

  /** {@return the decimals of this, which is in lowest terms; −1 if they do not end} */
  int decimals() {
    int twos = denominator.getLowestSetBit();
    int fives = logarithmToFive(denominator.shiftRight(twos));
    return fives < 0 ? -1 : Math.max(twos, fives);
  }

  /** {@return the exponent if {@code number} is a power of five, else −1} */
  private static int logarithmToFive(BigInteger number) {
    int bits = number.bitLength();
    // 5^k has floor(k log2 5) + 1 bits, so at most one k fits a bit length.
    int exponent = (int) ((bits - 1L) * 1_000_000_000L / 2_321_928_094L);
    long residue = number.mod(WIDE_SIEVE).longValue();
    for (int k = Math.max(0, exponent - 1); k <= exponent + 1; k++) {
      // Of most numbers a residue tells that they are no power.
      if (residueOfPower(k) == residue && FIVE.pow(k).equals(number)) {
        return k;
      }
    }
    return -1;
  }

  /** {@return five to the power {@code exponent}, modulo the sieve} */
  private static long residueOfPower(int exponent) {
    long power = 1;
    long square = 5;
    for (int left = exponent; left != 0; left >>= 1) {
      if ((left & 1) != 0) {
        power = power * square % SIEVE;
      }
      square = square * square % SIEVE;
    }
    return power;
  }

  @Override
  public int hashCode() {
    return 31 * numerator.hashCode() + denominator.hashCode();
  }

  /** {@return the fraction, or the whole number} */
  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }
}
