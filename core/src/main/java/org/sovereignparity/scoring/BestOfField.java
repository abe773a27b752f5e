package org.sovereignparity.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sovereignparity.number.Rational;

/**
 * The best value of a node in the whole field, such as 4.5 of Boreas: the greatest, or the least
 * where lower is better.
 *
 * @param value the value
 * @param whose the entrants that have it
 * @param worst the worst value of the node, where the field is measured from there
 */
public record BestOfField(Rational value, ImmutableList<String> whose, Optional<Rational> worst) {

  /** Creates the value. */
  public BestOfField {
    requireNonNull(value);
    requireNonNull(whose);
    requireNonNull(worst);
  }

  /** {@return the best value with the entrants that have it} */
  public static BestOfField of(Rational value, String... whose) {
    return new BestOfField(value, ImmutableList.copyOf(whose), Optional.empty());
  }

  /** {@return the same, with the worst value} */
  public BestOfField from(Rational worst) {
    return new BestOfField(value, whose, Optional.of(worst));
  }
}
