package org.sovereignparity.eligibility;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.sovereignparity.decision.Label;
import org.sovereignparity.internal.ValueStyle;

/** A criterion that must not be met. */
@Value.Immutable
@ValueStyle
public abstract sealed class Not implements Criterion permits ImmutableNot {
  Not() {}

  @Override
  public abstract Label label();

  /** {@return the criterion} */
  public abstract Criterion of();

  @Override
  public ImmutableList<Criterion> parts() {
    return ImmutableList.of(of());
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.not(this);
  }

  @Value.Check
  void check() {
    UniqueIds.checkParts(this);
  }

  /** {@return what {@link Criterion#describe} tells} */
  @Override
  public String toString() {
    return describe();
  }

  static final class Builder extends ImmutableNot.Builder {
    Builder() {}
  }
}
