package org.sovereignparity.json.importer;

import org.sovereignparity.decision.ReasonCode;

/** What is wrong with a part of a document that is imported without it. */
public enum IssueCode implements ReasonCode {
  /** A number is NaN, infinite, null or a text such as {@code N/A}; it is left out. */
  NOT_A_NUMBER,
  /** A number has over 1,000 characters or an exponent beyond 1,000; it is left out. */
  NUMBER_OUT_OF_BOUNDS,
  /** A standard error is negative; the score is kept without it. */
  NEGATIVE,
  /** A value is of another type than the format has there; it is left out. */
  WRONG_TYPE,
  /** A row has a key that the format does not have there; it is left out. */
  UNKNOWN_KEY,
  /**
   * A key stands twice in one object; the last counts, as in the tools that write the formats. Or a
   * table has two columns with one header, or two for what a score has once; of those the first
   * counts, and other columns are both read.
   */
  DUPLICATE_KEY,
  /** A score lacks its model, benchmark, metric or value, or has a blank one; it is left out. */
  MISSING_KEY,
  /** A direction is no known word; the score is kept without it. */
  UNKNOWN_WORD,
  /** A name or setting is longer than the bounds of {@link ResultImporter}; it is left out. */
  TEXT_TOO_LONG,
  /** A scale has its bounds in the wrong order; the score is kept without it. */
  BAD_SCALE,
  /** A metric may be a score or an error of one, which cannot be told; it is kept as a score. */
  METRIC_NOT_TOLD,
  /** A standard error has no score that it could be of; it is left out. */
  STANDARD_ERROR_WITHOUT_SCORE,
  /** A row was not measured, but made from others; it is left out. */
  DERIVED_ROW,
  /**
   * A column has texts only where scores were expected, or is of standard errors or numbers of
   * samples where a row has several scores; it is left out.
   */
  NOT_A_SCORE_COLUMN,
  /** A row has more or fewer cells than the header; it is left out. */
  RAGGED_ROW,
  /** A run did not end well, so that its scores may be of a part only; they are kept. */
  RUN_NOT_FINISHED,
  /** A run was marked as invalid by those who made it; its scores are kept. */
  RUN_INVALIDATED,
  /** Samples are not in the score, though they are in the benchmark; the score is kept. */
  SAMPLES_NOT_SCORED,
  /** Numbers of a document do not add up, so that one of them is wrong; scores are kept. */
  TOTALS_DIFFER;

  /** {@return whether it is said of a run, whose scores are kept} */
  boolean isOfRun() {
    return switch (this) {
      case RUN_NOT_FINISHED, RUN_INVALIDATED, SAMPLES_NOT_SCORED, TOTALS_DIFFER -> true;
      default -> false;
    };
  }
}
