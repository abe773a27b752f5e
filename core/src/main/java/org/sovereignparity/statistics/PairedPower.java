package org.sovereignparity.statistics;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * How often the score test of the same items shows that a ratio exceeds a margin.
 *
 * <p>It shows that where z s / root n is less than d = a - margin b, with a and b the parts that
 * are right and s^2 the variance of an item at the margin; see {@link TangScore}.
 */
final class PairedPower {
  /** Up to so many items all outcomes are counted out. */
  static final int MOST_COUNTED = 300;

  private static final double REACH = 7.5;
  private static final double STEP = 1e-6;

  private final double[] parts;
  private final double margin;
  private final double z;

  /** Expects how often both are right, only the candidate, only the reference, and neither. */
  PairedPower(double[] parts, double margin, double z) {
    this.parts = parts;
    this.margin = margin;
    this.z = z;
  }

  double of(double items) {
    return items <= MOST_COUNTED && items == Math.rint(items)
        ? counted((int) items)
        : approximate(items);
  }

  /**
   * {@return the power by the normal approximation of d - z s / root n, both of which vary from
   * sample to sample}
   */
  double approximate(double items) {
    double scale = z / Math.sqrt(items);
    double[] a = {1 - margin, 1, -margin, 0};
    double mean = -scale * deviation(parts);
    for (int i = 0; i < a.length; i++) {
      mean += parts[i] * a[i];
      a[i] -= scale * slope(i);
    }
    double variance = variance(a);
    return variance > 0
        ? Quantiles.normalLowerTail(Math.sqrt(items / variance) * mean)
        : mean > 0 ? 1 : 0;
  }

  private double variance(double[] a) {
    double mean = 0;
    double squares = 0;
    for (int i = 0; i < a.length; i++) {
      mean += parts[i] * a[i];
      squares += parts[i] * a[i] * a[i];
    }
    return squares - mean * mean;
  }

  /** {@return how s grows with a part} */
  private double slope(int part) {
    double below = Math.min(parts[part], STEP);
    return (deviation(moved(part, STEP)) - deviation(moved(part, -below))) / (STEP + below);
  }

  private double[] moved(int part, double by) {
    double[] moved = parts.clone();
    moved[part] += by;
    return moved;
  }

  private double deviation(double[] of) {
    return new TangScore(of[0], of[1], of[2]).deviationAt(margin);
  }

  /** {@return the sum of the probabilities of all outcomes that show it} */
  private double counted(int items) {
    double sum = 0;
    BinomialDistribution referenceOnly = binomial(items, parts[2], 1);
    for (int m = low(referenceOnly); m <= high(referenceOnly); m++) {
      BinomialDistribution candidateOnly = binomial(items - m, parts[1], 1 - parts[2]);
      for (int k = low(candidateOnly); k <= high(candidateOnly); k++) {
        BinomialDistribution both = binomial(items - m - k, parts[0], parts[0] + parts[3]);
        double least = both.survivalProbability(leastShown(items - m - k, k, m) - 1);
        sum += referenceOnly.probability(m) * candidateOnly.probability(k) * least;
      }
    }
    return sum;
  }

  /** {@return how many that both have right show it at least; the statistic grows with them} */
  private int leastShown(int most, int candidateOnly, int referenceOnly) {
    int lacking = -1;
    int enough = most + 1;
    while (enough - lacking > 1) {
      int middle = (lacking + enough) >>> 1;
      if (new TangScore(middle, candidateOnly, referenceOnly).at(margin) > z) {
        enough = middle;
      } else {
        lacking = middle;
      }
    }
    return enough;
  }

  private static BinomialDistribution binomial(int items, double part, double of) {
    double p = of > 0 ? part / of : 0;
    return BinomialDistribution.of(items, Math.max(0, Math.min(1, p)));
  }

  private static int low(BinomialDistribution of) {
    return (int) Math.max(0, of.getMean() - reach(of));
  }

  private static int high(BinomialDistribution of) {
    return (int) Math.min(of.getNumberOfTrials(), of.getMean() + reach(of));
  }

  private static double reach(BinomialDistribution of) {
    return REACH * Math.sqrt(of.getVariance()) + REACH;
  }
}
