package org.sovereignparity.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sovereignparity.benchmark.Direction.HIGHER_IS_BETTER;
import static org.sovereignparity.benchmark.Direction.LOWER_IS_BETTER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.number.Rational;

class BenchmarkTest {

  @Test
  void toString_parts_areNamed() {
    assertThat(Benchmark.of("WER", Scale.parse("0.."), LOWER_IS_BETTER))
        .hasToString("WER, 0.., lower-is-better");
    assertThat(withChance("0..100", "25"))
        .hasToString("GPQA, 0..100, higher-is-better, chance level 25");
  }

  @ParameterizedTest
  @CsvSource({"0..100, 0", "0..100, 99.99", "-10..10, -10", "0.., 1000"})
  void chance_fromMinToBelowMax_isAccepted(String scale, String chance) {
    assertThat(withChance(scale, chance).chance()).contains(Rational.parse(chance));
  }

  @ParameterizedTest
  @CsvSource({"0..100, 100", "0..100, 100.01", "0..100, -0.01", "0.., -1"})
  void chance_elsewhere_isRefused(String scale, String chance) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withChance(scale, chance))
        .withMessage("Chance level must lie within %s, below the upper bound: %s", scale, chance);
  }

  @Test
  void id_empty_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Benchmark.of("", Scale.PERCENT, HIGHER_IS_BETTER))
        .withMessage("Benchmark id must not be empty: \"\"");
  }

  @Test
  void equals_sameParts_isTrue() {
    assertThat(withChance("0..100", "25"))
        .isEqualTo(withChance("0..100", "25.0"))
        .hasSameHashCodeAs(withChance("0..100", "25.0"))
        .isNotEqualTo(withChance("0..100", "20"))
        .isNotEqualTo(Benchmark.of("GPQA", Scale.PERCENT, HIGHER_IS_BETTER));
  }

  private static Benchmark withChance(String scale, String chance) {
    return Benchmark.builder()
        .id("GPQA")
        .scale(Scale.parse(scale))
        .direction(HIGHER_IS_BETTER)
        .chance(Rational.parse(chance))
        .build();
  }
}
