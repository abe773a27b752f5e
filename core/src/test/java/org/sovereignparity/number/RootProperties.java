package org.sovereignparity.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Against {@link PlainRoot}, which raises to powers and never takes a root. */
@Domain(NumberDomain.class)
@Domain(DomainContext.Global.class)
class RootProperties {

  /** A root is rational after m powers where n divides m times each exponent of each prime. */
  @Property
  void of_anyRoot_hasTheLeastDegree(@ForAll PlainRoot x) {
    Rational radicand = Rational.of(x.radicand().num(), x.radicand().den());
    int divisor =
        exponentDivisor(radicand.denominator(), exponentDivisor(radicand.numerator(), x.degree()));
    assertThat(PlainRoot.of(NumberDomain.exact(x)).degree()).isEqualTo(x.degree() / divisor);
  }

  @Property
  void of_anyRoot_keepsItsValue(@ForAll PlainRoot x) {
    assertThat(PlainRoot.of(NumberDomain.exact(x)).compareTo(x)).isZero();
  }

  @Property
  void order_rootAndRoot_agreesWithPowers(@ForAll PlainRoot x, @ForAll PlainRoot y) {
    assertOrder(NumberDomain.exact(x), NumberDomain.exact(y), x.compareTo(y));
  }

  /** Two roots of one number, and of a number and its neighbour, are hard to tell apart. */
  @Property
  void order_nearRoots_agreesWithPowers(
      @ForAll PlainRoot x, @ForAll @IntRange(min = 1, max = 12) int factor) {
    PlainFraction near =
        x.radicand().power(factor).times(PlainFraction.of(1_000_000_001, 1_000_000_000));
    PlainRoot y = new PlainRoot(near, x.degree() * factor);
    assertOrder(NumberDomain.exact(x), NumberDomain.exact(y), x.compareTo(y));
  }

  @Property
  void order_rootAndRational_agreesWithPowers(@ForAll PlainRoot x, @ForAll Rational y) {
    int order = y.signum() < 0 ? 1 : x.compareTo(PlainFraction.of(y));
    assertOrder(NumberDomain.exact(x), y, order);
  }

  @Property
  void order_anyThree_isTransitive(
      @ForAll ExactNumber x, @ForAll ExactNumber y, @ForAll ExactNumber z) {
    if (x.compareTo(y) <= 0 && y.compareTo(z) <= 0) {
      assertThat(x.compareTo(z)).isNotPositive();
    }
  }

  @Property
  void toBigDecimal_anyMode_agreesWithBisection(
      @ForAll PlainRoot x,
      @ForAll @IntRange(min = -3, max = 6) int decimals,
      @ForAll RoundingMode mode) {
    assertThat(NumberDomain.exact(x).toBigDecimal(decimals, mode))
        .isEqualByComparingTo(x.rounded(decimals, mode));
  }

  @Property
  void round_anyRounding_isTheSameAsToBigDecimal(
      @ForAll ExactNumber x, @ForAll @IntRange(max = 6) int decimals, @ForAll RoundingMode mode) {
    assertThat(PlainFraction.of(x.round(Rounding.of(decimals, mode))))
        .usingComparator(PlainFraction::compareTo)
        .isEqualTo(PlainFraction.of(PlainRoot.of(x).rounded(decimals, mode)));
  }

  /** By definition: half a unit in the last of the digits to either side of what is shown. */
  @Property
  void toDecimalString_anyRoot_isWithinHalfAUnit(
      @ForAll PlainRoot x, @ForAll @IntRange(min = 1, max = 15) int digits) {
    BigDecimal shown = new BigDecimal(NumberDomain.exact(x).toDecimalString(digits));
    int leading = shown.precision() - shown.scale() - 1;
    BigDecimal half = new BigDecimal(BigInteger.valueOf(5), digits - leading);
    assertThat(shown.stripTrailingZeros().precision()).isLessThanOrEqualTo(digits);
    assertThat(x.compareTo(PlainFraction.of(shown.add(half)))).isNotPositive();
    assertThat(x.compareTo(PlainFraction.of(shown.subtract(half)))).isNotNegative();
  }

  @Property
  void parse_ofPrint_isTheNumber(@ForAll ExactNumber x) {
    assertThat(ExactNumber.parse(x.toString())).isEqualTo(x);
    assertThat(ExactNumber.parse(x.toFractionString())).isEqualTo(x);
  }

  private static void assertOrder(ExactNumber x, ExactNumber y, int order) {
    assertThat(Integer.signum(x.compareTo(y))).isEqualTo(Integer.signum(order));
    assertThat(Integer.signum(y.compareTo(x))).isEqualTo(-Integer.signum(order));
    assertThat(x.equals(y)).isEqualTo(order == 0);
    if (order == 0) {
      assertThat(x).hasSameHashCodeAs(y);
    }
  }

  /** {@return the greatest divisor of {@code degree} and of all exponents of primes} */
  private static int exponentDivisor(BigInteger number, int degree) {
    int divisor = degree;
    BigInteger rest = number;
    for (int prime = 2; !rest.equals(BigInteger.ONE); prime++) {
      int exponent = 0;
      while (rest.mod(BigInteger.valueOf(prime)).signum() == 0) {
        rest = rest.divide(BigInteger.valueOf(prime));
        exponent++;
      }
      divisor = BigInteger.valueOf(divisor).gcd(BigInteger.valueOf(exponent)).intValue();
    }
    return divisor;
  }
}
