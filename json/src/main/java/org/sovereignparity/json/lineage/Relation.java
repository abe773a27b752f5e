package org.sovereignparity.json.lineage;

import java.util.Optional;
import org.sovereignparity.lineage.Derivation;

/**
 * The words of {@code base_model_relation} (hub-docs, {@code docs/hub/model-cards.md}) and how the
 * weights came about if the base model is somebody else's.
 */
enum Relation {
  /** The base model's weights stay as they are; what is trained is a part of its own. */
  ADAPTER(Derivation.THIRD_PARTY_FROZEN),
  MERGE(Derivation.THIRD_PARTY_MERGED),
  QUANTIZED(Derivation.THIRD_PARTY_QUANTISED),
  FINETUNE(Derivation.THIRD_PARTY_FINE_TUNED);

  private final Derivation derivation;

  Relation(Derivation derivation) {
    this.derivation = derivation;
  }

  static Optional<Relation> of(String word) {
    return switch (word) {
      case "adapter" -> Optional.of(ADAPTER);
      case "merge" -> Optional.of(MERGE);
      case "quantized" -> Optional.of(QUANTIZED);
      case "finetune" -> Optional.of(FINETUNE);
      default -> Optional.empty();
    };
  }

  Derivation derivation() {
    return derivation;
  }
}
