package org.sovereignparity.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;
import java.util.Optional;
import org.sovereignparity.decision.Label;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.number.Rational;

/**
 * The mean of the ratings of a panel, all of them or without the highest and lowest.
 *
 * @param label id, title and citations
 * @param name the name under which the facts have the ratings
 * @param lowest the least rating
 * @param highest the greatest rating; above the least
 * @param trimmed how many of the highest ratings are dropped, and as many of the lowest; not
 *     negative
 */
public record Panel(Label label, String name, Rational lowest, Rational highest, int trimmed)
    implements Leaf {

  /** Refuses what {@link Quantity#panel} does. */
  public Panel {
    requireNonNull(label);
    Ids.check("Input name", name);
    Ranges.check(lowest, Optional.of(highest));
    if (trimmed < 0) {
      throw new IllegalArgumentException("Dropped ratings must not be negative: " + trimmed);
    }
  }

  @Override
  public Optional<Rational> maximum() {
    return Optional.of(highest);
  }

  /** {@return the numbers that a rating may be, and so the mean of some} */
  Range<Rational> range() {
    return Range.closed(lowest, highest);
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.panel(this);
  }

  /** {@return what {@link Quantity#describe} tells} */
  @Override
  public String toString() {
    return describe();
  }
}
