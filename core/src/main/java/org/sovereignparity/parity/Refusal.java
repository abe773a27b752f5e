package org.sovereignparity.parity;

import org.sovereignparity.decision.ReasonCode;

/** Why an assessment, or the measurement of a lag, is refused. */
public enum Refusal implements ReasonCode {
  /**
   * The candidate, or a model of the frontier, has no score at all; for a lag, none on the
   * benchmark.
   */
  UNKNOWN_MODEL,
  /** The frontier is the candidate; for a lag, a candidate is in the frontier. */
  OWN_REFERENCE,
  /** A model is named twice among the candidates, or in the frontier, of a lag. */
  DUPLICATE_MODEL,
  /** A model of which a lag is measured, or against which, has no release date. */
  NO_RELEASE_DATE,
  /** A weight is given, or a lag asked for, on a benchmark that is not on the scoreboard. */
  UNKNOWN_BENCHMARK,
  /** There is no benchmark. */
  NO_BENCHMARK,
  /** Weights are given, but not for this benchmark. */
  NO_WEIGHT,
  /** The choices of the policy contradict each other, or do not fit the benchmarks. */
  POLICY_NOT_DEFINED,
  /** Scores above chance are asked for where a benchmark states no chance level. */
  NO_CHANCE_LEVEL,
  /** A normalisation needs an upper bound that a benchmark does not have. */
  UNBOUNDED_SCALE,
  /** The weights of a geometric mean ask for powers beyond the stated bounds. */
  WEIGHTS_TOO_FINE,
  /** The threshold is above 10, such as 95 where 95 % is meant. */
  HARDLY_MEANT
}
