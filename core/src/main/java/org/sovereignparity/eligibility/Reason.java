package org.sovereignparity.eligibility;

import org.sovereignparity.decision.ReasonCode;
import org.sovereignparity.decision.Verdict;

/** Why a criterion is not met, or cannot be told. */
public enum Reason implements ReasonCode {
  /** A part came about in a way that is not one's own making. */
  NOT_OF_OWN_MAKING(Verdict.NOT_MET),
  /** It is not known how a part came about, which may be in a way that fails. */
  DERIVATION_UNKNOWN(Verdict.UNDETERMINED),
  /** No weights are listed, though every model has some. */
  NO_WEIGHTS_LISTED(Verdict.UNDETERMINED),
  /** There may be parts that are not listed. */
  PARTS_NOT_COMPLETE(Verdict.UNDETERMINED),
  /** It is not known whether a part is there. */
  PRESENCE_UNKNOWN(Verdict.UNDETERMINED),
  /** The licence of a part is restricted in a way that is not tolerated. */
  LICENCE_RESTRICTED(Verdict.NOT_MET),
  /** The licence of a part, or what it restricts, is not known. */
  LICENCE_UNKNOWN(Verdict.UNDETERMINED),
  /** A part is somebody else's, as it is, and cannot be developed further. */
  NO_CONTROL(Verdict.NOT_MET),
  /** What a part comes from is not referred to. */
  NOT_ATTRIBUTED(Verdict.NOT_MET),
  /** It is not known whether what a part comes from is referred to. */
  ATTRIBUTION_UNKNOWN(Verdict.UNDETERMINED),
  /** What a part comes from is under the law of another jurisdiction. */
  FOREIGN_JURISDICTION(Verdict.NOT_MET),
  /** It is not known under whose law that is from which a part comes. */
  JURISDICTION_UNKNOWN(Verdict.UNDETERMINED),
  /** A claim is neither shown nor refuted. */
  CLAIM_OPEN(Verdict.UNDETERMINED),
  /** A claim holds although another one that holds says otherwise. */
  CLAIM_DISPUTED(Verdict.UNDETERMINED),
  /** No lineage is at hand. */
  NO_LINEAGE(Verdict.UNDETERMINED),
  /** The ratio is not what the threshold asks. */
  BELOW_PARITY(Verdict.NOT_MET),
  /** No scores are at hand. */
  NO_SCORES(Verdict.UNDETERMINED),
  /** The points are not what the threshold asks. */
  TOO_FEW_POINTS(Verdict.NOT_MET),
  /** An input of the points is missing. */
  INPUT_MISSING(Verdict.UNDETERMINED),
  /** The model was released outside the dates. */
  RELEASED_OUTSIDE(Verdict.NOT_MET),
  /** It is not known when the model was released. */
  RELEASE_UNKNOWN(Verdict.UNDETERMINED),
  /** Something is met that must not be. */
  EXCLUDED(Verdict.NOT_MET);

  private final Verdict verdict;

  Reason(Verdict verdict) {
    this.verdict = verdict;
  }

  /** {@return what it is a reason for: that a criterion is not met, or that it cannot be told} */
  public Verdict verdict() {
    return verdict;
  }
}
