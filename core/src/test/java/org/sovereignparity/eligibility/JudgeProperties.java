package org.sovereignparity.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.lineage.Established;
import org.sovereignparity.lineage.Lineage;

/** The verdict alone is that of the finding with its reasons, and refused where that is. */
class JudgeProperties {

  @Provide
  Arbitrary<Criterion> criteria() {
    return RandomCriteria.any();
  }

  @Provide
  Arbitrary<EveryPart> leaves() {
    return RandomCriteria.everyPart();
  }

  @Provide
  Arbitrary<EligibilityFacts> facts() {
    return RandomFacts.atMost(3, 3);
  }

  @Property(tries = 500)
  void verdict_anyCriterion_isThatOfItsFinding(
      @ForAll("criteria") Criterion criterion, @ForAll("facts") EligibilityFacts facts) {
    List<Object> verdicts = new ArrayList<>();
    Throwable refusal = catchThrowable(() -> verdicts.add(new Judge(facts).verdict(criterion)));
    if (refusal == null) {
      assertThat(verdicts).containsExactly(criterion.evaluate(facts).verdict());
    } else {
      assertThat(refusal).isInstanceOf(RefusedException.class);
      assertThat(catchThrowable(() -> criterion.evaluate(facts))).hasToString(refusal.toString());
    }
  }

  @Property(tries = 500)
  void verdict_ofAPart_isThatOfAllItsPossibilities(
      @ForAll("leaves") EveryPart criterion, @ForAll("facts") EligibilityFacts facts) {
    if (facts.lineage().isEmpty()) {
      return;
    }
    Lineage lineage = facts.lineage().get();
    ImmutableList<Asked> asked = Asked.by(criterion, new Upstreams(lineage), facts.asOf());
    PartJudge judge = new PartJudge(criterion, asked);
    for (Established part : lineage.established(facts.asOf())) {
      assertThat(judge.verdict(part))
          .as("%s of %s", criterion, part)
          .isEqualTo(new Possibilities(criterion, asked, part).verdict());
    }
  }

  @Property(tries = 300)
  void and_ofTwoSets_isThatOfEachPair(
      @ForAll("verdicts") List<Verdict> left, @ForAll("verdicts") List<Verdict> right) {
    int pairs = Verdicts.NONE;
    for (Verdict one : left) {
      for (Verdict other : right) {
        pairs |= Verdicts.of(one.and(other));
      }
    }
    assertThat(Verdicts.and(set(left), set(right))).isEqualTo(pairs);
  }

  @Provide
  Arbitrary<List<Verdict>> verdicts() {
    return Arbitraries.of(Verdict.class).list().ofMinSize(1).ofMaxSize(3);
  }

  private static int set(List<Verdict> verdicts) {
    return verdicts.stream().mapToInt(Verdicts::of).reduce(Verdicts.NONE, (x, y) -> x | y);
  }
}
