package org.sovereignparity.statistics;

/**
 * The score statistic of a ratio of two proportions on the same items.
 *
 * <pre>
 *   z(r) = (a - r b) / sqrt(N (1 + r) q + m (r - 1))
 *   a = n11 + n10, b = n11 + n01, m = n11 + n10 + n01
 * </pre>
 *
 * <p>q is the likeliest part of items that only the reference answers, given the ratio r. The
 * variance does not depend on the items that neither answers. With g = 2 m r - a - b r^2 and d = (b
 * r^2 - a)^2 + 4 r^2 n10 n01 it is (g + sqrt d) / 2 or, where g is negative, 2 r m (1 - r)(a - b r)
 * / (sqrt d - g); in these forms nothing cancels. Source: N. S. Tang, M. L. Tang and I. S. F. Chan,
 * On tests of equivalence via non-unity relative risk for matched-pair design, Statistics in
 * Medicine 22 (2003) 1217-1233.
 */
final class TangScore {
  private final double a;
  private final double b;
  private final double m;
  private final double discordant;

  TangScore(PairedCounts counts) {
    this(counts.both(), counts.candidateOnly(), counts.referenceOnly());
  }

  /** Expects parts of one item, for what is yet to be measured, or numbers of items. */
  TangScore(double both, double candidateOnly, double referenceOnly) {
    a = both + candidateOnly;
    b = both + referenceOnly;
    m = both + candidateOnly + referenceOnly;
    discordant = candidateOnly * referenceOnly;
  }

  /** {@return the root of the variance of a - r b at the ratio {@code r}} */
  double deviationAt(double r) {
    return Math.sqrt(Math.max(0, variance(r, a - r * b)));
  }

  /** {@return the statistic at the ratio {@code r}, which is positive; it falls as r grows} */
  double at(double r) {
    double excess = a - r * b;
    return excess == 0 ? 0 : excess / Math.sqrt(variance(r, excess));
  }

  private double variance(double r, double excess) {
    double s = r * r;
    double g = 2 * m * r - a - b * s;
    double root = Math.sqrt((b * s - a) * (b * s - a) + 4 * s * discordant);
    return g >= 0 ? (g + root) / 2 : 2 * r * m * ((1 - r) * excess / (root - g));
  }

  private double ratioAt(double z) {
    return Roots.ofDecreasing(r -> at(r) - z, (a + 0.5) / (b + 0.5));
  }

  ConfidenceSet interval(double z, SetLimits limits) {
    return limits.ratio(a == 0 ? 0 : ratioAt(z), () -> ratioAt(-z));
  }
}
