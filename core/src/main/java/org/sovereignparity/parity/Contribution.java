package org.sovereignparity.parity;

import java.util.Optional;
import org.immutables.value.Value;
import org.sovereignparity.internal.ValueStyle;
import org.sovereignparity.number.Rational;

/** What one benchmark does for a parity ratio. */
@Value.Immutable
@ValueStyle
public abstract class Contribution {
  Contribution() {}

  /** {@return the id of the benchmark} */
  public abstract String benchmark();

  /** {@return the candidate's score before normalisation; absent if counted as zero} */
  public abstract Optional<Rational> candidate();

  /** {@return the reference's score before normalisation} */
  public abstract Rational reference();

  /** {@return the id of the model that is the reference on this benchmark} */
  public abstract String referenceModel();

  /** {@return the ratio on this benchmark before the cap, where it is defined} */
  public abstract Optional<Rational> ratio();

  /** {@return the weight, positive} */
  public abstract Rational weight();

  /**
   * {@return the part of the parity ratio that this benchmark makes up; the shares sum to the
   * ratio}
   *
   * <p>It is {@code w c / (sum of w f)} for a ratio of means, {@code w min(r, cap) / (sum of w)}
   * for a mean of ratios, and absent for the other aggregations, which are no sums.
   */
  public abstract Optional<Rational> share();

  static final class Builder extends ImmutableContribution.Builder {
    Builder() {}
  }
}
