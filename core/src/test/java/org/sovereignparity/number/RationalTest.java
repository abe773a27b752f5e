package org.sovereignparity.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RationalTest {

  @ParameterizedTest
  @CsvSource({
    "19, 20, 19, 20",
    "38, 40, 19, 20",
    "-38, 40, -19, 20",
    "38, -40, -19, 20",
    "-38, -40, 19, 20",
    "0, -5, 0, 1",
    "9223372036854775807, -9223372036854775808, -9223372036854775807, 9223372036854775808",
    "-9223372036854775808, -9223372036854775808, 1, 1"
  })
  void of_parts_areInLowestTerms(long num, long den, BigInteger lowestNum, BigInteger lowestDen) {
    assertThat(Rational.of(num, den).numerator()).isEqualTo(lowestNum);
    assertThat(Rational.of(num, den).denominator()).isEqualTo(lowestDen);
  }

  @Test
  void of_zeroDenominator_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rational.of(1, 0))
        .withMessage("Denominator must not be zero: 0");
  }

  @ParameterizedTest
  @CsvSource({
    "0.95, 19/20",
    "1E+3, 1000",
    "-0.50, -1/2",
    "0E+2000, 0",
    "0E-2000, 0",
    "1E-2, 1/100"
  })
  void from_decimal_hasItsValue(BigDecimal decimal, String fraction) {
    assertThat(Rational.from(decimal).toFractionString()).isEqualTo(fraction);
  }

  @ParameterizedTest
  @CsvSource({"1000, 0", "1, 2000", "1, -2000", "1000, 2000", "1000, -2000"})
  void from_decimalOnTheBounds_isAccepted(int digits, int scale) {
    BigDecimal decimal = new BigDecimal(BigInteger.TEN.pow(digits - 1), scale);
    assertThat(PlainFraction.of(Rational.from(decimal)).is(PlainFraction.of(decimal))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"1001, 0", "1, 2001", "1, -2001", "1, 2147483647", "1, -2147483648"})
  void from_decimalBeyondTheBounds_isRefused(int digits, int scale) {
    BigDecimal decimal = new BigDecimal(BigInteger.TEN.pow(digits - 1), scale);
    assertThatExceptionOfType(NumberOutOfBoundsException.class)
        .isThrownBy(() -> Rational.from(decimal))
        .withMessage(
            "Decimal must have at most 1000 digits and a scale within -2000..2000:"
                + " precision %s, scale %s",
            Integer.toString(digits), Integer.toString(scale));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0, 0",
    "2, 2",
    "100, 100",
    "1200, 1200",
    "0.95, 0.95",
    "-0.5, -0.5",
    "1/8, 0.125",
    "1/1024, 0.0009765625",
    "3/125, 0.024",
    "7/3, 7/3",
    "-1/3, -1/3",
    "1/7, 1/7",
    "1/30, 1/30",
    "1e3, 1000",
    "1e-7, 0.0000001"
  })
  void toString_anyNumber_isShortestDecimalOrFraction(String text, String shown) {
    assertThat(Rational.parse(text)).hasToString(shown);
  }

  /** 3754/3939 = 0.95303376491..., by long division. */
  @ParameterizedTest
  @CsvSource({
    "3754/3939, 12, 0.953033764915",
    "3754/3939, 1, 1",
    "2/3, 3, 0.667",
    "1/8, 2, 0.12",
    "3/8, 2, 0.38",
    "0, 5, 0",
    "1200, 2, 1200",
    "1250, 2, 1200",
    "1350, 2, 1400",
    "-2/3, 2, -0.67",
    "0.999, 2, 1",
    "1e-20, 3, 0.00000000000000000001"
  })
  void toDecimalString_digits_areRoundedHalfEven(String text, int digits, String shown) {
    assertThat(Rational.parse(text).toDecimalString(digits)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "0.95, 2, 95.00 %",
    "0.949950, 2, 95.00 %",
    "0.949949, 2, 94.99 %",
    "3754/3939, 2, 95.30 %",
    "1/3, 0, 33 %",
    "1/200, 0, 1 %",
    "-1/200, 0, -1 %",
    "2, 1, 200.0 %",
    "0, 2, 0.00 %"
  })
  void toPercentString_decimals_areRoundedHalfUp(String text, int decimals, String shown) {
    assertThat(Rational.parse(text).toPercentString(decimals)).isEqualTo(shown);
  }

  /** The sum of 1/(k (k+1)) for k in 1..n telescopes to n/(n+1). */
  @Test
  void sum_thousandsOfTerms_telescopes() {
    List<Rational> terms =
        LongStream.rangeClosed(1, 5_000).mapToObj(k -> Rational.of(1, k * (k + 1))).toList();
    assertThat(Rational.sum(terms)).isEqualTo(Rational.of(5_000, 5_001));
  }

  /** The product of k/(k+1) for k in 1..n telescopes to 1/(n+1). */
  @Test
  void product_thousandsOfFactors_telescopes() {
    List<Rational> factors =
        LongStream.rangeClosed(1, 5_000).mapToObj(k -> Rational.of(k, k + 1)).toList();
    assertThat(Rational.product(factors)).isEqualTo(Rational.of(1, 5_001));
  }

  @Test
  void sum_tenThousandEqualTerms_isTheirMultiple() {
    assertThat(Rational.sum(Collections.nCopies(10_000, Rational.of(1, 7))))
        .isEqualTo(Rational.of(10_000, 7));
  }

  @Test
  void sumAndProduct_ofNothing_areNeutral() {
    assertThat(Rational.sum(List.of())).isEqualTo(Rational.ZERO);
    assertThat(Rational.product(List.of())).isEqualTo(Rational.ONE);
  }

  @Test
  void dividedBy_zero_isRefused() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Rational.ONE.dividedBy(Rational.ZERO))
        .withMessage("Divisor must not be zero: 0");
  }

  @Test
  void pow_negativeExponent_isRefused() {
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Rational.ONE.pow(-1));
  }

  @Test
  void equals_otherTypes_isFalse() {
    assertThat(Rational.ONE).isNotEqualTo(1).isNotEqualTo(BigDecimal.ONE).isNotEqualTo(null);
  }

  private static String power(long base, int exponent) {
    return BigInteger.valueOf(base).pow(exponent).toString();
  }

  /** The plain form has one character too many: a fraction, or an exponent where that has too. */
  @Test
  void toString_longNumber_isTheFirstFormThatIsShortEnough() {
    assertThat(Rational.parse("1e999")).hasToString(power(10, 999));
    assertThat(Rational.parse("1e1000")).hasToString("1e1000");
    assertThat(Rational.parse("1e-998")).hasToString("0." + "0".repeat(997) + "1");
    assertThat(Rational.parse("1e-1000")).hasToString("1e-1000");
    assertThat(Rational.parse("-25e999")).hasToString("-25e999");
    // 2^1000 has 302 digits, 2^3313 has 998 and 3^2100 has 1002.
    assertThat(Rational.parse("1/" + power(2, 1_000))).hasToString("1/" + power(2, 1_000));
    assertThat(Rational.parse("1/" + power(2, 3_313))).hasToString("1/" + power(2, 3_313));
    Rational third = Rational.of(3).pow(2_100).inverse();
    assertThat(third).hasToString("1/" + power(3, 2_100));
  }
}
