package org.sovereignparity.statistics;

/** The score statistics in the formulas of the literature, without any rearrangement. */
final class PlainScores {
  private PlainScores() {}

  static double koopman(Proportion candidate, Proportion reference, double r) {
    double x1 = candidate.right();
    double n1 = candidate.items();
    double x0 = reference.right();
    double n0 = reference.items();
    double a = (n1 + n0) * r;
    double b = -(n1 * r + x1 + n0 + x0 * r);
    double c = x1 + x0;
    double p0 = (-b - Math.sqrt(Math.max(0, b * b - 4 * a * c))) / (2 * a);
    double p1 = r * p0;
    return (x1 / n1 - r * x0 / n0) / Math.sqrt(p1 * (1 - p1) / n1 + r * r * p0 * (1 - p0) / n0);
  }

  static double tang(PairedCounts counts, double r) {
    double n11 = counts.both();
    double n10 = counts.candidateOnly();
    double n01 = counts.referenceOnly();
    double n = counts.items();
    double a = n * (1 + r);
    double b = (n11 + n01) * r * r - (n11 + n10 + 2 * n01);
    double c = n01 * (1 - r) * (n11 + n10 + n01) / n;
    double q = (-b + Math.sqrt(Math.max(0, b * b - 4 * a * c))) / (2 * a);
    return (n11 + n10 - (n11 + n01) * r) / Math.sqrt(n * (1 + r) * q + (n11 + n10 + n01) * (r - 1));
  }
}
