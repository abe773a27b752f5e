package org.sovereignparity.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each row follows from the grammar in the documentation of {@link Rational#parse}. */
class RationalTextTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, 1",
    "-0, 0, 1",
    "-0.00, 0, 1",
    "0e1000, 0, 1",
    "-0%, 0, 1",
    "0/7, 0, 1",
    "-0/7, 0, 1",
    "7, 7, 1",
    "-7, -7, 1",
    "10, 10, 1",
    "0.95, 19, 20",
    "0.950, 19, 20",
    "95%, 19, 20",
    "95.0%, 19, 20",
    "19/20, 19, 20",
    "38/40, 19, 20",
    "-38/40, -19, 20",
    "20/10, 2, 1",
    "83.8, 419, 5",
    "-1.5e-3, -3, 2000",
    "1E3, 1000, 1",
    "1e+3, 1000, 1",
    "1e0003, 1000, 1",
    "1.25e1, 25, 2",
    "1.25e2, 125, 1",
    "1.25e3%, 25, 2",
    "0.000, 0, 1",
    "100%, 1, 1"
  })
  void parse_textOfTheGrammar_hasItsValue(String text, BigInteger num, BigInteger den) {
    assertThat(Rational.parse(text).numerator()).isEqualTo(num);
    assertThat(Rational.parse(text).denominator()).isEqualTo(den);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        " 1",
        "1 ",
        "+1",
        "--1",
        "-",
        ".5",
        "5.",
        "-.5",
        "1..2",
        "01",
        "-01",
        "00",
        "00.5",
        "1e",
        "1e+",
        "1e-",
        "1e1.5",
        "1e00001",
        "1e+-3",
        "e5",
        "1e5e5",
        "%",
        "-%",
        "95%%",
        "95 %",
        "%95",
        "1%e3",
        "1/0",
        "1/00",
        "0/0",
        "1/02",
        "01/2",
        "1/-2",
        "1/+2",
        "1/",
        "/2",
        "1/2/3",
        "1/2%",
        "1/2e3",
        "1.5/2",
        "1/2.5",
        "1e2/3",
        "1,5",
        "1_000",
        "1'000",
        "0x10",
        "1d",
        "1f",
        "1L",
        "NaN",
        "Infinity",
        "-Infinity",
        "n/a",
        "\u0661",
        "\uff11",
        "\u22121",
        "1\n",
        "1\u0000"
      })
  void parse_otherText_isRefusedAndQuoted(String text) {
    assertThatExceptionOfType(NumberFormatException.class)
        .isThrownBy(() -> Rational.parse(text))
        .isNotInstanceOf(NumberOutOfBoundsException.class)
        .withMessage(
            "Number must be a decimal such as 0.95 or 95%, or a fraction such as 19/20: \""
                + text
                + '"');
  }

  @Test
  void parse_longTextThatIsNoNumber_isShownCut() {
    assertThatExceptionOfType(NumberFormatException.class)
        .isThrownBy(() -> Rational.parse("x".repeat(1_000)))
        .withMessageEndingWith(": \"" + "x".repeat(40) + "...\"");
  }

  @Test
  void parse_thousandCharacters_isRead() {
    assertThat(Rational.parse("9".repeat(1_000)).plus(Rational.ONE))
        .isEqualTo(Rational.of(BigInteger.TEN.pow(1_000), BigInteger.ONE));
  }

  /** Ten million characters are refused unread, whatever they are. */
  @ParameterizedTest
  @CsvSource({"9, 1001", "x, 1001", "9, 10000000", "e, 10000000"})
  void parse_longerText_isOutOfBounds(String character, int length) {
    assertThatExceptionOfType(NumberOutOfBoundsException.class)
        .isThrownBy(() -> Rational.parse(character.repeat(length)))
        .withMessage(
            "Number must have at most 1000 characters: \"%s...\" has %s",
            character.repeat(40), Integer.toString(length));
  }

  @ParameterizedTest
  @CsvSource({"1e1000, 1000", "1e-1000, -1000", "1E+1000, 1000", "1e1000%, 998"})
  void parse_exponentOnTheBound_isRead(String text, int power) {
    Rational ten = Rational.of(BigInteger.TEN.pow(Math.abs(power)), BigInteger.ONE);
    assertThat(Rational.parse(text)).isEqualTo(power > 0 ? ten : ten.inverse());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e1001",
        "1e-1001",
        "1E+1001",
        "0e9999",
        "1e1000000000",
        "1e-1000000000",
        "1e99999999999999999999",
        "x1e1001",
        "e1001",
        "1e1001x"
      })
  void parse_exponentBeyondTheBound_isOutOfBounds(String text) {
    assertThatExceptionOfType(NumberOutOfBoundsException.class)
        .isThrownBy(() -> Rational.parse(text))
        .withMessage("Exponent must lie within -1000..1000: \"" + text + '"');
  }

  @Test
  void parse_null_throws() {
    assertThatNullPointerException().isThrownBy(() -> Rational.parse(null));
  }

  @Test
  void parse_fortyCharactersThatAreNoNumber_areShownWhole() {
    assertThatExceptionOfType(NumberFormatException.class)
        .isThrownBy(() -> Rational.parse("x".repeat(40)))
        .withMessageEndingWith(": \"" + "x".repeat(40) + '"');
  }
}
