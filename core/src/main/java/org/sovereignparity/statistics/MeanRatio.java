package org.sovereignparity.statistics;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.OptionalDouble;

/**
 * Two means with the variances of the means and their covariance, of which each may be divided by a
 * power of two.
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

  /**
   * {@return the same with each mean, or its error where that is greater, brought near 1, which
   * loses nothing: products of squares stay within range}
   */
  MeanRatio scaled() {
    int ex = exponent(x, vx);
    int ey = exponent(y, vy);
    return new MeanRatio(
        Math.scalb(x, -ex),
        Math.scalb(y, -ey),
        Math.scalb(vx, -2 * ex),
        Math.scalb(vy, -2 * ey),
        Math.scalb(residual, -2 * ex),
        Math.scalb(slope, -ex - ey),
        Math.scalb(covariance, -ex - ey),
        exponent + ex - ey);
  }

  private static int exponent(double mean, double variance) {
    double greatest = Math.max(Math.abs(mean), Math.sqrt(variance));
    return greatest == 0 ? 0 : Math.getExponent(greatest);
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
    if (!Double.isFinite(unscaled(Math.abs(x / y) + width))) {
      throw new MethodNotDefinedException(
          "Scores must be of like magnitude: ratio " + unscaled(x / y));
    }
    return limits.bounded(unscaled(x / y - width), unscaled(x / y + width));
  }

  /** {@return log R -+ z se, of means that are {@linkplain #checkPositive positive}} */
  ConfidenceSet logDelta(double z, SetLimits limits) {
    double error = z * Math.sqrt(residual) / x;
    double factor = StrictMath.exp(error);
    if (!Double.isFinite(unscaled(x / y) * factor)) {
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

  private void checkReference() {
    if (y == 0) {
      throw new MethodNotDefinedException("Mean of the reference must not be zero: 0.0");
    }
  }
}
