package org.sovereignparity.json.internal.codec;

import static java.util.Objects.requireNonNull;
import static org.sovereignparity.json.internal.codec.Field.optional;
import static org.sovereignparity.json.internal.codec.Field.required;
import static org.sovereignparity.json.internal.codec.Values.positive;

import com.google.common.collect.ImmutableMap;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.internal.text.Texts;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Rounding;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.LowerIsBetter;
import org.sovereignparity.parity.MissingScores;
import org.sovereignparity.parity.Normalisation;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.parity.ReleaseWindow;
import org.sovereignparity.parity.Weights;

/** The wire forms of parity policies, and of what is asked under one. */
public final class Policies {
  private static final String EQUAL = "equal";
  private static final String NONE = "none";

  /** How scores on several benchmarks become one ratio. */
  static final Codec<Aggregation> AGGREGATION =
      Values.words(Aggregation.class)
          .says("How the scores on several benchmarks become one ratio.")
          .named("aggregation");

  private static final Codec<Normalisation> NORMALISATION =
      Values.words(Normalisation.class)
          .says("What is done to a score first.")
          .named("normalisation");
  private static final Codec<MissingScores> MISSING =
      Values.words(MissingScores.class).says("What a missing score does.").named("missing");
  private static final Codec<LowerIsBetter> LOWER_IS_BETTER =
      Values.words(LowerIsBetter.class)
          .says("What is done where lower is better.")
          .named("lowerIsBetter");

  private static final Codec<Rational> WEIGHT = positive("Weight");
  private static final Codec<Rational> CAP = positive("Cap");

  private static final ParityPolicy STRICT = ParityPolicy.strict(Aggregation.RATIO_OF_MEANS);

  private static final Codec<Map<String, Rational>> WEIGHT_BY_BENCHMARK = Values.byKey(WEIGHT);

  private static final Schema WEIGHTS =
      WEIGHT_BY_BENCHMARK
          .with("{\"minProperties\":1}")
          .schema()
          .says("A weight for every benchmark, by its id.")
          .named("weights");

  private static final Codec<Weights> STATED_WEIGHTS =
      Codec.of(
          Schema.oneOf(Values.constant(EQUAL).schema(), WEIGHTS),
          Policies::statedWeights,
          (weights, sources) -> weights.areEqual() ? EQUAL : weightByBenchmark(weights, sources));

  private static final Codec<Optional<Rational>> STATED_CAP =
      Codec.of(
          Schema.anyOf(Values.constant(NONE).schema(), CAP.schema()),
          Policies::statedCap,
          (cap, sources) -> cap.map(Rational::toString).orElse(NONE));

  /** A parity policy, complete: every choice is stated, also {@code "equal"} and {@code "none"}. */
  public static final Codec<ParityPolicy> POLICY =
      ObjectCodec.built(Policies::builder, ParityPolicy.Builder::build)
          .says("How scores become a ratio; every choice is stated.")
          .with(Values.schema("sovereign-parity/parity-policy/1"))
          .with(aggregation(), ParityPolicy.Builder::aggregation)
          .required(
              "normalisation",
              NORMALISATION,
              ParityPolicy::normalisation,
              ParityPolicy.Builder::normalisation)
          .required("weights", STATED_WEIGHTS, ParityPolicy::weights, ParityPolicy.Builder::weights)
          .says("How much each benchmark counts: \"equal\", or a weight for every one.")
          .required("cap", STATED_CAP, ParityPolicy::cap, ParityPolicy.Builder::cap)
          .says("The most that a ratio on one benchmark counts, or \"none\".")
          .required("missing", MISSING, ParityPolicy::missing, ParityPolicy.Builder::missing)
          .required(
              "lowerIsBetter",
              LOWER_IS_BETTER,
              ParityPolicy::lowerIsBetter,
              ParityPolicy.Builder::lowerIsBetter)
          .codec()
          .named("policy");

