package org.sovereignparity.json.internal.codec;

import static org.sovereignparity.json.internal.codec.Field.optional;
import static org.sovereignparity.json.internal.codec.Field.required;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Protocol;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Score;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;

/** The wire forms of scoreboards with their benchmarks, models and scores. */
public final class Boards {
  /** Whether a greater or a lesser score is better. */
  public static final Codec<Direction> DIRECTION =
      Values.words(Direction.class)
          .says("Whether a greater or a lesser score is better.")
          .named("direction");

  private static final Codec<Optional<Rational>> UPPER_BOUND =
      Values.orNull(Values.QUANTITY)
          .says("The greatest score there can be, above the least; null if there is none.")
          .named("upperBound");

  private static final Field<Benchmark, String> ID = required("id", Values.ID, Benchmark::id);
  private static final Field<Benchmark, Optional<Rational>> CHANCE =
      optional("chance", Values.QUANTITY, Benchmark::chance)
          .says("The score that guessing gives, from the least score to below the greatest.");

  private static final Codec<Benchmark> BENCHMARK =
      benchmark(
              "What is measured, and between which bounds.",
              required("direction", DIRECTION, Benchmark::direction),
              required("min", Values.QUANTITY, Boards::min).says("The least score there can be."),
              required("max", UPPER_BOUND, Boards::max))
          .named("benchmark");

  /** A benchmark of a request, which is 0..100 and higher is better unless it says else. */
  public static final Codec<Benchmark> WITH_DEFAULTS =
      benchmark(
              "What is measured: 0..100 and higher is better, unless it says else.",
              required("direction", DIRECTION, Benchmark::direction)
                  .says(
                      "Whether a greater or a lesser score is better; higher-is-better if left"
                          + " out.")
                  .orElse(Direction.HIGHER_IS_BETTER),
              required("min", Values.QUANTITY, Boards::min)
                  .says("The least score there can be; 0 if left out.")
                  .orElse(Rational.ZERO),
              required("max", UPPER_BOUND, Boards::max)
                  .says(
                      "The greatest score there can be, above the least; 100 if left out, null if"
                          + " there is none.")
                  .orElse(Optional.of(Rational.of(100))))
          .named("requestBenchmark");

  private static final Codec<Map<String, String>> SETTING_BY_NAME = Values.byId(Values.ANY_TEXT);

  /** How a score was taken, setting by setting. */
  public static final Codec<Protocol> SETTINGS =
      Codec.of(
          Values.byKey(Values.ANY_TEXT).with("{\"minProperties\":1}").schema(),
          Boards::protocol,
          (protocol, sources) -> SETTING_BY_NAME.write(protocol.settings(), sources));

  private static final Codec<Protocol> PROTOCOL =
      SETTINGS
          .schema(
              schema ->
                  schema
                      .with("{\"propertyNames\":{\"minLength\":1}}")
                      .says(
                          "What must match before two scores may be compared: settings by name,"
                              + " such as harness, shots, effort."))
          .named("protocol");

  private static final Field<Score, String> OF_MODEL = required("model", Values.ID, Score::model);
  private static final Field<Score, String> ON_BENCHMARK =
      required("benchmark", Values.ID, Score::benchmark).says("The id of one of the benchmarks.");
  private static final Field<Score, Rational> VALUE =
      required("value", Values.QUANTITY, Score::value)
          .says("The result, within the bounds of the benchmark.");

  private static final Codec<Score> SCORE =
      ObjectCodec.built(Score::builder, Score.Builder::build)
          .says("One model's result on one benchmark; a cell has at most one.")
          .with(OF_MODEL, Score.Builder::model)
          .with(ON_BENCHMARK, Score.Builder::benchmark)
          .with(VALUE, Score.Builder::value)
          .optional("protocol", PROTOCOL, Score::protocol, Score.Builder::protocol)
          .optional("citation", Sources.CITATION, Score::citation, Score.Builder::citation)
          .codec()
          .named("score");

