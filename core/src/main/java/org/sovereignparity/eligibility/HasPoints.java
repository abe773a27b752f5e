package org.sovereignparity.eligibility;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.sovereignparity.decision.Label;
import org.sovereignparity.internal.ValueStyle;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.scoring.Quantity;

/** That points are what a threshold asks. */
@Value.Immutable
@ValueStyle
public abstract sealed class HasPoints implements Criterion permits ImmutableHasPoints {
  HasPoints() {}

  @Override
  public abstract Label label();

  /** {@return the points rule} */
  public abstract Quantity points();

  /** {@return what the points are to reach} */
  public abstract Threshold threshold();

  @Override
  public ImmutableList<Criterion> parts() {
    return ImmutableList.of();
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.hasPoints(this);
  }

  /** {@return what {@link Criterion#describe} tells} */
  @Override
  public String toString() {
    return describe();
  }

  static final class Builder extends ImmutableHasPoints.Builder {
    Builder() {}
  }
}
