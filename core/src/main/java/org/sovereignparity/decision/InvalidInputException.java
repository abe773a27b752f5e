package org.sovereignparity.decision;

import static java.util.Objects.requireNonNull;

/**
 * Thrown when input is at fault: a question that cannot be asked, a rule that contradicts itself, a
 * document that is not in form, data for which a method is not defined. It has a code, and tells
 * what is wrong, where and why.
 *
 * <p>A single argument that makes no sense, such as a negative count, a score off its scale or a
 * team that is not there, is refused by an {@link IllegalArgumentException} without a code. Since
 * this exception is one too, whoever catches {@link IllegalArgumentException} catches all refusals.
 */
public abstract class InvalidInputException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient ReasonCode code;
  private final String at;
  private final String why;

  /**
   * Creates the exception.
   *
   * @param code what is wrong
   * @param at where, as {@link #at} gives it
   * @param why what must hold, with the offending value last
   * @param message the message, which holds {@code why}
   */
  protected InvalidInputException(ReasonCode code, String at, String why, String message) {
    super(message);
    this.code = requireNonNull(code);
    this.at = requireNonNull(at);
    this.why = requireNonNull(why);
  }

  /** {@return what is wrong; stable} */
  public final ReasonCode code() {
    return code;
  }

  /**
   * {@return where: a {@link Place} in the words of the Java API or, if a document is refused, the
   * place in the document; empty for the whole of what was given}
   */
  public final String at() {
    return at;
  }

  /** {@return what must hold, with the offending value last; for people, without code and place} */
  public final String why() {
    return why;
  }
}
