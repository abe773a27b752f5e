package org.sovereignparity.json;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.source.Citation;

/**
 * What a table of scores does not say itself: the scale and direction of its benchmarks, one for
 * all with exceptions by name, and where it was published.
 *
 * <pre>{@code
 * TableLayout.of(Scale.PERCENT, Direction.HIGHER_IS_BETTER)
 *     .except(Benchmark.of("WER", Scale.parse("0.."), Direction.LOWER_IS_BETTER))
 * }</pre>
 */
public final class TableLayout {
  private final Scale scale;
  private final Direction direction;
  private final ImmutableMap<String, Benchmark> exceptions;
  private final @Nullable Citation citation;

  private TableLayout(
      Scale scale,
      Direction direction,
      ImmutableMap<String, Benchmark> exceptions,
      @Nullable Citation citation) {
    this.scale = scale;
    this.direction = direction;
    this.exceptions = exceptions;
    this.citation = citation;
  }

  /** {@return the layout in which every benchmark has the given scale and direction} */
  public static TableLayout of(Scale scale, Direction direction) {
    return new TableLayout(scale, direction, ImmutableMap.of(), null);
  }

  /**
   * {@return this layout with benchmarks that differ; each must be in the table that is read}
   *
   * @throws IllegalArgumentException if two have one id
   */
  public TableLayout except(Benchmark... benchmarks) {
    Map<String, Benchmark> all = new HashMap<>(exceptions);
    for (Benchmark benchmark : benchmarks) {
      if (all.putIfAbsent(benchmark.id(), benchmark) != null) {
        throw new IllegalArgumentException(
            "Benchmark must be excepted once: \"" + benchmark.id() + '"');
      }
    }
    return new TableLayout(scale, direction, ImmutableMap.copyOf(all), citation);
  }

  /** {@return this layout with the place where the scores were published} */
  public TableLayout citing(Citation citation) {
    return new TableLayout(scale, direction, exceptions, citation);
  }

  /** {@return the benchmarks that differ, by id} */
  ImmutableMap<String, Benchmark> exceptions() {
    return exceptions;
  }

  Optional<Citation> citation() {
    return Optional.ofNullable(citation);
  }

  /** {@return the benchmark with the given id} */
  Benchmark benchmark(String id) {
    Benchmark exception = exceptions.get(id);
    return exception == null ? Benchmark.of(id, scale, direction) : exception;
  }

  /**
   * {@return scale and direction in one line, with the benchmarks that differ and the citation,
   * such as {@code 0..100, higher-is-better, except [WER, 0.., lower-is-better]}}
   */
  @Override
  public String toString() {
    return scale
        + ", "
        + direction
        + (exceptions.isEmpty() ? "" : ", except " + exceptions.values())
        + (citation == null ? "" : ", citing " + citation);
  }
}
