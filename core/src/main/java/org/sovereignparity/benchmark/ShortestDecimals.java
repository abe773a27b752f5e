package org.sovereignparity.benchmark;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sovereignparity.number.Rational;

/**
 * Puts doubles into a column as the decimals with the fewest digits that are read as them; of
 * several, the nearest.
 *
 * <p>It is computed here, since {@code Double.toString} gives more digits than it takes before Java
 * 19.
 */
final class ShortestDecimals {
  /**
   * Two decimals of at most 15 digits are never read as the same double, so one that is read as the
   * double sought is the shortest.
   */
  private static final double UNIQUE_BELOW = 1e15;

  /** A double is told from others by that many digits. */
  private static final int MOST_DIGITS = 17;

  private final ColumnBuilder column;

  /** What served last mostly serves next. */
  private int decimals;

  ShortestDecimals(ColumnBuilder column) {
    this.column = column;
  }

  /** Puts a finite number. */
  void put(int row, double number) {
    if (!isRead(number, decimals) && !findDecimals(number)) {
      column.put(row, Rational.from(shortest(number)));
    } else {
      column.put(row, (long) scaled(number, decimals), decimals);
    }
  }

  private boolean findDecimals(double number) {
    for (int tried = 0; tried <= PowersOfTen.MAX_EXPONENT; tried++) {
      if (isRead(number, tried)) {
        decimals = tried;
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a decimal of at most 15 digits, with the given number of decimals, is read as {@code
   * number}: the quotient of two whole numbers that are doubles is rounded just once, as a decimal
   * that is read is.
   */
  private static boolean isRead(double number, int decimals) {
    double scaled = scaled(number, decimals);
    return Math.abs(scaled) < UNIQUE_BELOW && scaled / PowersOfTen.of(decimals) == number;
  }

  private static double scaled(double number, int decimals) {
    return Math.rint(number * PowersOfTen.of(decimals));
  }

  private static BigDecimal shortest(double number) {
    BigDecimal exact = new BigDecimal(number);
    return IntStream.rangeClosed(1, MOST_DIGITS)
        .boxed()
        .flatMap(digits -> rounded(exact, digits))
        .filter(decimal -> decimal.doubleValue() == number)
        .findFirst()
        .orElseThrow();
  }

  /** The nearest decimal, then its neighbours: doubles are not as far apart below as above. */
  private static Stream<BigDecimal> rounded(BigDecimal exact, int digits) {
    return Stream.of(RoundingMode.HALF_EVEN, RoundingMode.DOWN, RoundingMode.UP)
        .map(mode -> exact.round(new MathContext(digits, mode)));
  }
}
