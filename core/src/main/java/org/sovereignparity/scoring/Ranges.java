package org.sovereignparity.scoring;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.sovereignparity.decision.InvalidRuleException;
import org.sovereignparity.decision.Place;
import org.sovereignparity.number.Rational;

/** What holds for the numbers that a rule states. */
final class Ranges {
  private Ranges() {}

  static void check(Rational lowest, Optional<Rational> highest) {
    requireNonNull(lowest);
    if (highest.isPresent() && lowest.compareTo(highest.get()) >= 0) {
      throw new InvalidRuleException(
          Place.here(),
          "Range must have its lowest below its highest value: " + lowest + ".." + highest.get());
    }
  }

  static boolean contains(Rational lowest, Optional<Rational> highest, Rational value) {
    return value.compareTo(lowest) >= 0
        && (highest.isEmpty() || value.compareTo(highest.get()) <= 0);
  }

  static void checkPositive(String subject, Rational value) {
    if (value.signum() <= 0) {
      throw new IllegalArgumentException(subject + " must be positive: " + value);
    }
  }
}