  /** A score of a request, which says nothing of how it was taken. */
  public static final Codec<Score> PLAIN_SCORE =
      ObjectCodec.of(
              "One model's result on one benchmark; a cell has at most one.",
              Score::of,
              OF_MODEL,
              ON_BENCHMARK,
              VALUE)
          .named("requestScore");

  /** A model of a request, of which only its release counts. */
  public static final Codec<Model> PLAIN_MODEL =
      ObjectCodec.built(Model::builder, Model.Builder::build)
          .says("A model with its release date.")
          .required("id", Values.ID, Model::id, Model.Builder::id)
          .with(Models.RELEASED, Model.Builder::released)
          .codec()
          .named("requestModel");

  private static final Field<Scoreboard, String> SCHEMA =
      Values.schema("sovereign-parity/scoreboard/1");
  private static final Field<Scoreboard, Sources> SOURCES = Sources.listed();

  /** A scoreboard with its sources. */
  public static final Codec<Scoreboard> SCOREBOARD =
      ObjectCodec.read(
              "Scores with their benchmarks, models and sources.",
              Boards::scoreboard,
              SCHEMA,
              required("benchmarks", Values.list(BENCHMARK), Scoreboard::benchmarks)
                  .says("The benchmarks, each once, in the order of every table."),
              required("models", Values.list(Models.MODEL), Scoreboard::models)
                  .says(
                      "The models of which something is known, each once; a model may have scores"
                          + " without being here."),
              SOURCES,
              required("scores", Values.list(SCORE), Scoreboard::scores).says("The scores."))
          .named("scoreboard");

  private Boards() {}

  private static Codec<Benchmark> benchmark(
      String description,
      Field<Benchmark, Direction> direction,
      Field<Benchmark, Rational> min,
      Field<Benchmark, Optional<Rational>> max) {
    return ObjectCodec.read(
        description,
        fields -> benchmark(fields, direction.read(fields), min.read(fields), max.read(fields)),
        ID,
        direction,
        min,
        max,
        CHANCE);
  }

  private static Benchmark benchmark(
      Fields fields, Direction direction, Rational min, Optional<Rational> max) {
    String id = ID.read(fields);
    Optional<Rational> chance = CHANCE.read(fields);
    try {
      Scale scale = max.map(bound -> Scale.of(min, bound)).orElseGet(() -> Scale.atLeast(min));
      return Benchmark.builder().id(id).scale(scale).direction(direction).chance(chance).build();
    } catch (IllegalArgumentException e) {
      throw fields.node().refused(DocumentFault.BAD_SCALE, String.valueOf(e.getMessage()));
    }
  }

  private static Rational min(Benchmark benchmark) {
    return benchmark.scale().min();
  }

  private static Optional<Rational> max(Benchmark benchmark) {
    return benchmark.scale().max();
  }

  private static Protocol protocol(Node node) {
    Map<String, String> settings = SETTING_BY_NAME.read(node);
    if (settings.isEmpty()) {
      throw node.refused(DocumentFault.MISSING_KEY, "Protocol must have a setting: {}");
    }
    return Protocol.of(settings);
  }

  private static Scoreboard scoreboard(Fields fields) {
    String unusedForm = SCHEMA.read(fields);
    BoardReader board = new BoardReader();
    each(fields.required("benchmarks"), BENCHMARK, board::benchmark);
    each(fields.required("models"), Models.MODEL, board::model);
    Sources unusedSources = SOURCES.read(fields);
    each(fields.required("scores"), SCORE, board::score);
    return board.build();
  }

  /** {@return the scoreboard of a request} */
  public static Scoreboard plain(Node benchmarks, Optional<Node> models, Supplier<Node> scores) {
    BoardReader board = new BoardReader();
    each(benchmarks, WITH_DEFAULTS, board::benchmark);
    models.ifPresent(listed -> each(listed, PLAIN_MODEL, board::model));
    each(scores.get(), PLAIN_SCORE, board::score);
    return board.build();
  }

  private static <T> void each(Node list, Codec<T> form, BiConsumer<Node, T> add) {
    list.items().forEach(item -> add.accept(item, form.read(item)));
  }
}
