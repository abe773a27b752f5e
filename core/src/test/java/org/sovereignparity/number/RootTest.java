package org.sovereignparity.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RootTest {
  /** The largest radicand that a geometric mean has: 200,000 digits. */
  private static final BigInteger HUGE = BigInteger.TEN.pow(199_999).add(BigInteger.ONE);

  @ParameterizedTest
  @CsvSource({
    "2, 3, (2)^(1/3)",
    "2, 1, 2",
    "4, 2, 2",
    "4, 4, (2)^(1/2)",
    "8, 6, (2)^(1/2)",
    "4/9, 2, 2/3",
    "4/9, 4, (2/3)^(1/2)",
    "4/3, 2, (4/3)^(1/2)",
    "1/8, 3, 1/2",
    "64, 12, (2)^(1/2)",
    "0, 7, 0",
    "1, 1000, 1",
    "19/20, 27, (19/20)^(1/27)"
  })
  void of_anyRadicand_isInSimplestForm(String radicand, int degree, String shown) {
    ExactNumber root = Root.of(Rational.parse(radicand), degree);
    assertThat(root.toFractionString()).isEqualTo(shown);
    assertThat(ExactNumber.parse(shown)).isEqualTo(root).hasSameHashCodeAs(root);
  }

  @Test
  void of_negativeRadicand_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Root.of(Rational.of(-1, 2), 2))
        .withMessage("Radicand must not be negative: -0.5");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 1_001, Integer.MAX_VALUE})
  void of_degreeOutOfRange_isRefused(int degree) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Root.of(Rational.of(2), degree))
        .withMessage("Degree must lie within 1..1000: " + degree);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "()",
        "(2)",
        "(2)^(1/0)",
        "(2)^(1/1001)",
        "(2)^(1/02)",
        "(2)^(1/-2)",
        "(2)^(2/3)",
        "(-2)^(1/3)",
        "(0.5)^(1/3)",
        "(1e3)^(1/3)",
        "(2)^(1/3) ",
        "(2) ^(1/3)",
        "(2)^(1/99999999999)"
      })
  void parse_otherForms_areRefusedAndQuoted(String text) {
    assertThatExceptionOfType(NumberFormatException.class)
        .isThrownBy(() -> ExactNumber.parse(text))
        .withMessageStartingWith("Root must have the form (p/q)^(1/n) with n in ")
        .withMessageEndingWith(": \"" + text + '"');
  }

  @ParameterizedTest
  @ValueSource(strings = {"(1/0)^(1/2)", "(01)^(1/2)", "(1/2/3)^(1/2)", "(/)^(1/2)"})
  void parse_radicandThatIsNoNumber_isRefused(String text) {
    assertThatExceptionOfType(NumberFormatException.class)
        .isThrownBy(() -> ExactNumber.parse(text));
  }

  @Test
  void parse_longText_isOutOfBounds() {
    assertThatExceptionOfType(NumberOutOfBoundsException.class)
        .isThrownBy(() -> ExactNumber.parse("(" + "9".repeat(1_000) + ")^(1/2)"))
        .withMessage("Root must have at most 1000 characters: 1008");
  }

  /**
   * Roots of two and three: OEIS A002193 (1.41421356237309...) and A002580 (1.25992104989487...).
   */
  @ParameterizedTest
  @CsvSource({
    "2, 2, 12, 1.41421356237",
    "2, 3, 12, 1.25992104989",
    "2, 2, 1, 1",
    "200, 2, 3, 14.1",
    "2000000, 2, 2, 1400",
    "2/1000000, 2, 4, 0.001414"
  })
  void toDecimalString_knownRoots_haveTheirDigits(
      String radicand, int degree, int digits, String shown) {
    assertThat(Root.of(Rational.parse(radicand), degree).toDecimalString(digits)).isEqualTo(shown);
  }

  @Test
  void toBigDecimal_unnecessary_isRefused() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Root.of(Rational.of(2), 2).toBigDecimal(2, RoundingMode.UNNECESSARY))
        .withMessage("Rounding mode must allow rounding: UNNECESSARY");
  }

  @Test
  void compareTo_numbersNotPositive_isAbove() {
    ExactNumber root = Root.of(Rational.of(1, 2), 2);
    assertThat(root).isGreaterThan(Rational.ZERO).isGreaterThan(Rational.of(-1));
    assertThat(Rational.of(-1).compareTo(root)).isNegative();
  }

  /** Its thousandth root lies next to 10^199.999, which is 9.977000638...e199. */
  @Test
  void of_hugeRadicand_isHandled() {
    ExactNumber root = Root.of(Rational.of(HUGE, BigInteger.ONE), 1_000);
    BigDecimal shown = new BigDecimal(root.toDecimalString(12));
    BigDecimal step = new BigDecimal(BigInteger.ONE, 11 - 199);
    assertThat(new BigDecimal(HUGE))
        .isBetween(shown.subtract(step).pow(1_000), shown.add(step).pow(1_000));
    assertThat(root.compareTo(Rational.parse("1e200"))).isNegative();
    assertThat(root.compareTo(Rational.parse("1e199"))).isPositive();
  }

  @Test
  void parse_textAndDegreeOnTheBounds_isRead() {
    String radicand = "1" + "0".repeat(990) + "2";
    assertThat(ExactNumber.parse("(" + radicand + ")^(1/2)"))
        .isEqualTo(Root.of(Rational.parse(radicand), 2));
    assertThat(ExactNumber.parse("(2)^(1/1000)")).isEqualTo(Root.of(Rational.of(2), 1_000));
  }

  @Test
  void signum_root_isOne() {
    assertThat(Root.of(Rational.of(1, 2), 2).signum()).isEqualTo(1);
  }

  /** Residues modulo 7, which divides one of them, do not tell them from other numbers. */
  @ParameterizedTest
  @ValueSource(ints = {7, 10})
  void of_longPower_isItsRoot(int base) {
    assertThat(Root.of(Rational.of(base).pow(900), 3)).isEqualTo(Rational.of(base).pow(300));
  }

  @Test
  void compareTo_rootsThatDifferInALateDecimal_isTold() {
    ExactNumber root = Root.of(Rational.of(2), 2);
    ExactNumber next = Root.of(Rational.of(2).plus(Rational.parse("1e-50")), 2);
    assertThat(root).isLessThan(next);
    assertThat(next).isGreaterThan(root);
  }
}
