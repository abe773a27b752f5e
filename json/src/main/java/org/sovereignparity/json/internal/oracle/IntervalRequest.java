package org.sovereignparity.json.internal.oracle;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.Iterables.concat;
import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;
import static org.sovereignparity.json.internal.oracle.Request.asked;
import static org.sovereignparity.json.internal.oracle.Request.askedIfAny;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.internal.codec.Field;
import org.sovereignparity.json.internal.codec.Fields;
import org.sovereignparity.json.internal.codec.ItemNumbers;
import org.sovereignparity.json.internal.codec.Node;
import org.sovereignparity.json.internal.codec.ObjectCodec;
import org.sovereignparity.json.internal.codec.Schema;
import org.sovereignparity.json.internal.codec.Values;
import org.sovereignparity.json.internal.text.Texts;
import org.sovereignparity.number.Rational;
import org.sovereignparity.statistics.BenchmarkEvidence;
import org.sovereignparity.statistics.ConfidenceLevel;
import org.sovereignparity.statistics.ConfidenceSet;
import org.sovereignparity.statistics.DifferenceMethod;
import org.sovereignparity.statistics.MeanRatioMethod;
import org.sovereignparity.statistics.MethodNotDefinedException;
import org.sovereignparity.statistics.PairedRatioMethod;
import org.sovereignparity.statistics.PairedSample;
import org.sovereignparity.statistics.Proportion;
import org.sovereignparity.statistics.ProportionMethod;
import org.sovereignparity.statistics.RatioMethod;
import org.sovereignparity.statistics.Sample;

/**
 * A request of the operation {@code interval}: a method, and the keys that its family of methods
 * takes. The answer has numbers that are not exact.
 */
final class IntervalRequest {
  private static final Field<Responder.Answer, ?> X = count("x").says("How many items were right.");
  private static final Field<Responder.Answer, ?> N = count("n").says("How many items there were.");
  private static final Field<Responder.Answer, ?> X1 =
      count("x1").says("How many items of the candidate were right.");
  private static final Field<Responder.Answer, ?> N1 =
      count("n1").says("How many items the candidate had.");
  private static final Field<Responder.Answer, ?> X0 =
      count("x0").says("How many items of the reference were right.");
  private static final Field<Responder.Answer, ?> N0 =
      count("n0").says("How many items the reference had.");
  private static final Field<Responder.Answer, ?> BOTH =
      count("n11").says("How many items both answered rightly.");
  private static final Field<Responder.Answer, ?> CANDIDATE_ONLY =
      count("n10").says("How many items only the candidate answered rightly.");
  private static final Field<Responder.Answer, ?> REFERENCE_ONLY =
      count("n01").says("How many items only the reference answered rightly.");
  private static final Field<Responder.Answer, ?> NEITHER =
      count("n00").says("How many items neither answered rightly.");
  private static final Field<Responder.Answer, ?> CANDIDATE =
      scores("candidate").says("The scores of the candidate.");
  private static final Field<Responder.Answer, ?> REFERENCE =
      scores("reference")
          .says(
              "The scores of the reference; for a paired method on the same items in the same"
                  + " order.");

  private static final Field<Responder.Answer, ?> METHOD =
      asked("method", Values.ANY_TEXT)
          .says("How the set is made; it says which of the other keys there are.");
  private static final Field<Responder.Answer, ?> CONFIDENCE =
      asked("confidence", Values.positive("Confidence"))
          .says("How often the method is right, above 0 and below 1.");

  /** What the request of every method has. */
  private static final ImmutableList<Field<Responder.Answer, ?>> COMMON =
      ImmutableList.of(Request.ID, Request.op("interval"), METHOD, CONFIDENCE);

  /** Methods that take the same keys, which are their own. */
  private record Family(
      String title,
      ImmutableList<Field<Responder.Answer, ?>> own,
      ImmutableMap<String, BiFunction<Fields, ConfidenceLevel, ConfidenceSet>> methods) {
    /** {@return the fields of a request for one of the methods} */
    Fields fields(Node request) {
      return request.fields(Lists.transform(ImmutableList.copyOf(concat(COMMON, own)), Field::key));
    }

    private ImmutableMap<String, Object> schema() {
      Map<String, Object> properties = new LinkedHashMap<>();
      properties.put(METHOD.key(), ImmutableMap.of("enum", methods.keySet().asList()));
      keys().filter(key -> !ownKeys().contains(key)).forEach(key -> properties.put(key, false));
      return ImmutableMap.of("title", title, "required", ownKeys(), "properties", properties);
    }

    private List<String> ownKeys() {
      return Lists.transform(own, Field::key);
    }
  }

