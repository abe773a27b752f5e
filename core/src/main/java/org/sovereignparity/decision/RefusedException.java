package org.sovereignparity.decision;

import static java.util.Objects.requireNonNull;

/**
 * Thrown when a question cannot be asked: the rule is not defined for the input, or the input names
 * what is not there. It is not thrown when facts are missing; the verdict is then undetermined.
 */
public final class RefusedException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient ReasonCode code;
  private final String where;
  private final String why;

  /**
   * Creates the exception.
   *
   * @param code why the input is refused
   * @param where the part of the question at fault, such as {@code policy/cap}
   * @param why what must hold, with the offending value last
   */
  public RefusedException(ReasonCode code, String where, String why) {
    super(code.name() + ": " + why);
    this.code = requireNonNull(code);
    this.where = requireNonNull(where);
    this.why = requireNonNull(why);
  }

  /** {@return why the input is refused; stable} */
  public ReasonCode code() {
    return code;
  }

  /**
   * {@return the part of the question at fault, as words joined by slashes; {@code ~0} and {@code
   * ~1} in a word stand for a tilde and a slash; stable}
   */
  public String where() {
    return where;
  }

  /** {@return what must hold, with the offending value last; the message without the code} */
  public String why() {
    return why;
  }
}
