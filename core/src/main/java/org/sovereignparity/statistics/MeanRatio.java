package org.sovereignparity.statistics;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.OptionalDouble;

/**
 * Two means with the variances of the means and their covariance, after each sample was divided by
 * a power of two.
 *
 * @param x the mean of the candidate
 * @param y the mean of the reference
 * @param vx the variance of {@code x}
 * @param vy the variance of {@code y}
 * @param residual the variance of x - R y, where R = x / y; without meaning where y is 0
 * @param slope the covariance of x - R y with y; without meaning where y is 0
 * @param covariance the covariance of x with y
 * @param exponent the power of two by which a ratio has to be multiplied
 */
record MeanRatio(
    double x,
    double y,
    double vx,
    double vy,
    double residual,
    double slope,
    double covariance,
    int exponent) {

  private static final double BEYOND = 1e6;

  static MeanRatio paired(PairedSample sample) {
    int ex = sample.candidate().exponent();
    int ey = sample.reference().exponent();
    double[] xs = sample.candidate().scaled(ex);
    double[] ys = sample.reference().scaled(ey);
    Moments x = Moments.of(xs);
    Moments y = Moments.of(ys);
    double ratio = y.mean() == 0 ? 0 : x.mean() / y.mean();
    double[] rest = new double[xs.length];
    for (int i = 0; i < xs.length; i++) {
      rest[i] = (xs[i] - x.mean()) - ratio * (ys[i] - y.mean());
    }
    Moments residual = Moments.of(rest);
    double n = xs.length;
    double slope = Moments.products(rest, residual.mean(), ys, y.mean()) / (n - 1) / n;
    double covariance = Moments.products(xs, x.mean(), ys, y.mean()) / (n - 1) / n;
    return new MeanRatio(
        x.mean(),
        y.mean(),
        x.varianceOfMean(),
        y.varianceOfMean(),
        residual.varianceOfMean(),
        slope,
        covariance,
        ex - ey);
  }

  static MeanRatio pooled(Sample candidate, Sample reference) {
    int exponent = Math.max(candidate.exponent(), reference.exponent());
    Moments x = Moments.of(candidate.scaled(exponent));
    Moments y = Moments.of(reference.scaled(exponent));
    double variance = (x.squares() + y.squares()) / ((double) x.size() + y.size() - 2);
    return separate(x.mean(), y.mean(), variance / x.size(), variance / y.size(), 0);
  }

  static MeanRatio unequal(Sample candidate, Sample reference) {
    int ex = candidate.exponent();
    int ey = reference.exponent();
    Moments x = Moments.of(candidate.scaled(ex));
    Moments y = Moments.of(reference.scaled(ey));
    return separate(x.mean(), y.mean(), x.varianceOfMean(), y.varianceOfMean(), ex - ey);
  }

  private static MeanRatio separate(double x, double y, double vx, double vy, int exponent) {
    double ratio = y == 0 ? 0 : x / y;
    return new MeanRatio(x, y, vx, vy, vx + ratio * ratio * vy, -ratio * vy, 0, exponent);
  }

  OptionalDouble estimate() {
    return y == 0 ? OptionalDouble.empty() : OptionalDouble.of(unscaled(x / y));
  }

  /**
   * {@return whether R is so large beside every other ratio in question that it is of no use as
   * their origin: y is zero, or is what rounding left of zero}
   */
  boolean isReferenceAboutZero() {
    double ratio = x / y;
    return y == 0 || ratio * ratio * vy > BEYOND * (x * x + vx);
  }

  double unscaled(double ratio) {
    return Math.scalb(ratio, exponent);
  }

  SetLimits limits(ConfidenceLevel confidence, ImmutableSet<Assumption> assumptions) {
    return new SetLimits(estimate(), requireNonNull(confidence), assumptions);
  }

  /** {@return R -+ z se} */
  ConfidenceSet delta(double z, SetLimits limits) {
    checkReference();
    double width = z * Math.sqrt(residual) / Math.abs(y);
    return limits.bounded(unscaled(x / y - width), unscaled(x / y + width));
  }

  /** {@return log R -+ z se, of means that are {@linkplain #checkPositive positive}} */
  ConfidenceSet logDelta(double z, SetLimits limits) {
    double error = z * Math.sqrt(residual) / x;
    double factor = StrictMath.exp(error);
    if (!(unscaled(x / y) * factor <= Double.MAX_VALUE)) {
      throw new MethodNotDefinedException(
          "Standard error of the logarithm must be less than some hundreds: " + error);
    }
    return limits.around(unscaled(x / y), factor);
  }

  /** {@return these means, which are positive} */
  MeanRatio checkPositive() {
    if (!(x > 0 && y > 0)) {
      throw new MethodNotDefinedException("Means must be positive: " + x + ", " + y);
    }
    return this;
  }

  static void checkPositive(Sample candidate, Sample reference) {
    if (!(candidate.mean() > 0 && reference.mean() > 0)) {
      throw new MethodNotDefinedException(
          "Means must be positive: " + candidate.mean() + ", " + reference.mean());
    }
  }

  private void checkReference() {
    if (y == 0) {
      throw new MethodNotDefinedException("Mean of the reference must not be zero: 0.0");
    }
  }
}
