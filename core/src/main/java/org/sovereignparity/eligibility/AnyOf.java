package org.sovereignparity.eligibility;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.sovereignparity.decision.Label;
import org.sovereignparity.internal.ValueStyle;

/** Any of several criteria. */
@Value.Immutable
@ValueStyle
public abstract sealed class AnyOf implements Criterion permits ImmutableAnyOf {
  AnyOf() {}

  @Override
  public abstract Label label();

  @Override
  public abstract ImmutableList<Criterion> parts();

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.anyOf(this);
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

  static final class Builder extends ImmutableAnyOf.Builder {
    Builder() {}
  }
}
