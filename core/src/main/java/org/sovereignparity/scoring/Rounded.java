package org.sovereignparity.scoring;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.sovereignparity.decision.Label;
import org.sovereignparity.internal.ValueStyle;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Rounding;

/** A value rounded in a named way, such as half-up to one decimal. */
@Value.Immutable
@ValueStyle
public abstract sealed class Rounded implements Quantity permits ImmutableRounded {
  Rounded() {}

  @Override
  public abstract Label label();

  /** {@return the node whose value is taken} */
  public abstract Quantity of();

  @Override
  public ImmutableList<Quantity> parts() {
    return ImmutableList.of(of());
  }

  /** {@return how it is rounded} */
  public abstract Rounding rounding();

  @Override
  public Optional<Rational> maximum() {
    return of().maximum().map(maximum -> maximum.round(rounding()));
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.rounded(this);
  }

  @Value.Check
  void check() {
    UniqueIds.check(this);
  }

  /** {@return what {@link Quantity#describe} tells} */
  @Override
  public String toString() {
    return describe();
  }

  static final class Builder extends ImmutableRounded.Builder {
    Builder() {}
  }
}
