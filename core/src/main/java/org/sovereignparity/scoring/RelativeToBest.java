package org.sovereignparity.scoring;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.sovereignparity.decision.Label;
import org.sovereignparity.internal.ValueStyle;
import org.sovereignparity.number.Rational;

/** A value relative to the best of the field: {@code x / best × points}. */
@Value.Immutable
@ValueStyle
public abstract sealed class RelativeToBest implements Quantity permits ImmutableRelativeToBest {
  RelativeToBest() {}

  @Override
  public abstract Label label();

  /** {@return the node whose value is taken} */
  public abstract Quantity of();

  @Override
  public ImmutableList<Quantity> parts() {
    return ImmutableList.of(of());
  }

  /** {@return the points of the best; positive} */
  public abstract Rational points();

  @Override
  public Optional<Rational> maximum() {
    return Optional.of(points());
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.relativeToBest(this);
  }

  @Value.Check
  void check() {
    Ranges.checkPositive("Points", points());
    UniqueIds.check(this);
    if (of().stream().anyMatch(RelativeToBest.class::isInstance)) {
      throw new IllegalArgumentException(
          "Value relative to the best must not be relative itself: \"" + id() + '"');
    }
  }

  /** {@return what {@link Quantity#describe} tells} */
  @Override
  public String toString() {
    return describe();
  }

  static final class Builder extends ImmutableRelativeToBest.Builder {
    Builder() {}
  }
}
