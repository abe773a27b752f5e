package org.sovereignparity.number;

import java.math.BigInteger;
import java.util.Optional;

/** Roots of whole numbers, rounded down. */
final class IntegerRoots {
  private static final int BISECT_UP_TO_BITS = 8;

  /** Below this a root is found as fast as residues are. */
  private static final int SIEVE_ABOVE_BITS = 2_048;

  private static final int SIEVE_PRIMES = 16;

  /** A composite taken for a prime could reject a power; for words this certainty leaves none. */
  private static final int SIEVE_CERTAINTY = 100;

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
    if (radicand.bitLength() > SIEVE_ABOVE_BITS && !mayBePower(radicand, degree)) {
      return Optional.empty();
    }
    BigInteger root = floor(radicand, degree);
    return root.pow(degree).equals(radicand) ? Optional.of(root) : Optional.empty();
  }

  /**
   * Looks at residues, which tell of most numbers that they are no power: modulo a prime q of the
   * form k degree + 1, a power is 0 or has (q − 1)/degree for an exponent that gives 1.
   */
  private static boolean mayBePower(BigInteger radicand, int degree) {
    BigInteger step = BigInteger.valueOf(degree);
    int primes = 0;
    for (BigInteger q = step.add(BigInteger.ONE); primes < SIEVE_PRIMES; q = q.add(step)) {
      if (q.isProbablePrime(SIEVE_CERTAINTY)) {
        primes++;
        BigInteger residue = radicand.mod(q);
        BigInteger exponent = q.subtract(BigInteger.ONE).divide(step);
        if (residue.signum() != 0 && !residue.modPow(exponent, q).equals(BigInteger.ONE)) {
          return false;
        }
      }
    }
    return true;
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
