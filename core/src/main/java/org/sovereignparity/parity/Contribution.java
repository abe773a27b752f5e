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

  /**
   * {@return the candidate's score before normalisation, in the unit of the benchmark's scale;
   * absent if it is missing and counts as zero}
   */
  public abstract Optional<Rational> candidate();

  /** {@return the reference's score before normalisation, in the same unit} */
  public abstract Rational reference();

  /** {@return the id of the model that is the reference on this benchmark} */
  public abstract String referenceModel();

  /** {@return the ratio on this benchmark before the cap, where it is defined; 1 is 100 %} */
  public abstract Optional<Rational> ratio();

  /** {@return the weight, positive; 1 where all are equal} */
  public abstract Rational weight();

  /**
   * {@return the part of the parity ratio that this benchmark makes up, in the unit of the ratio;
   * the shares sum to it}
   *
   * <p>It is {@code w c / (sum of w f)} for a ratio of means, {@code w min(r, cap) / (sum of w)}
   * for a mean of ratios, and absent for the other aggregations, which are no sums.
   */
  public abstract Optional<Rational> share();

  static final class Builder extends ImmutableContribution.Builder {
    Builder() {}
  }
}
