package org.sovereignparity.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundingTest {

  @ParameterizedTest
  @CsvSource({
    "half-up-2, HALF_UP, 2",
    "half-even-0, HALF_EVEN, 0",
    "half-down-20, HALF_DOWN, 20",
    "up-1, UP, 1",
    "down-9, DOWN, 9",
    "ceiling-10, CEILING, 10",
    "floor-3, FLOOR, 3"
  })
  void parse_ofPrint_isTheRounding(String text, RoundingMode mode, int decimals) {
    Rounding rounding = Rounding.of(decimals, mode);
    assertThat(rounding).hasToString(text);
    assertThat(rounding.mode()).isEqualTo(mode);
    assertThat(rounding.decimals()).isEqualTo(decimals);
    assertThat(rounding.modeName()).isEqualTo(text.substring(0, text.lastIndexOf('-')));
    assertThat(Rounding.parse(text)).isEqualTo(rounding).hasSameHashCodeAs(rounding);
  }

  /** The table in the documentation of {@link RoundingMode}, here in tenths. */
  @ParameterizedTest
  @CsvSource({
    "0.55, 0.6, 0.5, 0.6, 0.5, 0.6, 0.5, 0.6",
    "0.25, 0.3, 0.2, 0.3, 0.2, 0.3, 0.2, 0.2",
    "0.16, 0.2, 0.1, 0.2, 0.1, 0.2, 0.2, 0.2",
    "0.11, 0.2, 0.1, 0.2, 0.1, 0.1, 0.1, 0.1",
    "0.10, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1",
    "-0.11, -0.2, -0.1, -0.1, -0.2, -0.1, -0.1, -0.1",
    "-0.25, -0.3, -0.2, -0.2, -0.3, -0.3, -0.2, -0.2",
    "-0.55, -0.6, -0.5, -0.5, -0.6, -0.6, -0.5, -0.6"
  })
  void round_eachMode_agreesWithTheTableOfTheJdk(
      String x,
      String up,
      String down,
      String ceiling,
      String floor,
      String halfUp,
      String halfDown,
      String halfEven) {
    assertThat(round(x, "up-1")).hasToString(up);
    assertThat(round(x, "down-1")).hasToString(down);
    assertThat(round(x, "ceiling-1")).hasToString(ceiling);
    assertThat(round(x, "floor-1")).hasToString(floor);
    assertThat(round(x, "half-up-1")).hasToString(halfUp);
    assertThat(round(x, "half-down-1")).hasToString(halfDown);
    assertThat(round(x, "half-even-1")).hasToString(halfEven);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "half-up", "-2", "half-up-", "half-up-02", "half-up-100", "2-half-up"})
  void parse_otherForms_areRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rounding.parse(text))
        .withMessage("Rounding must have the form half-up-2: \"" + text + '"');
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "HALF_UP", "unnecessary", "half_up", "nearest"})
  void parseMode_otherNames_areRefused(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rounding.parseMode(name))
        .withMessage(
            "Rounding mode must be half-up, half-even, half-down, up, down, ceiling or floor: \""
                + name
                + '"');
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 21})
  void of_decimalsOutOfRange_areRefused(int decimals) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rounding.of(decimals, RoundingMode.UP))
        .withMessage("Decimals must lie within 0..20: " + decimals);
  }

  @Test
  void of_unnecessary_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rounding.of(2, RoundingMode.UNNECESSARY))
        .withMessage("Rounding mode must allow rounding: UNNECESSARY");
  }

  @Test
  void equals_otherModeOrDecimals_isFalse() {
    assertThat(Rounding.parse("up-1"))
        .isNotEqualTo(Rounding.parse("up-2"))
        .isNotEqualTo(Rounding.parse("down-1"))
        .isNotEqualTo("up-1");
  }

  private static Rational round(String x, String rounding) {
    return Rational.parse(x).round(Rounding.parse(rounding));
  }
}
