package org.sovereignparity.benchmark;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;
import org.sovereignparity.source.Citation;

/**
 * An immutable set of scores with their benchmarks and models, such as a model card's table.
 *
 * <p>A cell, one model on one benchmark, has at most one score. A score lies within the scale of
 * its benchmark. Benchmarks and models keep the order in which they were added, which is the order
 * of every table; it takes no part in equality and changes no value.
 */
public final class Scoreboard {
  /** How many benchmarks and models the text names. */
  private static final int SHOWN_IDS = 5;

  private final ImmutableMap<String, ScoreColumn> columns;
  private final ImmutableList<Model> models;
  private final Positions rows;
  private final ScoreOrder order;

  private Scoreboard(
      ImmutableMap<String, ScoreColumn> columns,
      ImmutableList<Model> models,
      Positions rows,
      ScoreOrder order) {
    this.columns = columns;
    this.models = models;
    this.rows = rows;
    this.order = order;
  }

  /** {@return the scoreboard of columns that have a row for each of {@code rows}} */
  static Scoreboard of(List<ScoreColumn> columns, Positions rows) {
    ImmutableList<Model> models =
        IntStream.range(0, rows.size())
            .mapToObj(row -> Model.of(rows.id(row)))
            .collect(toImmutableList());
    return new Scoreboard(
        columns.stream().collect(toImmutableMap(column -> column.benchmark().id(), c -> c)),
        models,
        rows,
        ScoreOrder.BY_ROW);
  }

  /** {@return a builder of a scoreboard; benchmarks are added before their scores} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the benchmarks in the order in which they were added} */
  public ImmutableList<Benchmark> benchmarks() {
    return columns.values().stream().map(ScoreColumn::benchmark).collect(toImmutableList());
  }

  /** {@return the models, those that were added in that order, then those that only have scores} */
  public ImmutableList<Model> models() {
    return models;
  }

  /**
   * {@return the scores, model by model, in the order in which they were added}
   *
   * <p>Each is made anew when it is asked for; {@link #columns} has the numbers without that.
   */
  public ImmutableList<Score> scores() {
    return order
        .rows(models.size())
        .boxed()
        .flatMap(row -> scoresOf(row).stream())
        .collect(toImmutableList());
  }

  /** {@return the scores benchmark by benchmark, in the order of {@link #benchmarks}} */
  public ImmutableList<ScoreColumn> columns() {
    return columns.values().asList();
  }

  /** {@return the row of the model with the given id in every column, if there is such a model} */
  public OptionalInt row(String model) {
    int row = rows.of(requireNonNull(model));
    return row < 0 ? OptionalInt.empty() : OptionalInt.of(row);
  }

  /** {@return the row of each of {@code models}, −1 for one that is not on this scoreboard} */
  public int[] rows(Collection<String> models) {
    int[] found = new int[models.size()];
    int count = 0;
    int next = 0;
    for (Object id : models) {
      // Many models mostly come in the order of the scoreboard, and are the very same objects.
      found[count] = rows.isAt(next, id) ? next : rows.of((String) id);
      next = found[count] + 1;
      count++;
    }
    return found;
  }

  /** {@return the rows of models that have a score on any benchmark} */
  public BitSet rowsWithScores() {
    BitSet without = new BitSet();
    without.set(0, models.size());
    columns().forEach(column -> without.and(column.missing()));
    without.flip(0, models.size());
    return without;
  }

  /** {@return the benchmark with the given id, if there is one} */
  public Optional<Benchmark> benchmark(String id) {
    return column(id).map(ScoreColumn::benchmark);
  }

  private Optional<ScoreColumn> column(String id) {
    return Optional.ofNullable(columns.get(requireNonNull(id)));
  }

  /** {@return the model with the given id, if there is one} */
  public Optional<Model> model(String id) {
    int row = rows.of(requireNonNull(id));
    return row < 0 ? Optional.empty() : Optional.of(models.get(row));
  }

  /** {@return the scores of {@code model} by benchmark id; empty if there are none} */
  public ImmutableMap<String, Score> scoresOf(String model) {
    int row = rows.of(requireNonNull(model));
    return row < 0
        ? ImmutableMap.of()
        : scoresOf(row).stream().collect(toImmutableMap(Score::benchmark, score -> score));
  }

