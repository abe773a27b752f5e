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
  ASSUMED_MISSING
}
