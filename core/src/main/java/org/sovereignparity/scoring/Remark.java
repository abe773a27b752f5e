package org.sovereignparity.scoring;

import org.sovereignparity.decision.ReasonCode;

/** What a reader should know of a node's value. */
public enum Remark implements ReasonCode {
  /** The stated value is not the computed one; the computed one is used. */
  STATED_VALUE_DIFFERS,
  /** The stated value is used, since the inputs are not known. */
  STATED_VALUE_USED
}
