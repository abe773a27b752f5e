package org.sovereignparity.benchmark;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** In which order scores were added, as far as it is not that of the rows and the columns. */
final class ScoreOrder {
  static final ScoreOrder BY_ROW = new ScoreOrder(null, null, ImmutableMap.of());

  /** Null if rows follow one another. */
  private final int @Nullable [] rows;

  /** Of every row that is no exception; null if columns follow one another. */
  private final int @Nullable [] columns;

  private final ImmutableMap<Integer, int[]> exceptions;

  private ScoreOrder(
      int @Nullable [] rows, int @Nullable [] columns, ImmutableMap<Integer, int[]> exceptions) {
    this.rows = rows;
    this.columns = columns;
    this.exceptions = exceptions;
  }

  /** {@return the rows of which there are {@code size}; those without scores may be left out} */
  IntStream rows(int size) {
    return rows == null ? IntStream.range(0, size) : Arrays.stream(rows);
  }

  /**
   * {@return the columns of which there are {@code size}; those without a score may be left out}
   */
  IntStream columns(int row, int size) {
    int[] own = exceptions.getOrDefault(row, columns);
    return own == null ? IntStream.range(0, size) : Arrays.stream(own);
  }

  /** {@return the order where only some of {@code size} columns are left, in another order} */
  ScoreOrder only(int[] kept, int size) {
    int[] places = new int[size];
    Arrays.fill(places, -1);
    IntStream.range(0, kept.length).forEach(place -> places[kept[place]] = place);
    int[] all = moved(columns == null ? IntStream.range(0, size).toArray() : columns, places);
    ImmutableMap.Builder<Integer, int[]> moved = ImmutableMap.builder();
    exceptions.forEach((row, own) -> moved.put(row, moved(own, places)));
    return new ScoreOrder(rows, all, moved.buildOrThrow());
  }

  private static int[] moved(int[] columns, int[] places) {
    return Arrays.stream(columns).map(column -> places[column]).filter(at -> at >= 0).toArray();
  }

  /** Follows scores as they are added. */
  static final class Builder {
    private final Map<Integer, List<Integer>> exceptions = new LinkedHashMap<>();

    /** By row, one more than the last column; 0 if there is none. */
    private int[] ends = new int[0];

    /**
     * Says that a score is the next.
     *
     * @param has in which columns the row has one already
     */
    void add(int row, int column, IntPredicate has) {
      ends = Ints.ensureCapacity(ends, row + 1, row >> 1);
      int end = ends[row];
      ends[row] = Math.max(end, column + 1);
      if (exceptions.containsKey(row)) {
        exceptions.get(row).add(column);
      } else if (column < end) {
        List<Integer> own = new ArrayList<>();
        IntStream.range(0, end).filter(has).forEach(own::add);
        own.add(column);
        exceptions.put(row, own);
      }
    }

    /**
     * {@return the order}
     *
     * @param places which row each becomes, in the order of their first scores
     */
    ScoreOrder build(int[] places) {
      boolean follow =
          IntStream.range(1, places.length).allMatch(row -> places[row - 1] < places[row]);
      ImmutableMap.Builder<Integer, int[]> own = ImmutableMap.builder();
      exceptions.forEach(
          (row, columns) ->
              own.put(places[row], columns.stream().mapToInt(Integer::intValue).toArray()));
      return new ScoreOrder(follow ? null : places, null, own.buildOrThrow());
    }
  }
}
