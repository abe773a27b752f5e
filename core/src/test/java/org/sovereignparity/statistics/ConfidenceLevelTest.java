package org.sovereignparity.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConfidenceLevelTest {
  @Test
  void level_isOneMinusTheErrorRate() {
    ConfidenceLevel level = ConfidenceLevel.of(0.95);
    assertThat(level.errorRate()).isEqualTo(0.05);
    assertThat(level.level()).isEqualTo(0.95);
    assertThat(level).hasToString("0.95");
    assertThat(level)
        .isEqualTo(ConfidenceLevel.ofErrorRate(0.05))
        .hasSameHashCodeAs(ConfidenceLevel.ofErrorRate(0.05))
        .isNotEqualTo(ConfidenceLevel.of(0.9))
        .isNotEqualTo(0.95);
  }

  @Test
  void errorRate_atItsLeast_isTaken() {
    assertThat(ConfidenceLevel.ofErrorRate(1e-30).errorRate()).isEqualTo(1e-30);
  }
}
