package org.sovereignparity.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Against {@link PlainFraction}, which never reduces and compares by cross-multiplication. */
@Domain(NumberDomain.class)
@Domain(DomainContext.Global.class)
class RationalProperties {

  @Property
  void of_anyParts_areInLowestTerms(@ForAll PlainFraction x) {
    Rational exact = rational(x);
    assertThat(exact.denominator()).isPositive();
    assertThat(exact.numerator().gcd(exact.denominator())).isEqualTo(BigInteger.ONE);
    assertIs(exact, x);
  }

  @Property
  void arithmetic_anyTwo_agreesWithCrossMultiplication(
      @ForAll PlainFraction x, @ForAll PlainFraction y) {
    assertIs(rational(x).plus(rational(y)), x.plus(y));
    assertIs(rational(x).minus(rational(y)), x.minus(y));
    assertIs(rational(x).times(rational(y)), x.times(y));
    if (y.signum() != 0) {
      assertIs(rational(x).dividedBy(rational(y)), x.over(y));
      assertIs(rational(y).inverse(), PlainFraction.ONE.over(y));
    }
  }

  @Property
  void signs_anyNumber_agreeWithTheNumerator(@ForAll PlainFraction x) {
    assertThat(rational(x).signum()).isEqualTo(x.signum());
    assertIs(rational(x).negate(), PlainFraction.ZERO.minus(x));
    assertIs(rational(x).abs(), new PlainFraction(x.num().abs(), x.den()));
  }

  @Property
  void pow_anyExponent_isRepeatedProduct(
      @ForAll PlainFraction x, @ForAll @IntRange(max = 8) int exponent) {
    PlainFraction product = PlainFraction.ONE;
    for (int i = 0; i < exponent; i++) {
      product = product.times(x);
    }
    assertIs(rational(x).pow(exponent), product);
  }

  @Property
  void order_anyTwo_agreesWithCrossMultiplication(
      @ForAll PlainFraction x, @ForAll PlainFraction y) {
    int order = Integer.signum(x.compareTo(y));
    assertThat(Integer.signum(rational(x).compareTo(rational(y)))).isEqualTo(order);
    assertThat(rational(x).equals(rational(y))).isEqualTo(order == 0);
    assertIs(rational(x).min(rational(y)), order <= 0 ? x : y);
    assertIs(rational(x).max(rational(y)), order <= 0 ? y : x);
  }

  @Property
  void equals_sameValueWrittenOtherwise_isTrueWithOneHash(
      @ForAll PlainFraction x, @ForAll @IntRange(min = 1, max = 99) int factor) {
    Rational scaled = rational(x.times(PlainFraction.of(-factor, -factor)));
    assertThat(scaled).isEqualTo(rational(x)).hasSameHashCodeAs(rational(x));
  }

  @Property
  void fold_anyTerms_agreesWithNaiveFolding(@ForAll @Size(max = 60) List<PlainFraction> terms) {
    List<Rational> exact = terms.stream().map(RationalProperties::rational).toList();
    assertIs(Rational.sum(exact), terms.stream().reduce(PlainFraction.ZERO, PlainFraction::plus));
    assertIs(
        Rational.product(exact), terms.stream().reduce(PlainFraction.ONE, PlainFraction::times));
  }

  @Property
  void parse_ofBothPrints_isTheNumber(@ForAll Rational x) {
    assertThat(Rational.parse(x.toString())).isEqualTo(x);
    assertThat(Rational.parse(x.toFractionString())).isEqualTo(x);
    assertThat(ExactNumber.parse(x.toString())).isEqualTo(x);
  }

  /** The same digits read by {@link BigDecimal}, which knows no fractions. */
  @Property
  void parse_decimalText_agreesWithBigDecimal(
      @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(6) BigDecimal x,
      @ForAll @IntRange(min = -50, max = 50) int exponent) {
    assertIs(
        Rational.parse(x.toPlainString() + "e" + exponent),
        PlainFraction.of(x.scaleByPowerOfTen(exponent)));
    assertIs(Rational.parse(x.toPlainString() + "%"), PlainFraction.of(x.scaleByPowerOfTen(-2)));
    assertIs(Rational.from(x), PlainFraction.of(x));
  }

  @Property
  void toString_anyNumber_isShortestDecimalExactlyIfOneTerminates(@ForAll Rational x) {
    String shown = x.toString();
    assertThat(shown.contains("/")).isEqualTo(!terminates(x.denominator()));
    if (!shown.contains("/")) {
      BigDecimal decimal = new BigDecimal(shown);
      assertThat(decimal.stripTrailingZeros().toPlainString()).isEqualTo(shown);
      assertIs(x, PlainFraction.of(decimal));
    }
  }

  @Property
  void toDecimalString_decimal_agreesWithBigDecimalRounding(
      @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(6) BigDecimal x,
      @ForAll @IntRange(min = 1, max = 14) int digits) {
    BigDecimal rounded = x.round(new MathContext(digits, RoundingMode.HALF_EVEN));
    assertThat(Rational.from(x).toDecimalString(digits))
        .isEqualTo(rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString());
  }

  @Property
  void toBigDecimal_anyMode_agreesWithBisection(
      @ForAll PlainFraction x,
      @ForAll @IntRange(min = -3, max = 6) int decimals,
      @ForAll RoundingMode mode) {
    assertThat(rational(x).toBigDecimal(decimals, mode))
        .isEqualTo(new PlainRoot(x, 1).rounded(decimals, mode));
  }

  private static boolean terminates(BigInteger denominator) {
    BigInteger rest = denominator;
    for (int prime : new int[] {2, 5}) {
      while (rest.mod(BigInteger.valueOf(prime)).signum() == 0) {
        rest = rest.divide(BigInteger.valueOf(prime));
      }
    }
    return rest.equals(BigInteger.ONE);
  }

  private static Rational rational(PlainFraction x) {
    return Rational.of(x.num(), x.den());
  }

  private static void assertIs(Rational actual, PlainFraction expected) {
    assertThat(PlainFraction.of(actual))
        .usingComparator(PlainFraction::compareTo)
        .isEqualTo(expected);
  }
}
