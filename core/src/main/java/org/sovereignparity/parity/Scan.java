package org.sovereignparity.parity;

import org.sovereignparity.decision.Verdict;

/**
 * Decides many candidates at once against the same references, from columns of whole numbers. It
 * decides only what it can prove; {@link AssessmentPlan#verdict} decides the rest.
 */
interface Scan {
  /** Stands for a verdict that is not proven, or that there is none. */
  byte UNDECIDED = 0;

  byte MET = 1;
  byte NOT_MET = 2;
  byte UNDETERMINED = 3;

  /** So many rows stay in a near cache, and are worth the start of a read. */
  int BLOCK = 2_048;

  /**
   * Decides the rows {@code from..to}, without the last, which are at most {@link #BLOCK}.
   *
   * @param verdicts by row what {@link #of(Verdict)} gives, or {@link #UNDECIDED}
   */
  void decide(int from, int to, byte[] verdicts);

  static byte of(boolean isMet) {
    return isMet ? MET : NOT_MET;
  }

  static byte of(Verdict verdict) {
    return switch (verdict) {
      case MET -> MET;
      case NOT_MET -> NOT_MET;
      case UNDETERMINED -> UNDETERMINED;
    };
  }

  /** {@return the verdict that was decided} */
  static Verdict verdict(byte decided) {
    return switch (decided) {
      case MET -> Verdict.MET;
      case NOT_MET -> Verdict.NOT_MET;
      case UNDETERMINED -> Verdict.UNDETERMINED;
      default -> throw new IllegalArgumentException("Verdict must be decided: " + decided);
    };
  }
}