  private List<Score> scoresOf(int row) {
    return order
        .columns(row, columns.size())
        .mapToObj(columns()::get)
        .filter(column -> column.has(row))
        .map(column -> column.score(row, rows.id(row)))
        .toList();
  }

  /** {@return whether {@code model} has a score on any benchmark} */
  public boolean hasScores(String model) {
    int row = rows.of(requireNonNull(model));
    return row >= 0 && columns().stream().anyMatch(column -> column.has(row));
  }

  /** {@return the score of {@code model} on {@code benchmark}, if there is one} */
  public Optional<Score> score(String model, String benchmark) {
    int row = rows.of(requireNonNull(model));
    return column(benchmark)
        .filter(column -> row >= 0 && column.has(row))
        .map(column -> column.score(row, model));
  }

  /**
   * {@return this scoreboard with only the given benchmarks, in the given order}
   *
   * @throws IllegalArgumentException if one is not on this scoreboard, or is given twice
   */
  public Scoreboard only(String... benchmarkIds) {
    Set<String> kept = new LinkedHashSet<>();
    for (String id : benchmarkIds) {
      if (!columns.containsKey(requireNonNull(id))) {
        throw new IllegalArgumentException("Benchmark must be on the scoreboard: \"" + id + '"');
      }
      if (!kept.add(id)) {
        throw addedTwice(id);
      }
    }
    ImmutableList<String> all = columns.keySet().asList();
    return new Scoreboard(
        kept.stream().collect(toImmutableMap(id -> id, id -> requireNonNull(columns.get(id)))),
        models,
        rows,
        order.only(kept.stream().mapToInt(all::indexOf).toArray(), all.size()));
  }

  private static IllegalArgumentException addedTwice(String benchmark) {
    return new IllegalArgumentException("Benchmark must be added once: \"" + benchmark + '"');
  }

