package org.sovereignparity.benchmark;

import org.immutables.value.Value;
import org.sovereignparity.internal.ValueStyle;

/** A number given for a cell that can be no score there, such as 101.5 on a scale of 0..100. */
@Value.Immutable
@ValueStyle
public abstract class FaultyScore {
  FaultyScore() {}

  static FaultyScore of(int row, String model, Benchmark benchmark, String value) {
    return new Builder().row(row).model(model).benchmark(benchmark).value(value).build();
  }

  /** {@return the row as it was given, from 0} */
  public abstract int row();

  /** {@return the id of the model} */
  public abstract String model();

  /** {@return what was measured} */
  public abstract Benchmark benchmark();

  /** {@return the number, or {@code NaN} or an infinity} */
  public abstract String value();

  /** {@return row, model, benchmark and number in one line, for people} */
  @Override
  public String toString() {
    return "row %s, %s, %s: %s is not within %s"
        .formatted(row(), model(), benchmark().id(), value(), benchmark().scale());
  }

  static final class Builder extends ImmutableFaultyScore.Builder {
    Builder() {}
  }
}
