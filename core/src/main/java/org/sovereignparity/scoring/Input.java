package org.sovereignparity.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;
import java.util.Optional;
import org.sovereignparity.decision.Label;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.number.Rational;

/**
 * A named input that is one number, such as a percentage within 0..100.
 *
 * @param label id, title and citations
 * @param name the name under which the facts have it
 * @param lowest the least value it may have
 * @param highest the greatest value it may have, if there is one; above the least
 * @param mayBeNone whether there may be none, which is another thing than one that is not known
 */
public record Input(
    Label label, String name, Rational lowest, Optional<Rational> highest, boolean mayBeNone)
    implements Leaf {

  /** Refuses what {@link Quantity#input} does. */
  public Input {
    requireNonNull(label);
    Ids.check("Input name", name);
    Ranges.check(lowest, highest);
  }

  @Override
  public Optional<Rational> maximum() {
    return highest;
  }

  /** {@return the numbers that it may be} */
  Range<Rational> range() {
    return Ranges.closed(Optional.of(lowest), highest);
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.input(this);
  }

  /** {@return what {@link Quantity#describe} tells} */
  @Override
  public String toString() {
    return describe();
  }
}
