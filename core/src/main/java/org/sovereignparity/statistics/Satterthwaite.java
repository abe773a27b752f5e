package org.sovereignparity.statistics;

/**
 * The degrees of freedom of a sum of independent variances.
 *
 * <pre>
 *   f = (sum v)^2 / sum (v^2 / f_b)
 * </pre>
 *
 * <p>Source: F. E. Satterthwaite, An approximate distribution of estimates of variance components,
 * Biometrics Bulletin 2 (1946) 110-114.
 */
final class Satterthwaite {
  private Satterthwaite() {}

  /**
   * {@return the degrees of freedom; infinite where those of all variances are}
   *
   * @param variances not negative; where all are 0 they count as equal
   * @param freedoms those of each, some perhaps infinite
   */
  static double freedom(double[] variances, double[] freedoms) {
    double total = Moments.sum(variances);
    double sum = 0;
    for (int i = 0; i < variances.length; i++) {
      double share = total == 0 ? 1.0 / variances.length : variances[i] / total;
      sum += share * share / freedoms[i];
    }
    return sum == 0 ? Double.POSITIVE_INFINITY : 1 / sum;
  }
}
