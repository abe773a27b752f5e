package org.sovereignparity.statistics;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.rootfinder.BrentSolver;

/** Where a decreasing function of a positive number takes a value. */
final class Roots {
  private static final double RELATIVE = 1e-15;
  private static final int HALVINGS = 64;
  private static final BrentSolver SOLVER = new BrentSolver(RELATIVE, Double.MIN_NORMAL, 0);

  private Roots() {}

  /**
   * {@return the positive x at which {@code f} is zero}
   *
   * @param f decreasing, positive close to zero and negative far from it
   * @param guess positive; the nearer to the root, the faster
   */
  static double ofDecreasing(DoubleUnaryOperator f, double guess) {
    return f.applyAsDouble(guess) > 0 ? above(f, guess) : below(f, guess);
  }

  private static double above(DoubleUnaryOperator f, double guess) {
    double low = guess;
    for (double factor = 2; ; factor *= factor) {
      double high = Math.min(low * factor, Double.MAX_VALUE);
      if (f.applyAsDouble(high) <= 0) {
        return between(f, low, high);
      }
      low = high;
    }
  }

  private static double below(DoubleUnaryOperator f, double guess) {
    double high = guess;
    for (double factor = 2; ; factor *= factor) {
      double low = Math.max(high / factor, Double.MIN_NORMAL);
      if (f.applyAsDouble(low) >= 0) {
        return between(f, low, high);
      }
      high = low;
    }
  }

  /**
   * {@return the root of {@code f} between the ends, perhaps one of them}
   *
   * @param f decreasing, and not asked at the ends, where it may be infinite
   */
  static double inside(DoubleUnaryOperator f, double low, double high) {
    double from = low;
    double to = high;
    for (int i = 0; (from == low || to == high) && i < HALVINGS; i++) {
      double middle = from + (to - from) / 2;
      if (f.applyAsDouble(middle) > 0) {
        from = middle;
      } else {
        to = middle;
      }
    }
    return from == low || to == high ? from + (to - from) / 2 : between(f, from, to);
  }

  /** {@return the root of {@code f}, which has different signs at the ends} */
  static double between(DoubleUnaryOperator f, double low, double high) {
    return SOLVER.findRoot(f, low, high);
  }
}
