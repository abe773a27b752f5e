package org.sovereignparity.scoring;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.sovereignparity.decision.Label;
import org.sovereignparity.internal.ValueStyle;
import org.sovereignparity.number.Rational;

/** A value that counts no more than a limit. */
@Value.Immutable
@ValueStyle
public abstract sealed class Cap implements Quantity permits ImmutableCap {
  Cap() {}

  @Override
  public abstract Label label();

  /** {@return the node whose value is taken} */
  public abstract Quantity of();

  @Override
  public ImmutableList<Quantity> parts() {
    return ImmutableList.of(of());
  }

  /** {@return the most that counts} */
  public abstract Rational limit();

  @Override
  public Optional<Rational> maximum() {
    return Optional.of(of().maximum().map(limit()::min).orElse(limit()));
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.cap(this);
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

  static final class Builder extends ImmutableCap.Builder {
    Builder() {}
  }
}
