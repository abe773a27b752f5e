package org.sovereignparity.scoring;

import org.sovereignparity.number.Rational;

/** What holds for the numbers that a rule states. */
final class Ranges {
  private Ranges() {}

  static void check(Rational lowest, Rational highest) {
    if (lowest.compareTo(highest) >= 0) {
      throw new IllegalArgumentException(
          "Range must have its lowest below its highest value: " + lowest + ".." + highest);
    }
  }

  static void checkPositive(String subject, Rational value) {
    if (value.signum() <= 0) {
      throw new IllegalArgumentException(subject + " must be positive: " + value);
    }
  }
}
