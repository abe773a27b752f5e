package org.sovereignparity.json;

import java.util.List;
import java.util.stream.Stream;

/** A verdict with its reason, which is null beside MET. */
record PlainOutcome(String verdict, String reason) {
  static final String MET = "MET";
  static final String NOT_MET = "NOT_MET";
  static final String UNDETERMINED = "UNDETERMINED";

  static final PlainOutcome IS_MET = new PlainOutcome(MET, null);

  static PlainOutcome notMet(String reason) {
    return new PlainOutcome(NOT_MET, reason);
  }

  static PlainOutcome undetermined(String reason) {
    return new PlainOutcome(UNDETERMINED, reason);
  }

  boolean is(String other) {
    return verdict.equals(other);
  }

  /** "joined as by `all-of`", the reason that of the first with the verdict of the whole */
  static PlainOutcome all(List<PlainOutcome> parts) {
    return first(parts, NOT_MET, UNDETERMINED);
  }

  /**
   * "MET or NOT_MET if all possibilities are, else UNDETERMINED. Its reason is that of the first
   * NOT_MET possibility, else of the first UNDETERMINED one."
   */
  static PlainOutcome everywhere(List<PlainOutcome> possibilities) {
    PlainOutcome first = first(possibilities, NOT_MET, UNDETERMINED);
    boolean isSame = possibilities.stream().allMatch(each -> each.is(first.verdict()));
    return isSame ? first : undetermined(first.reason());
  }

  private static PlainOutcome first(List<PlainOutcome> all, String... verdicts) {
    return Stream.of(verdicts)
        .flatMap(verdict -> all.stream().filter(each -> each.is(verdict)))
        .findFirst()
        .orElse(IS_MET);
  }
}
