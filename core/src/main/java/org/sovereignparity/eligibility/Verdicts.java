package org.sovereignparity.eligibility;

import org.sovereignparity.decision.Verdict;

/** Sets of verdicts that something may have, each verdict a bit. */
final class Verdicts {
  static final int NONE = 0;
  static final int MET = 1;
  static final int NOT_MET = 2;
  static final int UNDETERMINED = 4;

  private Verdicts() {}

  static int of(Verdict verdict) {
    return switch (verdict) {
      case MET -> MET;
      case NOT_MET -> NOT_MET;
      case UNDETERMINED -> UNDETERMINED;
    };
  }

  /** {@return the conjunctions of one verdict of each of two sets, neither of which is empty} */
  static int and(int left, int right) {
    boolean mayBeUndetermined =
        ((left | right) & UNDETERMINED) != NONE
            && (left & (MET | UNDETERMINED)) != NONE
            && (right & (MET | UNDETERMINED)) != NONE;
    return (left & right & MET)
        | ((left | right) & NOT_MET)
        | (mayBeUndetermined ? UNDETERMINED : NONE);
  }

  /** {@return the one verdict of a set, undetermined if there are several} */
  static Verdict agreed(int verdicts) {
    return switch (verdicts) {
      case MET -> Verdict.MET;
      case NOT_MET -> Verdict.NOT_MET;
      default -> Verdict.UNDETERMINED;
    };
  }

  /**
   * {@return whether at least {@code count} of several are met}
   *
   * @param of how many there are; with as many asked for, all must be met
   */
  static Verdict atLeast(int count, int of, int met, int notMet) {
    if (met >= count) {
      return Verdict.MET;
    }
    return of - notMet < count ? Verdict.NOT_MET : Verdict.UNDETERMINED;
  }
}
