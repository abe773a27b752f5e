package org.sovereignparity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MomentsTest {
  // A. Neumaier, ZAMM 54 (1974) 39-51: what rounding takes is added again, also where the greater
  // number comes second.
  @Test
  void sum_ofUnlikeMagnitudes_losesNothing() {
    assertThat(Moments.sum(new double[] {1, 1e100, 1, -1e100})).isEqualTo(2);
    assertThat(Moments.sum(new double[] {1e100, 1, 1, -1e100})).isEqualTo(2);
  }

  // Seven times 0.47 over 7 is 0.47000000000000003 in doubles.
  @Test
  void of_numbersThatAreAllTheSame_deviateByNothing() {
    double[] same = new double[7];
    Arrays.fill(same, 0.47);
    assertThat(Moments.of(same)).isEqualTo(new Moments(7, 0.47, 0));
  }

  // Doubles about 1e17 are 16 apart.
  @Test
  void of_numbersFarFromZero_deviateFromTheirMean() {
    assertThat(Moments.of(new double[] {1e17, 1e17 + 16, 1e17 + 32}))
        .isEqualTo(new Moments(3, 1e17 + 16, 512));
  }

  // By hand: shares 1/4 and 3/4, so 1 / (1/64 + 9/96); halves where nothing varies.
  @Test
  void satterthwaite_twoVariances_isAsByHand() {
    double[] freedoms = {4, 6};
    assertThat(Satterthwaite.freedom(new double[] {1, 3}, freedoms))
        .isCloseTo(64 / 7.0, offset(1e-14));
    assertThat(Satterthwaite.freedom(new double[2], freedoms)).isCloseTo(9.6, offset(1e-14));
  }
}
