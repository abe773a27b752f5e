package org.sovereignparity.decision;

import static java.util.Objects.requireNonNull;

/**
 * Thrown when a question cannot be asked: the rule is not defined for the input, or the input names
 * what is not there. It is not thrown when facts are missing; the verdict is then undetermined.
 */
public final class RefusedException extends InvalidInputException {
  private static final long serialVersionUID = 1L;

  private final transient Place place;

  /**
   * Creates the exception.
   *
   * @param code why the input is refused
   * @param place the part of the question at fault, such as {@code policy.cap}
   * @param why what must hold, with the offending value last
   */
  public RefusedException(ReasonCode code, Place place, String why) {
    super(code, place.toString(), why, code.name() + ": " + why);
    this.place = requireNonNull(place);
  }

  /** {@return the part of the question at fault; its names are those of the Java API} */
  public Place place() {
    return place;
  }
}
