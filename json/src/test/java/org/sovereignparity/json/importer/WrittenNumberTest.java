package org.sovereignparity.json.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sovereignparity.number.NumberOutOfBoundsException;
import org.sovereignparity.number.Rational;

class WrittenNumberTest {

  @ParameterizedTest
  @CsvSource({
    "0.5320, 133/250",
    "1e-05, 1/100000",
    "1E+00000002, 100/1",
    "42%, 21/50",
    "-0, 0/1",
    "-1.5, -3/2"
  })
  void parse_decimal_keepsDigitsAndValue(String text, String value) {
    WrittenNumber number = WrittenNumber.parse(text);
    assertThat(number.text()).isEqualTo(text);
    assertThat(number).hasToString(text);
    assertThat(number.value()).isEqualTo(Rational.parse(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "NaN",
        "Infinity",
        "-INF",
        "N/A",
        "n/a",
        "-",
        "1/2",
        "07.6",
        "83,8",
        " 1"
      })
  void parse_anythingElse_isNoNumber(String text) {
    assertThatThrownBy(() -> assertThat(WrittenNumber.parse(text)).isNull())
        .isInstanceOf(NumberFormatException.class)
        .isNotInstanceOf(NumberOutOfBoundsException.class);
  }

  @Test
  void parse_beyondTheBounds_isRefused() {
    for (String text : new String[] {"1e1001", "1".repeat(1_001), "1e" + "0".repeat(1_000)}) {
      assertThatThrownBy(() -> assertThat(WrittenNumber.parse(text)).isNull())
          .isInstanceOf(NumberOutOfBoundsException.class);
    }
  }

  @Test
  void equals_sameValueWrittenOtherwise_isAnother() {
    assertThat(WrittenNumber.parse("0.5")).isEqualTo(WrittenNumber.parse("0.5"));
    assertThat(WrittenNumber.parse("0.5")).hasSameHashCodeAs(WrittenNumber.parse("0.5"));
    assertThat(WrittenNumber.parse("0.5")).isNotEqualTo(WrittenNumber.parse("0.50"));
  }
}
