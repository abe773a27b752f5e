package org.sovereignparity.parity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.decision.UnknownFact;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.PlainRoot;
import org.sovereignparity.number.Rational;

/** The laws that hold for every question. */
@Domain(Questions.class)
@Domain(DomainContext.Global.class)
class ParityLawsProperties {

  @Property(tries = 1_000)
  @StatisticsReport(StatisticsReportMode.OFF)
  void questions_areMostlyAnsweredAndVaried(@ForAll Question question) {
    String outcome =
        question.ask().flatMap(ParityAssessment::verdict).map(Verdict::name).orElse("refused");
    Statistics.label("outcome").collect(outcome);
    Statistics.label("outcome")
        .coverage(
            coverage -> {
              coverage.check("MET").percentage(percent -> percent > 15);
              coverage.check("NOT_MET").percentage(percent -> percent > 15);
              coverage.check("UNDETERMINED").percentage(percent -> percent > 5);
              coverage.check("refused").percentage(percent -> percent > 1 && percent < 35);
            });
    boolean tie = question.ask().filter(a -> a.flags().contains(Flag.EXACT_TIE)).isPresent();
    Statistics.label("tie").collect(tie);
    Statistics.label("tie").coverage(c -> c.check(true).percentage(percent -> percent > 5));
  }

  @Property(tries = 3_000)
  void verdict_anyQuestion_agreesWithCrossMultiplication(@ForAll Question question) {
    ParityAssessment asked = asked(question);
    Optional<PlainRoot> plain = PlainParity.ratio(question);
    assertThat(asked.ratio().isPresent()).isEqualTo(plain.isPresent());
    plain.ifPresent(
        ratio -> {
          assertThat(PlainRoot.of(asked.ratio().orElseThrow()).compareTo(ratio)).isZero();
          assertThat(asked.verdict())
              .contains(Verdict.of(PlainParity.isMet(ratio, question.threshold())));
        });
  }

  @Property
  void otherAggregations_anyQuestion_areWhatAskingForThemGives(@ForAll Question question) {
    ParityAssessment asked = asked(question);
    for (Aggregation aggregation : Aggregation.values()) {
      Optional<ParityAssessment> other =
          question.withPolicy(policy -> policy.aggregation(aggregation)).ask();
      assertThat(Optional.ofNullable(asked.otherAggregations().get(aggregation)))
          .isEqualTo(other.filter(a -> aggregation != question.policy().aggregation()));
    }
  }

  @Property
  void assessAll_anyQuestion_givesWhatAskingForEachGives(@ForAll Question question) {
    ParityAssessment asked = asked(question);
    ParityTable table =
        question.policy().assessAll(question.board(), question.frontier(), question.threshold());
    assertThat(table.of(question.candidate())).contains(asked);
    for (ParityAssessment row : table.assessments()) {
      ParityAssessment alone = question.withCandidate(row.candidate()).assess();
      assertThat(row).isEqualTo(alone).hasSameHashCodeAs(alone);
      assertThat(row.verdict()).isEqualTo(alone.verdict());
      assertThat(row.ratio()).isEqualTo(alone.ratio());
      assertThat(row.missing()).isEqualTo(alone.missing());
      assertThat(row.excluded()).isEqualTo(alone.excluded());
      assertThat(row.referenceModels()).isEqualTo(alone.referenceModels());
      assertThat(table.models(row.verdict().orElseThrow())).contains(row.candidate());
    }
  }

  @Property
  void raising_aScoreOfTheCandidate_neverLowersTheVerdict(
      @ForAll Question question, @ForAll @IntRange(min = 1, max = 10) int tenths) {
    ParityAssessment asked = asked(question);
    for (Benchmark benchmark : question.benchmarks()) {
      Optional<Rational> score = question.score(question.candidate(), benchmark);
      if (score.isPresent()) {
        Rational better = improved(benchmark, score.get(), Rational.of(tenths, 10));
        assertNotBelow(question.withScore(question.candidate(), benchmark, better).assess(), asked);
      }
    }
  }

  private static Rational improved(Benchmark benchmark, Rational score, Rational part) {
    Rational best =
        benchmark.direction() == Direction.LOWER_IS_BETTER
            ? benchmark.scale().min()
            : benchmark.scale().max().orElse(Rational.of(500));
    return score.plus(best.minus(score).times(part));
  }

  private static void assertNotBelow(ParityAssessment after, ParityAssessment before) {
    if (before.ratio().isPresent() && after.ratio().isPresent()) {
      assertThat(after.ratio().get().compareTo(before.ratio().get())).isNotNegative();
    }
    if (before.verdict().orElseThrow() == Verdict.MET) {
      assertThat(after.verdict()).isNotEqualTo(Optional.of(Verdict.NOT_MET));
    }
  }