  private static final ImmutableList<Family> FAMILIES =
      ImmutableList.of(
          new Family(
              "A proportion",
              ImmutableList.of(X, N),
              ImmutableMap.of(
                  "wilson", (f, c) -> ProportionMethod.WILSON.interval(proportion(f, X, N), c),
                  "clopper-pearson",
                      (f, c) -> ProportionMethod.CLOPPER_PEARSON.interval(proportion(f, X, N), c))),
          new Family(
              "A ratio or a difference on separate items",
              ImmutableList.of(X1, N1, X0, N0),
              ImmutableMap.of(
                  "katz", (f, c) -> ratio(f, c, RatioMethod.KATZ),
                  "adjusted-log", (f, c) -> ratio(f, c, RatioMethod.ADJUSTED_LOG),
                  "koopman", (f, c) -> ratio(f, c, RatioMethod.KOOPMAN),
                  "miettinen-nurminen", (f, c) -> ratio(f, c, RatioMethod.MIETTINEN_NURMINEN),
                  "inverse-sinh", (f, c) -> ratio(f, c, RatioMethod.INVERSE_SINH),
                  "mover", (f, c) -> ratio(f, c, RatioMethod.MOVER),
                  "newcombe", (f, c) -> difference(f, c, DifferenceMethod.NEWCOMBE),
                  "agresti-caffo", (f, c) -> difference(f, c, DifferenceMethod.AGRESTI_CAFFO))),
          new Family(
              "A ratio on the same items",
              ImmutableList.of(BOTH, CANDIDATE_ONLY, REFERENCE_ONLY, NEITHER),
              ImmutableMap.of(
                  "paired-wald",
                      (f, c) -> PairedRatioMethod.WALD.interval(ItemNumbers.pairedCounts(f), c),
                  "tang", (f, c) -> PairedRatioMethod.TANG.interval(ItemNumbers.pairedCounts(f), c),
                  "bonett-price",
                      (f, c) ->
                          PairedRatioMethod.BONETT_PRICE.interval(ItemNumbers.pairedCounts(f), c),
                  "paired-mover",
                      (f, c) -> PairedRatioMethod.MOVER.interval(ItemNumbers.pairedCounts(f), c))),
          new Family(
              "A ratio of means",
              ImmutableList.of(CANDIDATE, REFERENCE),
              ImmutableMap.of(
                  "fieller-paired", (f, c) -> MeanRatioMethod.FIELLER.interval(sameItems(f), c),
                  "delta-paired", (f, c) -> MeanRatioMethod.DELTA.interval(sameItems(f), c),
                  "log-delta-paired", (f, c) -> MeanRatioMethod.LOG_DELTA.interval(sameItems(f), c),
                  "fieller-unequal",
                      (f, c) -> MeanRatioMethod.FIELLER.interval(separateItems(f), c),
                  "fieller-pooled",
                      (f, c) -> MeanRatioMethod.FIELLER_POOLED.interval(separateItems(f), c))));

  private static final ImmutableMap<String, Family> BY_METHOD =
      FAMILIES.stream()
          .flatMap(
              family -> family.methods().keySet().stream().map(method -> entry(method, family)))
          .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));

  private IntervalRequest() {}

  private static Field<Responder.Answer, ?> count(String key) {
    return askedIfAny(key, ItemNumbers.COUNT);
  }

  private static Field<Responder.Answer, ?> scores(String key) {
    return askedIfAny(key, ItemNumbers.SCORES);
  }

  private static Stream<String> keys() {
    return FAMILIES.stream().flatMap(family -> family.ownKeys().stream());
  }

  /** {@return the schema of a request; which keys there are depends on the method} */
  static Schema schema() {
    return ObjectCodec.schema(
            "A two-sided confidence set for a proportion, a ratio or a difference. Its numbers are not exact,"
                + " and decide no verdict.",
            Stream.concat(
                    COMMON.stream(), FAMILIES.stream().flatMap(family -> family.own().stream()))
                .collect(toImmutableList()))
        .with(Map.of("oneOf", FAMILIES.stream().map(Family::schema).toList()));
  }

  static Responder.Answer answer(Node request) {
    Fields given = request.object();
    Node method = given.required(METHOD.key());
    Family family = method.word(BY_METHOD);
    ConfidenceLevel confidence = confidence(given.required(CONFIDENCE.key()));
    Fields fields = family.fields(request);
    try {
      return Answered.of(
          IntervalAnswer.FORM,
          requireNonNull(family.methods().get(method.text())).apply(fields, confidence));
    } catch (MethodNotDefinedException e) {
      throw ItemNumbers.notDefined(method, String.valueOf(e.getMessage()));
    }
  }

  /** The error rate is subtracted exactly, so that levels close to 1 lose no digits. */
  static ConfidenceLevel confidence(Node node) {
    Rational level = node.quantity();
    if (level.compareTo(Rational.ONE) >= 0) {
      throw node.refused(
          DocumentFault.HARDLY_MEANT,
          "Confidence must be below 1, such as 0.95 or \"95%\" for 95 %: "
              + Texts.shown(level.toString()));
    }
    try {
      return ConfidenceLevel.ofErrorRate(ItemNumbers.nearest(Rational.ONE.minus(level)));
    } catch (IllegalArgumentException e) {
      throw node.refused(
          DocumentFault.NUMBER_OUT_OF_BOUNDS,
          "Confidence must be above 0 and below 1: " + Texts.shown(level.toString()));
    }
  }

  private static Proportion proportion(
      Fields fields, Field<Responder.Answer, ?> right, Field<Responder.Answer, ?> items) {
    return ItemNumbers.proportion(fields, right.key(), items.key());
  }

  private static ConfidenceSet ratio(Fields fields, ConfidenceLevel c, RatioMethod method) {
    return method.interval(proportion(fields, X1, N1), proportion(fields, X0, N0), c);
  }

  private static ConfidenceSet difference(
      Fields fields, ConfidenceLevel c, DifferenceMethod method) {
    return method.interval(proportion(fields, X1, N1), proportion(fields, X0, N0), c);
  }

  private static BenchmarkEvidence sameItems(Fields fields) {
    Sample candidate = sample(fields, CANDIDATE);
    Sample reference = sample(fields, REFERENCE);
    if (candidate.size() != reference.size()) {
      throw ItemNumbers.notDefined(
          fields.required(REFERENCE.key()),
          "Lists must be of one length: %s, %s".formatted(candidate.size(), reference.size()));
    }
    return BenchmarkEvidence.sameItems(PairedSample.of(candidate, reference));
  }

  private static BenchmarkEvidence separateItems(Fields fields) {
    return BenchmarkEvidence.separateItems(sample(fields, CANDIDATE), sample(fields, REFERENCE));
  }

  private static Sample sample(Fields fields, Field<Responder.Answer, ?> field) {
    return ItemNumbers.sample(fields.required(field.key()));
  }
}
