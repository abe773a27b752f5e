package org.sovereignparity.parity;

import org.sovereignparity.benchmark.Score;
import org.sovereignparity.number.Rational;

/**
 * A score that others are compared with.
 *
 * @param normalised its value normalised
 */
record Reference(Score score, Rational normalised) {
  String model() {
    return score.model();
  }
}
