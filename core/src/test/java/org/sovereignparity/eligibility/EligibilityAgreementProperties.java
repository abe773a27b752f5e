package org.sovereignparity.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

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

  /** Where no two parts of a criterion pull a fact in two ways, it says all that holds. */
  @Property(tries = 600)
  void verdict_monotone_isThatOfEveryWorld(
      @ForAll("monotone") Criterion criterion, @ForAll("facts") EligibilityFacts facts) {
    Verdict verdict = criterion.evaluate(facts).verdict();
    assertThat(PlainEligibility.verdict(criterion, facts).orElse(verdict)).isEqualTo(verdict);
  }
}
