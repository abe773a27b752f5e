package org.sovereignparity.statistics;

/**
 * All ratios r for which the mean of x - r y is within t of its standard errors of zero.
 *
 * <pre>
 *   (x - r y)^2 <= t^2 (vx - 2 r c + r^2 vy)
 * </pre>
 *
 * <p>Written for d = r - R, R = x / y, this is a d^2 + 2 t^2 s d - t^2 v <= 0 with a = y^2 - t^2
 * vy, v the variance of x - R y and s its covariance with y, in which little cancels, unless R is
 * infinite or nearly. Where a > 0 the set is an interval; where a < 0 it is two rays, or all
 * numbers.
 */
record Fieller(MeanRatio means, double t) {

  ConfidenceSet set(SetLimits limits) {
    double a = means.y() * means.y() - t * t * means.vy();
    if (means.y() == 0 && means.vy() == 0) {
      throw new MethodNotDefinedException("Scores of the reference must not all be zero: 0.0");
    }
    if (means.isReferenceAboutZero()) {
      double b = t * t * means.covariance() - means.x() * means.y();
      return solve(limits, 0, a, b, means.x() * means.x() - t * t * means.vx());
    }
    return solve(
        limits, means.x() / means.y(), a, t * t * means.slope(), -t * t * means.residual());
  }

  /** Solves a d^2 + 2 b d + c <= 0 for d = r - origin. */
  private ConfidenceSet solve(SetLimits limits, double origin, double a, double b, double c) {
    double discriminant = b * b - a * c;
    if (!Double.isFinite(discriminant)) {
      throw new MethodNotDefinedException(
          "Scores must be of like magnitude: ratio " + means.unscaled(origin));
    }
    if (a == 0) {
      return ray(limits, origin, b, c);
    }
    if (a < 0 && discriminant < 0) {
      return limits.unbounded();
    }
    double q = -(b + Math.copySign(Math.sqrt(Math.max(0, discriminant)), b));
    double one = means.unscaled(origin + q / a);
    double other = means.unscaled(origin + (q == 0 ? 0 : c / q));
    return a > 0
        ? limits.bounded(Math.min(one, other), Math.max(one, other))
        : limits.exclusive(Math.min(one, other), Math.max(one, other));
  }

  private ConfidenceSet ray(SetLimits limits, double origin, double b, double c) {
    if (b > 0) {
      throw new MethodNotDefinedException(
          "Mean of the reference must not lie at its own limit: ratio " + means.unscaled(origin));
    }
    return b == 0
        ? limits.unbounded()
        : limits.unboundedAbove(means.unscaled(origin - c / (2 * b)));
  }
}
