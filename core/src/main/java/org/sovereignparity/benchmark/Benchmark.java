package org.sovereignparity.benchmark;

import java.util.Optional;
import org.immutables.value.Value;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.internal.ValueStyle;
import org.sovereignparity.number.Rational;

/** What is measured, such as GPQA-Diamond: 0..100, higher is better, chance level 25. */
@Value.Immutable
@ValueStyle
public abstract class Benchmark {
  Benchmark() {}

  /**
   * {@return a benchmark without a chance level}
   *
   * @throws IllegalArgumentException if the id is empty or has an unpaired surrogate
   */
  public static Benchmark of(String id, Scale scale, Direction direction) {
    return builder().id(id).scale(scale).direction(direction).build();
  }

  /**
   * {@return a builder that needs id, scale and direction; {@link Builder} says what it refuses}
   */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the name by which scores refer to the benchmark} */
  public abstract String id();

  /** {@return the bounds of its scores} */
  public abstract Scale scale();

  /** {@return whether more is better} */
  public abstract Direction direction();

  /**
   * {@return the score that guessing gives, if stated, in the unit of the scale; at least its lower
   * bound and below its upper one}
   */
  public abstract Optional<Rational> chance();

  @Value.Check
  void check() {
    Ids.check("Benchmark id", id());
    chance().ifPresent(this::checkChance);
  }

  private void checkChance(Rational chance) {
    if (!scale().contains(chance) || scale().max().filter(chance::equals).isPresent()) {
      throw new IllegalArgumentException(
          "Chance level must lie within %s, below the upper bound: %s".formatted(scale(), chance));
    }
  }

  /** {@return id, scale, direction and chance level in one line} */
  @Override
  public String toString() {
    return id()
        + ", "
        + scale()
        + ", "
        + direction()
        + chance().map(chance -> ", chance level " + chance).orElse("");
  }

  /**
   * Builds a {@link Benchmark}. It throws {@link IllegalArgumentException} if the id is empty or
   * has an unpaired surrogate, or the chance level lies outside the scale or on its upper bound.
   */
  public static final class Builder extends ImmutableBenchmark.Builder {
    Builder() {}
  }
}
