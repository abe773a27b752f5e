package org.sovereignparity.programme;

import org.sovereignparity.decision.ReasonCode;

/** What stands in the way of a team that does not advance, or may not. */
public enum Obstacle implements ReasonCode {
  /** The team was disqualified. */
  DISQUALIFIED,
  /** The team withdrew. */
  WITHDRAWN,
  /** The team's rank is beyond the places, or may be. */
  RANK,
  /** A gate is not met, or may not be. */
  GATE,
  /** There is nothing to rank the team by, since there is none of something that it is made of. */
  NO_TOTAL
}
