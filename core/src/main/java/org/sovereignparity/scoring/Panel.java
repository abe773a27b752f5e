package org.sovereignparity.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;
import java.util.Optional;
import org.sovereignparity.decision.Label;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.number.Rational;

/**
 * The mean of the ratings of a panel: of all of them, without some of the highest and lowest, of
 * the best, or their median.
 *
 * @param label id, title and citations
 * @param name the name under which the facts have the ratings
 * @param lowest the least rating
 * @param highest the greatest rating; above the least
 * @param trimming which ratings do not count
 */
public record Panel(Label label, String name, Rational lowest, Rational highest, Trimming trimming)
    implements Leaf {

  /** Refuses what {@link Quantity#panel} does. */
  public Panel {
    requireNonNull(label);
    Ids.check("Input name", name);
    Ranges.check(lowest, Optional.of(highest));
    requireNonNull(trimming);
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
