package org.sovereignparity.json.document;

import org.sovereignparity.decision.InvalidInputException;
import org.sovereignparity.decision.ReasonCode;

/**
 * Thrown when a document is refused. It says what is wrong, where and why.
 *
 * <p>The code is a {@link DocumentFault}, or the one with which the library refuses what the
 * document asks for, such as an assessment, a round or an import. The place is a JSON pointer such
 * as {@code /scores/3/value}, empty for the whole document; in a table it is a place such as {@code
 * row 3, column 2}, both counted from 1.
 */
public final class InvalidDocumentException extends InvalidInputException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param code what is wrong
   * @param at the place
   * @param why what must hold, with the offending value last
   */
  public InvalidDocumentException(ReasonCode code, String at, String why) {
    super(code, at, why, code.name() + (at.isEmpty() ? "" : " at " + at) + ": " + why);
  }
}
