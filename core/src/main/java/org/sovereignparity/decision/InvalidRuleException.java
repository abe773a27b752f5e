package org.sovereignparity.decision;

import static java.util.Objects.requireNonNull;

/**
 * Thrown when a rule is built that contradicts itself or another, such as one with a node id that
 * stands twice. It names the part at fault, so that a reader of documents can point to it.
 */
public final class InvalidRuleException extends InvalidInputException {
  private static final long serialVersionUID = 1L;

  private final transient Place place;

  /**
   * Creates the exception.
   *
   * @param place the part at fault, as seen from the rule, such as {@code tieBreaks[0]}
   * @param why what must hold, with the offending value last; it is also the message
   */
  public InvalidRuleException(Place place, String why) {
    super(Code.BAD_RULE, place.toString(), why, why);
    this.place = requireNonNull(place);
  }

  /** {@return the part of the rule at fault, as seen from the rule} */
  public Place place() {
    return place;
  }

  /** What every rule is refused with that contradicts itself. */
  public enum Code implements ReasonCode {
    /** What is stated contradicts itself. */
    BAD_RULE
  }
}
