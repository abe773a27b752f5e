package org.sovereignparity.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.PlainFraction;
import org.sovereignparity.number.PlainRoot;
import org.sovereignparity.number.Rational;

/** What is lacking is tried out: the score is replaced and the question asked again. */
@Domain(Questions.class)
@Domain(DomainContext.Global.class)
class ShortfallProperties {
  private static final Rational BIT = Rational.parse("1e-9");

  @Property(tries = 2_000, maxDiscardRatio = 20)
  @StatisticsReport(StatisticsReportMode.OFF)
  void shortfall_isThereExactlyWhereSomethingIsLacking(@ForAll Question question) {
    ParityAssessment asked = asked(question);
    boolean defined =
        asked.ratio().isPresent()
            && question.threshold().rounding().isEmpty()
            && question.policy().aggregation() != Aggregation.GEOMETRIC_MEAN_OF_RATIOS;
    assertThat(asked.hasShortfall()).isEqualTo(defined);
    assertThat(asked.shortfall().isPresent())
        .isEqualTo(defined && asked.verdict().orElseThrow() == Verdict.NOT_MET);
    Statistics.label("lacking").collect(asked.shortfall().isPresent());
    Statistics.label("lacking").coverage(c -> c.check(true).percentage(p -> p > 10));
  }

  @Property(tries = 2_000, maxDiscardRatio = 20)
  void change_asNamed_reachesTheThreshold(@ForAll Question question) {
    Shortfall shortfall = shortfall(question);
    assertThat(shortfall.attained()).isEqualTo(!question.threshold().isStrict());
    for (ScoreChange change : shortfall.alone()) {
      Benchmark benchmark = benchmark(question, change);
      Verdict expected = shortfall.attained() ? Verdict.MET : Verdict.NOT_MET;
      assertVerdict(with(question, benchmark, change.to()), expected);
      Rational end = end(benchmark).orElse(change.to().plus(Rational.ONE));
      Rational beyond = change.to().plus(end.minus(change.to()).times(BIT));
      if (!beyond.equals(change.to())) {
        assertVerdict(with(question, benchmark, beyond), Verdict.MET);
      }
    }
  }

  @Property(tries = 2_000, maxDiscardRatio = 20)
  void change_aBitLess_doesNotReachTheThreshold(@ForAll Question question) {
    for (ScoreChange change : shortfall(question).alone()) {
      Benchmark benchmark = benchmark(question, change);
      Rational now = question.score(question.candidate(), benchmark).orElseThrow();
      assertThat(change.needed()).isEqualTo(change.to().minus(now).abs());
      for (Rational less : List.of(BIT, Rational.of(1, 2))) {
        Rational tooLittle = change.to().plus(now.minus(change.to()).times(less));
        assertVerdict(with(question, benchmark, tooLittle), Verdict.NOT_MET);
      }
    }
  }

  @Property(tries = 2_000, maxDiscardRatio = 20)
  void benchmark_notOffered_cannotReachTheThresholdAlone(@ForAll Question question) {
    Shortfall shortfall = shortfall(question);
    List<String> offered = shortfall.alone().stream().map(ScoreChange::benchmark).toList();
    for (Contribution row : asked(question).contributions()) {
      if (!offered.contains(row.benchmark()) && row.candidate().isPresent()) {
        Benchmark benchmark = question.board().benchmark(row.benchmark()).orElseThrow();
        Rational best = end(benchmark).orElse(Rational.parse("1e12"));
        assertVerdict(with(question, benchmark, positive(benchmark, best)), Verdict.NOT_MET);
      }
    }
  }

  @Property(tries = 1_000, maxDiscardRatio = 20)
  void alone_isOrderedBySizeThenId(@ForAll Question question) {
    assertThat(shortfall(question).alone())
        .isSortedAccordingTo(
            Comparator.comparing(ScoreChange::needed)
                .thenComparing(ScoreChange::benchmark, PlainParity.BY_CODE_POINT));
  }

  @Property(tries = 1_000, maxDiscardRatio = 20)
  void overall_addedToTheSum_isTheThreshold(@ForAll Question question) {
    Shortfall shortfall = shortfall(question);
    boolean isSum = question.policy().aggregation() == Aggregation.RATIO_OF_MEANS;
    assertThat(shortfall.overall().isPresent()).isEqualTo(isSum);
    if (isSum) {
      PlainFraction ratio = PlainParity.ratio(question).orElseThrow().radicand();
      PlainFraction added =
          PlainFraction.of(shortfall.overall().orElseThrow())
              .over(PlainParity.weightedReferences(question));
      PlainFraction value = PlainFraction.of(question.threshold().value());
      assertThat(ratio.plus(added).is(value)).isTrue();
    }
  }

  private static void assertVerdict(Question question, Verdict verdict) {
    assertThat(question.assess().verdict()).contains(verdict);
    PlainRoot plain = PlainParity.ratio(question).orElseThrow();
    assertThat(Verdict.of(PlainParity.isMet(plain, question.threshold()))).isEqualTo(verdict);
  }

  private static Question with(Question question, Benchmark benchmark, Rational score) {
    return question.withScore(question.candidate(), benchmark, score);
  }

  private static Benchmark benchmark(Question question, ScoreChange change) {
    return question.board().benchmark(change.benchmark()).orElseThrow();
  }

  /** {@return the best score on the scale, if it has an end there} */
  private static Optional<Rational> end(Benchmark benchmark) {
    return benchmark.direction() == Direction.LOWER_IS_BETTER
        ? Optional.of(benchmark.scale().min())
        : benchmark.scale().max();
  }

  /** Where lower is better, only what is positive has a ratio. */
  private static Rational positive(Benchmark benchmark, Rational best) {
    boolean lower = benchmark.direction() == Direction.LOWER_IS_BETTER;
    return lower && best.signum() <= 0 ? BIT : best;
  }

  private static Shortfall shortfall(Question question) {
    Optional<Shortfall> shortfall = asked(question).shortfall();
    Assume.that(shortfall.isPresent());
    return shortfall.get();
  }

  private static ParityAssessment asked(Question question) {
    Optional<ParityAssessment> asked = question.ask();
    Assume.that(asked.isPresent());
    return asked.get();
  }
}
