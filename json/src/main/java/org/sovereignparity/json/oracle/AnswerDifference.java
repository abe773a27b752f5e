package org.sovereignparity.json.oracle;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A place at which an answer of the oracle's protocol is not the one expected, such as {@code
 * /verdict: expected "MET", but was "NOT_MET"}.
 *
 * @param pointer the JSON pointer into the answer; empty where the answer as a whole differs
 * @param expected the value expected there, as JSON; empty if there should be none
 * @param actual the value that is there, as JSON; empty if there is none
 */
public record AnswerDifference(String pointer, Optional<String> expected, Optional<String> actual) {
  /** Creates the difference. */
  public AnswerDifference {
    requireNonNull(pointer);
    requireNonNull(expected);
    requireNonNull(actual);
  }

  /** {@return place, expected and actual value in one line} */
  @Override
  public String toString() {
    return "%s: expected %s, but was %s"
        .formatted(pointer, expected.orElse("nothing"), actual.orElse("nothing"));
  }
}
