package org.sovereignparity.parity;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.sovereignparity.internal.ValueStyle;
import org.sovereignparity.number.Rational;

/**
 * The lag of the best candidate on each of many days, summed up, such as 421 days on average over
 * three days.
 *
 * <p>On a day count the models that are released by then. The lag of the day is the days since a
 * model of the frontier first reached the best score of the candidates, and 0 where none has. Days
 * before the first candidate do not count.
 */
@Value.Immutable
@ValueStyle
public abstract class DailyLag {
  /** The most days that are summed up: a century. */
  public static final int MAX_DAYS = 36_525;

  DailyLag() {}

  /** {@return the first day} */
  public abstract LocalDate from();

  /** {@return the last day} */
  public abstract LocalDate to();

  /** {@return the exact mean of the lags in days, those of 0 among them; absent without a day} */
  public abstract Optional<Rational> mean();

  /** {@return the least lag in days, at least 0; absent without a day} */
  public abstract Optional<Integer> least();

  /** {@return the greatest lag in days; absent without a day} */
  public abstract Optional<Integer> most();

  /** {@return how many days count: those on which a candidate was released already} */
  public abstract int days();

  /** {@return on how many of them no model of the frontier had reached the best candidate} */
  public abstract int ahead();

  /** {@return what there is to tell in one line} */
  @Override
  public String toString() {
    return mean()
        .map(
            mean ->
                "%s days on average (%s to %s) on %s days, ahead on %s of them"
                    .formatted(
                        mean.toBigDecimal(1, RoundingMode.HALF_EVEN),
                        least().orElseThrow(),
                        most().orElseThrow(),
                        days(),
                        ahead()))
        .orElse("no candidate by " + to());
  }

  static final class Builder extends ImmutableDailyLag.Builder {
    Builder() {}
  }
}
