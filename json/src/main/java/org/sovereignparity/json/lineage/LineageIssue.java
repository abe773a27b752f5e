package org.sovereignparity.json.lineage;

import org.sovereignparity.decision.ReasonCode;

/**
 * Something in a document that could not be taken as it stands, or that is missing from it.
 *
 * @param code what it is; stable
 * @param format in which document it is
 * @param at the place as a JSON pointer, such as {@code /base_model/0}, in YAML too; empty for the
 *     whole document
 * @param message for people; may change
 */
public record LineageIssue(Code code, LineageFormat format, String at, String message) {

  /** What an issue is. Names are stable. */
  public enum Code implements ReasonCode {
    /** A value is of another type than its key takes. It is not read. */
    WRONG_TYPE,
    /** A text is no date and time, or its year lies outside 1900..2199. It is not read. */
    BAD_DATE,
    /** A text is no URI. It is not read. */
    BAD_ADDRESS,
    /** A reference leads to nothing in the document. */
    UNKNOWN_REFERENCE,
    /** A component has no name. It is not read. */
    NAME_MISSING,
    /** No model is in the document. */
    NO_MODEL,

    /** No model is named that the part comes from; that does not say that there is none. */
    UPSTREAM_NOT_STATED,
    /** A model is named that the part comes from, but not how. */
    RELATION_NOT_STATED,
    /** A relation is none of those known; only the model is taken. */
    UNKNOWN_RELATION,
    /** A relation is stated, but no model that it leads to. */
    RELATION_WITHOUT_MODEL,
    /** Several models are named, and not what each contributes. */
    SEVERAL_UPSTREAM,
    /** The model named belongs to the same owner; only the model is taken, not the relation. */
    SAME_OWNER,
    /** The ids do not tell owners; the model named is taken to be somebody else's. */
    OWNER_NOT_STATED,
    /** A model would come, by way of others, from itself. That step is left out. */
    UPSTREAM_CYCLE,
    /** A model type names a family of models, not one; it is taken as the name of a model. */
    MODEL_TYPE_ONLY,
    /** A licence of a model that a part comes from is stated; it is not taken as known. */
    UPSTREAM_LICENCE_NOT_TAKEN,

    /** No licence is stated. */
    LICENCE_NOT_STATED,
    /** The licence is {@code other}, and not named. No licence is claimed. */
    LICENCE_NOT_NAMED,
    /** A family of licences is named, and not which of them. No licence is claimed. */
    LICENCE_FAMILY,
    /** It is not told whether later versions may be taken; the id is kept as a reference. */
    LICENCE_AMBIGUOUS,
    /** The licence is not among those of Hugging Face; the word is kept as a reference. */
    LICENCE_NOT_LISTED,
    /** The licence is given by name only; the name is kept as a reference. */
    LICENCE_BY_NAME,
    /** A text is no licence or licence expression. No licence is claimed. */
    BAD_LICENCE,
    /** Several licences are stated, and not whether all apply or one may be chosen. */
    SEVERAL_LICENCES,

    /** No manufacturer is stated; the supplier, who may be a distributor, is taken. */
    SUPPLIER_AS_ORGANISATION,
    /** A part is a model of its own; it is taken as weights that the model mainly is. */
    PART_TAKEN_AS_WEIGHTS,
    /** A part is listed that is none of those which are read. */
    PART_NOT_READ,
    /** Data are a file of weights by their name. They are not read as training data. */
    WEIGHTS_AS_DATA,
    /** Data are listed, and not whether for training or for evaluation. */
    DATA_USE_NOT_STATED,
    /** A declared claim is about nothing that is read. */
    CLAIM_NOT_ABOUT_PART,
    /** A declared claim says what cannot be told, or cannot be so, of its part. */
    PREDICATE_NOT_READ
  }

  /** {@return code, place and message in one line} */
  @Override
  public String toString() {
    return "%s at %s %s: %s".formatted(code, format, at, message);
  }
}
