package org.sovereignparity.json.importer;

import org.sovereignparity.decision.ReasonCode;

/** Why a document is not imported at all. */
public enum ImportRefusal implements ReasonCode {
  /** The document is of none of the formats, or not of the one that was named. */
  UNKNOWN_FORMAT,
  /** The document is larger, or holds more, than the bounds of {@link ResultImporter}. */
  DOCUMENT_TOO_LARGE
}
