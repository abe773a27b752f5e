package org.sovereignparity.parity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.benchmark.ScoreColumn;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;

/** The best of the rows that are offered, of equals the first by id, and the best of all others. */
final class TopRows {
  static final int NONE = -1;

  private final List<Model> models;
  private int first = NONE;
  private int second = NONE;
  private @Nullable Rational firstKey;
  private @Nullable Rational secondKey;

  TopRows(List<Model> models) {
    this.models = models;
  }

  /** {@return the best, {@link #NONE} if nothing was offered} */
  int first() {
    return first;
  }

  /** {@return the best of all others, {@link #NONE} if there are none} */
  int second() {
    return second;
  }

  /** Offers a row; the greater its key, the better it is. */
  void offer(int row, Rational key) {
    if (isBetter(row, key, first, firstKey)) {
      second = first;
      secondKey = firstKey;
      first = row;
      firstKey = key;
    } else if (isBetter(row, key, second, secondKey)) {
      second = row;
      secondKey = key;
    }
  }

  private boolean isBetter(int row, Rational key, int than, @Nullable Rational thanKey) {
    int order = thanKey == null ? 1 : key.compareTo(thanKey);
    return order > 0 || (order == 0 && isBefore(row, than));
  }

  /**
   * Offers rows of a decimal column; the greater a score, or what {@code sign} makes of it, the
   * better a row is.
   *
   * @param sign 1 or −1
   * @param least what counts in place of lesser scores
   */
  void offer(int[] rows, ScoreColumn column, boolean isComplete, int sign, long least) {
    long[] scores = new long[column.size()];
    column.unscaled(0, scores);
    long firstBest = Long.MIN_VALUE;
    long secondBest = Long.MIN_VALUE;
    for (int row : rows) {
      long key = sign * Math.max(least, scores[row]);
      if (key >= secondBest && (isComplete || column.has(row))) {
        if (isBetter(row, key, first, firstBest)) {
          second = first;
          secondBest = firstBest;
          first = row;
          firstBest = key;
        } else if (isBetter(row, key, second, secondBest)) {
          second = row;
          secondBest = key;
        }
      }
    }
  }

  private boolean isBetter(int row, long key, int than, long thanKey) {
    return than == NONE || key > thanKey || (key == thanKey && isBefore(row, than));
  }

  private boolean isBefore(int row, int than) {
    return Ids.ORDER.compare(models.get(row).id(), models.get(than).id()) < 0;
  }
}
