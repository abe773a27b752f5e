package org.sovereignparity.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sovereignparity.number.Rational;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.LowerIsBetter;
import org.sovereignparity.parity.MissingScores;
import org.sovereignparity.parity.Normalisation;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.parity.Weights;

/** A parity policy, complete: every choice is stated, also {@code "equal"} and {@code "none"}. */
final class PolicyForm implements Form<ParityPolicy> {
  static final PolicyForm INSTANCE = new PolicyForm();
  static final String NAME = "sovereign-parity/parity-policy/1";

  private static final String EQUAL = "equal";
  private static final String NONE = "none";

  private PolicyForm() {}

  @Override
  public ParityPolicy read(Node node) {
    Fields fields =
        node.fields(
            SCHEMA, "aggregation", "normalisation", "weights", "cap", "missing", "lowerIsBetter");
    Form.checkSchema(fields, NAME);
    return ParityPolicy.strict(fields.required("aggregation").word(Aggregation.class)).toBuilder()
        .normalisation(fields.required("normalisation").word(Normalisation.class))
        .weights(weights(fields.required("weights")))
        .cap(cap(fields.required("cap")))
        .missing(fields.required("missing").word(MissingScores.class))
        .lowerIsBetter(fields.required("lowerIsBetter").word(LowerIsBetter.class))
        .build();
  }

  /** Reads the policy of a request, which assumes nothing unless it says so. */
  static ParityPolicy readWithDefaults(Node node) {
    Fields fields =
        node.fields("aggregation", "normalisation", "weights", "cap", "missing", "lowerIsBetter");
    ParityPolicy strict =
        ParityPolicy.strict(fields.required("aggregation").word(Aggregation.class));
    return strict.toBuilder()
        .normalisation(word(fields, "normalisation", strict.normalisation()))
        .weights(
            fields
                .optional("weights")
                .map(weights -> table(weights, Node::key))
                .orElse(strict.weights()))
        .cap(fields.optional("cap").map(cap -> cap.positiveQuantity("Cap")))
        .missing(word(fields, "missing", strict.missing()))
        .lowerIsBetter(word(fields, "lowerIsBetter", strict.lowerIsBetter()))
        .build();
  }

  private static <E extends Enum<E>> E word(Fields fields, String key, E otherwise) {
    return fields
        .optional(key)
        .map(node -> node.word(otherwise.getDeclaringClass()))
        .orElse(otherwise);
  }

  private static Weights weights(Node node) {
    if (!node.isText()) {
      return table(node, Node::idKey);
    }
    if (!node.text().equals(EQUAL)) {
      throw node.unknownWord(EQUAL);
    }
    return Weights.equal();
  }

  private static Weights table(Node node, Function<Node, String> key) {
    Map<String, Rational> weights = new LinkedHashMap<>();
    for (Node weight : node.entries()) {
      weights.put(key.apply(weight), weight.positiveQuantity("Weight"));
    }
    if (weights.isEmpty()) {
      throw node.refused(DocumentFault.MISSING_KEY, "Weights must name every benchmark: {}");
    }
    return Weights.of(weights);
  }

  private static Optional<Rational> cap(Node node) {
    return node.isText() && node.text().equals(NONE)
        ? Optional.empty()
        : Optional.of(node.positiveQuantity("Cap"));
  }

  @Override
  public void write(JsonGenerator out, ParityPolicy policy) throws IOException {
    out.writeStartObject();
    out.writeStringField(SCHEMA, NAME);
    out.writeStringField("aggregation", policy.aggregation().toString());
    out.writeStringField("normalisation", policy.normalisation().toString());
    if (policy.weights().areEqual()) {
      out.writeStringField("weights", EQUAL);
    } else {
      out.writeObjectFieldStart("weights");
      for (Map.Entry<String, Rational> weight : policy.weights().byBenchmark().entrySet()) {
        out.writeStringField(weight.getKey(), weight.getValue().toString());
      }
      out.writeEndObject();
    }
    out.writeStringField("cap", policy.cap().map(Rational::toString).orElse(NONE));
    out.writeStringField("missing", policy.missing().toString());
    out.writeStringField("lowerIsBetter", policy.lowerIsBetter().toString());
    out.writeEndObject();
  }
}
