package org.sovereignparity.json;

/** Compares a stated result with the one that the same document gives when it is computed again. */
final class ResultCheck {
  private ResultCheck() {}

  /** Refuses a document at the first place where {@code stated} is not what is computed. */
  static void check(Node stated, ParityJson.Writing computed) {
    stated
        .firstDifference(ParityJson.parse(ParityJson.toString(computed)))
        .ifPresent(
            place -> {
              throw place.refused(
                  DocumentFault.STATED_VALUE_DIFFERS,
                  "Result must be what the inputs give, but differs here");
            });
  }
}
