package org.sovereignparity.parity;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.internal.Words;

/**
 * The choice of the reference that a candidate is compared with, such as the best of three rivals
 * released within six months.
 */
@Immutable
public final class Frontier {
  /** How the reference is chosen among the models of a frontier. */
  public enum Kind {
    /** One named model. */
    MODEL,
    /**
     * The model with the greatest weighted sum of normalised scores; of equals, the first by id.
     */
    BEST_MODEL,
    /** On each benchmark the model with the best score; of equals, the first by id. */
    BEST_PER_BENCHMARK;

    /** {@return the word, such as {@code best-per-benchmark}} */
    @Override
    public String toString() {
      return Words.of(this);
    }
  }

  private final Kind kind;
  private final ImmutableSet<String> models;

  @SuppressWarnings("Immutable") // ReleaseWindow is a value
  private final @Nullable ReleaseWindow window;

  private Frontier(Kind kind, ImmutableSet<String> models, @Nullable ReleaseWindow window) {
    this.kind = kind;
    this.models = models;
    this.window = window;
  }

  /**
   * {@return the frontier that is the model with the given id}
   *
   * @throws IllegalArgumentException if the id is empty or has an unpaired surrogate
   */
  public static Frontier model(String id) {
    return of(Kind.MODEL, ImmutableList.of(id));
  }

  /**
   * {@return the frontier that is the best of the given models, whatever the aggregation}
   *
   * <p>The best is the one with the greatest weighted sum of normalised scores on the benchmarks
   * used; of equals, the first by id. Where scores cannot be added, since lower is better somewhere
   * or raw scales differ, an assessment is refused; take {@link #bestPerBenchmark} or a named
   * model. Without any model there is no best, and the result is undetermined.
   *
   * @throws IllegalArgumentException if an id is given twice, or is empty or has an unpaired
   *     surrogate
   */
  public static Frontier bestModel(Iterable<String> models) {
    return of(Kind.BEST_MODEL, models);
  }

  /**
   * {@return the frontier that is, on each benchmark, the best of the given models}
   *
   * @throws IllegalArgumentException if an id is given twice, or is empty or has an unpaired
   *     surrogate
   */
  public static Frontier bestPerBenchmark(Iterable<String> models) {
    return of(Kind.BEST_PER_BENCHMARK, models);
  }

  private static Frontier of(Kind kind, Iterable<String> models) {
    ImmutableSet.Builder<String> distinct = ImmutableSet.builder();
    int size = 0;
    for (String model : models) {
      Ids.check("Model id", model);
      distinct.add(model);
      size++;
    }
    ImmutableSet<String> set = distinct.build();
    if (set.size() != size) {
      throw new IllegalArgumentException(
          "Models of a frontier must be distinct: " + ImmutableList.copyOf(models));
    }
    return new Frontier(kind, set, null);
  }

  /** {@return this frontier, with only the models released in {@code window}} */
  public Frontier within(ReleaseWindow window) {
    return new Frontier(kind, models, requireNonNull(window));
  }

  /** {@return how the reference is chosen} */
  public Kind kind() {
    return kind;
  }

  /**
   * {@return the ids of the models to choose from, in the order given}
   *
   * <p>A candidate among them is left out when it is assessed.
   */
  public ImmutableSet<String> models() {
    return models;
  }

  /** {@return when a model must have been released, if that matters} */
  public Optional<ReleaseWindow> window() {
    return Optional.ofNullable(window);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Frontier that
        && kind == that.kind
        && models.equals(that.models)
        && Objects.equals(window, that.window);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, models, window);
  }

  /** {@return kind, models and window in one line} */
  @Override
  public String toString() {
    return kind
        + (kind == Kind.MODEL ? " " : " of ")
        + String.join(", ", models)
        + (window == null ? "" : ", released " + window);
  }
}
