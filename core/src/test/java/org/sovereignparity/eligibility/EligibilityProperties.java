package org.sovereignparity.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.lineage.Lineage;

/** The laws of decisions, over random criteria and facts. */
class EligibilityProperties {
  @Provide
  Arbitrary<EligibilityFacts> facts() {
    return RandomFacts.atMost(3, 4);
  }

  @Provide
  Arbitrary<Criterion> criteria() {
    return RandomCriteria.any();
  }

  @Provide
  Arbitrary<Reading<Criterion>> readings() {
    return RandomCriteria.any()
        .list()
        .ofSize(3)
        .map(alternatives -> Criteria.reading(alternatives.toArray(Criterion[]::new)));
  }

  /** Law 5. */
  @Property(tries = 150)
  void fill_anyUnknownFact_changesNoDeterminedVerdict(
      @ForAll("criteria") Criterion criterion, @ForAll("facts") EligibilityFacts facts) {
    List<Verdict> before = verdicts(criterion, facts);
    for (EligibilityFacts filled : Fillings.of(facts)) {
      List<Verdict> after = verdicts(criterion, filled);
      for (int i = 0; i < before.size(); i++) {
        if (before.get(i) != Verdict.UNDETERMINED) {
          assertThat(after.get(i)).as("%s with %s", criterion, filled).isEqualTo(before.get(i));
        }
      }
    }
  }

  private static List<Verdict> verdicts(Criterion criterion, EligibilityFacts facts) {
    return criterion.evaluate(facts).stream().map(Finding::verdict).toList();
  }

  /** Law 4. */
  @Property(tries = 250)
  void shuffle_componentsAndClaims_changesNoVerdict(
      @ForAll("criteria") Criterion criterion,
      @ForAll("facts") EligibilityFacts facts,
      @ForAll long seed) {
    Random random = new Random(seed);
    EligibilityFacts shuffled =
        facts.toBuilder()
            .lineage(facts.lineage().map(lineage -> shuffled(lineage, random)))
            .build();
    assertThat(verdicts(criterion, shuffled)).isEqualTo(verdicts(criterion, facts));
    assertThat(criterion.evaluate(shuffled).unknown())
        .containsExactlyInAnyOrderElementsOf(criterion.evaluate(facts).unknown());
  }

  private static Lineage shuffled(Lineage lineage, Random random) {
    return lineage.toBuilder()
        .components(shuffled(lineage.components(), random))
        .claims(shuffled(lineage.claims(), random))
        .upstreamModels(shuffled(lineage.upstreamModels(), random))
        .build();
  }

  private static <T> List<T> shuffled(ImmutableList<T> values, Random random) {
    List<T> shuffled = new ArrayList<>(values);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  @Property(tries = 250)
  void findings_anyCriterion_mirrorItsTree(
      @ForAll("criteria") Criterion criterion, @ForAll("facts") EligibilityFacts facts) {
    Finding finding = criterion.evaluate(facts);
    assertThat(finding.stream().map(Finding::criterion)).isEqualTo(criterion.stream().toList());
    for (Finding one : finding.stream().toList()) {
      assertThat(one.unknown().isEmpty()).isEqualTo(one.verdict() != Verdict.UNDETERMINED);
      assertThat(one.reasons().isEmpty()).isEqualTo(one.verdict() == Verdict.MET);
      assertThat(one.reason().isPresent()).isEqualTo(one.verdict() != Verdict.MET);
      one.reason().ifPresent(first -> assertThat(one.reasons()).startsWith(first));
      assertThat(one.failing()).allMatch(part -> part.verdict() != Verdict.MET);
    }
  }

  /** Settling a dispute may bring back what is not known of the component itself. */
  @Property(tries = 400)
  void residual_settledAgainAndAgain_determinesTheVerdict(
      @ForAll("criteria") Criterion criterion,
      @ForAll("facts") EligibilityFacts facts,
      @ForAll long seed) {
    Random random = new Random(seed);
    EligibilityFacts settled = facts;
    int rounds = 0;
    for (Finding finding = criterion.evaluate(facts);
        finding.verdict() == Verdict.UNDETERMINED;
        finding = criterion.evaluate(settled)) {
      assertThat(finding.unknown()).isNotEmpty();
      settled = Settling.settled(random, settled, finding.unknown());
      assertThat(++rounds).isLessThan(8);
    }
  }

  @Property(tries = 150)
  void under_eachReading_isTheDecisionOfThatReading(
      @ForAll("readings") Reading<Criterion> reading, @ForAll("facts") EligibilityFacts facts) {
    EligibilityDecision decision = EligibilityDecision.of(reading, facts);
    assertThat(decision.readings().keySet()).isEqualTo(reading.alternatives().keySet());
    decision
        .readings()
        .forEach(
            (name, verdict) -> {
              EligibilityDecision under = decision.under(name);
              assertThat(under).isEqualTo(EligibilityDecision.of(reading.taking(name), facts));
              assertThat(under.verdict()).isEqualTo(verdict);
              assertThat(under.finding())
                  .isEqualTo(reading.alternatives().get(name).evaluate(facts));
              assertThat(under.readings()).isEqualTo(decision.readings());
              assertThat(under.flippedBy().contains("r0")).isEqualTo(verdict != decision.verdict());
              assertThat(decision.flippedBy().contains(name))
                  .isEqualTo(verdict != decision.verdict());
            });
    assertThat(decision.flippedBy()).doesNotContain(reading.taken());
  }
}
