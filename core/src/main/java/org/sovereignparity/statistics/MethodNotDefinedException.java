package org.sovereignparity.statistics;

/**
 * Thrown when a method gives no result for data that are in order, such as the logarithm of a ratio
 * of which one count is zero. It is an exception, and no empty result, so that nobody goes on with
 * a number that is not there; another method may well be defined for the same data.
 */
public final class MethodNotDefinedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message what must hold, with the offending value last
   */
  public MethodNotDefinedException(String message) {
    super(message);
  }
}
