package org.sovereignparity.number;

import java.math.BigInteger;
import java.util.Optional;

/** Roots of whole numbers, rounded down. */
final class IntegerRoots {
  private static final int BISECT_UP_TO_BITS = 8;

  private IntegerRoots() {}

  /**
   * Returns the greatest whole number whose power {@code degree} is at most {@code radicand}.
   *
   * <p>The root of the leading bits, found by the same method, has half the digits right; Newton's
   * iteration from above it ends after a step or two.
   *
   * @param radicand at least 0
   * @param degree at least 1
   */
  static BigInteger floor(BigInteger radicand, int degree) {
    if (degree == 1) {
      return radicand;
    }
    if (degree == 2) {
      return radicand.sqrt();
    }
    int rootBits = (radicand.bitLength() + degree - 1) / degree;
    if (rootBits <= BISECT_UP_TO_BITS) {
      return bisect(radicand, degree, rootBits);
    }
    int half = rootBits / 2;
    BigInteger leading = floor(radicand.shiftRight(half * degree), degree);
    return newton(radicand, degree, leading.add(BigInteger.ONE).shiftLeft(half));
  }

  /** {@return the root of {@code radicand} if it is a whole number} */
  static Optional<BigInteger> exact(BigInteger radicand, int degree) {
    BigInteger root = floor(radicand, degree);
    return root.pow(degree).equals(radicand) ? Optional.of(root) : Optional.empty();
  }

  private static BigInteger bisect(BigInteger radicand, int degree, int rootBits) {
    BigInteger root = BigInteger.ZERO;
    for (int bit = rootBits - 1; bit >= 0; bit--) {
      BigInteger candidate = root.setBit(bit);
      if (candidate.pow(degree).compareTo(radicand) <= 0) {
        root = candidate;
      }
    }
    return root;
  }

  /** Falls from {@code above}, which is at least the root, to its floor. */
  private static BigInteger newton(BigInteger radicand, int degree, BigInteger above) {
    BigInteger n = BigInteger.valueOf(degree);
    BigInteger n1 = BigInteger.valueOf(degree - 1L);
    BigInteger root = above;
    while (true) {
      BigInteger next = n1.multiply(root).add(radicand.divide(root.pow(degree - 1))).divide(n);
      if (next.compareTo(root) >= 0) {
        return root;
      }
      root = next;
    }
  }
}
