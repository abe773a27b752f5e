package org.sovereignparity.tool;

/** A file or a stream cannot be used; the message says which, and why. */
final class UnusableException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnusableException(String message, Throwable cause) {
    super(message, cause);
  }
}
