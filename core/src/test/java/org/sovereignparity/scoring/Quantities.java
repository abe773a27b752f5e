package org.sovereignparity.scoring;

import java.util.Arrays;
import java.util.Optional;
import org.sovereignparity.decision.Label;
import org.sovereignparity.number.Rational;

/** Short forms for tests. */
final class Quantities {
  private Quantities() {}

  static Rational q(String number) {
    return Rational.parse(number);
  }

  static Quantity input(String name, long lowest, long highest) {
    return input(name, name, lowest, highest);
  }

  static Quantity input(String name, String id, long lowest, long highest) {
    return Quantity.input(
        Label.of(id), name, Rational.of(lowest), Optional.of(Rational.of(highest)));
  }

  static Quantity unbounded(String name) {
    return Quantity.input(Label.of(name), name, Rational.ZERO, Optional.empty());
  }

  static Ratings ratings(String... ratings) {
    return Ratings.of(Arrays.stream(ratings).map(Rational::parse).toList());
  }
}
