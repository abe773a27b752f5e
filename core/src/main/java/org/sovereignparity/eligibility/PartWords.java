package org.sovereignparity.eligibility;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import org.sovereignparity.lineage.ComponentKind;
import org.sovereignparity.lineage.Material;

/** Selectors and conditions of parts in words. */
final class PartWords implements PartCondition.Cases<String> {
  static final PartWords INSTANCE = new PartWords();

  private PartWords() {}

  static String of(PartSelector selector) {
    String words =
        (selector.materials().size() < Material.values().length
                ? join(selector.materials()) + " "
                : "")
            + "part"
            + (selector.kinds().size() < ComponentKind.values().length
                ? " (" + join(selector.kinds()) + ")"
                : "");
    return selector.asksForDerivation()
        ? words + " that is " + join(selector.derivations())
        : words;
  }

  @Override
  public String derivedAs(PartCondition.DerivedAs condition) {
    return "is " + join(condition.derivations());
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
