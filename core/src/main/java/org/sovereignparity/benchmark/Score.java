package org.sovereignparity.benchmark;

import java.util.Optional;
import org.immutables.value.Value;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.internal.ValueStyle;
import org.sovereignparity.number.Rational;
import org.sovereignparity.source.Citation;

/** One model's exact result on one benchmark, such as 83.8 for K-EXAONE on MMLU-Pro. */
@Value.Immutable
@ValueStyle
public abstract class Score {
  Score() {}

  /**
   * {@return a score without protocol and citation}
   *
   * @param model the id of the model
   * @param benchmark the id of the benchmark
   * @param value in the unit of the benchmark's scale
   * @throws IllegalArgumentException if an id is empty or has an unpaired surrogate
   */
  public static Score of(String model, String benchmark, Rational value) {
    return builder().model(model).benchmark(benchmark).value(value).build();
  }

  /**
   * {@return a builder that needs model, benchmark and value; {@link Builder} says what it refuses}
   */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the id of the model} */
  public abstract String model();

  /** {@return the id of the benchmark} */
  public abstract String benchmark();

  /**
   * {@return the result, in the unit of the benchmark's scale; that it lies within the scale is
   * checked by the scoreboard}
   */
  public abstract Rational value();

  /** {@return how the score was taken, if stated} */
  public abstract Optional<Protocol> protocol();

  /** {@return where the score was published, if stated} */
  public abstract Optional<Citation> citation();

  @Value.Check
  void check() {
    Ids.check("Model id", model());
    Ids.check("Benchmark id", benchmark());
  }

  /** {@return model, benchmark, value and protocol in one line} */
  @Override
  public String toString() {
    return model()
        + ", "
        + benchmark()
        + ": "
        + value()
        + protocol().map(protocol -> " under " + protocol).orElse("");
  }

  /**
   * Builds a {@link Score}. It throws {@link IllegalArgumentException} if the id of model or
   * benchmark is empty or has an unpaired surrogate.
   */
  public static final class Builder extends ImmutableScore.Builder {
    Builder() {}
  }
}
