package org.sovereignparity.number;

import static com.google.common.base.Preconditions.checkState;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * That a number does not show whether it is held in longs or wide: every pair of small fractions,
 * and of fractions whose parts, sums or products just fit longs or just do not, beside {@link
 * PlainFraction} and {@link BigDecimal}.
 */
class RationalFormsTest {
  private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

  private static final List<PlainFraction> SMALL =
      fractions(
          LongStream.rangeClosed(-7, 7).mapToObj(BigInteger::valueOf).toList(),
          LongStream.rangeClosed(1, 7).mapToObj(BigInteger::valueOf).toList());

  /** About 2^63, its square root, and 2^64. */
  private static final List<PlainFraction> EDGES =
      fractions(
          whole(
              "0",
              "1",
              "-3",
              "3037000499",
              "-3037000500",
              "4611686018427387904",
              "-9223372036854775806",
              "9223372036854775807",
              "-9223372036854775807",
              "9223372036854775808",
              "-9223372036854775808",
              "-9223372036854775809",
              "18446744073709551616"),
          whole(
              "1",
              "2",
              "10",
              "3037000500",
              "4294967296",
              "4611686018427387904",
              "1000000000000000000",
              "9223372036854775806",
              "9223372036854775807",
              "9223372036854775808",
              "18446744073709551617"));

  private static List<BigInteger> whole(String... numbers) {
    return Stream.of(numbers).map(BigInteger::new).toList();
  }

  private static List<PlainFraction> fractions(List<BigInteger> nums, List<BigInteger> dens) {
    return nums.stream()
        .flatMap(num -> dens.stream().map(den -> new PlainFraction(num, den)))
        .toList();
  }

  @Test
  void operations_smallPairs_agreeWithPlainFractions() {
    checkPairs(SMALL);
  }

  @Test
  void operations_pairsAboutTheEdges_agreeWithPlainFractions() {
    checkPairs(EDGES);
  }

  private static void checkPairs(List<PlainFraction> fractions) {
    List<Rational> numbers = fractions.stream().map(x -> Rational.of(x.num(), x.den())).toList();
    for (int i = 0; i < numbers.size(); i++) {
      for (int j = 0; j < numbers.size(); j++) {
        checkPair(numbers.get(i), fractions.get(i), numbers.get(j), fractions.get(j));
      }
    }
  }

  private static void checkPair(Rational a, PlainFraction x, Rational b, PlainFraction y) {
    check(a.plus(b), x.plus(y));
    check(Rational.sum(List.of(a, b)), x.plus(y));
    check(a.minus(b), x.minus(y));
    check(a.times(b), x.times(y));
    check(Rational.product(List.of(a, b)), x.times(y));
    if (y.signum() != 0) {
      check(a.dividedBy(b), x.over(y));
    }
    int order = x.compareTo(y);
    checkState(a.compareTo(b) == order, "order of %s and %s", a, b);
    checkState(a.equals(b) == (order == 0), "equality of %s and %s", a, b);
  }

  /** The value is right, in lowest terms, in the one form that it has, and has its hash. */
  private static void check(Rational actual, PlainFraction expected) {
    BigInteger divisor = expected.num().gcd(expected.den());
    BigInteger num = expected.num().divide(divisor);
    BigInteger den = expected.den().divide(divisor);
    checkState(
        actual.numerator().equals(num) && actual.denominator().equals(den),
        "%s must be %s",
        actual,
        expected);
    boolean bounded = num.abs().compareTo(MOST) <= 0 && den.compareTo(MOST) <= 0;
    checkState((actual.wide == null) == bounded, "form of %s", actual);
    checkState(actual.hashCode() == 31 * num.hashCode() + den.hashCode(), "hash of %s", actual);
  }

  @Test
  void operations_oneNumberAboutTheEdges_agreeWithPlainFractions() {
    for (PlainFraction x : EDGES) {
      Rational a = Rational.of(x.num(), x.den());
      check(a, x);
      check(Rational.of(x.num().negate(), x.den().negate()), x);
      check(a.negate(), PlainFraction.ZERO.minus(x));
      check(a.abs(), new PlainFraction(x.num().abs(), x.den()));
      for (int exponent = 0; exponent <= 4; exponent++) {
        check(a.pow(exponent), x.power(exponent));
      }
      if (x.signum() != 0) {
        check(a.inverse(), PlainFraction.ONE.over(x));
      }
      assertThat(a.signum()).isEqualTo(x.signum());
    }
  }

  @Test
  void of_longsAboutTheEdges_haveTheirValue() {
    for (long num : new long[] {0, 1, -6, Long.MAX_VALUE, -Long.MAX_VALUE, Long.MIN_VALUE}) {
      check(Rational.of(num), PlainFraction.of(num, 1));
      for (long den : new long[] {1, -2, 6, Long.MAX_VALUE, -Long.MAX_VALUE, Long.MIN_VALUE}) {
        check(Rational.of(num, den), PlainFraction.of(num, den));
      }
    }
  }

  @Test
  void texts_numbersAboutTheEdges_areThoseOfBigDecimal() {
    for (PlainFraction x : EDGES) {
      Rational a = Rational.of(x.num(), x.den());
      String fraction =
          a.denominator().equals(BigInteger.ONE)
              ? a.numerator().toString()
              : a.numerator() + "/" + a.denominator();
      assertThat(a.toFractionString()).isEqualTo(fraction);
      assertThat(a.toPlainString()).isEqualTo(plain(x, fraction));
      assertThat(Rational.parse(fraction)).isEqualTo(a);
      assertThat(Rational.parse(a.toPlainString())).isEqualTo(a);
      if (x.signum() != 0) {
        assertThat(a.toDecimalString(12)).isEqualTo(significant(x));
      }
    }
  }

  private static String plain(PlainFraction x, String fraction) {
    try {
      BigDecimal exact = new BigDecimal(x.num()).divide(new BigDecimal(x.den()));
      return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    } catch (ArithmeticException endless) {
      return fraction;
    }
  }

  private static String significant(PlainFraction x) {
    MathContext digits = new MathContext(12, RoundingMode.HALF_EVEN);
    return new BigDecimal(x.num())
        .divide(new BigDecimal(x.den()), digits)
        .stripTrailingZeros()
        .toPlainString();
  }

  @Test
  void toBigDecimal_numbersAboutTheEdges_areThoseOfBigDecimal() {
    for (PlainFraction x : EDGES) {
      Rational a = Rational.of(x.num(), x.den());
      for (int decimals : new int[] {-19, -2, 0, 2, 18, 25}) {
        for (RoundingMode mode : RoundingMode.values()) {
          if (mode != RoundingMode.UNNECESSARY) {
            assertThat(a.toBigDecimal(decimals, mode))
                .isEqualTo(new BigDecimal(x.num()).divide(new BigDecimal(x.den()), decimals, mode));
          }
        }
      }
    }
  }

  /** Digits that are the last to fit the short way, and the first that do not. */
  @Test
  void parse_digitsAboutTheEdges_haveTheValueOfBigDecimal() {
    for (int length = 16; length <= 21; length++) {
      for (String digits : List.of("9".repeat(length), "1" + "0".repeat(length - 1))) {
        for (int point = 1; point < length; point++) {
          String text = digits.substring(0, point) + "." + digits.substring(point);
          BigDecimal exact = new BigDecimal(text);
          check(Rational.parse(text), PlainFraction.of(exact));
          check(
              Rational.parse("-" + text + "e-3"),
              PlainFraction.of(exact.movePointLeft(3).negate()));
          check(Rational.from(exact), PlainFraction.of(exact));
        }
      }
    }
  }
}
