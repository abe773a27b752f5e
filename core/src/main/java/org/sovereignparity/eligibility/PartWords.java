package org.sovereignparity.eligibility;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import org.sovereignparity.lineage.ComponentKind;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.lineage.Material;

/** Selectors and conditions of parts in words. */
final class PartWords implements PartCondition.Cases<String> {
  static final PartWords INSTANCE = new PartWords();

  private PartWords() {}

  static String of(PartSelector selector) {
    String part = materials(selector) + kinds(selector);
    return selector.asksForDerivation()
        ? part + " that is " + derivations(selector.derivations())
        : part;
  }

  private static String materials(PartSelector selector) {
    return selector.materials().size() < Material.values().length
        ? join(selector.materials()) + " "
        : "";
  }

  private static String kinds(PartSelector selector) {
    if (selector.kinds().size() == ComponentKind.values().length) {
      return "part";
    }
    return selector.kinds().equals(PartSelector.bearingWeights().kinds())
        ? "weight-bearing part"
        : "part (" + join(selector.kinds()) + ")";
  }

  /** All that are somebody else's are one word. */
  private static String derivations(ImmutableSet<Derivation> derivations) {
    return derivations.containsAll(PartSelector.thirdParty().derivations())
        ? join(
            derivations.stream()
                .map(one -> one.isThirdParty() ? "third-party" : one.toString())
                .collect(toImmutableSet()))
        : join(derivations);
  }

  @Override
  public String derivedAs(PartCondition.DerivedAs condition) {
    return "is " + derivations(condition.derivations());
  }

  @Override
  public String unrestrictedBut(PartCondition.UnrestrictedBut condition) {
    return "has a licence without restrictions"
        + (condition.tolerated().isEmpty() ? "" : " but " + join(condition.tolerated()));
  }

  @Override
  public String underControl(PartCondition.UnderControl condition) {
    return "can be developed further";
  }

  @Override
  public String attributed(PartCondition.Attributed condition) {
    return "is attributed";
  }

  @Override
  public String fromWithin(PartCondition.FromWithin condition) {
    return "comes from " + join(condition.jurisdictions());
  }

  private static String join(Collection<?> words) {
    return words.stream().map(Object::toString).collect(joining(" or "));
  }
}
