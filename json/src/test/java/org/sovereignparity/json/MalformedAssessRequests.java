package org.sovereignparity.json;

import static com.fasterxml.jackson.core.JsonPointer.compile;
import static org.sovereignparity.json.MalformedRequests.key;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sovereignparity.json.MalformedRequests.Malformed;

/** Every request to assess that differs by one fault from a valid one, which has every key. */
final class MalformedAssessRequests {
  static final String VALID =
      """
      {"id":"1","op":"assess","candidate":"A",
      "frontier":{"kind":"best-per-benchmark","models":["B","C"],
      "window":{"asOf":"2026-01-15","months":6}},
      "benchmarks":[{"id":"x","direction":"higher-is-better","min":0,"max":100,"chance":25},
      {"id":"y","direction":"lower-is-better","min":"0","max":null}],
      "models":[{"id":"B","released":"2025-12-01"},{"id":"C","released":"2025-12-02"}],
      "scores":[{"model":"A","benchmark":"x","value":83.8},{"model":"A","benchmark":"y","value":"5"},
      {"model":"B","benchmark":"x","value":"85"},{"model":"B","benchmark":"y","value":4},
      {"model":"C","benchmark":"x","value":"81/2"},{"model":"C","benchmark":"y","value":3e0}],
      "policy":{"aggregation":"mean-of-ratios","normalisation":"raw","missing":"undetermined",
      "lowerIsBetter":"reciprocal","cap":"1","weights":{"x":2,"y":"1/3"}},
      "threshold":{"atLeast":"95%","rounded":{"decimals":2,"mode":"half-up"}}}
      """
          .replace("\n", "");

  private static final Set<String> QUANTITIES =
      Set.of("min", "max", "chance", "value", "cap", "atLeast", "x", "y");
  private static final Set<String> POSITIVE = Set.of("cap", "atLeast", "x", "y");
  private static final Set<String> COUNTS = Set.of("months", "decimals");
  private static final Set<String> DATES = Set.of("asOf", "released");
  private static final Set<String> IDS = Set.of("id", "candidate", "model", "benchmark");
  private static final Set<String> WORDS =
      Set.of(
          "kind", "direction", "aggregation", "normalisation", "missing", "lowerIsBetter", "mode");
  private static final Set<String> REQUIRED =
      Set.of(
          "id",
          "op",
          "candidate",
          "frontier",
          "benchmarks",
          "scores",
          "policy",
          "kind",
          "models",
          "asOf",
          "months",
          "model",
          "benchmark",
          "value",
          "aggregation",
          "atLeast",
          "decimals",
          "mode");

  private final MalformedRequests requests = new MalformedRequests(VALID);

  /** {@return all of them} */
  static ImmutableList<Malformed> all() {
    MalformedAssessRequests assess = new MalformedAssessRequests();
    assess.requests.walk(assess::addFaults);
    assess.addDuplicates();
    assess.requests.addTexts();
    assess.requests.addNoTexts("1", "A", "x", "raw", "id", "value");
    return assess.requests.all();
  }

  private void addFaults(JsonNode node, JsonPointer at) {
    requests.addWrongTypes(at, other -> isWrong(node, other, at));
    if (node.isObject()) {
      addKeyFaults(at);
    }
    if (node.isValueNode()) {
      addValueFaults(at);
    }
  }

  /** Whether no reader could take {@code other} for what stands at {@code at}. */
  private static boolean isWrong(JsonNode node, JsonNode other, JsonPointer at) {
    String key = key(at);
    if (QUANTITIES.contains(key)) {
      return other.isContainerNode() || other.isBoolean() || (other.isNull() && !key.equals("max"));
    }
    if (COUNTS.contains(key)) {
      return !other.isNumber();
    }
    return node.getNodeType() != other.getNodeType();
  }

  private void addKeyFaults(JsonPointer at) {
    boolean isWeights = key(at).equals("weights");
    requests.addUnknownKeys(isWeights ? "UNKNOWN_BENCHMARK" : "UNKNOWN_KEY", at, "id ");
    // The models of a request may be left out, those of a frontier may not.
    requests.addMissingKeys(
        at,
        key -> isWeights || (REQUIRED.contains(key) && !(key.equals("models") && at.matches())));
  }

  private void addValueFaults(JsonPointer at) {
    String key = key(at);
    if (QUANTITIES.contains(key)) {
      requests.addNoNumbers(at);
    }
    if (POSITIVE.contains(key)) {
      requests.put("NOT_POSITIVE", at, List.of("0", "-0", "-1", "-1/2", "0%", "0e5"));
    }
    if (COUNTS.contains(key)) {
      List.of("-1", "1201", "1e3000", "21e2")
          .forEach(number -> requests.raw("NUMBER_OUT_OF_BOUNDS", at, number));
      List.of("1.5", "1e-1").forEach(number -> requests.raw("WRONG_TYPE", at, number));
    }
    if (QUANTITIES.contains(key) || COUNTS.contains(key)) {
      requests.addNoJsonNumbers(at);
    }
    if (DATES.contains(key)) {
      requests.addBadDates(at);
    }
    if (IDS.contains(key) && !at.toString().equals("/id")) {
      requests.put("WRONG_TYPE", at, "");
    }
    if (WORDS.contains(key)) {
      String word = requests.at(at).textValue();
      requests.put(
          "UNKNOWN_WORD",
          at,
          List.of(
              "", "none", word + " ", word.toUpperCase(Locale.ROOT), word.replace('-', '_') + "_"));
    }
    switch (key) {
      case "op" -> requests.put("UNKNOWN_OP", at, List.of("", "predict", "ASSESS", "assess "));
      case "value" -> {
        requests.put("SCORE_OUT_OF_RANGE", at, List.of("-1", "-1e-900"));
        requests.put("HARDLY_MEANT", at, List.of("83.8%", "0%", "5e-1%"));
      }
      case "atLeast" -> requests.put("HARDLY_MEANT", at, List.of("95", "10.01", "9500%", "1e3"));
      case "benchmark" -> requests.put("UNKNOWN_BENCHMARK", at, List.of("z", "x ", "X"));
      default -> {}
    }
  }

  private void addDuplicates() {
    repeatItem("/benchmarks", "DUPLICATE_BENCHMARK");
    repeatItem("/models", "DUPLICATE_MODEL");
    repeatItem("/frontier/models", "DUPLICATE_MODEL");
    repeatItem("/scores", "DUPLICATE_SCORE");
    requests.put("MISSING_KEY", compile("/benchmarks"), JsonNodeFactory.instance.arrayNode());
    requests.put("UNKNOWN_MODEL", compile("/candidate"), "nobody");
    requests.put("UNKNOWN_MODEL", compile("/frontier/models/1"), "nobody");
    requests.put("BAD_SCALE", "/benchmarks/0", compile("/benchmarks/0/min"), "100");
    requests.put("BAD_SCALE", "/benchmarks/0", compile("/benchmarks/0/chance"), "100");
    requests.put("SCORE_OUT_OF_RANGE", compile("/scores/0/value"), "100.1");
  }

  private void repeatItem(String list, String code) {
    JsonNode items = requests.at(compile(list));
    for (JsonNode item : items) {
      requests.change(
          code, list + "/" + items.size(), copy -> ((ArrayNode) copy.at(list)).add(item));
    }
  }
}
