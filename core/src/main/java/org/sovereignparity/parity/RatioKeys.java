package org.sovereignparity.parity;

import java.util.Optional;
import java.util.function.IntBinaryOperator;
import org.sovereignparity.number.ExactNumber;
import org.sovereignparity.number.Rational;

/**
 * Keys of many candidates at once, in whose order their exact ratios are: what is computed of a key
 * is off by no more than its {@linkplain Band roundings}.
 */
interface RatioKeys {
  /** More than a double has. */
  int DIGITS = 20;

  /** {@return the keys of some rows, from a row on; not a number where nothing is proven of it} */
  double[] read(int from, int count);

  /** {@return how often a key is rounded at most} */
  int roundings();

  /** {@return the key that belongs to a ratio; not a number where nothing is proven of it} */
  double key(ExactNumber ratio);

  /**
   * {@return what compares two rows exactly whose keys were read and differ by less than {@code
   * width}, where there is something quicker than their ratios}
   *
   * @param size how many rows there are
   */
  Optional<IntBinaryOperator> order(int size, Rational width);

  /** {@return a double near the ratio, rounded twice; not a number where it may not be normal} */
  static double near(ExactNumber ratio) {
    double near = Double.parseDouble(ratio.toDecimalString(DIGITS));
    return near == 0 || Math.abs(Math.getExponent(near)) < Band.LARGEST_EXPONENT
        ? near
        : Double.NaN;
  }
}
