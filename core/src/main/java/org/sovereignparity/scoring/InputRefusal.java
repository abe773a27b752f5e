package org.sovereignparity.scoring;

import org.sovereignparity.decision.ReasonCode;

/** Why an input or a stated value is refused. */
public enum InputRefusal implements ReasonCode {
  /** An input lies outside its range, or a stated value outside 0 and its maximum. */
  INPUT_OUT_OF_RANGE,
  /** A panel has fewer raters than its mean needs, or a mean where single ratings are needed. */
  TOO_FEW_RATERS
}
