package org.sovereignparity.scoring;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.sovereignparity.decision.Label;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.internal.ValueStyle;
import org.sovereignparity.number.Rational;

/** The mean of the ratings of a panel, all of them or without the highest and lowest. */
@Value.Immutable
@ValueStyle
public abstract sealed class Panel implements Quantity permits ImmutablePanel {
  Panel() {}

  @Override
  public abstract Label label();

  /** {@return the name under which the facts have the ratings} */
  public abstract String name();

  /** {@return the least rating} */
  public abstract Rational lowest();

  /** {@return the greatest rating} */
  public abstract Rational highest();

  /** {@return how many of the highest ratings are dropped, and as many of the lowest} */
  public abstract int trimmed();

  @Override
  public Optional<Rational> maximum() {
    return Optional.of(highest());
  }

  @Override
  public ImmutableList<Quantity> parts() {
    return ImmutableList.of();
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.panel(this);
  }

  @Value.Check
  void check() {
    String unused = Ids.check("Input name", name());
    Ranges.check(lowest(), highest());
    if (trimmed() < 0) {
      throw new IllegalArgumentException("Dropped ratings must not be negative: " + trimmed());
    }
  }

  /** {@return what {@link Quantity#describe} tells} */
  @Override
  public String toString() {
    return describe();
  }

  static final class Builder extends ImmutablePanel.Builder {
    Builder() {}
  }
}
