package org.sovereignparity.scoring;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.sovereignparity.decision.Label;
import org.sovereignparity.internal.ValueStyle;
import org.sovereignparity.number.Rational;

/** A value times a factor: {@code x points/outOf}, such as a percentage x 25/100. */
@Value.Immutable
@ValueStyle
public abstract sealed class Scaled implements Quantity permits ImmutableScaled {
  Scaled() {}

  @Override
  public abstract Label label();

  /** {@return the node whose value is taken} */
  public abstract Quantity of();

  @Override
  public ImmutableList<Quantity> parts() {
    return ImmutableList.of(of());
  }

  /**
   * {@return what the value is multiplied by; positive}
   *
   * <p>Where the value has no limit, these points are the {@link #maximum} all the same: the most
   * that may be stated, or that counts for what is missing.
   */
  public abstract Rational points();

  /** {@return what the value is divided by; positive} */
  public abstract Rational outOf();

  @Override
  public Optional<Rational> maximum() {
    return Optional.of(
        of().maximum().map(most -> most.times(points()).dividedBy(outOf())).orElse(points()));
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.scaled(this);
  }

  @Value.Check
  void check() {
    Ranges.checkPositive("Points", points());
    Ranges.checkPositive("Divisor", outOf());
    UniqueIds.check(this);
  }

  /** {@return what {@link Quantity#describe} tells} */
  @Override
  public String toString() {
    return describe();
  }

  static final class Builder extends ImmutableScaled.Builder {
    Builder() {}
  }
}
