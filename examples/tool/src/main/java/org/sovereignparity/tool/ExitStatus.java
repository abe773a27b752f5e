package org.sovereignparity.tool;

import org.sovereignparity.decision.Verdict;

/** How a run ends. */
final class ExitStatus {
  /** Everything was done, and what was asked is MET. */
  static final int MET = 0;

  /** What was asked is NOT_MET, or something was found wrong. */
  static final int NOT_MET = 1;

  /** Arguments or files cannot be used. */
  static final int UNUSABLE = 2;

  /** What was asked is UNDETERMINED. */
  static final int UNDETERMINED = 3;

  private ExitStatus() {}

  static int of(Verdict verdict) {
    return switch (verdict) {
      case MET -> MET;
      case NOT_MET -> NOT_MET;
      case UNDETERMINED -> UNDETERMINED;
    };
  }
}
