package org.sovereignparity.statistics;

/**
 * The difference x - r y of right answers to separate items. The variance is that of the likeliest
 * proportions with the given difference, each times n / (n - 1); for a difference of 0 they are
 * those of {@link KoopmanScore}.
 */
final class SeparateContrast implements Contrast {
  private final Proportion candidate;
  private final Proportion reference;
  private final double r;

  SeparateContrast(Proportion candidate, Proportion reference, double r) {
    this.candidate = candidate;
    this.reference = reference;
    this.r = r;
  }

  @Override
  public double estimate() {
    return candidate.p() - r * reference.p();
  }

  @Override
  public double least() {
    return -r;
  }

  @Override
  public double greatest() {
    return 1;
  }

  @Override
  public double statisticAt(double d) {
    return spread(d).statistic(estimate() - d);
  }

  @Override
  public double skewnessAt(double d) {
    return spread(d).skewness();
  }

  private Spread spread(double d) {
    double low = Math.max(0, -d / r);
    double high = Math.min(1, (1 - d) / r);
    double p0 = Roots.inside(p -> slope(p, d), low, high);
    double p1 = Math.max(0, Math.min(1, d + r * p0));
    double n1 = candidate.items() - 1.0;
    double n0 = reference.items() - 1.0;
    double v1 = p1 * (1 - p1) / n1;
    double v0 = r * r * p0 * (1 - p0) / n0;
    return new Spread(v1 + v0, v1 * (1 - 2 * p1) / n1 - r * v0 * (1 - 2 * p0) / n0);
  }

  /** {@return how the likelihood grows with the reference's proportion} */
  private double slope(double p, double d) {
    return slope(reference, p) + r * slope(candidate, d + r * p);
  }

  private static double slope(Proportion of, double p) {
    double right = of.right() == 0 ? 0 : of.right() / p;
    double wrong = of.wrong() == 0 ? 0 : of.wrong() / (1 - p);
    return right - wrong;
  }
}
