package org.sovereignparity.eligibility;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.sovereignparity.decision.Label;
import org.sovereignparity.internal.ValueStyle;

/** All of several criteria. */
@Value.Immutable
@ValueStyle
public abstract sealed class AllOf implements Criterion permits ImmutableAllOf {
  AllOf() {}

  @Override
  public abstract Label label();

  @Override
  public abstract ImmutableList<Criterion> parts();

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.allOf(this);
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

  static final class Builder extends ImmutableAllOf.Builder {
    Builder() {}
  }
}