  /** The policy of a request, which assumes nothing unless it says so. */
  public static final Codec<ParityPolicy> WITH_DEFAULTS =
      ObjectCodec.built(Policies::builder, ParityPolicy.Builder::build)
          .says(
              "How scores become a ratio; what is left out is raw, undetermined, refuse, no cap,"
                  + " weights 1.")
          .with(aggregation(), ParityPolicy.Builder::aggregation)
          .with(
              required("normalisation", NORMALISATION, ParityPolicy::normalisation)
                  .orElse(STRICT.normalisation()),
              ParityPolicy.Builder::normalisation)
          .with(
              required(
                      "weights",
                      Codec.of(
                          WEIGHTS, node -> weights(node, Node::key), Policies::weightByBenchmark),
                      ParityPolicy::weights)
                  .orElse(STRICT.weights()),
              ParityPolicy.Builder::weights)
          .optional("cap", CAP, ParityPolicy::cap, ParityPolicy.Builder::cap)
          .says("The most that a ratio on one benchmark counts.")
          .with(
              required("missing", MISSING, ParityPolicy::missing).orElse(STRICT.missing()),
              ParityPolicy.Builder::missing)
          .with(
              required("lowerIsBetter", LOWER_IS_BETTER, ParityPolicy::lowerIsBetter)
                  .orElse(STRICT.lowerIsBetter()),
              ParityPolicy.Builder::lowerIsBetter)
          .codec()
          .named("requestPolicy");

  private static final Codec<RoundingMode> MODE =
      Values.parsed(
          Schema.of(
              """
              {"enum":["half-up","half-even","half-down","up","down","ceiling","floor"]}
              """),
          DocumentFault.UNKNOWN_WORD,
          Rounding::parseMode,
          mode -> Rounding.of(0, mode).modeName());

  private static final Codec<Rounding> ROUNDED =
      ObjectCodec.of(
          "The ratio, not its percentage, is rounded before it is compared.",
          Rounding::of,
          required("decimals", Values.integer(0, Rounding.MAX_DECIMALS), Rounding::decimals)
              .says("The digits kept after the point."),
          required("mode", MODE, Rounding::mode)
              .says("How what lies between two neighbours is rounded."));

  private static final ObjectCodec<Threshold> BOUNDS =
      ObjectCodec.of(
          "What the ratio has to reach: one of two bounds.",
          Policies::threshold,
          optional(
                  "atLeast",
                  positive("Threshold"),
                  (Threshold threshold) ->
                      Optional.of(threshold.value()).filter(bound -> !threshold.isStrict()))
              .says("Met by this number and all above."),
          optional(
                  "moreThan",
                  positive("Threshold"),
                  (Threshold threshold) ->
                      Optional.of(threshold.value()).filter(bound -> threshold.isStrict()))
              .says("Met by all above this number."),
          optional("rounded", ROUNDED, Threshold::rounding));

  /** A threshold: one of two bounds, and how a ratio is rounded before. */
  public static final Codec<Threshold> THRESHOLD =
      BOUNDS
          .with(
              """
              {"oneOf":[{"required":["atLeast"]},{"required":["moreThan"]}]}
              """)
          .named("threshold")
          .reading(Policies::threshold);

  /** The same for a ratio, where a value above 10 is hardly meant. */
  public static final Codec<Threshold> OF_RATIO = THRESHOLD.reading(Policies::ofRatio);

  private static final Codec<ReleaseWindow> WINDOW =
      ObjectCodec.of(
              "Only models released from asOf minus the months to asOf, both included.",
              ReleaseWindow::of,
              required("asOf", Values.DATE, ReleaseWindow::asOf),
              required("months", Values.integer(0, ReleaseWindow.MAX_MONTHS), ReleaseWindow::months)
                  .says("Calendar months."))
          .named("window");

  private static final ImmutableMap<Frontier.Kind, ObjectCodec<Frontier>> FRONTIERS =
      ImmutableMap.of(
          Frontier.Kind.MODEL,
          ObjectCodec.of(
              "One named model.",
              (kind, model, window) -> within(Frontier.model(model), window),
              kind(Frontier.Kind.MODEL),
              required("model", Values.ID, frontier -> frontier.models().asList().get(0)),
              optional("window", WINDOW, Frontier::window)),
          Frontier.Kind.BEST_MODEL,
          best(
              Frontier.Kind.BEST_MODEL,
              "The model with the greatest weighted sum of normalised scores.",
              Frontier::bestModel),
          Frontier.Kind.BEST_PER_BENCHMARK,
          best(
              Frontier.Kind.BEST_PER_BENCHMARK,
              "On each benchmark the model with the best score.",
              Frontier::bestPerBenchmark));

