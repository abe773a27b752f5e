package org.sovereignparity.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContrastTest {
  // By hand: 3 is one error of 2 above 1; three errors below it lies -3.
  @Test
  void observed_isAsStatedAnywhere() {
    Contrast contrast = new Contrast.Observed(3, 2, 0.5);
    assertThat(contrast.statisticAt(1)).isEqualTo(1);
    assertThat(contrast.limit(3)).isEqualTo(-3);
    assertThat(contrast.skewnessAt(1)).isEqualTo(0.5);
    assertThat(contrast.least()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(contrast.greatest()).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void observed_withoutAnError_isInfinitelyFarFromAllElse() {
    Contrast contrast = new Contrast.Observed(3, 0, 0);
    assertThat(contrast.statisticAt(3)).isZero();
    assertThat(contrast.statisticAt(2)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(contrast.statisticAt(4)).isEqualTo(Double.NEGATIVE_INFINITY);
  }

  // By hand: the third moment of 2 over 2^3; what does not vary is not skewed.
  @Test
  void skewness_isTheThirdMomentOverTheCubedDeviation() {
    assertThat(new Contrast.Spread(4, 2).skewness()).isEqualTo(0.25);
    assertThat(new Contrast.Spread(0, 0).skewness()).isZero();
  }
}
