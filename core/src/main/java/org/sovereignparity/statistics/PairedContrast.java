package org.sovereignparity.statistics;

import java.util.Arrays;

/**
 * The difference x - r y of right answers to the same items. An item adds a, one of 1 - r, 1, -r
 * and 0.
 *
 * <p>The likeliest parts of the four kinds of items where the mean of a is d are
 *
 * <pre>
 *   p_i = n_i / (n + l (a_i - d)),  sum n_i (a_i - d) / (n + l (a_i - d)) = 0
 * </pre>
 *
 * <p>or, where no l solves that, the kind with the least or greatest a, of which there is no item,
 * has what is left. The variance is theirs over n - 1 or, of items in clusters, over as many as
 * give the variance that is observed (the design effect). For d = 0 the parts are those of {@link
 * TangScore}. Source: J. Aitchison and S. D. Silvey, Maximum-likelihood estimation of parameters
 * subject to restraints, Annals of Mathematical Statistics 29 (1958) 813-828; A. B. Owen, Empirical
 * Likelihood, Chapman and Hall 2001, section 2.9.
 */
final class PairedContrast implements Contrast {
  private static final int GREATEST = 1;
  private static final int LEAST = 2;

  private final double[] times;
  private final double[] a;
  private final double items;
  private final double freedom;
  private final double estimate;

  PairedContrast(PairedAnswers answers, double freedom, double r) {
    double unit = answers.unit();
    this.times = answers.times();
    this.a = new double[] {unit * (1 - r), unit, unit * -r, 0};
    this.items = Arrays.stream(times).sum();
    this.freedom = freedom;
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += times[i] * a[i];
    }
    this.estimate = sum / items;
  }

  @Override
  public double estimate() {
    return estimate;
  }

  @Override
  public double least() {
    return a[LEAST];
  }

  @Override
  public double greatest() {
    return a[GREATEST];
  }

  @Override
  public double statisticAt(double d) {
    return spread(d).statistic(estimate - d);
  }

  @Override
  public double skewnessAt(double d) {
    return spread(d).skewness();
  }

  /** {@return the variance where the true difference is as observed} */
  double observedVariance() {
    return spread(estimate).variance();
  }

  private Spread spread(double d) {
    double end = estimate > d ? items / (d - a[LEAST]) : items / (d - a[GREATEST]);
    int last = estimate > d ? LEAST : GREATEST;
    boolean isEnd = times[last] == 0 && slope(d, end) * end >= 0;
    double l = isEnd ? end : multiplier(d, end);
    double left = 1;
    double variance = 0;
    double third = 0;
    for (int i = 0; i < a.length; i++) {
      double p = times[i] == 0 ? 0 : times[i] / (items + l * (a[i] - d));
      left -= p;
      variance += p * (a[i] - d) * (a[i] - d);
      third += p * (a[i] - d) * (a[i] - d) * (a[i] - d);
    }
    if (isEnd) {
      double b = a[last] - d;
      variance += left * b * b;
      third += left * b * b * b;
    }
    return new Spread(variance / freedom, third / freedom / freedom);
  }

  private double multiplier(double d, double end) {
    return end > 0
        ? Roots.inside(l -> slope(d, l), 0, end)
        : Roots.inside(l -> slope(d, l), end, 0);
  }

  /** {@return what the likeliest parts make 0} */
  private double slope(double d, double l) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      if (times[i] != 0) {
        sum += times[i] * (a[i] - d) / (items + l * (a[i] - d));
      }
    }
    return sum;
  }
}
