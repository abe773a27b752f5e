package org.sovereignparity.statistics;

import java.util.Arrays;

/**
 * The mean of numbers and the sum of their squared deviations.
 *
 * <p>Sums carry what rounding takes from them, and numbers that are all the same deviate by exactly
 * nothing.
 */
record Moments(int size, double mean, double squares) {

  static Moments of(double[] values) {
    if (allSame(values)) {
      return new Moments(values.length, values[0], 0);
    }
    double mean = sum(values) / values.length;
    double[] squares = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      squares[i] = (values[i] - mean) * (values[i] - mean);
    }
    return new Moments(values.length, mean, sum(squares));
  }

  /** {@return the variance of the mean, from an unbiased variance; of at least two numbers} */
  double varianceOfMean() {
    return squares / (size - 1.0) / size;
  }

  /** {@return an array of the given size that is filled with 1} */
  static double[] ones(int size) {
    double[] ones = new double[size];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static boolean allSame(double[] values) {
    for (double value : values) {
      if (value != values[0]) {
        return false;
      }
    }
    return true;
  }

  /** {@return the sum, with a second number for what rounding took (Neumaier 1974)} */
  static double sum(double[] values) {
    double sum = 0;
    double lost = 0;
    for (double value : values) {
      double next = sum + value;
      lost += Math.abs(sum) >= Math.abs(value) ? (sum - next) + value : (value - next) + sum;
      sum = next;
    }
    return sum + lost;
  }
}
