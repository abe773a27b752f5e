package org.sovereignparity.json;

import com.google.common.collect.ImmutableMap;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Protocol;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Score;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.model.Jurisdiction;
import org.sovereignparity.model.Model;
import org.sovereignparity.model.Organisation;
import org.sovereignparity.number.Rational;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.LowerIsBetter;
import org.sovereignparity.parity.MissingScores;
import org.sovereignparity.parity.Normalisation;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.parity.Weights;
import org.sovereignparity.source.Citation;
import org.sovereignparity.source.Confidence;
import org.sovereignparity.source.Source;

/** Random values that have a form in JSON. The same {@link Random} gives the same values. */
final class RandomDocuments {
  static final List<String> NAMES =
      List.of(
          "A",
          "a",
          "10",
          " A ",
          "MMLU-Pro",
          "x/y~z",
          "\u00e9",
          "e\u0301",
          "\ud55c\uad6d\uc5b4",
          "\uff21",
          "\ud83d\ude00",
          "\udbff\udffd",
          "\"quoted\"",
          "back\\slash",
          "\u0000",
          "\n",
          "\u2028",
          "__proto__",
          "null",
          "a,b");
  private static final List<String> NUMBERS =
      List.of("0", "1", "83.8", "0.1", "1/3", "22/7", "1e-30", "99.999", "50%", "100");
  static final List<Source> SOURCES =
      List.of(
          Source.builder().id("OFF-1").title("Notice").build(),
          Source.builder()
              .id("CARD \u00e9")
              .title("Model card \ud83d\ude00")
              .address(URI.create("https://example.org/a?b=c#d"))
              .date(LocalDate.of(2026, 1, 5))
              .build(),
          Source.builder().id("x").title("\"t\"").address(URI.create("urn:x:y")).build());

  private final Random random;

  private RandomDocuments(Random random) {
    this.random = random;
  }

  /** {@return a scoreboard, which may be empty} */
  static Scoreboard board(Random random) {
    return new RandomDocuments(random).board();
  }

  /** {@return a policy} */
  static ParityPolicy policy(Random random) {
    return new RandomDocuments(random).policy();
  }

  /** {@return an assessment of scores with protocols and citations} */
  static ParityAssessment assessment(Random random) {
    while (true) {
      try {
        String request = AssessRequests.next(random).toString();
        return new RandomDocuments(random).cited(AssessRequest.assess(ParityJson.parse(request)));
      } catch (InvalidDocumentException e) {
        // One request in ten is refused.
      }
    }
  }

  private Scoreboard board() {
    Scoreboard.Builder board = Scoreboard.builder();
    List<Benchmark> benchmarks = some(5).stream().map(this::benchmark).toList();
    benchmarks.forEach(board::add);
    List<String> models = some(5);
    models.stream().filter(id -> chance(70)).map(this::model).forEach(board::add);
    for (String model : models) {
      for (Benchmark benchmark : benchmarks) {
        if (chance(70)) {
          board.add(cited(Score.of(model, benchmark.id(), within(benchmark.scale()))));
        }
      }
    }
    return board.build();
  }

  private Benchmark benchmark(String id) {
    Rational min = chance(60) ? Rational.ZERO : Rational.parse("-7/3");
    Scale scale = chance(30) ? Scale.atLeast(min) : Scale.of(min, Rational.of(100));
    return Benchmark.builder()
        .id(id)
        .scale(scale)
        .direction(oneOf(Direction.values()))
        .chance(chance(40) ? Optional.of(Rational.parse("12.5")) : Optional.empty())
        .build();
  }

  private Rational within(Scale scale) {
    Rational value = Rational.parse(oneOf(NUMBERS));
    return scale.contains(value.negate()) ? value.negate() : value;
  }

  private Model model(String id) {
    return Model.builder()
        .id(id)
        .organisation(chance(50) ? Optional.of(organisation()) : Optional.empty())
        .released(chance(50) ? Optional.of(date()) : Optional.empty())
        .build();
  }

  private Organisation organisation() {
    return chance(50)
        ? Organisation.of(oneOf(NAMES))
        : Organisation.of(oneOf(NAMES), Jurisdiction.of(oneOf("KR", "EU", "CN")));
  }

  private LocalDate date() {
    return LocalDate.of(1900 + random.nextInt(300), 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private ParityAssessment cited(ParityAssessment plain) {
    Scoreboard.Builder board = Scoreboard.builder();
    plain.board().benchmarks().forEach(board::add);
    plain.board().models().forEach(board::add);
    plain.board().scores().forEach(score -> board.add(cited(score)));
    return plain.threshold().isPresent()
        ? plain
            .policy()
            .assess(
                board.build(), plain.candidate(), plain.frontier(), plain.threshold().orElseThrow())
        : plain.policy().assess(board.build(), plain.candidate(), plain.frontier());
  }

  private Score cited(Score plain) {
    return Score.builder()
        .model(plain.model())
        .benchmark(plain.benchmark())
        .value(plain.value())
        .protocol(chance(40) ? Optional.of(protocol()) : Optional.empty())
        .citation(chance(40) ? Optional.of(citation()) : Optional.empty())
        .build();
  }

  private Protocol protocol() {
    return chance(50)
        ? Protocol.of(Map.of("shots", "5"))
        : Protocol.of(ImmutableMap.of(oneOf(NAMES), "", "shots", oneOf(NAMES)));
  }

  private Citation citation() {
    Confidence confidence = oneOf(Confidence.values());
    return chance(50)
        ? Citation.of(oneOf(SOURCES), confidence)
        : Citation.of(oneOf(SOURCES), "table 1 \ud83d\ude00", confidence);
  }

  private ParityPolicy policy() {
    return ParityPolicy.strict(oneOf(Aggregation.values())).toBuilder()
        .normalisation(oneOf(Normalisation.values()))
        .missing(oneOf(MissingScores.values()))
        .lowerIsBetter(oneOf(LowerIsBetter.values()))
        .cap(chance(50) ? Optional.of(positive()) : Optional.empty())
        .weights(chance(50) ? Weights.equal() : weights())
        .build();
  }

  private Weights weights() {
    Map<String, Rational> weights = new LinkedHashMap<>();
    some(5).forEach(id -> weights.put(id, positive()));
    weights.put("B", Rational.ONE);
    return Weights.of(weights);
  }

  private Rational positive() {
    return Rational.parse(oneOf(NUMBERS)).plus(Rational.parse("1/1000"));
  }

  private List<String> some(int most) {
    List<String> names = new ArrayList<>(NAMES);
    Collections.shuffle(names, random);
    return names.subList(0, random.nextInt(most + 1));
  }

  private boolean chance(int inHundred) {
    return random.nextInt(100) < inHundred;
  }

  private <T> T oneOf(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  @SafeVarargs
  private <T> T oneOf(T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
