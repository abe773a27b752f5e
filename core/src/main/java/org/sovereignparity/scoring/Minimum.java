package org.sovereignparity.scoring;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.sovereignparity.decision.Label;
import org.sovereignparity.internal.ValueStyle;
import org.sovereignparity.number.Rational;

/** The least of several values. */
@Value.Immutable
@ValueStyle
public abstract sealed class Minimum implements Quantity permits ImmutableMinimum {
  Minimum() {}

  @Override
  public abstract Label label();

  @Override
  public abstract ImmutableList<Quantity> parts();

  @Override
  public Optional<Rational> maximum() {
    return Maxima.all(parts()).flatMap(maxima -> maxima.stream().reduce(Rational::min));
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.minimum(this);
  }

  @Value.Check
  void check() {
    UniqueIds.checkParts(this);
  }

  /** {@return what {@link Quantity#describe} tells} */
  @Override
  public String toString() {
    return describe();
  }

  static final class Builder extends ImmutableMinimum.Builder {
    Builder() {}
  }
}
