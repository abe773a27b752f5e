package org.sovereignparity.eligibility;

import java.util.Optional;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.model.Model;

/**
 * What a part may come from.
 *
 * @param upstream the model, if one is named
 * @param derived whether it comes from one, or may, though none is named
 */
record Origin(Optional<Model> upstream, boolean derived) {
  /** {@return whether a part that is said to have come about so may come from an unnamed model} */
  static boolean isDerived(Derivation derivation) {
    return derivation.isThirdParty() || derivation == Derivation.UNKNOWN;
  }
}
