package org.sovereignparity.eligibility;

import org.sovereignparity.decision.ReasonCode;
import org.sovereignparity.decision.Verdict;

/** Why a criterion is not met, or cannot be told. */
public enum Reason implements ReasonCode {
  /** A part came about in a way that is not one's own making. */
  NOT_OF_OWN_MAKING(Verdict.NOT_MET, "a part came about in a way that is not one's own making"),
  /** It is not known how a part came about, which may be in a way that fails. */
  DERIVATION_UNKNOWN(
      Verdict.UNDETERMINED,
      "it is not known how a part came about, which may be in a way that fails"),
  /** No weights are listed, though every model has some. */
  NO_WEIGHTS_LISTED(Verdict.UNDETERMINED, "no weights are listed, though every model has some"),
  /** There may be parts that are not listed. */
  PARTS_NOT_COMPLETE(Verdict.UNDETERMINED, "there may be parts that are not listed"),
  /** It is not known whether a part is there. */
  PRESENCE_UNKNOWN(Verdict.UNDETERMINED, "it is not known whether a part is there"),
  /** The licence of a part is restricted in a way that is not tolerated. */
  LICENCE_RESTRICTED(
      Verdict.NOT_MET, "the licence of a part is restricted in a way that is not tolerated"),
  /** The licence of a part, or what it restricts, is not known. */
  LICENCE_UNKNOWN(
      Verdict.UNDETERMINED, "the licence of a part, or what it restricts, is not known"),
  /** A part is somebody else's, as it is, and cannot be developed further. */
  NO_CONTROL(
      Verdict.NOT_MET, "a part is somebody else's, as it is, and cannot be developed further"),
  /** What a part comes from is not referred to. */
  NOT_ATTRIBUTED(Verdict.NOT_MET, "what a part comes from is not referred to"),
  /** It is not known whether what a part comes from is referred to. */
  ATTRIBUTION_UNKNOWN(
      Verdict.UNDETERMINED, "it is not known whether what a part comes from is referred to"),
  /** What a part comes from is under the law of another jurisdiction. */
  FOREIGN_JURISDICTION(
      Verdict.NOT_MET, "what a part comes from is under the law of another jurisdiction"),
  /** It is not known under whose law that is from which a part comes. */
  JURISDICTION_UNKNOWN(
      Verdict.UNDETERMINED, "it is not known under whose law that is from which a part comes"),
  /** A claim is neither shown nor refuted. */
  CLAIM_OPEN(Verdict.UNDETERMINED, "a claim is neither shown nor refuted"),
  /** A claim holds although another one that holds says otherwise. */
  CLAIM_DISPUTED(
      Verdict.UNDETERMINED, "a claim holds although another one that holds says otherwise"),
  /** No lineage is at hand. */
  NO_LINEAGE(Verdict.UNDETERMINED, "no lineage is at hand"),
  /** The ratio is not what the threshold asks. */
  BELOW_PARITY(Verdict.NOT_MET, "the ratio is not what the threshold asks"),
  /** No scores are at hand. */
  NO_SCORES(Verdict.UNDETERMINED, "no scores are at hand"),
  /** The points are not what the threshold asks. */
  TOO_FEW_POINTS(Verdict.NOT_MET, "the points are not what the threshold asks"),
  /** An input of the points is missing. */
  INPUT_MISSING(Verdict.UNDETERMINED, "an input of the points is missing"),
  /** The model was released outside the dates. */
  RELEASED_OUTSIDE(Verdict.NOT_MET, "the model was released outside the dates"),
  /** It is not known when the model was released. */
  RELEASE_UNKNOWN(Verdict.UNDETERMINED, "it is not known when the model was released"),
  /** Something is met that must not be. */
  EXCLUDED(Verdict.NOT_MET, "something is met that must not be");

  private final Verdict verdict;
  private final String meaning;

  Reason(Verdict verdict, String meaning) {
    this.verdict = verdict;
    this.meaning = meaning;
  }

  /** {@return the code, marked as only possible where the verdict is not the one it leads to} */
  String as(Verdict found) {
    return found == verdict ? name() : "may be: " + name();
  }

  /**
   * {@return what it means, in one line}
   *
   * <p>The text is for people and may change in any release.
   */
  public String meaning() {
    return meaning;
  }

  /** {@return what it is a reason for: that a criterion is not met, or that it cannot be told} */
  public Verdict verdict() {
    return verdict;
  }
}
