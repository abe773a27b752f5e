package org.sovereignparity.parity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.benchmark.ScoreColumn;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.model.Model;

/**
 * The best of the rows that are offered, of equals the first by id, and the best of all others.
 *
 * @param <K> keys, of which the greater is the better
 */
final class TopRows<K extends Comparable<? super K>> {
  static final int NONE = -1;

  /** So many scores are read at once. */
  private static final int BLOCK = 1_024;

  private final List<Model> models;
  private int first = NONE;
  private int second = NONE;
  private @Nullable K firstKey;
  private @Nullable K secondKey;

  TopRows(List<Model> models) {
    this.models = models;
  }

  /**
   * {@return the best of rows of a decimal column; the greater a score, or what {@code sign} makes
   * of it, the better a row is}
   *
   * @param rows ascending
   * @param sign 1 or −1
   * @param least what counts in place of lesser scores
   */
  static TopRows<Long> ofDecimals(
      List<Model> models, int[] rows, ScoreColumn column, int sign, long least) {
    TopRows<Long> top = new TopRows<>(models);
    if (rows.length > BLOCK && rows[rows.length - 1] - rows[0] == rows.length - 1) {
      offerAll(top, rows[0], rows.length, column, sign, least);
    } else {
      for (int row : rows) {
        if (column.has(row)) {
          top.offer(row, sign * Math.max(least, column.unscaled(row)));
        }
      }
    }
    return top;
  }

  private static void offerAll(
      TopRows<Long> top, int from, int count, ScoreColumn column, int sign, long least) {
    long enough = Long.MIN_VALUE;
    for (int start = from; start < from + count; start += BLOCK) {
      long[] scores = new long[Math.min(BLOCK, from + count - start)];
      column.unscaled(start, scores);
      for (int i = 0; i < scores.length; i++) {
        long key = sign * Math.max(least, scores[i]);
        if (key >= enough && column.has(start + i)) {
          top.offer(start + i, key);
          enough = top.secondKey == null ? enough : top.secondKey;
        }
      }
    }
  }

  /** {@return the best, {@link #NONE} if nothing was offered} */
  int first() {
    return first;
  }

  /** {@return the best of all others, {@link #NONE} if there are none} */
  int second() {
    return second;
  }

  /** Offers a row. */
  void offer(int row, K key) {
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

  private boolean isBetter(int row, K key, int than, @Nullable K thanKey) {
    int order = thanKey == null ? 1 : key.compareTo(thanKey);
    return order > 0 || (order == 0 && isBefore(row, than));
  }

  private boolean isBefore(int row, int than) {
    return Ids.ORDER.compare(models.get(row).id(), models.get(than).id()) < 0;
  }
}
