package org.sovereignparity.statistics;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Draws binomial numbers. Where ten or more successes, and failures, are expected, by transformed
 * rejection, whose time does not grow with n; else by inversion, from the likeliest number
 * outwards, in about as many steps as the standard deviation, which is then small.
 *
 * <p>Source: W. Hoermann, The generation of binomial random variates, Journal of Statistical
 * Computation and Simulation 46 (1993) 101-110, algorithm BTRS.
 */
final class BinomialDraw {
  /** Below this, what is left of the probability is rounding. */
  private static final double NOTHING = 1e-18;

  private static final double LEAST_EXPECTED = 10;

  /** {@link #beyondStirling} of 0 to 9. */
  private static final ImmutableDoubleArray TAILS =
      ImmutableDoubleArray.of(
          0.08106146679532726,
          0.0413406959554093,
          0.02767792568499834,
          0.020790672103765093,
          0.016644691189821193,
          0.013876128823070748,
          0.01189670994589177,
          0.010411265261972096,
          0.009255462182712733,
          0.00833056343336287);

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
    if (n * Math.min(p, 1 - p) < LEAST_EXPECTED) {
      return outwards(random.nextDouble(), n, p, odds);
    }
    return successes <= failures
        ? byRejection(random, n, p, odds)
        : n - byRejection(random, n, failures / ((double) successes + failures), 1 / odds);
  }

  private static int byRejection(SplittableRandom random, int n, double p, double odds) {
    Hat hat = new Hat(n, p, odds);
    while (true) {
      double u = random.nextDouble() - 0.5;
      double v = random.nextDouble();
      double k = hat.number(u);
      if (hat.holds(k, u, v)) {
        return (int) k;
      }
    }
  }

  /** A hat over the probabilities, whose table mountain is accepted at once; p is at most 1/2. */
  static final class Hat {
    private final int n;
    private final double p;
    private final double odds;
    private final double deviation;
    private final double a;
    private final double b;
    private final double centre;
    private final double mountain;

    Hat(int n, double p, double odds) {
      this.n = n;
      this.p = p;
      this.odds = odds;
      this.deviation = Math.sqrt(n * p * (1 - p));
      this.b = 1.15 + 2.53 * deviation;
      this.a = -0.0873 + 0.0248 * b + 0.01 * p;
      this.centre = n * p + 0.5;
      this.mountain = 0.92 - 4.2 / b;
    }

    /** {@return the whole number at {@code u}, from -1/2 to 1/2; perhaps none of 0..n} */
    double number(double u) {
      return Math.floor((2 * a / edge(u) + b) * u + centre);
    }

    /** {@return whether the number at {@code u} is drawn at the part {@code v} of the hat} */
    boolean holds(double k, double u, double v) {
      double edge = edge(u);
      if (edge >= 0.07 && v <= mountain) {
        return true;
      }
      if (!(k >= 0 && k <= n)) {
        return false;
      }
      double height = v * (2.83 + 5.1 / b) * deviation / (a / (edge * edge) + b);
      return StrictMath.log(height) <= logAgainstMode(n, (int) k, p, odds);
    }

    private static double edge(double u) {
      return 0.5 - Math.abs(u);
    }
  }

  /**
   * {@return the logarithm of the probability of k over that of the mode, by Stirling's formula}
   */
  static double logAgainstMode(int n, int k, double p, double odds) {
    double mode = Math.floor((n + 1.0) * p);
    double others = n - mode;
    return (mode + 0.5) * StrictMath.log((mode + 1) / (odds * (others + 1)))
        + (n + 1.0) * StrictMath.log((others + 1) / (n - k + 1.0))
        + (k + 0.5) * StrictMath.log(odds * (n - k + 1.0) / (k + 1.0))
        + beyondStirling(mode)
        + beyondStirling(others)
        - beyondStirling(k)
        - beyondStirling((double) n - k);
  }

  /** {@return log k! - log(sqrt(2 pi)) - (k + 1/2) log(k + 1) + (k + 1)} */
  private static double beyondStirling(double k) {
    if (k < TAILS.length()) {
      return TAILS.get((int) k);
    }
    double square = (k + 1) * (k + 1);
    return (1 / 12.0 - (1 / 360.0 - 1 / 1260.0 / square) / square) / (k + 1);
  }

  /** {@return the number whose stretch of 0..1 holds {@code u}, from the likeliest outwards} */
  static int outwards(double u, int n, double p, double odds) {
    int mode = (int) ((n + 1.0) * p);
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
