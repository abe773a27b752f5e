package org.sovereignparity.decision;

import static java.util.Objects.requireNonNull;

/**
 * Thrown when a rule is built that contradicts itself or another, such as one with a node id that
 * stands twice. It names the part at fault, so that a reader of documents can point to it.
 */
public final class InvalidRuleException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String where;

  /**
   * Creates the exception.
   *
   * @param where the part at fault, such as {@code tieBreaks/0}
   * @param message what must hold, with the offending value last
   */
  public InvalidRuleException(String where, String message) {
    super(message);
    this.where = requireNonNull(where);
  }

  /**
   * {@return the part of the rule at fault, as the names of properties, indices and keys joined by
   * slashes; {@code ~0} and {@code ~1} in a key stand for a tilde and a slash}
   */
  public String where() {
    return where;
  }
}
