package org.sovereignparity.scoring;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.sovereignparity.decision.Label;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.internal.ValueStyle;
import org.sovereignparity.number.Rational;

/** A named input that is one number, such as a percentage within 0..100. */
@Value.Immutable
@ValueStyle
public abstract sealed class Input implements Quantity permits ImmutableInput {
  Input() {}

  @Override
  public abstract Label label();

  /** {@return the name under which the facts have it} */
  public abstract String name();

  /** {@return the least value it may have} */
  public abstract Rational lowest();

  /** {@return the greatest value it may have, if there is one} */
  public abstract Optional<Rational> highest();

  @Override
  public Optional<Rational> maximum() {
    return highest();
  }

  @Override
  public ImmutableList<Quantity> parts() {
    return ImmutableList.of();
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.input(this);
  }

  @Value.Check
  void check() {
    String unused = Ids.check("Input name", name());
    highest().ifPresent(highest -> Ranges.check(lowest(), highest));
  }

  /** {@return what {@link Quantity#describe} tells} */
  @Override
  public String toString() {
    return describe();
  }

  static final class Builder extends ImmutableInput.Builder {
    Builder() {}
  }
}
