package org.sovereignparity.eligibility;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import org.sovereignparity.lineage.ComponentKind;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.lineage.Material;

/** Selectors and tests of parts in words. */
final class PartWords implements PartTest.Cases<String> {
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
    return selector.derivations().size() < Derivation.values().length
        ? words + " that is " + join(selector.derivations())
        : words;
  }

  @Override
  public String derivedAs(PartTest.DerivedAs test) {
    return "is " + join(test.derivations());
  }

  @Override
  public String unrestrictedBut(PartTest.UnrestrictedBut test) {
    return "has a licence without restrictions"
        + (test.tolerated().isEmpty() ? "" : " but " + join(test.tolerated()));
  }

  @Override
  public String underControl(PartTest.UnderControl test) {
    return "can be developed further";
  }

  @Override
  public String attributed(PartTest.Attributed test) {
    return "is attributed";
  }

  @Override
  public String fromWithin(PartTest.FromWithin test) {
    return "comes from " + join(test.jurisdictions());
  }

  private static String join(Collection<?> words) {
    return words.stream().map(Object::toString).collect(joining(" or "));
  }
}
