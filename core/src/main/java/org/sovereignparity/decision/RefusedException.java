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

  /**
   * Creates the exception.
   *
   * @param code why the input is refused
   * @param where the part of the question at fault, such as {@code policy/cap}
   * @param message what must hold, with the offending value last
   */
  public RefusedException(ReasonCode code, String where, String message) {
    super(message);
    this.code = requireNonNull(code);
    this.where = requireNonNull(where);
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
}
