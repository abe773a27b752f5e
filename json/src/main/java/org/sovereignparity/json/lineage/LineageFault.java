package org.sovereignparity.json.lineage;

import org.sovereignparity.decision.ReasonCode;

/** Why a document is refused whose text is JSON or YAML. */
public enum LineageFault implements ReasonCode {
  /** The document is no object with {@code "bomFormat": "CycloneDX"}. */
  NOT_A_BOM,
  /** The {@code specVersion} of a bill of materials is none of 1.5, 1.6 and 1.7. */
  UNSUPPORTED_VERSION,
  /** The front matter is no mapping with a key of a model card. */
  NOT_A_CARD,
  /** The configuration is no object with a key that is asked for. */
  NOT_A_CONFIG,
  /** There are more than 1,000 models, or 10,000 components, claims and upstream models of one. */
  TOO_MANY_PARTS
}
