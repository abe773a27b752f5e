package org.sovereignparity.benchmark;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.number.Rational;
import org.sovereignparity.source.Citation;

/**
 * The scores of all models of a {@link Scoreboard} on one benchmark. A row is the place of a model
 * among the {@linkplain Scoreboard#models models}, from 0.
 *
 * <p>Most columns are decimal: their scores are whole numbers, all divided by one power of ten.
 */
public final class ScoreColumn {
  private final Benchmark benchmark;
  private final Layout layout;
  private final Numbers numbers;
  private final @Nullable Protocol @Nullable [] protocols;
  private final @Nullable Citation @Nullable [] citations;

  ScoreColumn(
      Benchmark benchmark,
      Layout layout,
      Numbers numbers,
      @Nullable Protocol @Nullable [] protocols,
      @Nullable Citation @Nullable [] citations) {
    this.benchmark = benchmark;
    this.layout = layout;
    this.numbers = numbers;
    this.protocols = protocols;
    this.citations = citations;
  }

  /** {@return a column of numbers that are copied; those of missing rows do not matter} */
  static ScoreColumn of(Benchmark benchmark, long[] numbers, int decimals, BitSet missing) {
    Layout layout = Layout.without(missing, numbers.length);
    Numbers placed = Numbers.decimal(layout.laidOut(numbers), decimals);
    return new ScoreColumn(benchmark, layout, placed, null, null);
  }

  /** {@return what is measured} */
  public Benchmark benchmark() {
    return benchmark;
  }

  /** {@return how many rows there are: one for each model} */
  public int size() {
    return layout.size();
  }

  /** {@return how many scores there are} */
  public int count() {
    return layout.count();
  }

  /**
   * {@return whether there is a score}
   *
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public boolean has(int row) {
    return layout.has(row);
  }

  /** {@return the rows without a score, as a copy} */
  public BitSet missing() {
    return (BitSet) layout.missing().clone();
  }

  /**
   * {@return the score, in the unit of the benchmark's scale, if there is one}
   *
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public Optional<Rational> value(int row) {
    return has(row) ? Optional.of(numbers.at(layout.place(row))) : Optional.empty();
  }

  /** {@return the decimals of each score, within 0..18, if this is decimal} */
  public OptionalInt decimals() {
    return numbers.decimals();
  }

  /**
   * {@return the score times ten to the power of the {@linkplain #decimals decimals}; 0 if there is
   * no score}
   *
   * @throws IllegalStateException if this is not decimal
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public long unscaled(int row) {
    Numbers.Decimals decimals = numbers.asDecimals();
    return layout.isWhole() || has(row) ? decimals.unscaled(layout.place(row)) : 0;
  }

  /**
   * Reads the unscaled scores of as many rows as there is room for, as {@link #unscaled(int)} does.
   *
   * @param from the first row
   * @throws IllegalStateException if this is not decimal
   * @throws IndexOutOfBoundsException if there are not so many rows
   */
  public void unscaled(int from, long[] into) {
    Numbers.Decimals decimals = numbers.asDecimals();
    if (layout.isWhole()) {
      decimals.read(from, into);
    } else {
      Arrays.fill(into, 0);
      present(from, into.length)
          .forEach(row -> into[row - from] = decimals.unscaled(layout.place(row)));
    }
  }

  /** {@return whether this is decimal, and each unscaled score is an int} */
  public boolean isOfInts() {
    return numbers.areInts();
  }

  /**
   * Reads the unscaled scores of as many rows as there is room for, as {@link #unscaled(int)} does.
   *
   * @param from the first row
   * @throws IllegalStateException if not every unscaled score is {@linkplain #isOfInts an int}
   * @throws IndexOutOfBoundsException if there are not so many rows
   */
  public void unscaled(int from, int[] into) {
    Numbers.Ints ints = numbers.asInts();
    if (layout.isWhole()) {
      ints.read(from, into);
    } else {
      Arrays.fill(into, 0);
      present(from, into.length)
          .forEach(row -> into[row - from] = (int) ints.unscaled(layout.place(row)));
    }
  }

  private IntStream present(int from, int count) {
    return layout.present(from, Objects.checkFromIndexSize(from, count, size()) + count);
  }

  /** {@return the score with all that is known of it, which is there} */
  Score score(int row, String model) {
    int place = layout.place(row);
    return Score.builder()
        .model(model)
        .benchmark(benchmark.id())
        .value(numbers.at(place))
        .protocol(Optional.ofNullable(at(protocols, place)))
        .citation(Optional.ofNullable(at(citations, place)))
        .build();
  }

  private static <T> @Nullable T at(@Nullable T @Nullable [] items, int place) {
    return items == null ? null : items[place];
  }

  /** {@return the rows whose score lies outside the scale} */
  IntStream outOfScale() {
    Scale scale = benchmark.scale();
    if (decimals().isPresent()) {
      BigInteger least = scaled(scale.min(), RoundingMode.CEILING);
      BigInteger most =
          scale
              .max()
              .map(max -> scaled(max, RoundingMode.FLOOR))
              .orElse(BigInteger.valueOf(Long.MAX_VALUE));
      if (least.bitLength() < Long.SIZE && most.bitLength() < Long.SIZE) {
        return outOf(least.longValue(), most.longValue());
      }
    }
    return layout.present(0, size()).filter(row -> !scale.contains(numbers.at(layout.place(row))));
  }

  private IntStream outOf(long least, long most) {
    return numbers.asDecimals().outside(least, most).stream().map(layout::row).filter(this::has);
  }

  private BigInteger scaled(Rational bound, RoundingMode mode) {
    return bound.toBigDecimal(decimals().orElseThrow(), mode).unscaledValue();
  }

  /** {@return this with only some rows, in the given order} */
  ScoreColumn only(int[] kept) {
    int[] rows = IntStream.range(0, kept.length).filter(row -> has(kept[row])).toArray();
    Layout left = Layout.of(rows, kept.length);
    int[] from = layout.places(Arrays.stream(rows).map(row -> kept[row]).toArray());
    int[] to = left.places(rows);
    return new ScoreColumn(
        benchmark,
        left,
        numbers.moved(from, to, left.length()),
        protocols == null ? null : Layout.moved(protocols, from, to, new Protocol[left.length()]),
        citations == null ? null : Layout.moved(citations, from, to, new Citation[left.length()]));
  }

  /**
   * {@return whether the other has the same scores, once its rows are taken as {@code rows} say}
   */
  boolean sameAs(ScoreColumn other, IntUnaryOperator rows) {
    return count() == other.count()
        && layout.present(0, size()).allMatch(row -> sameScore(row, other, rows.applyAsInt(row)));
  }

  private boolean sameScore(int row, ScoreColumn other, int otherRow) {
    if (!other.has(otherRow)) {
      return false;
    }
    int place = layout.place(row);
    int otherPlace = other.layout.place(otherRow);
    return numbers.at(place).equals(other.numbers.at(otherPlace))
        && Objects.equals(at(protocols, place), at(other.protocols, otherPlace))
        && Objects.equals(at(citations, place), at(other.citations, otherPlace));
  }

  /** Two columns are equal when they have the same scores in the same rows. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof ScoreColumn that
            && size() == that.size()
            && benchmark.equals(that.benchmark)
            && sameAs(that, IntUnaryOperator.identity()));
  }

  @Override
  public int hashCode() {
    return Objects.hash(benchmark, size(), count());
  }

  /** {@return how much is in the column, such as {@code MMLU, 130 scores}} */
  @Override
  public String toString() {
    return benchmark.id() + ", " + count() + " scores";
  }
}
