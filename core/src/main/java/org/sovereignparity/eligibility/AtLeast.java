package org.sovereignparity.eligibility;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.sovereignparity.decision.Label;
import org.sovereignparity.internal.ValueStyle;

/** At least some of several criteria. */
@Value.Immutable
@ValueStyle
public abstract sealed class AtLeast implements Criterion permits ImmutableAtLeast {
  AtLeast() {}

  @Override
  public abstract Label label();

  /** {@return how many} */
  public abstract int count();

  @Override
  public abstract ImmutableList<Criterion> parts();

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.atLeast(this);
  }

  @Value.Check
  void check() {
    UniqueIds.checkParts(this);
    if (count() < 1 || count() > parts().size()) {
      throw new IllegalArgumentException(
          "Count must lie within 1..%s: %s".formatted(parts().size(), count()));
    }
  }

  /** {@return what {@link Criterion#describe} tells} */
  @Override
  public String toString() {
    return describe();
  }

  static final class Builder extends ImmutableAtLeast.Builder {
    Builder() {}
  }
}
