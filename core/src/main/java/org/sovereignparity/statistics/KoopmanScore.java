package org.sovereignparity.statistics;

/**
 * The score statistic of a ratio of two proportions on separate items.
 *
 * <pre>
 *   z(r) = (p1 - r p0) / sqrt(P1 Q1 / n1 + r^2 P0 Q0 / n0)
 * </pre>
 *
 * <p>P1 = r P0 and P0 are the likeliest proportions whose ratio is r, a root of a quadratic. With
 * y1 and y0 the wrong items its discriminant is (r (n1 + x0) - (x1 + n0))^2 + 4 r y1 y0, a sum of
 * what is not negative, and P, Q are taken in the form in which nothing cancels; so the limits are
 * good to the last digits also where everything is right. Source: P. A. R. Koopman, Confidence
 * intervals for the ratio of two binomial proportions, Biometrics 40 (1984) 513-517.
 */
final class KoopmanScore {
  private final double x1;
  private final double y1;
  private final double n1;
  private final double x0;
  private final double y0;
  private final double n0;

  KoopmanScore(Proportion candidate, Proportion reference) {
    x1 = candidate.right();
    y1 = candidate.wrong();
    n1 = candidate.items();
    x0 = reference.right();
    y0 = reference.wrong();
    n0 = reference.items();
  }

  /** Expects the given parts of one item each, for what is yet to be measured. */
  KoopmanScore(double candidate, double reference) {
    x1 = candidate;
    y1 = 1 - candidate;
    n1 = 1;
    x0 = reference;
    y0 = 1 - reference;
    n0 = 1;
  }

  /** {@return the statistic at the ratio {@code r}, which is positive; it falls as r grows} */
  double at(double r) {
    double excess = x1 / n1 - r * (x0 / n0);
    return excess == 0 ? 0 : excess / Math.sqrt(variance(r));
  }

  /** {@return P1 Q1 / n1 + r^2 P0 Q0 / n0} */
  double variance(double r) {
    double n = n1 + n0;
    double u = r * (n1 + x0);
    double v = x1 + n0;
    double root = Math.sqrt((u - v) * (u - v) + 4 * r * y1 * y0);
    double p0 = 2 * (x1 + x0) / (u + v + root);
    double w0 = r * (n + y0) - v;
    double q0 = w0 >= 0 ? (w0 + root) / (2 * n * r) : 2 * y0 * (r - 1) / (w0 - root);
    double w1 = n + y1 - u;
    double q1 = w1 >= 0 ? (w1 + root) / (2 * n) : 2 * y1 * (1 - r) / (w1 - root);
    return r * p0 * (q1 / n1 + r * q0 / n0);
  }

  /** {@return the r at which the statistic is {@code z}} */
  double ratioAt(double z) {
    double guess = (x1 + 0.5) / (n1 + 0.5) / ((x0 + 0.5) / (n0 + 0.5));
    return Roots.ofDecreasing(r -> at(r) - z, guess);
  }

  ConfidenceSet interval(double z, SetLimits limits) {
    return limits.ratio(x1 == 0 ? 0 : ratioAt(z), () -> ratioAt(-z));
  }
}
