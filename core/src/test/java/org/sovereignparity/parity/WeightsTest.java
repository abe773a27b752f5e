package org.sovereignparity.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sovereignparity.number.Rational.ONE;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.sovereignparity.number.Rational;

class WeightsTest {

  @Test
  void equal_weighsEveryBenchmarkOne() {
    assertThat(Weights.equal()).hasToString("equal").isEqualTo(Weights.equal());
    assertThat(Weights.equal().areEqual()).isTrue();
    assertThat(Weights.equal().byBenchmark()).isEmpty();
  }

  @Test
  void of_table_keepsIt() {
    Weights weights = Weights.of(ImmutableMap.of("x", Rational.of(2), "y", Rational.of(1, 3)));
    assertThat(weights).hasToString("x 2, y 1/3");
    assertThat(weights.areEqual()).isFalse();
    assertThat(weights.byBenchmark()).containsEntry("y", Rational.of(1, 3));
  }

  @Test
  void equals_anotherOrder_isTrue() {
    Weights weights = Weights.of(ImmutableMap.of("x", ONE, "y", Rational.of(2)));
    assertThat(weights)
        .isEqualTo(Weights.of(ImmutableMap.of("y", Rational.of(2), "x", ONE)))
        .hasSameHashCodeAs(Weights.of(ImmutableMap.of("y", Rational.of(2), "x", ONE)))
        .isNotEqualTo(Weights.of(ImmutableMap.of("x", ONE, "y", ONE)))
        .isNotEqualTo(Weights.equal());
  }

  @Test
  void of_whatIsNotPositive_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Weights.of(ImmutableMap.of("x", ONE, "y", Rational.ZERO)))
        .withMessage("Weight of y must be positive: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Weights.of(ImmutableMap.of("x", Rational.of(-1, 3))))
        .withMessage("Weight of x must be positive: -1/3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Weights.of(ImmutableMap.of()))
        .withMessage("Weights must name a benchmark: {}");
  }
}
