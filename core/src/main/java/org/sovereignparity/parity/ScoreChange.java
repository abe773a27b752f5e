package org.sovereignparity.parity;

import java.math.RoundingMode;
import org.immutables.value.Value;
import org.sovereignparity.internal.ValueStyle;
import org.sovereignparity.number.Rational;

/** A change of the candidate's score on one benchmark, such as from 13.6 to 26.21 on HLE. */
@Value.Immutable
@ValueStyle
public abstract class ScoreChange {
  ScoreChange() {}

  static ScoreChange of(String benchmark, Rational from, Rational to, boolean isFall) {
    return new Builder().benchmark(benchmark).from(from).to(to).isFall(isFall).build();
  }

  /** {@return the id of the benchmark} */
  public abstract String benchmark();

  /** {@return the present score, in the unit of the benchmark's scale} */
  public abstract Rational from();

  /** {@return the score to reach, in the same unit} */
  public abstract Rational to();

  /** {@return whether less is better, which a change of 0 does not tell} */
  abstract boolean isFall();

  /** {@return how far the score to reach is from the present one, in the same unit; at least 0} */
  @Value.Lazy
  public Rational needed() {
    return to().minus(from()).abs();
  }

  /**
   * {@return the score to reach for people, rounded away from the present score, so that what is
   * shown is enough}
   *
   * @param decimals the digits after the point, at least 0
   */
  public String toDecimalString(int decimals) {
    return to().toBigDecimal(decimals, isFall() ? RoundingMode.FLOOR : RoundingMode.CEILING)
        .toPlainString();
  }

  /** {@return benchmark, present score and score to reach to two decimals} */
  @Override
  public String toString() {
    return benchmark() + " from " + from() + " to " + toDecimalString(2);
  }

  static final class Builder extends ImmutableScoreChange.Builder {
    Builder() {}
  }
}
