package org.sovereignparity.eligibility;

import java.time.LocalDate;
import java.util.Objects;
import org.sovereignparity.decision.InvalidRuleException;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Place;
import org.sovereignparity.internal.Dates;

/**
 * That a model was released within two days, both included.
 *
 * @param label id, title and citations
 * @param first the first day
 * @param last the last day, not before the first
 */
public record ReleasedWithin(Label label, LocalDate first, LocalDate last) implements Criterion {

  /** Refuses what {@link Criterion#releasedWithin} does. */
  public ReleasedWithin {
    Objects.requireNonNull(label);
    Dates.check("First day", first);
    Dates.check("Last day", last);
    if (first.isAfter(last)) {
      throw new InvalidRuleException(
          Place.here(), "First day must not be after the last, %s: %s".formatted(last, first));
    }
  }

  /** {@return whether {@code day} is within the two} */
  boolean includes(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.releasedWithin(this);
  }

  /** {@return what {@link Criterion#describe} tells} */
  @Override
  public String toString() {
    return describe();
  }
}
