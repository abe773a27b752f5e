package org.sovereignparity.programme;

import com.google.common.collect.ImmutableMap;
import org.immutables.value.Value;
import org.sovereignparity.internal.ValueStyle;
import org.sovereignparity.number.Rational;

/** The least additional points with which a team would advance. */
@Value.Immutable
@ValueStyle
public abstract class Improvement {
  Improvement() {}

  /**
   * An amount of points.
   *
   * @param points the amount, as it counts after rounding; not negative
   * @param attained whether the amount itself is enough; if not, any amount beyond it is
   */
  public record Amount(Rational points, boolean attained) {
    /** {@return the amount, with "more than" where it is not enough itself} */
    @Override
    public String toString() {
      return (attained ? "" : "more than ") + points;
    }
  }

  /** {@return the least addition to the total} */
  public abstract Amount overall();

  /**
   * {@return the least addition on each block alone that is enough within its maximum, by block id
   * in the order of the edition}
   */
  public abstract ImmutableMap<String, Amount> alone();

  static final class Builder extends ImmutableImprovement.Builder {
    Builder() {}
  }
}
