package org.sovereignparity.eligibility;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.sovereignparity.decision.Label;
import org.sovereignparity.internal.ValueStyle;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.ParityPolicy;

/** That a ratio is what a threshold asks. */
@Value.Immutable
@ValueStyle
public abstract sealed class AtParity implements Criterion permits ImmutableAtParity {
  AtParity() {}

  @Override
  public abstract Label label();

  /** {@return how scores become a ratio} */
  public abstract ParityPolicy policy();

  /** {@return what the model is compared with} */
  public abstract Frontier frontier();

  /** {@return what the ratio is to reach} */
  public abstract Threshold threshold();

  @Override
  public ImmutableList<Criterion> parts() {
    return ImmutableList.of();
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.atParity(this);
  }

  /** {@return what {@link Criterion#describe} tells} */
  @Override
  public String toString() {
    return describe();
  }

  static final class Builder extends ImmutableAtParity.Builder {
    Builder() {}
  }
}
