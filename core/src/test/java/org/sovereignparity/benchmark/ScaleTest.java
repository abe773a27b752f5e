package org.sovereignparity.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sovereignparity.number.Rational;

class ScaleTest {

  @ParameterizedTest
  @CsvSource({
    "0..100, 0..100",
    "0.., 0..",
    "-10..10, -10..10",
    "0.0..1.50, 0..1.5",
    "1/3..7/3, 1/3..7/3"
  })
  void parse_anyForm_printsShortest(String text, String shown) {
    assertThat(Scale.parse(text)).hasToString(shown).isEqualTo(Scale.parse(shown));
  }

  @ParameterizedTest
  @CsvSource({
    "0..100, 0, true",
    "0..100, 100, true",
    "0..100, -0.0001, false",
    "0..100, 100.0001, false",
    "0.., 1e1000, true",
    "0.., -1/3, false",
    "-5.., -5, true"
  })
  void contains_value_betweenOrOnTheBounds(String scale, String value, boolean contained) {
    assertThat(Scale.parse(scale).contains(Rational.parse(value))).isEqualTo(contained);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1..1", "2..1", "0.5..1/2"})
  void of_minNotBelowMax_isRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scale.parse(text))
        .withMessageStartingWith("Scale must have min below max: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "100", "0-100", "0.100"})
  void parse_otherForms_areRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scale.parse(text))
        .withMessage("Scale must have the form 0..100 or 0..: \"" + text + '"');
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", "..100", "a..b", "0...100", "0..100 "})
  void parse_boundsThatAreNoNumbers_areRefused(String text) {
    assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Scale.parse(text));
  }

  @Test
  void parts_areWhatWasGiven() {
    assertThat(Scale.PERCENT.min()).isEqualTo(Rational.ZERO);
    assertThat(Scale.PERCENT.max()).contains(Rational.of(100));
    assertThat(Scale.atLeast(Rational.ONE).max()).isEmpty();
    assertThat(Scale.PERCENT)
        .isEqualTo(Scale.of(Rational.ZERO, Rational.of(100)))
        .hasSameHashCodeAs(Scale.parse("0..100"))
        .isNotEqualTo(Scale.parse("0.."))
        .isNotEqualTo(Scale.parse("1..100"))
        .isNotEqualTo("0..100");
  }
}
