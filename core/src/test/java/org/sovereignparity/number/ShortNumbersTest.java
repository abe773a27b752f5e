package org.sovereignparity.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers for people against texts written by hand. */
class ShortNumbersTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "83.8, 83.8",
    "-7/4, -1.75",
    "12345678.125, 12345678.125",
    "123456789.125, 123456789.12...",
    "40/3, 13.33...",
    "50/3, 16.66...",
    "-50/3, -16.66...",
    "3011/60, 50.18...",
    "1/3000, 0.0003...",
    "-1/3000, -0.0003...",
  })
  void of_oneNumber_isInFullOrCut(String number, String text) {
    assertThat(ShortNumbers.of(Rational.parse(number), 2)).isEqualTo(text);
  }

  @Test
  void of_numberOfAThousandDigits_isShownInFull() {
    assertThat(ShortNumbers.of(Rational.parse("1e1000"), 2)).isEqualTo("1" + "0".repeat(1000));
  }

  @ParameterizedTest
  @CsvSource({
    // the least decimals with which all are told apart, in their order
    "40/3 13.3333, 13.33333... 13.3333",
    "40/3 13.3334, 13.33... 13.3334",
    "40/3 13.33, 13.333... 13.33",
    "40/3 13.34, 13.33... 13.34",
    "40/3 40001/3000, 13.3333... 13.3336...",
    "123456789.12 123456789.125, 123456789.12 123456789.125",
    "1/3 1/3 2/3, 0.33... 0.33... 0.66...",
    "'', ''",
  })
  void of_severalNumbers_areToldApart(String numbers, String texts) {
    List<Rational> all =
        numbers.isEmpty()
            ? List.of()
            : List.of(numbers.split(" ")).stream().map(Rational::parse).toList();
    assertThat(all.stream().map(ShortNumbers.of(all, 2)::get))
        .containsExactlyElementsOf(texts.isEmpty() ? List.of() : List.of(texts.split(" ")));
  }
}
