package org.sovereignparity.decision;

import static java.util.Objects.requireNonNull;

/**
 * Thrown when input is at fault: a question that cannot be asked, a rule that contradicts itself, a
 * document that is not in form, data for which a method is not defined. Whoever catches this one
 * has caught them all, and can tell what is wrong, where and why.
 *
 * <p>Values that are built by hand from arguments that make no sense, such as a negative count, are
 * refused by a plain {@link IllegalArgumentException}.
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
