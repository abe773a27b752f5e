package org.sovereignparity.statistics;

import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;

/**
 * What one benchmark adds to a sum of which a limit is sought: its weight times a difference, a
 * ratio or the logarithm of a ratio.
 *
 * @param estimate that of the data
 * @param bias by how much the estimate is too great, on average
 * @param freedom the degrees of freedom of its error
 * @param limits the limit at each quantile; falls as the quantile grows
 */
record ScoreTerm(
    double weight, double estimate, double bias, double freedom, DoubleFunction<Limit> limits) {
  /** No ratio above is told from infinity, none below its reciprocal from 0. */
  private static final double MOST = 1e6;

  /**
   * A limit, with the skewness of the estimate where it is the true value.
   *
   * @param value perhaps infinite, where there is none
   */
  record Limit(double value, double skewness) {
    Limit map(DoubleUnaryOperator function) {
      return new Limit(function.applyAsDouble(value), skewness);
    }
  }

  /** {@return the difference of what counts at a ratio} */
  static ScoreTerm ofContrast(BenchmarkRatio of, double weight, double ratio) {
    Contrast contrast = of.evidence().contrast(ratio);
    return new ScoreTerm(
        weight,
        of.countedContrast(contrast.estimate(), ratio),
        0,
        of.evidence().freedom(),
        quantile -> {
          double limit = contrast.limit(quantile);
          return new Limit(of.countedContrast(limit, ratio), contrast.skewnessAt(limit));
        });
  }

  /**
   * {@return the ratio}
   *
   * <p>The bias is that of a ratio of means to the second order, (r vy - c) / y^2. Source: M. Tin,
   * Comparison of some ratio estimators, Journal of the American Statistical Association 60 (1965)
   * 294-307.
   */
  static ScoreTerm ofRatio(BenchmarkRatio of, double weight) {
    double ratio = of.x() / of.y();
    double bias = -of.slope(ratio) / of.y() / of.y();
    return new ScoreTerm(
        weight, ratio, bias, of.evidence().freedom(), quantile -> ratioAt(of, quantile));
  }

  /**
   * {@return the logarithm of the ratio}
   *
   * <p>The bias is that of a difference of logarithms to the second order of their series, (vy /
   * y^2 - vx / x^2) / 2.
   */
  static ScoreTerm ofLogarithm(BenchmarkRatio of, double weight) {
    ScoreTerm ratio = ofRatio(of, weight);
    double bias = (of.vy() / of.y() / of.y() - of.residual(0) / of.x() / of.x()) / 2;
    return new ScoreTerm(
        weight,
        StrictMath.log(ratio.estimate),
        bias,
        ratio.freedom,
        quantile -> ratio.limits.apply(quantile).map(StrictMath::log));
  }

  private static Limit ratioAt(BenchmarkRatio of, double quantile) {
    double limit = limit(of, ratio -> statistic(of, ratio) - quantile);
    if (limit == 0 || Double.isInfinite(limit)) {
      return new Limit(limit, 0);
    }
    return new Limit(limit, of.evidence().contrast(limit).skewnessAt(of.differenceAt(limit)));
  }

  /**
   * {@return the root}
   *
   * <p>Where a wrong answer counts {@code o} times what a right one counts more, no ratio of
   * answers is below {@code o / (1 + o)} or above the reciprocal.
   */
  private static double limit(BenchmarkRatio of, DoubleUnaryOperator f) {
    double wrong = -of.differenceAt(0);
    boolean isOfAnswers = Double.isFinite(of.evidence().contrast(1).greatest());
    return isOfAnswers && wrong > 0
        ? Roots.inside(f, wrong / (1 + wrong), (1 + wrong) / wrong)
        : decreasingRoot(f);
  }

  private static double statistic(BenchmarkRatio of, double ratio) {
    return of.evidence().contrast(ratio).statisticAt(of.differenceAt(ratio));
  }

  /** {@return the positive root of a decreasing function; 0 or infinite where there is none} */
  static double decreasingRoot(DoubleUnaryOperator f) {
    if (!(f.applyAsDouble(1 / MOST) > 0)) {
      return 0;
    }
    if (!(f.applyAsDouble(MOST) < 0)) {
      return Double.POSITIVE_INFINITY;
    }
    return Roots.ofDecreasing(f, 1);
  }

  /** {@return by how much the estimate, times its weight, exceeds a limit} */
  double deviation(double quantile) {
    return weight * (estimate - limits.apply(quantile).value());
  }
}