  @Property
  void shuffling_everything_changesNoAnswer(@ForAll Question question, @ForAll long seed) {
    Question shuffled = question.shuffled(new Random(seed));
    assertThat(shuffled.ask().isPresent()).isEqualTo(question.ask().isPresent());
    ParityAssessment asked = asked(question);
    ParityAssessment again = shuffled.assess();
    assertThat(again).isEqualTo(asked).hasSameHashCodeAs(asked);
    assertThat(again.ratio()).isEqualTo(asked.ratio());
    assertThat(again.verdict()).isEqualTo(asked.verdict());
    assertThat(again.flags()).isEqualTo(asked.flags());
    assertThat(again.referenceModels()).containsExactlyElementsOf(asked.referenceModels());
    assertThat(again.benchmarksUsed()).isEqualTo(asked.benchmarksUsed());
    assertThat(again.shortfall()).isEqualTo(asked.shortfall());
    assertThat(again.otherAggregations()).isEqualTo(asked.otherAggregations());
    assertThat(again.missing()).containsExactlyInAnyOrderElementsOf(asked.missing());
    assertThat(again.excluded()).containsExactlyInAnyOrderElementsOf(asked.excluded());
    assertThat(again.contributions()).containsExactlyInAnyOrderElementsOf(asked.contributions());
  }

  @Property
  void filling_aMissingScore_changesNoDeterminedVerdict(@ForAll Question any) {
    Question question = any.withPolicy(policy -> policy.missing(MissingScores.UNDETERMINED));
    ParityAssessment asked = asked(question);
    for (Benchmark benchmark : question.benchmarks()) {
      for (String model : question.scores().rowKeySet()) {
        if (question.score(model, benchmark).isEmpty() && asked.ratio().isPresent()) {
          Rational filled = benchmark.scale().max().orElse(Rational.ONE);
          ParityAssessment after = question.withScore(model, benchmark, filled).assess();
          assertThat(after.verdict()).isEqualTo(asked.verdict());
          assertThat(after.ratio()).isEqualTo(asked.ratio());
        }
      }
    }
  }

  @Property
  void filling_allNamedScores_leavesNoneNamed(@ForAll Question any) {
    Question question = any.withPolicy(policy -> policy.missing(MissingScores.UNDETERMINED));
    Question filled = question;
    for (UnknownFact fact : asked(question).missing()) {
      if (fact.reason() == MissingReason.NO_SCORE) {
        Benchmark benchmark = question.board().benchmark(fact.about().get(1)).orElseThrow();
        filled = filled.withScore(fact.about().get(0), benchmark, benchmark.scale().min());
      }
    }
    assertThat(filled.assess().missing())
        .noneMatch(fact -> fact.reason() == MissingReason.NO_SCORE);
  }

  @Property
  void shares_ofSums_addUpToTheRatio(@ForAll Question question) {
    ParityAssessment asked = asked(question);
    boolean isSum =
        ImmutableSet.of(Aggregation.RATIO_OF_MEANS, Aggregation.MEAN_OF_RATIOS)
            .contains(question.policy().aggregation());
    assertThat(asked.contributions()).allMatch(row -> row.share().isPresent() == isSum);
    if (isSum && asked.ratio().isPresent()) {
      Rational sum = Rational.ZERO;
      for (Contribution row : asked.contributions()) {
        sum = sum.plus(row.share().orElseThrow());
      }
      assertThat(sum).isEqualTo(asked.ratio().get());
      assertThat(asked.contributions()).hasSize(asked.benchmarksUsed());
    }
  }

  @Property
  void unit_ofOneBenchmark_doesNotMatterToRatios(
      @ForAll Question question,
      @ForAll @IntRange(min = 1, max = 40) int num,
      @ForAll @IntRange(min = 1, max = 40) int den) {
    Assume.that(question.policy().aggregation() != Aggregation.RATIO_OF_MEANS);
    Assume.that(
        question.frontier().kind() != Frontier.Kind.BEST_MODEL
            || question.policy().normalisation() != Normalisation.RAW);
    ParityAssessment asked = asked(question);
    for (Benchmark benchmark : question.benchmarks()) {
      Rational factor = Rational.of(num, den);
      ParityAssessment again =
          question.withUnit(benchmark, scaled(benchmark, factor), factor).assess();
      assertThat(again.ratio()).isEqualTo(asked.ratio());
      assertThat(again.verdict()).isEqualTo(asked.verdict());
      assertThat(again.referenceModels()).isEqualTo(asked.referenceModels());
    }
  }

  private static Benchmark scaled(Benchmark old, Rational factor) {
    Rational min = old.scale().min().times(factor);
    Scale scale =
        old.scale().max().map(max -> Scale.of(min, max.times(factor))).orElse(Scale.atLeast(min));
    return Benchmark.builder()
        .id(old.id())
        .scale(scale)
        .direction(old.direction())
        .chance(old.chance().map(factor::times))
        .build();
  }

  private static ParityAssessment asked(Question question) {
    Optional<ParityAssessment> asked = question.ask();
    Assume.that(asked.isPresent());
    return asked.get();
  }
}
