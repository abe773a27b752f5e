package org.sovereignparity.benchmark;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;

/**
 * An immutable set of scores with their benchmarks and models, such as a model card's table.
 *
 * <p>A cell, one model on one benchmark, has at most one score. A score lies within the scale of
 * its benchmark. Benchmarks and models keep the order in which they were added, which is the order
 * of every table; it takes no part in equality and changes no value.
 */
public final class Scoreboard {
  private final ImmutableMap<String, Benchmark> benchmarks;
  private final ImmutableMap<String, Model> models;
  private final ImmutableMap<String, ImmutableMap<String, Score>> rows;

  private Scoreboard(
      ImmutableMap<String, Benchmark> benchmarks,
      ImmutableMap<String, Model> models,
      ImmutableMap<String, ImmutableMap<String, Score>> rows) {
    this.benchmarks = benchmarks;
    this.models = models;
    this.rows = rows;
  }

  /** {@return a builder of a scoreboard; benchmarks are added before their scores} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the benchmarks in the order in which they were added} */
  public ImmutableList<Benchmark> benchmarks() {
    return benchmarks.values().asList();
  }

  /** {@return the models, those that were added in that order, then those that only have scores} */
  public ImmutableList<Model> models() {
    return models.values().asList();
  }

  /** {@return the scores, model by model, in the order in which they were added} */
  public ImmutableList<Score> scores() {
    return rows.values().stream().flatMap(row -> row.values().stream()).collect(toImmutableList());
  }

  /** {@return the benchmark with the given id, if there is one} */
  public Optional<Benchmark> benchmark(String id) {
    return Optional.ofNullable(benchmarks.get(requireNonNull(id)));
  }

  /** {@return the model with the given id, if there is one} */
  public Optional<Model> model(String id) {
    return Optional.ofNullable(models.get(requireNonNull(id)));
  }

  /** {@return the scores of {@code model} by benchmark id; empty if there are none} */
  public ImmutableMap<String, Score> scoresOf(String model) {
    return rows.getOrDefault(requireNonNull(model), ImmutableMap.of());
  }

  /** {@return the score of {@code model} on {@code benchmark}, if there is one} */
  public Optional<Score> score(String model, String benchmark) {
    return Optional.ofNullable(scoresOf(model).get(requireNonNull(benchmark)));
  }

  /**
   * {@return this scoreboard with only the given benchmarks, in the given order}
   *
   * @throws IllegalArgumentException if one is not on this scoreboard, or is given twice
   */
  public Scoreboard only(String... benchmarkIds) {
    Builder builder = builder();
    for (String id : benchmarkIds) {
      builder.add(
          benchmark(id)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "Benchmark must be on the scoreboard: \"" + id + '"')));
    }
    models.values().forEach(builder::add);
    scores().stream()
        .filter(score -> builder.benchmarks.containsKey(score.benchmark()))
        .forEach(builder::add);
    return builder.build();
  }

  /**
   * {@return this scoreboard with what {@code known} says of its models, such as release dates}
   *
   * @throws IllegalArgumentException if one is not on this scoreboard
   */
  public Scoreboard withModels(Model... known) {
    Map<String, Model> all = new LinkedHashMap<>(models);
    for (Model model : known) {
      if (all.replace(model.id(), model) == null) {
        throw new IllegalArgumentException(
            "Model must be on the scoreboard: \"" + model.id() + '"');
      }
    }
    return new Scoreboard(benchmarks, ImmutableMap.copyOf(all), rows);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Scoreboard that
        && benchmarks.equals(that.benchmarks)
        && models.equals(that.models)
        && rows.equals(that.rows);
  }

  @Override
  public int hashCode() {
    return Objects.hash(benchmarks, models, rows);
  }

  /**
   * {@return how much is on the scoreboard, such as {@code 27 benchmarks, 5 models, 130 scores}}
   */
  @Override
  public String toString() {
    return "%s benchmarks, %s models, %s scores"
        .formatted(
            benchmarks.size(), models.size(), rows.values().stream().mapToInt(Map::size).sum());
  }

  /** Builds a {@link Scoreboard}. */
  public static final class Builder {
    private final Map<String, Benchmark> benchmarks = new LinkedHashMap<>();
    private final Map<String, Model> models = new LinkedHashMap<>();
    private final Map<String, Map<String, Score>> rows = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Adds a benchmark.
     *
     * @throws IllegalArgumentException if there is one with its id
     */
    @CanIgnoreReturnValue
    public Builder add(Benchmark benchmark) {
      if (benchmarks.putIfAbsent(benchmark.id(), benchmark) != null) {
        throw new IllegalArgumentException(
            "Benchmark must be added once: \"" + benchmark.id() + '"');
      }
      return this;
    }

    /**
     * Adds what is known of a model. A model of which nothing is known need not be added.
     *
     * @throws IllegalArgumentException if there is one with its id
     */
    @CanIgnoreReturnValue
    public Builder add(Model model) {
      if (models.putIfAbsent(model.id(), model) != null) {
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
      checkScale(score);
      Score other =
          rows.computeIfAbsent(score.model(), id -> new LinkedHashMap<>())
              .putIfAbsent(score.benchmark(), score);
      if (other != null) {
        throw new IllegalArgumentException(
            "Cell must have one score, but of %s on %s there are %s and %s"
                .formatted(score.model(), score.benchmark(), shown(other), shown(score)));
      }
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
      Benchmark listed = benchmarks.get(benchmark);
      if (value.endsWith("%") && listed != null && !listed.scale().isOfFractions()) {
        throw new IllegalArgumentException(
            "Score must be in the unit of its scale, without a percent sign: \"" + value + '"');
      }
      return add(Score.of(model, benchmark, Rational.parse(value)));
    }

    private void checkScale(Score score) {
      Benchmark benchmark = benchmarks.get(score.benchmark());
      if (benchmark == null) {
        throw new IllegalArgumentException(
            "Benchmark of a score must be added before it: \"" + score.benchmark() + '"');
      }
      if (!benchmark.scale().contains(score.value())) {
        throw new IllegalArgumentException(
            "Score must lie within %s: %s".formatted(benchmark.scale(), score));
      }
    }

    private static String shown(Score score) {
      return score.value()
          + score.protocol().map(protocol -> " under " + protocol).orElse(" without a protocol");
    }

    /** {@return the scoreboard} */
    public Scoreboard build() {
      Map<String, Model> all = new LinkedHashMap<>(models);
      rows.keySet().forEach(id -> all.computeIfAbsent(id, Model::of));
      ImmutableMap.Builder<String, ImmutableMap<String, Score>> copies = ImmutableMap.builder();
      rows.forEach((id, row) -> copies.put(id, ImmutableMap.copyOf(row)));
      return new Scoreboard(
          ImmutableMap.copyOf(benchmarks), ImmutableMap.copyOf(all), copies.buildOrThrow());
    }
  }
}
