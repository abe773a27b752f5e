package org.sovereignparity.parity;

import org.sovereignparity.decision.ReasonCode;

/** What keeps a ratio from being determined. */
public enum MissingReason implements ReasonCode {
  /** A model of a frontier with a window has no release date. */
  NO_RELEASE_DATE,
  /** No model is left in the frontier. */
  NO_REFERENCE,
  /** A model has no score on a benchmark. */
  NO_SCORE,
  /** Every benchmark was excluded. */
  NO_BENCHMARK_LEFT,
  /** The reference's normalised score, or the weighted sum of them, is not positive. */
  NOT_POSITIVE_REFERENCE,
  /** The candidate's score is not positive where lower is better. */
  NOT_POSITIVE_CANDIDATE,
  /** The candidate's normalised score is negative under a geometric mean. */
  NEGATIVE_CANDIDATE
}
