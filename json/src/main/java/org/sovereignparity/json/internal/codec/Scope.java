package org.sovereignparity.json.internal.codec;

import org.sovereignparity.json.internal.Limits;

/**
 * What all values of a document share while it is read.
 *
 * @param limits how much it may hold
 * @param digits how many digits its numbers may still have
 * @param sources the sources that may be cited here
 */
record Scope(Limits limits, DigitBudget digits, Sources sources) {
  static Scope of(Limits limits) {
    return new Scope(limits, new DigitBudget(limits.digits()), Sources.NONE);
  }

  Scope citing(Sources listed) {
    return new Scope(limits, digits, listed);
  }
}
