package org.sovereignparity.statistics;

/**
 * What data say of the difference x - r y of two means at a fixed r, and how likely a difference
 * would make them.
 */
interface Contrast {
  /** {@return x - r y of the data} */
  double estimate();

  /**
   * {@return the difference of the data from {@code d}, in standard errors as they are where the
   * true difference is {@code d}; falls as d grows, and is infinite where d cannot be}
   */
  double statisticAt(double d);

  /** {@return the skewness of the estimate where the true difference is {@code d}} */
  double skewnessAt(double d);

  /** {@return the least difference that can be} */
  double least();

  /** {@return the greatest difference that can be} */
  double greatest();

  /** {@return the d at which the statistic is {@code z}} */
  default double limit(double z) {
    return Roots.inside(d -> statisticAt(d) - z, least(), greatest());
  }

  /**
   * A difference whose error and skewness are as observed, whatever the true one is.
   *
   * @param error not negative
   */
  record Observed(double estimate, double error, double skewness) implements Contrast {
    @Override
    public double statisticAt(double d) {
      return estimate == d ? 0 : (estimate - d) / error;
    }

    @Override
    public double skewnessAt(double d) {
      return skewness;
    }

    @Override
    public double least() {
      return Double.NEGATIVE_INFINITY;
    }

    @Override
    public double greatest() {
      return Double.POSITIVE_INFINITY;
    }

    @Override
    public double limit(double z) {
      return estimate - z * error;
    }
  }

  /**
   * Moments of a difference.
   *
   * @param variance of the estimate
   * @param third its third central moment
   */
  record Spread(double variance, double third) {
    double statistic(double deviation) {
      return deviation == 0 ? 0 : deviation / Math.sqrt(variance);
    }

    double skewness() {
      return variance > 0 ? third / variance / Math.sqrt(variance) : 0;
    }
  }
}
