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

  /** So many scores are read at once. */
  private static final int BLOCK = 1_024;

  private final List<Model> models;
  private int first = NONE;
  private int second = NONE;
  private @Nullable Rational firstKey;
  private @Nullable Rational secondKey;

  /** Keys of a decimal column. */
  private long firstBest = Long.MIN_VALUE;

  private long secondBest = Long.MIN_VALUE;

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
   * @param rows ascending
   * @param sign 1 or −1
   * @param least what counts in place of lesser scores
   */
  void offer(int[] rows, ScoreColumn column, int sign, long least) {
    if (rows.length > BLOCK && rows[rows.length - 1] - rows[0] == rows.length - 1) {
      offerAll(rows[0], rows.length, column, sign, least);
      return;
    }
    for (int row : rows) {
      if (column.has(row)) {
        offer(row, sign * Math.max(least, column.unscaled(row)));
      }
    }
  }

  private void offerAll(int from, int count, ScoreColumn column, int sign, long least) {
    for (int start = from; start < from + count; start += BLOCK) {
      long[] scores = new long[Math.min(BLOCK, from + count - start)];
      column.unscaled(start, scores);
      long enough = secondBest;
      for (int i = 0; i < scores.length; i++) {
        long key = sign * Math.max(least, scores[i]);
        if (key >= enough) {
          enough = offerAny(start + i, key, column);
        }
      }
    }
  }

  private long offerAny(int row, long key, ScoreColumn column) {
    if (column.has(row)) {
      offer(row, key);
    }
    return secondBest;
  }

  private void offer(int row, long key) {
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

  private boolean isBetter(int row, long key, int than, long thanKey) {
    return than == NONE || key > thanKey || (key == thanKey && isBefore(row, than));
  }

  private boolean isBefore(int row, int than) {
    return Ids.ORDER.compare(models.get(row).id(), models.get(than).id()) < 0;
  }
}
