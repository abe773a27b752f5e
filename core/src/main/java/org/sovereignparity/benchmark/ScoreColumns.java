package org.sovereignparity.benchmark;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.sovereignparity.internal.Ids;

/**
 * Scores that are given as whole columns, from which a {@link Scoreboard} of many models is made
 * without a value for each score.
 *
 * <pre>{@code
 * Scoreboard board =
 *     ScoreColumns.of(List.of("A", "B"))
 *         .addUnscaled(mmlu, new long[] {838, 901}, 1) // 83.8 and 90.1
 *         .addShortestDecimals(gpqa, new double[] {0.754, 0.801})
 *         .build();
 * }</pre>
 *
 * <p>A number that can be no score is never left out silently: {@link #build} refuses it, and
 * {@link #buildWithoutFaultyRows} leaves out its model, with all its scores, and nothing else.
 * {@link #faults} lists what it is.
 */
public final class ScoreColumns {
  /** The most faults that a message lists. */
  private static final int MOST_SHOWN = 10;

  private final Positions models;
  private final List<ScoreColumn> columns = new ArrayList<>();
  private final ImmutableList.Builder<FaultyScore> faults = ImmutableList.builder();
  private final BitSet faultyRows = new BitSet();

  private ScoreColumns(Positions models) {
    this.models = models;
  }

  /**
   * {@return columns with a row for each of {@code models}, in that order}
   *
   * @throws IllegalArgumentException if an id is given twice, or is empty or has an unpaired
   *     surrogate
   */
  public static ScoreColumns of(Iterable<String> models) {
    Positions rows = new Positions(models instanceof Collection<?> all ? all.size() : 0);
    for (String model : models) {
      Ids.check("Model id", model);
      int others = rows.size();
      if (rows.add(model) < others) {
        throw new IllegalArgumentException("Model must be given once: \"" + model + '"');
      }
    }
    return new ScoreColumns(rows);
  }

  /**
   * Adds a score of every model.
   *
   * @param numbers the scores times ten to the power of {@code decimals}, one for each model
   * @param decimals within 0..18
   * @throws IllegalArgumentException if there is a column of the benchmark, {@code decimals} is out
   *     of range, or there are more or fewer numbers than models
   */
  @CanIgnoreReturnValue
  public ScoreColumns addUnscaled(Benchmark benchmark, long[] numbers, int decimals) {
    return addUnscaled(benchmark, numbers, decimals, new BitSet());
  }

  /**
   * Adds a score of every model but some.
   *
   * @param numbers the scores times ten to the power of {@code decimals}, one for each model
   * @param decimals within 0..18
   * @param missing the rows without a score, whose numbers do not matter
   * @throws IllegalArgumentException if there is a column of the benchmark, {@code decimals} is out
   *     of range, there are more or fewer numbers than models, or a missing row is beyond them
   */
  @CanIgnoreReturnValue
  public ScoreColumns addUnscaled(
      Benchmark benchmark, long[] numbers, int decimals, BitSet missing) {
    if (decimals < 0 || decimals > PowersOfTen.MAX_EXPONENT) {
      throw new IllegalArgumentException(
          "Decimals must lie within 0..%s: %s".formatted(PowersOfTen.MAX_EXPONENT, decimals));
    }
    check(benchmark, numbers.length, missing);
    return add(ScoreColumn.of(benchmark, numbers, decimals, missing));
  }

  /**
   * Adds a score of every model. What counts is not the binary number that a double is, but the
   * shortest decimal that is read as it: 0.1 is one tenth.
   *
   * @param numbers the scores, one for each model
   * @throws IllegalArgumentException if there is a column of the benchmark, or there are more or
   *     fewer numbers than models
   */
  @CanIgnoreReturnValue
  public ScoreColumns addShortestDecimals(Benchmark benchmark, double[] numbers) {
    return addShortestDecimals(benchmark, numbers, new BitSet());
  }

  /**
   * Adds a score of every model but some. What counts is not the binary number that a double is,
   * but the shortest decimal that is read as it: 0.1 is one tenth.
   *
   * @param numbers the scores, one for each model
   * @param missing the rows without a score, whose numbers do not matter; a NaN that is not among
   *     them is a fault
   * @throws IllegalArgumentException if there is a column of the benchmark, there are more or fewer
   *     numbers than models, or a missing row is beyond them
   */
  @CanIgnoreReturnValue
  public ScoreColumns addShortestDecimals(Benchmark benchmark, double[] numbers, BitSet missing) {
    check(benchmark, numbers.length, missing);
    ColumnBuilder column = new ColumnBuilder(benchmark, numbers.length);
    ShortestDecimals decimals = new ShortestDecimals(column);
    for (int row = 0; row < numbers.length; row++) {
      if (!missing.get(row)) {
        if (Double.isFinite(numbers[row])) {
          decimals.put(row, numbers[row]);
        } else {
          addFault(row, benchmark, Double.toString(numbers[row]));
        }
      }
    }
    return add(column.build(numbers.length, IntUnaryOperator.identity()));
  }

  private void check(Benchmark benchmark, int size, BitSet missing) {
    if (columns.stream().anyMatch(other -> other.benchmark().id().equals(benchmark.id()))) {
      throw new IllegalArgumentException("Benchmark must be added once: \"" + benchmark.id() + '"');
    }
    if (size != models.size()) {
      throw new IllegalArgumentException(
          "Column of %s must have %s rows: %s".formatted(benchmark.id(), models.size(), size));
    }
    if (missing.length() > size) {
      throw new IllegalArgumentException(
          "Missing row must be one of %s: %s".formatted(size, missing.length() - 1));
    }
  }

  private ScoreColumns add(ScoreColumn column) {
    columns.add(column);
    column
        .outOfScale()
        .forEach(
            row -> addFault(row, column.benchmark(), column.value(row).orElseThrow().toString()));
    return this;
  }

  private void addFault(int row, Benchmark benchmark, String value) {
    faults.add(FaultyScore.of(row, models.id(row), benchmark, value));
    faultyRows.set(row);
  }

  /** {@return the numbers that can be no scores, column by column} */
  public ImmutableList<FaultyScore> faults() {
    return faults.build();
  }

  /**
   * {@return the scoreboard}
   *
   * @throws IllegalArgumentException if a number lies outside the scale of its benchmark or is not
   *     finite; the message lists the first of them
   */
  public Scoreboard build() {
    if (!faultyRows.isEmpty()) {
      ImmutableList<FaultyScore> all = faults();
      throw new IllegalArgumentException(
          "Scores must lie within their scales, which %s do not: %s"
              .formatted(
                  all.size(),
                  all.stream()
                      .limit(MOST_SHOWN)
                      .map(FaultyScore::toString)
                      .collect(joining("; "))));
    }
    return Scoreboard.of(columns, models);
  }

  /**
   * {@return the scoreboard without the models of which a number lies outside the scale or is not
   * finite}
   */
  public Scoreboard buildWithoutFaultyRows() {
    if (faultyRows.isEmpty()) {
      return build();
    }
    int[] kept = IntStream.range(0, models.size()).filter(row -> !faultyRows.get(row)).toArray();
    Positions rows = new Positions(kept.length);
    Arrays.stream(kept).forEach(row -> rows.add(models.id(row)));
    return Scoreboard.of(columns.stream().map(column -> column.only(kept)).toList(), rows);
  }
}
