package org.sovereignparity.eligibility;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.sovereignparity.decision.Label;
import org.sovereignparity.internal.Dates;
import org.sovereignparity.internal.ValueStyle;

/** That a model was released within two days, both included. */
@Value.Immutable
@ValueStyle
public abstract sealed class ReleasedWithin implements Criterion permits ImmutableReleasedWithin {
  ReleasedWithin() {}

  @Override
  public abstract Label label();

  /** {@return the first day} */
  public abstract LocalDate first();

  /** {@return the last day} */
  public abstract LocalDate last();

  @Override
  public ImmutableList<Criterion> parts() {
    return ImmutableList.of();
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.releasedWithin(this);
  }

  @Value.Check
  void check() {
    LocalDate unusedFirst = Dates.check("First day", first());
    LocalDate unusedLast = Dates.check("Last day", last());
    if (first().isAfter(last())) {
      throw new IllegalArgumentException(
          "First day must not be after the last, %s: %s".formatted(last(), first()));
    }
  }

  /** {@return what {@link Criterion#describe} tells} */
  @Override
  public String toString() {
    return describe();
  }

  static final class Builder extends ImmutableReleasedWithin.Builder {
    Builder() {}
  }
}
