package org.sovereignparity.parity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.immutables.value.Value;
import org.sovereignparity.internal.ValueStyle;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;

/**
 * How long before a candidate's release a frontier had first reached its score, such as 420 days.
 */
@Value.Immutable
@ValueStyle
public abstract class CandidateLag {
  CandidateLag() {}

  /** {@return the candidate, with its release date} */
  public abstract Model model();

  /** {@return the candidate's score, in the unit of the benchmark's scale} */
  public abstract Rational score();

  /**
   * {@return the model of the frontier that reached the score first, with its release date; of
   * models released on one day, the first by id; absent where none has reached it}
   */
  public abstract Optional<Model> reachedBy();

  /** {@return whether no model of the frontier has reached the score, earlier or later} */
  public boolean isAhead() {
    return reachedBy().isEmpty();
  }

  /** {@return the day on which the score was first reached; absent if {@link #isAhead}} */
  public Optional<LocalDate> on() {
    return reachedBy().map(CandidateLag::released);
  }

  /**
   * {@return the days from that day to the candidate's release, negative where the frontier came
   * later; absent if {@link #isAhead}}
   */
  public Optional<Integer> days() {
    return on().map(day -> Math.toIntExact(ChronoUnit.DAYS.between(day, released(model()))));
  }

  private static LocalDate released(Model model) {
    return model.released().orElseThrow();
  }

  /** {@return the candidate, and its days or that it is ahead, in one line} */
  @Override
  public String toString() {
    return model().id()
        + reachedBy()
            .map(model -> ": %s days after %s".formatted(days().orElseThrow(), model.id()))
            .orElse(": ahead");
  }

  static final class Builder extends ImmutableCandidateLag.Builder {
    Builder() {}
  }
}
