package org.sovereignparity.parity;

import org.immutables.value.Value;
import org.sovereignparity.internal.ValueStyle;
import org.sovereignparity.number.Rational;

/** A change of the candidate's score on one benchmark, such as of 14.8 to 86.4 on BrowseComp. */
@Value.Immutable
@ValueStyle
public abstract class ScoreChange {
  ScoreChange() {}

  static ScoreChange of(String benchmark, Rational from, Rational to) {
    return new Builder().benchmark(benchmark).to(to).needed(to.minus(from).abs()).build();
  }

  /** {@return the id of the benchmark} */
  public abstract String benchmark();

  /** {@return the score to reach, in the unit of the benchmark's scale} */
  public abstract Rational to();

  /** {@return how far that is from the present score, not negative} */
  public abstract Rational needed();

  /** {@return benchmark, change and score in one line} */
  @Override
  public String toString() {
    return benchmark() + " by " + needed() + " to " + to();
  }

  static final class Builder extends ImmutableScoreChange.Builder {
    Builder() {}
  }
}
