package org.sovereignparity.parity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.PlainRoot;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Rounding;
import org.sovereignparity.number.Threshold;

/** Random questions from small pools, so that ties, zeros and every kind of edge are frequent. */
class Questions extends DomainContextBase {
  private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
  private static final List<LocalDate> RELEASES =
      List.of(
          AS_OF,
          AS_OF.minusDays(1),
          LocalDate.of(2025, 9, 30),
          LocalDate.of(2025, 9, 29),
          LocalDate.of(2026, 2, 28),
          LocalDate.of(2026, 4, 1),
          LocalDate.of(2024, 1, 1));

  /** By UTF-16 unit the emoji would come first, by code point the replacement character does. */
  private static final List<String> IDS =
      List.of("a", "B", "b", "b2", "\uc5d1\uc0ac\uc6d0", "\ufffd", "\ud83d\ude00");

  private static final List<String> VALUES = List.of("0.95", "95%", "1/2", "1", "2/3", "0.9");
  private static final List<String> CAPS = List.of("1", "1.05", "0.95", "1/2", "3");

  /** A scale with its chance level and scores on it. */
  private record Kind(Scale scale, String chance, List<String> pool) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              Scale.PERCENT,
              "20",
              List.of(
                  "0", "19", "20", "38", "40", "57", "6e1", "76", "80", "95", "100", "2.09", "2.20",
                  "1/3", "94.996", "99.9")),
          new Kind(
              Scale.parse("0..1"), "1/4", List.of("0", "0.19", "20%", "19/20", "1", "0.25", "0.4")),
          new Kind(Scale.parse("-10..10"), "-1", List.of("-10", "-0.5", "0", "1.9", "2", "10")),
          new Kind(Scale.parse("0.."), "0", List.of("0", "0.95", "1", "19", "20", "120", "2/3")),
          new Kind(Scale.parse("10..60"), "12.5", List.of("10", "12.5", "19", "20", "38", "60")));

  private final Random random;

  Questions() {
    this(new Random(0));
  }

  private Questions(Random random) {
    this.random = random;
  }

  @Provide
  Arbitrary<Question> questions() {
    return Arbitraries.randomValue(random -> new Questions(random).next());
  }

  private Question next() {
    List<String> ids = some(IDS, 2 + random.nextInt(3));
    Normalisation normalisation = one(List.of(Normalisation.values()));
    boolean likeScales = chance(60);
    Kind first = kind(normalisation);
    boolean lower = normalisation == Normalisation.RAW && chance(25);
    ImmutableList.Builder<Benchmark> benchmarks = ImmutableList.builder();
    ImmutableTable.Builder<String, String, String> scores = ImmutableTable.builder();
    int missing = chance(60) ? 0 : 20;
    for (String id : some(IDS, 1 + random.nextInt(4))) {
      Kind kind = likeScales ? first : kind(normalisation);
      benchmarks.add(benchmark(id, kind, lower && chance(50)));
      ids.stream()
          .filter(model -> !chance(missing))
          .forEach(model -> scores.put(model, id, one(kind.pool())));
    }
    ImmutableList<Benchmark> all = benchmarks.build();
    Question question =
        new Question(
            all,
            models(ids),
            scores.build(),
            ids.get(0),
            frontier(ids),
            policy(all, normalisation),
            threshold(Rational.parse(one(VALUES))));
    return chance(35) ? onItsRatio(question) : question;
  }

  /** Moves the threshold to the ratio, for ties. */
  private Question onItsRatio(Question question) {
    return question
        .ask()
        .flatMap(asked -> PlainParity.ratio(question))
        .filter(ratio -> ratio.degree() == 1 && ratio.radicand().signum() > 0)
        .map(PlainRoot::radicand)
        .map(x -> question.withThreshold(threshold(Rational.of(x.num(), x.den()))))
        .orElse(question);
  }

  private Kind kind(Normalisation normalisation) {
    Kind kind = one(KINDS);
    boolean fits = normalisation == Normalisation.RAW || kind.scale().max().isPresent();
    return fits || chance(5) ? kind : KINDS.get(0);
  }

  private Benchmark benchmark(String id, Kind kind, boolean lower) {
    Direction direction = lower ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER;
    Benchmark.Builder builder = Benchmark.builder().id(id).scale(kind.scale()).direction(direction);
    return chance(98) ? builder.chance(Rational.parse(kind.chance())).build() : builder.build();
  }

  private ImmutableList<Model> models(List<String> ids) {
    return ids.stream()
        .map(id -> chance(97) ? Model.of(id, one(RELEASES)) : Model.of(id))
        .collect(ImmutableList.toImmutableList());
  }

  /** The candidate is the first of {@code ids}; it, too, may be listed. */
  private Frontier frontier(List<String> ids) {
    List<String> listed = some(chance(30) ? ids : ids.subList(1, ids.size()), ids.size());
    List<String> chosen = listed.subList(0, 1 + random.nextInt(listed.size()));
    Frontier frontier =
        switch (random.nextInt(3)) {
          case 0 -> Frontier.model(ids.get(1));
          case 1 -> Frontier.bestModel(chosen);
          default -> Frontier.bestPerBenchmark(chosen);
        };
    return chance(20)
        ? frontier.within(ReleaseWindow.of(AS_OF, one(List.of(0, 1, 6, 1_200))))
        : frontier;
  }

  private ParityPolicy policy(List<Benchmark> benchmarks, Normalisation normalisation) {
    Aggregation aggregation = one(List.of(Aggregation.values()));
    boolean capped = chance(aggregation == Aggregation.RATIO_OF_MEANS ? 3 : 35);
    return ParityPolicy.strict(aggregation).toBuilder()
        .normalisation(normalisation)
        .missing(one(List.of(MissingScores.values())))
        .lowerIsBetter(chance(95) ? LowerIsBetter.RECIPROCAL : LowerIsBetter.REFUSE)
        .cap(Optional.of(Rational.parse(one(CAPS))).filter(cap -> capped))
        .weights(chance(40) ? weights(benchmarks) : Weights.equal())
        .build();
  }

  private Weights weights(List<Benchmark> benchmarks) {
    Map<String, Rational> weights = new LinkedHashMap<>();
    for (Benchmark benchmark : benchmarks) {
      weights.put(benchmark.id(), Rational.parse(one(List.of("1", "2", "3", "1/2", "0.3", "2/3"))));
    }
    return Weights.of(weights);
  }

  private Threshold threshold(Rational value) {
    Threshold threshold = chance(30) ? Threshold.moreThan(value) : Threshold.atLeast(value);
    RoundingMode mode = RoundingMode.values()[random.nextInt(7)];
    return chance(25) ? threshold.rounded(Rounding.of(random.nextInt(4), mode)) : threshold;
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T one(List<T> pool) {
    return pool.get(random.nextInt(pool.size()));
  }

  private <T> List<T> some(List<T> pool, int size) {
    List<T> shuffled = new ArrayList<>(pool);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, Math.min(size, shuffled.size()));
  }
}