  /**
   * {@return this scoreboard with what {@code known} says of its models, such as release dates}
   *
   * @throws IllegalArgumentException if one is not on this scoreboard
   */
  public Scoreboard withModels(Model... known) {
    Model[] all = models.toArray(new Model[0]);
    for (Model model : known) {
      int row =
          row(model.id())
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "Model must be on the scoreboard: \"" + model.id() + '"'));
      all[row] = model;
    }
    return new Scoreboard(columns, ImmutableList.copyOf(all), rows, order);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Scoreboard that && isSame(that));
  }

  private boolean isSame(Scoreboard that) {
    return columns.keySet().equals(that.columns.keySet())
        && (models.equals(that.models)
            ? columns.equals(that.columns)
            : ImmutableSet.copyOf(models).equals(ImmutableSet.copyOf(that.models))
                && isSameIn(that, models.stream().mapToInt(m -> that.rows.of(m.id())).toArray()));
  }

  private boolean isSameIn(Scoreboard that, int[] places) {
    return columns.entrySet().stream()
        .allMatch(
            entry ->
                entry
                    .getValue()
                    .sameAs(requireNonNull(that.columns.get(entry.getKey())), row -> places[row]));
  }

  @Override
  public int hashCode() {
    return Objects.hash(ImmutableSet.copyOf(benchmarks()), ImmutableSet.copyOf(models), count());
  }

  /** {@return how many scores there are} */
  private int count() {
    return columns().stream().mapToInt(ScoreColumn::count).sum();
  }

  /**
   * {@return how much is on the scoreboard, with the first names, such as {@code 2 benchmarks
   * (MMLU-Pro, HLE), 2 models (A, B), 4 scores}}
   */
  @Override
  public String toString() {
    return "%s benchmarks%s, %s models%s, %s scores"
        .formatted(
            columns.size(),
            firstOf(columns.keySet().asList()),
            models.size(),
            firstOf(Lists.transform(models, Model::id)),
            count());
  }

  private static String firstOf(List<String> ids) {
    int shown = Math.min(ids.size(), SHOWN_IDS);
    String more = shown < ids.size() ? ", ..." : "";
    return ids.isEmpty() ? "" : " (" + String.join(", ", ids.subList(0, shown)) + more + ")";
  }

  /** Builds a {@link Scoreboard}. */
  public static final class Builder {
    private final Positions benchmarks = new Positions();
    private final List<ColumnBuilder> columns = new ArrayList<>();
    private final Map<String, Model> known = new LinkedHashMap<>();

    /** The models that have scores, in the order of their first. */
    private final Positions scored = new Positions();

    private final ScoreOrder.Builder order = new ScoreOrder.Builder();

    private Builder() {}

    /**
     * Adds a benchmark.
     *
     * @throws IllegalArgumentException if there is one with its id
     */
    @CanIgnoreReturnValue
    public Builder add(Benchmark benchmark) {
      if (benchmarks.add(benchmark.id()) < columns.size()) {
        throw addedTwice(benchmark.id());
      }
      columns.add(new ColumnBuilder(benchmark));
      return this;
    }

    /**
     * Adds what is known of a model. A model of which nothing is known need not be added.
     *
     * @throws IllegalArgumentException if there is one with its id
     */
    @CanIgnoreReturnValue
    public Builder add(Model model) {
      if (known.putIfAbsent(model.id(), model) != null) {
        throw new IllegalArgumentException("Model must be added once: \"" + model.id() + '"');
      }
      return this;
    }

    /**
     * Adds a score.
     *
     * @throws IllegalArgumentException if its benchmark was not added before, it lies outside the
     *     scale, or its cell has a score: the message then names both protocols
     */
    @CanIgnoreReturnValue
    public Builder add(Score score) {
      int column = column(score.benchmark());
      checkScale(column, score);
      put(scored.add(score.model()), column, score.value(), score.protocol(), score.citation());
      return this;
    }

    /**
     * Adds a score without protocol and citation.
     *
     * @param value a number in the unit of the scale, such as {@code 83.8}; with a percent sign,
     *     such as {@code 83.8%}, which is 0.838, only where scores are fractions
     * @throws NumberFormatException if {@code value} is no number
     * @throws IllegalArgumentException if {@code value} has a percent sign on a scale that is not
     *     {@linkplain Scale#isOfFractions of fractions}, an id is empty or has an unpaired
     *     surrogate, or {@link #add(Score)} refuses the score
     */
    @CanIgnoreReturnValue
    public Builder score(String model, String benchmark, String value) {
      int column = benchmarks.of(benchmark);
      if (value.endsWith("%") && column >= 0 && !scale(column).isOfFractions()) {
        throw new IllegalArgumentException(
            "Score must be in the unit of its scale, without a percent sign: \"" + value + '"');
      }
      Rational number = Rational.parse(value);
      int row = scored.of(model);
      if (row < 0 || column < 0 || !scale(column).contains(number)) {
        return add(Score.of(model, benchmark, number));
      }
      put(row, column, number, Optional.empty(), Optional.empty());
      return this;
    }

    private int column(String benchmark) {
      int column = benchmarks.of(benchmark);
      if (column < 0) {
        throw new IllegalArgumentException(
            "Benchmark of a score must be added before it: \"" + benchmark + '"');
      }
      return column;
    }

    private void checkScale(int column, Score score) {
      Scale scale = scale(column);
      if (!scale.contains(score.value())) {
        throw new IllegalArgumentException("Score must lie within %s: %s".formatted(scale, score));
      }
    }

    private Scale scale(int column) {
      return columns.get(column).benchmark().scale();
    }

    private void put(
        int row,
        int column,
        Rational value,
        Optional<Protocol> protocol,
        Optional<Citation> citation) {
      ColumnBuilder scores = columns.get(column);
      if (scores.has(row)) {
        throw new IllegalArgumentException(
            "Cell must have one score, but of %s on %s there are %s and %s"
                .formatted(
                    scored.id(row),
                    scores.benchmark().id(),
                    scores.shown(row),
                    ColumnBuilder.shown(value, protocol)));
      }
      order.add(row, column, other -> columns.get(other).has(row));
      scores.put(row, value);
      scores.say(protocol, citation);
    }

    /** {@return the scoreboard} */
    public Scoreboard build() {
      Positions ids = new Positions(scored.size());
      known.keySet().forEach(ids::add);
      int[] rows = new int[scored.size()];
      Arrays.setAll(rows, row -> ids.add(scored.id(row)));
      List<Model> models = new ArrayList<>(known.values());
      for (int row = models.size(); row < ids.size(); row++) {
        models.add(Model.of(ids.id(row)));
      }
      return new Scoreboard(
          columns.stream()
              .collect(
                  toImmutableMap(
                      column -> column.benchmark().id(),
                      column -> column.build(ids.size(), row -> rows[row]))),
          ImmutableList.copyOf(models),
          ids,
          order.build(rows));
    }
  }
}
