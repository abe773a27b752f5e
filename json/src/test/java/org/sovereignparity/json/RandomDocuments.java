package org.sovereignparity.json;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
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
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.internal.codec.Node;
import org.sovereignparity.json.internal.oracle.AssessRequest;
import org.sovereignparity.model.Model;
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

/** Random values that have a form in JSON. The same {@link Random} gives the same values. */
final class RandomDocuments {
  private static final List<String> NUMBERS =
      List.of("0", "1", "83.8", "0.1", "1/3", "22/7", "1e-30", "99.999", "50%", "100");

  private final Random random;
  private final Draw draw;

  private RandomDocuments(Random random) {
    this.random = random;
    this.draw = new Draw(random);
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
        return new RandomDocuments(random)
            .cited(AssessRequest.assess(Node.parse(request).object()));
      } catch (InvalidDocumentException e) {
        // One request in ten is refused.
      }
    }
  }

  private Scoreboard board() {
    Scoreboard.Builder board = Scoreboard.builder();
    List<Benchmark> benchmarks = draw.names(0, 5).stream().map(this::benchmark).toList();
    benchmarks.forEach(board::add);
    List<String> models = draw.names(0, 5);
    models.stream().filter(id -> draw.chance(70)).map(this::model).forEach(board::add);
    for (String model : models) {
      for (Benchmark benchmark : benchmarks) {
        if (draw.chance(70)) {
          board.add(cited(Score.of(model, benchmark.id(), within(benchmark.scale()))));
        }
      }
    }
    return board.build();
  }

  private Benchmark benchmark(String id) {
    Rational min = draw.chance(60) ? Rational.ZERO : Rational.parse("-7/3");
    Scale scale = draw.chance(30) ? Scale.atLeast(min) : Scale.of(min, Rational.of(100));
    return Benchmark.builder()
        .id(id)
        .scale(scale)
        .direction(draw.oneOf(Direction.values()))
        .chance(draw.chance(40) ? Optional.of(Rational.parse("12.5")) : Optional.empty())
        .build();
  }

  private Rational within(Scale scale) {
    Rational value = Rational.parse(draw.oneOf(NUMBERS));
    return scale.contains(value.negate()) ? value.negate() : value;
  }

  private Model model(String id) {
    return Model.builder()
        .id(id)
        .organisation(draw.chance(50) ? Optional.of(draw.organisation()) : Optional.empty())
        .released(draw.chance(50) ? Optional.of(date()) : Optional.empty())
        .build();
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
        .protocol(draw.chance(40) ? Optional.of(protocol()) : Optional.empty())
        .citation(draw.chance(40) ? Optional.of(citation()) : Optional.empty())
        .build();
  }

  private Protocol protocol() {
    return draw.chance(50)
        ? Protocol.of(Map.of("shots", "5"))
        : Protocol.of(ImmutableMap.of(draw.name(), "", "shots", draw.name()));
  }

  private Citation citation() {
    Confidence confidence = draw.oneOf(Confidence.values());
    return draw.chance(50)
        ? Citation.of(draw.source(), confidence)
        : Citation.of(draw.source(), "table 1 \ud83d\ude00", confidence);
  }

  private ParityPolicy policy() {
    return ParityPolicy.strict(draw.oneOf(Aggregation.values())).toBuilder()
        .normalisation(draw.oneOf(Normalisation.values()))
        .missing(draw.oneOf(MissingScores.values()))
        .lowerIsBetter(draw.oneOf(LowerIsBetter.values()))
        .cap(draw.chance(50) ? Optional.of(positive()) : Optional.empty())
        .weights(draw.chance(50) ? Weights.equal() : weights())
        .build();
  }

  private Weights weights() {
    Map<String, Rational> weights = new LinkedHashMap<>();
    draw.names(0, 5).forEach(id -> weights.put(id, positive()));
    weights.put("B", Rational.ONE);
    return Weights.of(weights);
  }

  private Rational positive() {
    return Rational.parse(draw.oneOf(NUMBERS)).plus(Rational.parse("1/1000"));
  }
}
