package org.sovereignparity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.function.IntFunction;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The power of the score test, by going through all outcomes with the statistic as published. */
class PairedPowerTest {
  private static final double Z = 1.959963984540054;

  /**
   * {@return how often the test shows it, of items of two kinds of which one is the reference's}
   */
  private static double plain(
      int n, double referenceOnly, IntFunction<PairedCounts> of, double margin) {
    double power = 0;
    for (int m = 0; m <= n; m++) {
      if (PlainScores.tang(of.apply(m), margin) > Z) {
        power += BinomialDistribution.of(n, referenceOnly).probability(m);
      }
    }
    return power;
  }

  /** {@return the same of any parts; outcomes rarer than 1e-12 are left out} */
  private static double plain(double[] parts, int n, double margin, double z) {
    BinomialDistribution referenceOnly = BinomialDistribution.of(n, parts[2]);
    double power = 0;
    for (int m = 0; m <= n && referenceOnly.survivalProbability(m - 1) > 1e-12; m++) {
      BinomialDistribution one = BinomialDistribution.of(n - m, parts[1] / (1 - parts[2]));
      for (int k = 0; k <= n - m && one.survivalProbability(k - 1) > 1e-12; k++) {
        int least = leastShown(n, k, m, margin, z);
        power +=
            referenceOnly.probability(m)
                * one.probability(k)
                * BinomialDistribution.of(n - m - k, parts[0] / (parts[0] + parts[3]))
                    .survivalProbability(least - 1);
      }
    }
    return power;
  }

  /** {@return how many both right are shown at least, found by halving} */
  private static int leastShown(int n, int k, int m, double margin, double z) {
    int low = 0;
    int high = n - m - k + 1;
    while (low < high) {
      int both = (low + high) / 2;
      if (PlainScores.tang(PairedCounts.of(both, k, m, n - m - k - both), margin) > z) {
        high = both;
      } else {
        low = both + 1;
      }
    }
    return low;
  }

  @ParameterizedTest
  @CsvSource({"300, 0.02, 0.95", "300, 0.3, 0.6", "40, 0.1, 0.8"})
  void of_upTo300Items_isThatOfAllOutcomes(int n, double referenceOnly, double margin) {
    double[] parts = {1 - referenceOnly, 0, referenceOnly, 0};
    double expected = plain(n, referenceOnly, m -> PairedCounts.of(n - m, 0, m, 0), margin);
    assertThat(expected).isStrictlyBetween(0.4, 1.0);
    assertThat(new PairedPower(parts, margin, Z).of(n)).isCloseTo(expected, offset(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"300, 0.5, 0.8", "9, 0.3, 0.9"})
  void of_modelsThatNeverAgree_isThatOfAllOutcomes(int n, double referenceOnly, double margin) {
    double[] parts = {0, 1 - referenceOnly, referenceOnly, 0};
    double expected = plain(n, referenceOnly, m -> PairedCounts.of(0, n - m, m, 0), margin);
    assertThat(expected).isStrictlyBetween(0.05, 1.0);
    assertThat(new PairedPower(parts, margin, Z).of(n)).isCloseTo(expected, offset(1e-9));
  }

  /** The approximation asks for three items more. */
  @Test
  void items_thatAreCountedOut_areTheFirstThatHaveThePower() {
    double[] parts = {0.86, 0.04, 0.04, 0.06};
    double z = 1.6448536269514722;
    assertThat(plain(parts, 259, 0.95, z)).isLessThan(0.8);
    assertThat(plain(parts, 260, 0.95, z)).isGreaterThanOrEqualTo(0.8);
    assertThat(
            ParityPlan.ofMargin(0.95).withAlpha(0.05).items(Expectation.sameItems(0.9, 0.9, 0.08)))
        .isEqualTo(260);
  }

  // By hand: where all is right the statistic is the root of n (1 - r) / r, above 1.645 from 51.4
  // items on; parts of items are not counted out.
  @Test
  void of_allRight_isAllOrNothing() {
    PairedPower power = new PairedPower(new double[] {1, 0, 0, 0}, 0.95, 1.6448536269514722);
    assertThat(power.of(51)).isZero();
    assertThat(power.of(51.3)).isZero();
    assertThat(power.of(51.5)).isEqualTo(1);
    assertThat(power.of(52)).isEqualTo(1);
  }
}
