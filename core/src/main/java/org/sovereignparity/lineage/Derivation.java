package org.sovereignparity.lineage;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import org.sovereignparity.internal.Words;

/** How a component came about. Names are stable. */
public enum Derivation {
  /** Weights that were initialised and then trained. */
  INITIALISED_AND_TRAINED(true),
  /** Weights that continue one's own earlier ones. */
  OWN_EARLIER_WEIGHTS(true),
  /** Somebody else's weights, as they are. */
  THIRD_PARTY_FROZEN(true),
  /** Somebody else's weights, fine-tuned. */
  THIRD_PARTY_FINE_TUNED(true),
  /** Somebody else's weights, trained further. */
  THIRD_PARTY_CONTINUED(true),
  /** Weights merged from somebody else's. */
  THIRD_PARTY_MERGED(true),
  /** Weights trained on the outputs of somebody else's model. */
  THIRD_PARTY_DISTILLED(true),
  /** Somebody else's weights with some taken out. */
  THIRD_PARTY_PRUNED(true),
  /** Somebody else's weights at a lower precision. */
  THIRD_PARTY_QUANTISED(true),
  /** Something without weights of one's own making. */
  OWN(false),
  /** A design that follows a published one. */
  ARCHITECTURE_REFERENCE(false),
  /** Somebody else's code. */
  THIRD_PARTY_CODE(false),
  /** Somebody else's data. */
  THIRD_PARTY_DATA(false),
  /** Not known. */
  UNKNOWN(false);

  private static final ImmutableSet<Derivation> OF_WEIGHTS = known(true);
  private static final ImmutableSet<Derivation> OF_OTHERS = known(false);

  private final boolean ofWeights;

  Derivation(boolean ofWeights) {
    this.ofWeights = ofWeights;
  }

  private static ImmutableSet<Derivation> known(boolean ofWeights) {
    return Arrays.stream(values())
        .filter(derivation -> derivation != UNKNOWN && derivation.ofWeights == ofWeights)
        .collect(toImmutableSet());
  }

  /** {@return what a component of {@code kind} may come from, without {@link #UNKNOWN}} */
  public static ImmutableSet<Derivation> of(ComponentKind kind) {
    return kind.bearsWeights() ? OF_WEIGHTS : OF_OTHERS;
  }

  /** {@return whether a component of {@code kind} can have come about so; any may be unknown} */
  public boolean appliesTo(ComponentKind kind) {
    return this == UNKNOWN || ofWeights == kind.bearsWeights();
  }

  /** {@return whether it makes the component a third-party part} */
  public boolean isThirdParty() {
    return name().startsWith("THIRD_PARTY_");
  }

  /** {@return the word, such as {@code third-party-frozen}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
