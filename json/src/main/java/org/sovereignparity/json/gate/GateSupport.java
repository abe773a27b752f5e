package org.sovereignparity.json.gate;

import org.sovereignparity.decision.Verdict;
import org.sovereignparity.internal.Words;
import org.sovereignparity.parity.support.SupportVerdict;

/**
 * What data beside the scores must say before a rule lets a model pass.
 *
 * <p>Where a rule is UNDETERMINED by its scores it stays so, and where there are no data it becomes
 * so.
 */
public enum GateSupport {
  /** The scores meet the threshold, and the data show that this is no chance. */
  SHOWN {
    @Override
    Verdict where(Verdict scores, SupportVerdict data) {
      return data == SupportVerdict.SHOWN ? scores : Verdict.NOT_MET;
    }
  },
  /** The data do not refute that the threshold is met, whether or not the scores meet it. */
  NOT_REFUTED {
    @Override
    Verdict where(Verdict scores, SupportVerdict data) {
      return data == SupportVerdict.REFUTED ? Verdict.NOT_MET : Verdict.MET;
    }
  };

  /** {@return the verdict where the scores have one and there are data} */
  abstract Verdict where(Verdict scores, SupportVerdict data);

  /** {@return the verdict of a rule} */
  Verdict verdict(Verdict scores, SupportVerdict data) {
    return scores == Verdict.UNDETERMINED || data == SupportVerdict.NO_DATA
        ? Verdict.UNDETERMINED
        : where(scores, data);
  }

  /** {@return the word, such as {@code not-refuted}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
