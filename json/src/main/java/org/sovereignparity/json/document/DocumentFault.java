package org.sovereignparity.json.document;

import org.sovereignparity.decision.ReasonCode;

/** What is wrong with a document. */
public enum DocumentFault implements ReasonCode {
  /** The text is not one JSON value in UTF-8, or is nested more than 64 deep. */
  NOT_JSON,
  /**
   * The text is not one YAML value of plain values in UTF-8, has an alias, or is nested too deep.
   */
  NOT_YAML,
  /** The text is not a table in CSV: no header, a ragged row, a quote that is not closed. */
  NOT_A_TABLE,
  /** A line is longer than 16 MiB. */
  LINE_TOO_LONG,
  /** A key has no meaning where it stands. */
  UNKNOWN_KEY,
  /** A key stands twice in one object. */
  DUPLICATE_KEY,
  /** A key, or an entry that must be there, is left out. */
  MISSING_KEY,
  /** A value is of another type than its key takes, or an id is empty. */
  WRONG_TYPE,
  /** A word is none of those that its key takes. */
  UNKNOWN_WORD,
  /** An operation is unknown. */
  UNKNOWN_OP,
  /** A number or a text is too long, an exponent too large, or there are too many of them. */
  NUMBER_OUT_OF_BOUNDS,
  /** A text is no number. */
  NOT_A_NUMBER,
  /** A weight, cap or threshold is not positive. */
  NOT_POSITIVE,
  /**
   * A number that can hardly be meant: a percent sign where values are not fractions of 1, a ratio
   * to reach above 10, a confidence of 1 or more.
   */
  HARDLY_MEANT,
  /** A text is no date, or its year lies outside 1900..2199. */
  BAD_DATE,
  /** A scale has its bounds in the wrong order, or a chance level outside them. */
  BAD_SCALE,
  /** What is stated contradicts itself, such as a node id that stands twice in a rule. */
  BAD_RULE,
  /** A text is no licence expression. */
  BAD_LICENCE,
  /** A programme is unknown. */
  UNKNOWN_PROGRAMME,
  /** Two benchmarks have one id. */
  DUPLICATE_BENCHMARK,
  /** Two models have one id. */
  DUPLICATE_MODEL,
  /** Two scores are of one model on one benchmark. */
  DUPLICATE_SCORE,
  /** Two sources have one id. */
  DUPLICATE_SOURCE,
  /** A benchmark is not among those listed. */
  UNKNOWN_BENCHMARK,
  /** A source is not among those listed. */
  UNKNOWN_SOURCE,
  /** A score lies outside the scale of its benchmark. */
  SCORE_OUT_OF_RANGE,
  /** A method of statistics gives no result for the counts or scores, such as 1 / 0. */
  METHOD_NOT_DEFINED,
  /** A stated result is not the one that the inputs in the same document give. */
  STATED_VALUE_DIFFERS,
  /** A request or a document asks for more work than is bounded. */
  TOO_MUCH_WORK,
  /**
   * The answer to a request, or the missing scores of a document, would be longer than it may be.
   */
  ANSWER_TOO_LONG,
  /** The oracle itself failed at a request; a bug to be reported. */
  INTERNAL_ERROR
}
