package org.sovereignparity.json.document;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.sovereignparity.json.internal.text.Texts;

/**
 * A place at which two documents differ, such as {@code /core/verdicts/A: "NOT_MET", then "MET"}.
 *
 * @param at the JSON pointer of the place in the first document, or in the second where the first
 *     has nothing
 * @param left the value of the first document in canonical JSON, if there is one
 * @param right the value of the second document in canonical JSON, if there is one
 */
public record Difference(String at, Optional<String> left, Optional<String> right) {
  /** As long as a digest with its quotes. */
  private static final int SHOWN_LENGTH = 73;

  /** Creates the difference. */
  public Difference {
    requireNonNull(at);
    requireNonNull(left);
    requireNonNull(right);
  }

  /**
   * {@return place and values in one line}
   *
   * <p>The text is for people and may change in any release.
   */
  @Override
  public String toString() {
    if (left.isEmpty()) {
      return at + ": only in the second, " + shown(right);
    }
    return right.isEmpty()
        ? at + ": only in the first, " + shown(left)
        : at + ": " + shown(left) + ", then " + shown(right);
  }

  private static String shown(Optional<String> json) {
    return Texts.shown(json.orElseThrow(), SHOWN_LENGTH);
  }
}
