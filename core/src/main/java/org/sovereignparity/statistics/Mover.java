package org.sovereignparity.statistics;

/**
 * The limits of a ratio from the limits of its two parts: the method of variance estimates
 * recovery.
 *
 * <pre>
 *   A = p1 p0 - r (p1 - l1)(u0 - p0)
 *   low = (A - sqrt(A^2 - l1 (2 p1 - l1) u0 (2 p0 - u0))) / (u0 (2 p0 - u0))
 * </pre>
 *
 * <p>and alike for the upper limit; r is the correlation of the two parts, 0 for separate items.
 * Where the denominator may be near zero, or negative, the quotient is taken the other way round.
 * Source: A. Donner and G. Y. Zou, Closed-form confidence intervals for functions of the normal
 * mean and standard deviation, Statistical Methods in Medical Research 21 (2012) 347-359.
 */
record Mover(Proportion candidate, Proportion reference, double correlation) {

  ConfidenceSet interval(double z, SetLimits limits) {
    return limits.ratio(candidate.right() == 0 ? 0 : low(z), () -> high(z));
  }

  private double low(double z) {
    double p1 = candidate.p();
    double p0 = reference.p();
    double l1 = ProportionMethod.wilsonBelow(candidate, z);
    double u0 = ProportionMethod.wilsonAbove(reference, z);
    double a = p1 * p0 - correlation * (p1 - l1) * (u0 - p0);
    double numerator = l1 * (2 * p1 - l1);
    double denominator = u0 * (2 * p0 - u0);
    double root = root(a, numerator * denominator);
    return a >= 0 ? numerator / (a + root) : (a - root) / denominator;
  }

  private double high(double z) {
    double p1 = candidate.p();
    double p0 = reference.p();
    double u1 = ProportionMethod.wilsonAbove(candidate, z);
    double l0 = ProportionMethod.wilsonBelow(reference, z);
    double a = p1 * p0 - correlation * (u1 - p1) * (p0 - l0);
    double numerator = u1 * (2 * p1 - u1);
    double denominator = l0 * (2 * p0 - l0);
    double root = root(a, numerator * denominator);
    return a >= 0 ? (a + root) / denominator : numerator / (a - root);
  }

  private static double root(double a, double product) {
    return Math.sqrt(Math.max(0, a * a - product));
  }
}
