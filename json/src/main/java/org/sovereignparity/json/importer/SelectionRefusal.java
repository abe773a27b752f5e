package org.sovereignparity.json.importer;

import org.sovereignparity.decision.ReasonCode;

/** Why imported scores do not make a scoreboard. */
public enum SelectionRefusal implements ReasonCode {
  /** No score is as chosen; the message lists those that there are. */
  NOT_FOUND,
  /** Several scores of one model are as chosen; the message lists them. */
  AMBIGUOUS,
  /** A result does not say which model it is of; {@link ImportResult#ofModel} does. */
  NO_MODEL,
  /** It is stated nowhere whether more is better. */
  NO_DIRECTION,
  /** It is stated nowhere between which bounds the scores lie. */
  NO_SCALE,
  /** Files, {@link KnownTasks} and choice state different directions. */
  DIRECTIONS_DIFFER,
  /** Files, {@link KnownTasks} and choice state different scales or units. */
  UNITS_DIFFER,
  /** A score or the chance lies outside the scale, so that it is in another unit, or wrong. */
  OUT_OF_SCALE,
  /** Something is wrong with a score or its run, which the choice does not tolerate. */
  HAS_ISSUES,
  /** The scores of a benchmark do not all state one number of samples, by which it would weigh. */
  SAMPLES_DIFFER
}
