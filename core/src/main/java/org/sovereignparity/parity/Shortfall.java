package org.sovereignparity.parity;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.sovereignparity.internal.ValueStyle;
import org.sovereignparity.number.Rational;

/** What a candidate lacks to reach a threshold. */
@Value.Immutable
@ValueStyle
public abstract class Shortfall {
  Shortfall() {}

  /**
   * {@return the least addition to the candidate's sum of weight times normalised score, at least
   * 0; for the ratio of means only}
   */
  public abstract Optional<Rational> overall();

  /**
   * {@return each benchmark on which changing the candidate's score alone, within its scale,
   * reaches the threshold; the smallest change first, equal ones by benchmark id}
   *
   * <p>A benchmark on which the candidate has no score is not among them.
   */
  public abstract ImmutableList<ScoreChange> alone();

  /**
   * {@return whether the stated amounts reach the threshold themselves}
   *
   * <p>If not, the ratio must be more than the threshold, and any greater amount is enough.
   */
  public abstract boolean attained();

  static final class Builder extends ImmutableShortfall.Builder {
    Builder() {}
  }
}
