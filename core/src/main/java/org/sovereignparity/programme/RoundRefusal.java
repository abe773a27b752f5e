package org.sovereignparity.programme;

import org.sovereignparity.decision.ReasonCode;

/** Why a round, or a question to a programme, is refused. */
public enum RoundRefusal implements ReasonCode {
  /** There is no submission. */
  NO_SUBMISSIONS,
  /** Two submissions are of one team. */
  DUPLICATE_TEAM,
  /**
   * An input or a stated value is for nothing in the points rule, or a gate is none of the edition
   * or one that points decide.
   */
  UNKNOWN_BLOCK,
  /** A gate's lineage is of another model than the submission. */
  OTHER_MODEL,
  /** An event names an unknown team or block, or does not fit the state of the team. */
  BAD_EVENT,
  /** No edition has the given id, or none decides on the given date. */
  UNKNOWN_EDITION
}
