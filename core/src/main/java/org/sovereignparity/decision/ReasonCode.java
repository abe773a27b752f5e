package org.sovereignparity.decision;

/**
 * A stable code for a reason: why a verdict is what it is, or why input is refused. Each family of
 * rules has enums of its own. Names may be stored and compared; texts for people may change.
 */
public interface ReasonCode {
  /** {@return the code, such as {@code NO_SCORE}} */
  String name();
}
