package org.sovereignparity.json.importer;

import org.immutables.value.Value;
import org.sovereignparity.internal.ValueStyle;

/** Something in a document that could not be used, such as a score that is NaN, and its place. */
@Value.Immutable
@ValueStyle
public abstract class ImportIssue {
  ImportIssue() {}

  static ImportIssue of(IssueCode code, String at, String message) {
    return new Builder().code(code).at(at).message(message).build();
  }

  /** {@return what is wrong; stable} */
  public abstract IssueCode code();

  /**
   * {@return the place: a JSON pointer such as {@code /results/foo/mae,none}; in a table a place
   * such as {@code row 3, column 2}, both counted from 1}
   */
  public abstract String at();

  /** {@return what must hold, with the offending value; it may change in any release} */
  public abstract String message();

  /** {@return code, place and message in one line} */
  @Override
  public String toString() {
    return code() + (at().isEmpty() ? "" : " at " + at()) + ": " + message();
  }

  static final class Builder extends ImmutableImportIssue.Builder {
    Builder() {}
  }
}
