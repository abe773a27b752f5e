package org.sovereignparity.number;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A product of powers, brought to lowest terms before anything is raised: the greatest common
 * divisor of two powers takes the square of their digits, those of the bases hardly anything.
 */
final class Powers {
  private final TreeMap<Integer, BigInteger> above = new TreeMap<>();
  private final TreeMap<Integer, BigInteger> below = new TreeMap<>();

  private Powers() {}

  /** {@return the product of the numbers, each raised to the exponent under which it stands} */
  static Rational product(Map<Integer, ? extends Collection<Rational>> byExponent) {
    Powers powers = new Powers();
    byExponent.forEach(
        (exponent, bases) -> {
          Rational base = Terms.product(List.copyOf(bases));
          join(powers.above, exponent, base.numerator());
          join(powers.below, exponent, base.denominator());
        });
    if (byExponent.size() > 1) { // A single base is in lowest terms already.
      while (powers.cancelled()) {
        // What was left of a common divisor may have another in common.
      }
    }
    return Rational.inLowestTerms(new WideFraction(raised(powers.above), raised(powers.below)));
  }

  private static void join(Map<Integer, BigInteger> side, int exponent, BigInteger base) {
    if (!base.equals(BigInteger.ONE)) {
      side.merge(exponent, base, BigInteger::multiply);
    }
  }

  /** {@return whether anything stood both above and below, and was cancelled} */
  private boolean cancelled() {
    boolean any = false;
    for (int up : new ArrayList<>(above.keySet())) {
      for (int down : new ArrayList<>(below.keySet())) {
        any |= cancelled(up, down);
      }
    }
    return any;
  }

  private boolean cancelled(int up, int down) {
    BigInteger divisor = base(above, up).gcd(base(below, down));
    if (divisor.equals(BigInteger.ONE)) {
      return false;
    }
    divide(above, up, divisor);
    divide(below, down, divisor);
    if (up != down) {
      join(up > down ? above : below, Math.abs(up - down), divisor);
    }
    return true;
  }

  private static BigInteger base(Map<Integer, BigInteger> side, int exponent) {
    return side.getOrDefault(exponent, BigInteger.ONE);
  }

  private static void divide(Map<Integer, BigInteger> side, int exponent, BigInteger divisor) {
    BigInteger base = base(side, exponent).divide(divisor);
    if (base.equals(BigInteger.ONE)) {
      side.remove(exponent);
    } else {
      side.put(exponent, base);
    }
  }

  private static BigInteger raised(Map<Integer, BigInteger> side) {
    return side.entrySet().stream()
        .map(power -> power.getValue().pow(power.getKey()))
        .reduce(BigInteger.ONE, BigInteger::multiply);
  }
}
