package org.sovereignparity.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdTest {

  @ParameterizedTest
  @CsvSource({
    ">= 0.95, >= 0.95",
    "> 0.95, > 0.95",
    ">= 95%, >= 0.95",
    "> 19/20, > 0.95",
    ">= 2/3, >= 2/3",
    ">= 0.95 rounded half-up-2, >= 0.95 rounded half-up-2",
    "> 1/3 rounded floor-0, > 1/3 rounded floor-0"
  })
  void parse_anyForm_printsShortest(String text, String shown) {
    assertThat(Threshold.parse(text)).hasToString(shown).isEqualTo(Threshold.parse(shown));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0.95", "<= 0.95", ">=0.95", ">0.95", "= 0.95", " >= 0.95"})
  void parse_otherForms_areRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Threshold.parse(text))
        .withMessage("Threshold must have the form >= 0.95 or > 0.95: \"" + text + '"');
  }

  @ParameterizedTest
  @ValueSource(strings = {">= ", ">= x", ">= 0.95 rounded", ">=  0.95", "> 0.95 "})
  void parse_boundThatIsNoNumber_isRefused(String text) {
    assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Threshold.parse(text));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "-0, 0", "-1, -1", "-1/3, -1/3"})
  void of_valueNotPositive_isRefused(String value, String shown) {
    String message = "Threshold must be positive: " + shown;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Threshold.atLeast(value))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Threshold.moreThan(value))
        .withMessage(message);
  }

  /** 0.9458 is the ratio that a spreadsheet showing two decimals lets pass. */
  @ParameterizedTest
  @CsvSource({
    ">= 0.95, 0.95, true",
    "> 0.95, 0.95, false",
    "> 0.95, 0.950001, true",
    ">= 0.95, 0.949999, false",
    ">= 0.95, 0.9458, false",
    ">= 0.95 rounded half-up-2, 0.9458, true",
    ">= 0.95 rounded half-up-2, 0.945, true",
    ">= 0.95 rounded half-down-2, 0.945, false",
    ">= 0.95 rounded half-even-2, 0.945, false",
    ">= 0.95 rounded floor-2, 0.9599, true",
    "> 0.95 rounded floor-2, 0.9599, false",
    "> 0.95 rounded ceiling-2, 0.9501, true",
    ">= 0.95 rounded half-up-0, 0.5, true",
    ">= 2/3, 0.66666666, false",
    ">= 2/3, 2/3, true",
    ">= 0.95, (9/10)^(1/2), false",
    ">= 0.95, (91/100)^(1/2), true",
    ">= 0.95, -1, false"
  })
  void isMetBy_ratio_isDecidedExactly(String threshold, String ratio, boolean met) {
    assertThat(Threshold.parse(threshold).isMetBy(ExactNumber.parse(ratio))).isEqualTo(met);
  }

  /** Digits are added until what is shown lies where the ratio does; a tie alone is the value. */
  @ParameterizedTest
  @CsvSource({
    "95%, 0.94996, 94.996 %",
    "95%, 0.949994, 94.999 %",
    "95%, 0.9499999996, 94.99999996 %",
    "95%, 0.95, 95.00 %",
    "95%, 0.95003, 95.003 %",
    "95%, 0.95006, 95.01 %",
    "95%, 3754/3939, 95.30 %",
    "95%, 0.9, 90.00 %",
    "95.125%, 0.95125, 95.125 %",
    "95.125%, 0.95124, 95.12 %",
    "95.125%, 0.95126, 95.13 %",
    "100%, 0.99999, 99.999 %",
    "1/3, 1/3, 33.33 %",
    "1/3, 0.333331, 33.333 %",
    "2/3, 0.66666, 66.666 %"
  })
  void toPercentString_ratio_isOnTheSideOfTheRatio(String value, String ratio, String shown) {
    Rational exact = Rational.parse(ratio);
    assertThat(Threshold.atLeast(value).toPercentString(exact)).isEqualTo(shown);
    assertThat(Threshold.moreThan(value).toPercentString(exact)).isEqualTo(shown);
  }

  @Test
  void percent_ofAWholeNumber_isTheRatio() {
    assertThat(Threshold.percent(95)).isEqualTo(Threshold.atLeast("95%"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Threshold.percent(0))
        .withMessage("Threshold must be positive: 0");
  }

  @Test
  void isHardlyMeant_aboveTen_isTrue() {
    assertThat(Threshold.atLeast("10").isHardlyMeant()).isFalse();
    assertThat(Threshold.moreThan("10.001").isHardlyMeant()).isTrue();
    assertThat(Threshold.atLeast("95").isHardlyMeant()).isTrue();
  }

  @Test
  void parts_ofAnyThreshold_areWhatWasGiven() {
    Threshold threshold = Threshold.moreThan("95%").rounded(Rounding.parse("half-up-2"));
    assertThat(threshold.value()).isEqualTo(Rational.of(19, 20));
    assertThat(threshold.isStrict()).isTrue();
    assertThat(threshold.rounding()).contains(Rounding.parse("half-up-2"));
    assertThat(Threshold.atLeast("1").rounding()).isEmpty();
    assertThat(Threshold.atLeast("1").isStrict()).isFalse();
  }

  @Test
  void equals_otherParts_isFalse() {
    Threshold threshold = Threshold.atLeast("95%");
    assertThat(threshold)
        .isEqualTo(Threshold.atLeast("0.95"))
        .hasSameHashCodeAs(Threshold.atLeast("19/20"))
        .isNotEqualTo(Threshold.moreThan("95%"))
        .isNotEqualTo(Threshold.atLeast("96%"))
        .isNotEqualTo(threshold.rounded(Rounding.parse("up-1")))
        .isNotEqualTo(">= 0.95");
  }
}
