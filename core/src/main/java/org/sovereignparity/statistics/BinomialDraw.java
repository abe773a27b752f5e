package org.sovereignparity.statistics;

import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Draws binomial numbers by inversion, from the likeliest number outwards; the expected number of
 * steps is of the order of the standard deviation.
 */
final class BinomialDraw {
  /** Below this, what is left of the probability is rounding. */
  private static final double NOTHING = 1e-18;

  private BinomialDraw() {}

  /**
   * {@return how many of {@code n} draws succeed}
   *
   * @param successes the odds of a success
   * @param failures the odds of a failure
   */
  static int of(SplittableRandom random, int n, int successes, int failures) {
    if (n == 0 || successes == 0) {
      return 0;
    }
    if (failures == 0) {
      return n;
    }
    double p = successes / ((double) successes + failures);
    double odds = (double) successes / failures;
    return outwards(random.nextDouble(), n, p, odds);
  }

  private static int outwards(double u, int n, double p, double odds) {
    int mode = (int) Math.min(n, Math.floor((n + 1.0) * p));
    double atMode = BinomialDistribution.of(n, p).probability(mode);
    double left = u - atMode;
    int up = mode;
    int down = mode;
    double atUp = atMode;
    double atDown = atMode;
    // Beyond either end the factor is zero, and nothing is taken off any more.
    while (left >= 0 && Math.max(atUp, atDown) > NOTHING) {
      atUp *= (n - up) / (up + 1.0) * odds;
      up++;
      left -= atUp;
      if (left < 0) {
        return up;
      }
      atDown *= down / ((n - down + 1.0) * odds);
      down--;
      left -= atDown;
      if (left < 0) {
        return down;
      }
    }
    return mode;
  }
}
