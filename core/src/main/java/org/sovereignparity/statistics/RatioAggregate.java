package org.sovereignparity.statistics;

import org.sovereignparity.internal.Words;

/**
 * How the means of several benchmarks become one ratio; x and y are a benchmark's means, w its
 * weight. Which it is decides: 90 and 10 over 100 and 8 are 25/27 or 43/40.
 *
 * <p>The least ratio is not among them, since resampling errs on it where two benchmarks are close.
 * That every benchmark exceeds a margin is tested benchmark by benchmark; see {@link
 * Multiplicity#pValueOfAll}.
 */
public enum RatioAggregate {
  /** sum w x / sum w y. */
  RATIO_OF_MEANS {
    @Override
    double term(double w, double x, double y, double cap) {
      return w * x;
    }

    @Override
    double scale(double w, double y) {
      return w * y;
    }
  },

  /** (sum w x / y) / sum w. */
  MEAN_OF_RATIOS {
    @Override
    double term(double w, double x, double y, double cap) {
      return y > 0 ? w * Math.min(x / y, cap) : Double.NaN;
    }
  },

  /** (product (x / y)^w)^(1 / sum w). */
  GEOMETRIC_MEAN_OF_RATIOS {
    @Override
    double term(double w, double x, double y, double cap) {
      return y > 0 && x > 0 ? w * StrictMath.log(Math.min(x / y, cap)) : Double.NaN;
    }

    @Override
    double value(double terms, double scales) {
      return StrictMath.exp(terms / scales);
    }
  };

  /**
   * {@return what a benchmark adds to the numerator; NaN where it has no ratio}
   *
   * @param cap the most that a benchmark's ratio counts; the ratio of means has none to cap
   */
  abstract double term(double w, double x, double y, double cap);

  /** {@return what a benchmark adds to the denominator} */
  double scale(double w, double y) {
    return w;
  }

  /** {@return the ratio of the sums; NaN where there is none} */
  double value(double terms, double scales) {
    return scales > 0 ? terms / scales : Double.NaN;
  }

  /** {@return the name in lower case with hyphens, such as {@code ratio-of-means}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
