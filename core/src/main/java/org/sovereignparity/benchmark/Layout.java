package org.sovereignparity.benchmark;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a column have a score, and at which place of its arrays each of them stands: at the
 * place of its row, or one after the other where few rows have one.
 */
final class Layout {
  /** A column is few scores where so many times as many rows are without one. */
  private static final int FEW = 8;

  private final int size;
  private final int count;
  private final BitSet missing;

  /** The rows that have a score, the least first; null if each row has a place. */
  private final int @Nullable [] few;

  private Layout(int size, int count, BitSet missing, int @Nullable [] few) {
    this.size = size;
    this.count = count;
    this.missing = missing;
    this.few = few;
  }

  /** {@return the layout of {@code size} rows, all but {@code missing} with a score} */
  static Layout without(BitSet missing, int size) {
    int count = size - missing.cardinality();
    boolean areFew = (long) count * FEW < size;
    return new Layout(
        size,
        count,
        (BitSet) missing.clone(),
        areFew ? IntStream.range(0, size).filter(row -> !missing.get(row)).toArray() : null);
  }

  /** {@return the layout of {@code size} rows, of which {@code present} have a score} */
  static Layout of(int[] present, int size) {
    BitSet missing = new BitSet(size);
    missing.set(0, size);
    for (int row : present) {
      missing.clear(row);
    }
    return without(missing, size);
  }

  int size() {
    return size;
  }

  int count() {
    return count;
  }

  BitSet missing() {
    return missing;
  }

  boolean has(int row) {
    return !missing.get(Objects.checkIndex(row, size));
  }

  /** {@return how many places there are} */
  int length() {
    return few == null ? size : count;
  }

  /** {@return the place of a row that has a score} */
  int place(int row) {
    return few == null ? row : Arrays.binarySearch(few, row);
  }

  /** {@return the row of a place} */
  int row(int place) {
    return few == null ? place : few[place];
  }

  /** {@return the places of rows that have a score} */
  int[] places(int[] rows) {
    return few == null ? rows : Arrays.stream(rows).map(this::place).toArray();
  }

  /** {@return whether each row has a place} */
  boolean isWhole() {
    return few == null;
  }

  /** {@return the rows within {@code from..to}, without the last, that have a score} */
  IntStream present(int from, int to) {
    if (few == null) {
      return IntStream.range(from, to).filter(row -> !missing.get(row));
    }
    int first = Arrays.binarySearch(few, from);
    return Arrays.stream(few, first < 0 ? ~first : first, few.length).takeWhile(row -> row < to);
  }

  /** {@return numbers that were given by row at their places, 0 where there is no score} */
  long[] laidOut(long[] byRow) {
    if (count == size) {
      return byRow;
    }
    long[] placed = new long[length()];
    present(0, size).forEach(row -> placed[place(row)] = byRow[row]);
    return placed;
  }

  /** {@return {@code into}, to which items came from their old places} */
  static <T> @Nullable T[] moved(@Nullable T[] items, int[] from, int[] to, @Nullable T[] into) {
    for (int i = 0; i < from.length; i++) {
      into[to[i]] = items[from[i]];
    }
    return into;
  }
}
