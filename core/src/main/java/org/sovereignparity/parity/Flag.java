package org.sovereignparity.parity;

import org.sovereignparity.decision.ReasonCode;

/** What a reader of a verdict should know beside it. */
public enum Flag implements ReasonCode {
  /** The unrounded ratio equals the threshold. */
  EXACT_TIE,
  /** The ratio rounded half-up to two decimals would have the other verdict. */
  FLIPS_WHEN_ROUNDED,
  /** Computed in IEEE 754 doubles, the verdict would have been the other. */
  DIFFERS_IN_DOUBLE,
  /** Missing scores were excluded or counted as zero. */
  ASSUMED_MISSING,
  /**
   * On a benchmark of 0..100 one of the two scores lies between 0 and 1, the other is above 1 and
   * more than 50 times as great, as where a fraction stands beside a percentage. The ratio is of
   * the scores as they are.
   */
  MIXED_UNITS_SUSPECTED
}
