package org.sovereignparity.statistics;

import com.google.common.collect.ImmutableSet;
import java.util.OptionalDouble;

/**
 * What a one-sided test says about a claim, such as "the ratio is above 0.95": how far the data lie
 * from its opposite, and how rarely they would by chance.
 *
 * @param statistic z, or t where there are degrees of freedom; positive speaks for the claim
 * @param degreesOfFreedom of t; empty for z
 * @param pValue how probable a statistic as great or greater is where the claim just fails, 0..1
 * @param assumptions what the test takes for granted
 */
public record TestResult(
    double statistic,
    OptionalDouble degreesOfFreedom,
    double pValue,
    ImmutableSet<Assumption> assumptions) {

  /**
   * Creates the result.
   *
   * @throws IllegalArgumentException if the statistic is NaN, or the p-value not within 0..1
   */
  public TestResult {
    if (Double.isNaN(statistic)) {
      throw new IllegalArgumentException("Statistic must be a number: " + statistic);
    }
    checkPValue(pValue);
  }

  static void checkPValue(double p) {
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("P-value must lie within 0..1: " + p);
    }
  }

  static TestResult ofZ(double z, ImmutableSet<Assumption> assumptions) {
    return new TestResult(z, OptionalDouble.empty(), Quantiles.normalUpperTail(z), assumptions);
  }

  static TestResult ofT(double t, double freedom, ImmutableSet<Assumption> assumptions) {
    return new TestResult(
        t, OptionalDouble.of(freedom), Quantiles.studentUpperTail(t, freedom), assumptions);
  }

  /**
   * {@return whether the claim is shown}
   *
   * @param alpha how often a claim that does not hold may be shown, above 0 and below 1
   * @throws IllegalArgumentException if {@code alpha} is not
   */
  public boolean isShownAt(double alpha) {
    if (!(alpha > 0 && alpha < 1)) {
      throw new IllegalArgumentException("Alpha must be above 0 and below 1: " + alpha);
    }
    return pValue <= alpha;
  }
}
