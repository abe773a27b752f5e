package org.sovereignparity.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.lineage.RandomLineages;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;
import org.sovereignparity.scoring.Facts;

/** Facts of which some are not known. */
final class RandomFacts {
  static final LocalDate IN_TIME = LocalDate.of(2026, 2, 1);
  static final LocalDate LATE = LocalDate.of(2026, 8, 1);

  private RandomFacts() {}

  static Arbitrary<EligibilityFacts> atMost(int components, int claims) {
    return Combinators.combine(
            RandomLineages.atMost(components, claims).optional(0.95),
            Arbitraries.of(IN_TIME, LATE).optional(0.7),
            Arbitraries.of("76", "75").map(RandomFacts::scores).optional(0.7),
            Arbitraries.of(Rational.ZERO, Rational.ONE).optional(0.7),
            Arbitraries.of(Rational.ZERO, Rational.ONE).optional(0.7))
        .as(RandomFacts::facts);
  }

  private static EligibilityFacts facts(
      Optional<Lineage> lineage,
      Optional<LocalDate> released,
      Optional<Scoreboard> scores,
      Optional<Rational> x,
      Optional<Rational> y) {
    EligibilityFacts facts =
        EligibilityFacts.builder()
            .model(Model.of("M"))
            .lineage(lineage)
            .scores(scores)
            .points(points(points(Facts.builder().build(), "x", x), "y", y))
            .build();
    return released.map(day -> released(facts, day)).orElse(facts);
  }

  private static Facts points(Facts facts, String name, Optional<Rational> value) {
    return value.map(points -> facts.toBuilder().putNumbers(name, points).build()).orElse(facts);
  }

  static EligibilityFacts released(EligibilityFacts facts, LocalDate day) {
    Model model = Model.of("M", day);
    return facts.toBuilder()
        .model(model)
        .lineage(facts.lineage().map(lineage -> lineage.toBuilder().model(model).build()))
        .build();
  }

  /** M beside F, which has 80: the line is at 76. */
  static Scoreboard scores(String own) {
    return Scoreboard.builder()
        .add(Benchmark.of("b", Scale.PERCENT, Direction.HIGHER_IS_BETTER))
        .score("M", "b", own)
        .score("F", "b", "80")
        .build();
  }

  /** These facts with one more known, in each way: the two for inputs, dates and scores. */
  static List<EligibilityFacts> filledBesidesTheLineage(EligibilityFacts facts) {
    Stream<EligibilityFacts> dates =
        facts.model().released().isPresent()
            ? Stream.empty()
            : Stream.of(released(facts, IN_TIME), released(facts, LATE));
    Stream<EligibilityFacts> scores =
        facts.scores().isPresent()
            ? Stream.empty()
            : Stream.of("76", "75").map(own -> facts.toBuilder().scores(scores(own)).build());
    Stream<EligibilityFacts> points =
        Stream.of("x", "y")
            .filter(name -> !facts.points().numbers().containsKey(name))
            .flatMap(
                name ->
                    Stream.of(Rational.ZERO, Rational.ONE)
                        .map(value -> points(facts.points(), name, Optional.of(value))))
            .map(all -> facts.toBuilder().points(all).build());
    return Stream.of(dates, scores, points).flatMap(filled -> filled).toList();
  }
}
