package org.sovereignparity.lineage;

import org.sovereignparity.decision.ReasonCode;

/** Why a lineage is refused. */
public enum LineageRefusal implements ReasonCode {
  /** A component of its kind cannot have come about in this way. */
  DERIVATION_NOT_APPLICABLE,
  /** Two components have one id. */
  DUPLICATE_COMPONENT,
  /** Two claims have one id. */
  DUPLICATE_CLAIM,
  /** A claim is about a component that is not listed. */
  UNKNOWN_COMPONENT,
  /** An upstream model is listed twice, or otherwise than a component names it. */
  DUPLICATE_UPSTREAM,
  /** An upstream model comes, by way of others, from itself. */
  UPSTREAM_CYCLE
}
