package org.sovereignparity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.assertj.core.data.Percentage.withPercentage;
import static org.sovereignparity.statistics.Refusals.undefined;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiellerTest {
  private static ConfidenceSet set(double t, MeanRatio means) {
    return new Fieller(means, t).set(means.limits(Sets.P95, ImmutableSet.of()));
  }

  /** {@return means of 2 and 2, with the variance 1 of the reference, two of its errors above 0} */
  private static MeanRatio atItsLimit(double vx, double covariance) {
    return new MeanRatio(2, 2, vx, 1, vx - 2 * covariance + 1, covariance - 1, covariance, 0);
  }

  // By hand: (2 - 2 r)^2 <= 4 (1 - r + r^2) where r >= 0, and <= 4 (1 - r)^2 always;
  // (2 - 2 r)^2 <= 4 (4 - 3 r + r^2) where r <= 3.
  @Test
  void set_referenceAtItsOwnLimit_isARayOrAll() {
    assertThat(set(2, atItsLimit(1, 0.5)))
        .isInstanceOf(ConfidenceSet.UnboundedAbove.class)
        .extracting(Sets::low)
        .isEqualTo(0.0);
    assertThat(set(2, atItsLimit(1, 1))).isInstanceOf(ConfidenceSet.Unbounded.class);
    undefined(
        () -> set(2, atItsLimit(4, 1.5)),
        "Mean of the reference must not lie at its own limit: ratio 1.0");
  }

  // By hand: (1 - 3 r)^2 <= 4 (1 - r + 9/4 r^2) where r >= -3/2.
  @Test
  void set_rayOfAnotherRatio_beginsAsByHand() {
    ConfidenceSet ray = set(2, new MeanRatio(1, 3, 1, 2.25, 11 / 12.0, -0.25, 0.5, 0));
    assertThat(Sets.low(ray)).isEqualTo(-1.5, offset(1e-14));
    assertThat(Sets.high(ray)).isInfinite();
  }

  // Chosen so that (d + 1) (d - M) <= 0 of d = r - 1, for M = 1e12: the roots by the textbook would
  // lose twelve digits of the nearer one.
  @Test
  void set_referenceJustBeyondItsLimit_losesNoDigit() {
    double most = 1e12;
    ConfidenceSet set =
        set(1, new MeanRatio(1, 1, 1, 1 - 2 / most, 2, 1 / most - 1, Double.NaN, 0));
    assertThat(Sets.low(set)).isEqualTo(0, offset(1e-14));
    assertThat(Sets.high(set)).isCloseTo(most, withPercentage(0.1));
  }

  /** In the textbook form: (y^2 - t^2 vy) r^2 - 2 (x y - t^2 c) r + x^2 - t^2 vx = 0. */
  @ParameterizedTest
  @CsvSource({
    "8, 0.0005, 0.4, 0.5",
    "8, 0, 0.4, 0.5",
    "8, -0.0005, -0.4, 0.5",
    "1, 0.0005, 1.4, 2"
  })
  void set_referenceAboutZero_isTwoRaysAsByTheTextbook(
      double x, double y, double covariance, double vx) {
    double t = 2;
    double a = y * y - t * t;
    double b = x * y - t * t * covariance;
    double c = x * x - t * t * vx;
    double root = Math.sqrt(b * b - a * c);
    ConfidenceSet set = set(t, new MeanRatio(x, y, vx, 1, Double.NaN, Double.NaN, covariance, 0));
    assertThat(set).isInstanceOf(ConfidenceSet.Exclusive.class);
    assertThat(set.limits())
        .containsExactly(new double[] {(b + root) / a, (b - root) / a}, offset(1e-12));
  }
}
