package org.sovereignparity.json;

import static java.util.Objects.requireNonNull;

import org.sovereignparity.decision.ReasonCode;

/** Thrown when a document is refused. It says what is wrong, where and why. */
public final class InvalidDocumentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ReasonCode code;
  private final String at;
  private final String why;

  /**
   * Creates the exception.
   *
   * @param code what is wrong
   * @param at the place, as {@link #at} gives it
   * @param why what must hold, with the offending value last
   */
  public InvalidDocumentException(ReasonCode code, String at, String why) {
    super(code.name() + (at.isEmpty() ? "" : " at " + at) + ": " + why);
    this.code = requireNonNull(code);
    this.at = requireNonNull(at);
    this.why = why;
  }

  /**
   * {@return what is wrong: a {@link DocumentFault}, or why an assessment or import is refused;
   * stable}
   */
  public ReasonCode code() {
    return code;
  }

  /**
   * {@return the place: a JSON pointer such as {@code /scores/3/value}, empty for the whole
   * document; in a table a place such as {@code row 3, column 2}, both counted from 1}
   */
  public String at() {
    return at;
  }

  /** {@return what must hold, with the offending value; the message without code and place} */
  public String why() {
    return why;
  }
}
