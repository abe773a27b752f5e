package org.sovereignparity.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.sovereignparity.number.Rational;

/**
 * The best value of a node in the whole field, such as 4.5 of Boreas: the greatest, or the least
 * where lower is better.
 *
 * @param value the value
 * @param whose the entrants that have it
 */
public record BestOfField(Rational value, ImmutableList<String> whose) {

  /** Creates the value. */
  public BestOfField {
    requireNonNull(value);
    requireNonNull(whose);
  }

  /** {@return the best value with the entrants that have it} */
  public static BestOfField of(Rational value, String... whose) {
    return new BestOfField(value, ImmutableList.copyOf(whose));
  }

  /** {@return whether values can be relative to it} */
  boolean hasShares() {
    return value.signum() > 0;
  }
}
