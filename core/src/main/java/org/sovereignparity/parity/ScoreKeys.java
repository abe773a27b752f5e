package org.sovereignparity.parity;

import java.util.List;
import org.sovereignparity.benchmark.ScoreColumn;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;

/**
 * The unscaled scores of a decimal column as keys, of which the greater is the better.
 *
 * @param least what counts in place of lesser scores
 */
record ScoreKeys(ScoreColumn column, boolean isLowerBetter, long least) {
  /** So many scores are read at once. */
  private static final int BLOCK = 1_024;

  /** The two greatest of the keys that are offered, which may be equal. */
  static final class Greatest {
    private long first = Long.MIN_VALUE;
    private long second = Long.MIN_VALUE;
    private long count;

    private void offer(long key) {
      second = Math.max(second, Math.min(first, key));
      first = Math.max(first, key);
      count++;
    }

    long first() {
      return first;
    }

    /** {@return whether two keys are the greatest} */
    boolean isShared() {
      return first == second && count > 1;
    }
  }

  private long keyOf(int row) {
    return key(column.unscaled(row));
  }

  private long key(long unscaled) {
    return turned(Math.max(least, unscaled));
  }

  /** {@return what has the inverse order where lower is better, and is turned back by this} */
  private long turned(long number) {
    return isLowerBetter ? ~number : number;
  }

  /** {@return a score that has the key} */
  Rational score(long key) {
    return Rational.of(turned(key)).dividedBy(Rational.of(10).pow(column.decimals().orElseThrow()));
  }

  /**
   * {@return the greatest keys of rows}
   *
   * @param rows ascending
   */
  Greatest greatest(int[] rows) {
    Greatest greatest = new Greatest();
    boolean isRun = rows.length > BLOCK && rows[rows.length - 1] - rows[0] == rows.length - 1;
    if (isRun && column.isOfInts()) {
      scan(rows[0], rows[0] + rows.length, greatest);
    } else {
      for (int row : rows) {
        offer(row, greatest);
      }
    }
    return greatest;
  }

  /** Looks at each row only in blocks that have a key which counts. */
  private void scan(int from, int to, Greatest greatest) {
    for (int start = from; start < to; start += BLOCK) {
      int[] numbers = new int[Math.min(BLOCK, to - start)];
      column.unscaled(start, numbers);
      if (mayCount(numbers, greatest)) {
        for (int row = start; row < start + numbers.length; row++) {
          offer(row, greatest);
        }
      }
    }
  }

  /**
   * {@return whether the key of a number may be above the second of the greatest}
   *
   * <p>It is where {@code end - number} is negative, or {@code number - end} where lower is better,
   * which do not overflow for numbers that are not negative. Others are looked at in any case, or
   * are too small to count.
   */
  private boolean mayCount(int[] numbers, Greatest greatest) {
    long second = turned(greatest.second);
    if (second < 0 || second > Integer.MAX_VALUE) {
      return true;
    }
    int end = (int) second;
    int signs = 0;
    if (isLowerBetter) {
      for (int number : numbers) {
        signs |= number | (number - end);
      }
    } else {
      for (int number : numbers) {
        signs |= end - number;
      }
    }
    return signs < 0;
  }

  private void offer(int row, Greatest greatest) {
    if (column.has(row)) {
      greatest.offer(keyOf(row));
    }
  }

  /** {@return whose the greatest keys of rows are} */
  TopRows<Long> top(List<Model> models, int[] rows, Greatest greatest) {
    TopRows<Long> top = new TopRows<>(models);
    for (int row : rows) {
      if (column.has(row) && keyOf(row) >= greatest.second) {
        top.offer(row, keyOf(row));
      }
    }
    return top;
  }
}
