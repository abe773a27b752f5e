package org.sovereignparity.statistics;

import org.sovereignparity.decision.InvalidInputException;
import org.sovereignparity.decision.ReasonCode;

/**
 * Thrown when a method gives no result for data that are in order, such as the logarithm of a ratio
 * of which one count is zero. It is an exception, and no empty result, so that nobody goes on with
 * a number that is not there; another method may well be defined for the same data.
 */
public final class MethodNotDefinedException extends InvalidInputException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception, of which all that was given is at fault.
   *
   * @param why what must hold, with the offending value last; it is also the message
   */
  public MethodNotDefinedException(String why) {
    super(Code.METHOD_NOT_DEFINED, "", why, why);
  }

  /** What every method is refused with that gives no result. */
  public enum Code implements ReasonCode {
    /** The method gives no result for the data. */
    METHOD_NOT_DEFINED
  }
}
