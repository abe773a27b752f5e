package org.sovereignparity.parity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.model.Model;

/**
 * The best of the rows that are offered, of equals the first by id, and the best of all others.
 *
 * @param <K> keys, of which the greater is the better
 */
final class TopRows<K extends Comparable<? super K>> {
  static final int NONE = -1;

  private final List<Model> models;
  private int first = NONE;
  private int second = NONE;
  private @Nullable K firstKey;
  private @Nullable K secondKey;

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
