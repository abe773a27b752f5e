package org.sovereignparity.parity;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.number.Rational;

/** How much each benchmark counts: equally, or as a table of positive weights says. */
public final class Weights {
  private static final Weights EQUAL = new Weights(ImmutableMap.of());

  private final ImmutableMap<String, Rational> byBenchmark;

  private Weights(ImmutableMap<String, Rational> byBenchmark) {
    this.byBenchmark = byBenchmark;
  }

  /** {@return the weight 1 for every benchmark} */
  public static Weights equal() {
    return EQUAL;
  }

  /**
   * {@return the given weights; a scoreboard that is assessed with them has just these benchmarks}
   *
   * @param byBenchmark a positive weight for each benchmark id; only their ratios matter
   * @throws IllegalArgumentException if there are none, or one is not positive
   */
  public static Weights of(Map<String, Rational> byBenchmark) {
    if (byBenchmark.isEmpty()) {
      throw new IllegalArgumentException("Weights must name a benchmark: " + byBenchmark);
    }
    byBenchmark.forEach(
        (benchmark, weight) -> {
          if (weight.signum() <= 0) {
            throw new IllegalArgumentException(
                "Weight of %s must be positive: %s".formatted(benchmark, weight));
          }
        });
    return new Weights(ImmutableMap.copyOf(byBenchmark));
  }

  /** {@return whether every benchmark counts the same without being named} */
  public boolean areEqual() {
    return byBenchmark.isEmpty();
  }

  /** {@return the weights by benchmark id, each positive; empty if {@linkplain #areEqual equal}} */
  public ImmutableMap<String, Rational> byBenchmark() {
    return byBenchmark;
  }

  /** {@return the weight of a benchmark that is known to have one} */
  Rational of(String benchmark) {
    return areEqual() ? Rational.ONE : requireNonNull(byBenchmark.get(benchmark));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Weights that && byBenchmark.equals(that.byBenchmark);
  }

  @Override
  public int hashCode() {
    return byBenchmark.hashCode();
  }

  /** {@return {@code equal}, or each benchmark with its weight} */
  @Override
  public String toString() {
    return areEqual()
        ? "equal"
        : byBenchmark.entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(joining(", "));
  }
}