  /** A frontier: {@code {"kind":…,"model":…}} or {@code {"kind":…,"models":[…]}}, with a window. */
  public static final Codec<Frontier> FRONTIER =
      Codec.of(
              Schema.oneOf(FRONTIERS.values().stream().map(Codec::schema).toArray(Schema[]::new))
                  .says("The choice of the reference."),
              Policies::frontier,
              (frontier, sources) -> form(frontier.kind()).write(frontier, sources))
          .named("frontier");

  private Policies() {}

  private static ParityPolicy.Builder builder() {
    return STRICT.toBuilder();
  }

  private static Field<ParityPolicy, Aggregation> aggregation() {
    return required("aggregation", AGGREGATION, ParityPolicy::aggregation);
  }

  private static Weights statedWeights(Node node) {
    if (!node.isText()) {
      return weights(node, Values::idKey);
    }
    if (!node.text().equals(EQUAL)) {
      throw node.unknownWord(EQUAL);
    }
    return Weights.equal();
  }

  private static Weights weights(Node node, Function<Node, String> key) {
    Map<String, Rational> weights = new LinkedHashMap<>();
    for (Node weight : node.entries()) {
      weights.put(key.apply(weight), WEIGHT.read(weight));
    }
    if (weights.isEmpty()) {
      throw node.refused(DocumentFault.MISSING_KEY, "Weights must name every benchmark: {}");
    }
    return Weights.of(weights);
  }

  private static Object weightByBenchmark(Weights weights, Sources sources) {
    return WEIGHT_BY_BENCHMARK.write(weights.byBenchmark(), sources);
  }

  private static Optional<Rational> statedCap(Node node) {
    return node.isText() && node.text().equals(NONE)
        ? Optional.empty()
        : Optional.of(CAP.read(node));
  }

  private static Threshold ofRatio(Node node) {
    Threshold threshold = THRESHOLD.read(node);
    if (threshold.isHardlyMeant()) {
      throw Pointers.nearest(node, threshold.isStrict() ? "moreThan" : "atLeast")
          .refused(
              DocumentFault.HARDLY_MEANT,
              "Threshold must be a ratio of at most 10, such as 0.95 or \"95%\" for 95 %: "
                  + threshold.value());
    }
    return threshold;
  }

  private static Threshold threshold(Node node) {
    Fields fields = BOUNDS.fieldsOf(node);
    if (fields.has("atLeast") && fields.has("moreThan")) {
      throw fields
          .required("moreThan")
          .refused(DocumentFault.UNKNOWN_KEY, "Threshold must have one bound: \"moreThan\"");
    }
    if (!fields.has("moreThan")) {
      Node unused = fields.required("atLeast");
    }
    return BOUNDS.read(fields);
  }

  private static Threshold threshold(
      Optional<Rational> atLeast, Optional<Rational> moreThan, Optional<Rounding> rounded) {
    Threshold threshold =
        atLeast.map(Threshold::atLeast).or(() -> moreThan.map(Threshold::moreThan)).orElseThrow();
    return rounded.map(threshold::rounded).orElse(threshold);
  }

  private static Frontier frontier(Node node) {
    return form(node.fields("kind", "model", "models", "window")
            .required("kind")
            .word(Frontier.Kind.class))
        .read(node);
  }

  private static Codec<Frontier> form(Frontier.Kind kind) {
    return requireNonNull(FRONTIERS.get(kind));
  }

  private static Field<Frontier, String> kind(Frontier.Kind kind) {
    return required("kind", Values.constant(kind.toString()), frontier -> kind.toString());
  }

  private static ObjectCodec<Frontier> best(
      Frontier.Kind kind, String description, Function<Iterable<String>, Frontier> make) {
    return ObjectCodec.of(
        description,
        (word, models, window) -> within(make.apply(models), window),
        kind(kind),
        required(
                "models",
                Values.list(Values.ID).with("{\"uniqueItems\":true}").reading(Policies::models),
                Frontier::models)
            .says("The models to choose from; the candidate is left out."),
        optional("window", WINDOW, Frontier::window));
  }

  private static Iterable<String> models(Node node) {
    Set<String> seen = new HashSet<>();
    return node.items(
        item -> {
          if (!seen.add(item.id())) {
            throw item.refused(
                DocumentFault.DUPLICATE_MODEL,
                "Model must be listed once: " + Texts.quoted(item.id()));
          }
          return item.id();
        });
  }

  private static Frontier within(Frontier frontier, Optional<ReleaseWindow> window) {
    return window.map(frontier::within).orElse(frontier);
  }
}
