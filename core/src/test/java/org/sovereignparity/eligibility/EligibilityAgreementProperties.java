package org.sovereignparity.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sovereignparity.decision.Verdict;

/** Against {@link PlainEligibility}, in every world that the facts allow. */
class EligibilityAgreementProperties {
  @Provide
  Arbitrary<EligibilityFacts> facts() {
    return RandomFacts.atMost(3, 3);
  }

  @Provide
  Arbitrary<Criterion> criteria() {
    return RandomCriteria.any();
  }

  @Provide
  Arbitrary<EveryPart> leaves() {
    return RandomCriteria.everyPart();
  }

  @Provide
  Arbitrary<Criterion> monotone() {
    return RandomCriteria.monotone();
  }

  /** Kleene's logic never says more than holds in every world, but may say less. */
  @Property(tries = 600)
  void verdict_determined_isThatOfEveryWorld(
      @ForAll("criteria") Criterion criterion, @ForAll("facts") EligibilityFacts facts) {
    Verdict verdict = criterion.evaluate(facts).verdict();
    if (verdict != Verdict.UNDETERMINED) {
      assertThat(PlainEligibility.verdict(criterion, facts).orElse(verdict)).isEqualTo(verdict);
    }
  }

  /** Selection and conditions of one leaf are decided together, so it says all that holds. */
  @Property(tries = 600)
  void verdict_ofALeaf_isThatOfEveryWorld(
      @ForAll("leaves") EveryPart criterion, @ForAll("facts") EligibilityFacts facts) {
    Verdict verdict = criterion.evaluate(facts).verdict();
    assertThat(PlainEligibility.verdict(criterion, facts).orElse(verdict)).isEqualTo(verdict);
  }

  @Provide
  Arbitrary<EligibilityFacts> onePart() {
    return RandomFacts.atMost(1, 3)
        .filter(facts -> facts.lineage().filter(it -> it.components().size() == 1).isPresent());
  }

  /** All that could change the verdict is named, and nothing else. */
  @Property(tries = 600)
  void unknown_ofALeaf_isWhatDecidesInSomeWorld(
      @ForAll("leaves") EveryPart criterion, @ForAll("onePart") EligibilityFacts facts) {
    Set<String> unknown = new TreeSet<>();
    criterion.evaluate(facts).unknown().forEach(fact -> unknown.add(fact.toString()));
    assertThat(unknown).isEqualTo(PlainResidual.of(criterion, facts).orElse(unknown));
  }

  /** Where no two parts of a criterion pull a fact in two ways, it says all that holds. */
  @Property(tries = 600)
  void verdict_monotone_isThatOfEveryWorld(
      @ForAll("monotone") Criterion criterion, @ForAll("facts") EligibilityFacts facts) {
    Verdict verdict = criterion.evaluate(facts).verdict();
    assertThat(PlainEligibility.verdict(criterion, facts).orElse(verdict)).isEqualTo(verdict);
  }
}
