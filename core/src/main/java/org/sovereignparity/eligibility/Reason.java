package org.sovereignparity.eligibility;

import org.sovereignparity.decision.ReasonCode;

/** Why a criterion is not met, or cannot be told. */
public enum Reason implements ReasonCode {
  /** A part came about in a way that is not one's own making. */
  NOT_OF_OWN_MAKING,
  /** It is not known how a part came about, which may be in a way that fails. */
  DERIVATION_UNKNOWN,
  /** No weights are listed, though every model has some. */
  NO_WEIGHTS_LISTED,
  /** There may be parts that are not listed. */
  PARTS_NOT_COMPLETE,
  /** It is not known whether a part is there. */
  PRESENCE_UNKNOWN,
  /** The licence of a part is restricted in a way that is not tolerated. */
  LICENCE_RESTRICTED,
  /** The licence of a part, or what it restricts, is not known. */
  LICENCE_UNKNOWN,
  /** A part is somebody else's, as it is, and cannot be developed further. */
  NO_CONTROL,
  /** What a part comes from is not referred to. */
  NOT_ATTRIBUTED,
  /** It is not known whether what a part comes from is referred to. */
  ATTRIBUTION_UNKNOWN,
  /** What a part comes from is under the law of another jurisdiction. */
  FOREIGN_JURISDICTION,
  /** It is not known under whose law that is from which a part comes. */
  JURISDICTION_UNKNOWN,
  /** A claim is neither shown nor refuted. */
  CLAIM_OPEN,
  /** A claim holds although another one that holds says otherwise. */
  CLAIM_DISPUTED,
  /** No lineage is at hand. */
  NO_LINEAGE,
  /** The ratio is not what the threshold asks. */
  BELOW_PARITY,
  /** No scores are at hand. */
  NO_SCORES,
  /** The points are not what the threshold asks. */
  TOO_FEW_POINTS,
  /** An input of the points is missing. */
  INPUT_MISSING,
  /** The model was released outside the dates. */
  RELEASED_OUTSIDE,
  /** It is not known when the model was released. */
  RELEASE_UNKNOWN,
  /** Something is met that must not be. */
  EXCLUDED
}
