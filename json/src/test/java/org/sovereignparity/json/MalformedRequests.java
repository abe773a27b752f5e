package org.sovereignparity.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Every request that differs from a valid one, which has every key, by one fault. */
final class MalformedRequests {
  /** A line, the code it must be refused with, and where; the place is empty if it is no JSON. */
  record Malformed(String line, String code, String at) {}

  static final String VALID =
      """
      {"id":"1","op":"assess","candidate":"A",
      "frontier":{"kind":"best-per-benchmark","models":["B","C"],
      "window":{"asOf":"2026-01-15","months":6}},
      "benchmarks":[{"id":"x","direction":"higher-is-better","min":0,"max":100,"chance":25},
      {"id":"y","direction":"lower-is-better","min":"0","max":null}],
      "models":[{"id":"B","released":"2025-12-01"},{"id":"C","released":"2025-12-02"}],
      "scores":[{"model":"A","benchmark":"x","value":83.8},{"model":"A","benchmark":"y","value":"5"},
      {"model":"B","benchmark":"x","value":"85%"},{"model":"B","benchmark":"y","value":4},
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

  static final List<String> NO_NUMBERS =
      List.of(
          "",
          " ",
          "n/a",
          "-",
          "--1",
          "+1",
          "83,8",
          "1,000",
          "01",
          "00",
          ".5",
          "5.",
          "1e",
          "1e+",
          "e5",
          "1e00001",
          "1 ",
          " 1",
          "1/0",
          "1/-2",
          "1/2.0",
          "1/02",
          "/2",
          "1/",
          "1/2%",
          "%",
          "1%%",
          "0x1F",
          "1_000",
          "NaN",
          "Infinity",
          "-Infinity",
          "null",
          "\u0661",
          "\uff11",
          "1\u0000",
          "one",
          "83.8 %",
          "0.95\n",
          "1e5e5");
  static final List<String> BEYOND =
      List.of("1e1001", "1e-1001", "1e99999", "1e1000000000", "-1e9999999999", "xe1001");
  static final List<String> NO_JSON_NUMBERS =
      List.of(
          "NaN", "Infinity", "-Infinity", "+1", "01", ".5", "5.", "1e", "0x1", "1_0", "'1'", "1/2");
  static final List<String> BAD_DATES =
      List.of(
          "",
          "2026-02-29",
          "2026-13-01",
          "2026-00-10",
          "2026-01-00",
          "2026-01-32",
          "2026-1-5",
          "20260115",
          "2026-01-15T00:00:00Z",
          "1899-12-31",
          "2200-01-01",
          "0000-01-01",
          "-2026-01-15",
          "+12026-01-15",
          "15.01.2026",
          "2026-01-15 ",
          "\u0662\u0660\u0662\u0666-01-15");

  private final JsonNode valid = Schemas.tree(VALID);
  private final List<Malformed> all = new ArrayList<>();

  /** {@return all of them} */
  static ImmutableList<Malformed> all() {
    MalformedRequests requests = new MalformedRequests();
    requests.walk(requests.valid, JsonPointer.empty());
    requests.addDuplicates();
    requests.addTexts();
    return ImmutableList.copyOf(requests.all);
  }

  private void walk(JsonNode node, JsonPointer at) {
    addWrongTypes(node, at);
    if (node instanceof ObjectNode object) {
      addKeyFaults(object, at);
      object
          .properties()
          .forEach(entry -> walk(entry.getValue(), at.appendProperty(entry.getKey())));
    }
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        walk(array.get(i), at.appendIndex(i));
      }
    }
    if (node.isValueNode()) {
      addValueFaults(at);
    }
  }

  private void addWrongTypes(JsonNode node, JsonPointer at) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    for (JsonNode other :
        List.of(
            json.objectNode(),
            json.arrayNode(),
            json.booleanNode(true),
            json.nullNode(),
            json.numberNode(1),
            json.textNode("?"))) {
      if (isWrong(node, other, at)) {
        put("WRONG_TYPE", at, other);
      }
    }
  }

  /** Whether no reader could take {@code other} for what stands at {@code at}. */
  private static boolean isWrong(JsonNode node, JsonNode other, JsonPointer at) {
    String key = at.getMatchingProperty() == null ? "" : last(at);
    if (QUANTITIES.contains(key)) {
      return other.isContainerNode() || other.isBoolean() || (other.isNull() && !key.equals("max"));
    }
    if (COUNTS.contains(key)) {
      return !other.isNumber();
    }
    return node.getNodeType() != other.getNodeType();
  }

  private static String last(JsonPointer at) {
    return at.matches() ? "" : at.last().getMatchingProperty();
  }

  private void addKeyFaults(ObjectNode object, JsonPointer at) {
    boolean isWeights = last(at).equals("weights");
    for (String key : List.of("unknown", "ID", "id ", "", "a/b~c", "\ud83d\ude00")) {
      String code = isWeights ? "UNKNOWN_BENCHMARK" : "UNKNOWN_KEY";
      change(
          code,
          at.appendProperty(key),
          copy -> ((ObjectNode) copy.at(at)).set(key, JsonNodeFactory.instance.numberNode(1)));
    }
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    for (String key : keys) {
      // The models of a request may be left out, those of a frontier may not.
      boolean free = key.equals("models") && at.matches();
      if (isWeights || (REQUIRED.contains(key) && !free)) {
        change("MISSING_KEY", at, copy -> ((ObjectNode) copy.at(at)).remove(key));
      }
    }
  }

  private void addValueFaults(JsonPointer at) {
    String key = last(at);
    if (QUANTITIES.contains(key)) {
      NO_NUMBERS.forEach(text -> put("NOT_A_NUMBER", at, text));
      BEYOND.forEach(text -> put("NUMBER_OUT_OF_BOUNDS", at, text));
      put("NUMBER_OUT_OF_BOUNDS", at, "1".repeat(1_001));
    }
    if (POSITIVE.contains(key)) {
      List.of("0", "-0", "-1", "-1/2", "0%", "0e5").forEach(text -> put("NOT_POSITIVE", at, text));
    }
    if (COUNTS.contains(key)) {
      List.of("-1", "1201", "1e3000", "21e2")
          .forEach(number -> raw("NUMBER_OUT_OF_BOUNDS", at.toString(), at, number));
      List.of("1.5", "1e-1").forEach(number -> raw("WRONG_TYPE", at.toString(), at, number));
    }
    if (QUANTITIES.contains(key) || COUNTS.contains(key)) {
      NO_JSON_NUMBERS.forEach(number -> raw("NOT_JSON", "", at, number));
    }
    if (DATES.contains(key)) {
      BAD_DATES.forEach(text -> put("BAD_DATE", at, text));
    }
    if (IDS.contains(key) && !at.toString().equals("/id")) {
      put("WRONG_TYPE", at, "");
    }
    if (WORDS.contains(key)) {
      String word = valid.at(at).textValue();
      List.of("", "none", word + " ", word.toUpperCase(Locale.ROOT), word.replace('-', '_') + "_")
          .forEach(other -> put("UNKNOWN_WORD", at, other));
    }
    if (key.equals("op")) {
      List.of("", "predict", "ASSESS", "assess ").forEach(op -> put("UNKNOWN_OP", at, op));
    }
    if (key.equals("value")) {
      List.of("-1", "-1e-900").forEach(value -> put("SCORE_OUT_OF_RANGE", at, value));
    }
    if (key.equals("benchmark")) {
      List.of("z", "x ", "X").forEach(id -> put("UNKNOWN_BENCHMARK", at, id));
    }
  }

  private void addDuplicates() {
    repeatItem("/benchmarks", "DUPLICATE_BENCHMARK");
    repeatItem("/models", "DUPLICATE_MODEL");
    repeatItem("/frontier/models", "DUPLICATE_MODEL");
    repeatItem("/scores", "DUPLICATE_SCORE");
    put("MISSING_KEY", JsonPointer.compile("/benchmarks"), JsonNodeFactory.instance.arrayNode());
    put("UNKNOWN_MODEL", JsonPointer.compile("/candidate"), "nobody");
    put("UNKNOWN_MODEL", JsonPointer.compile("/frontier/models/1"), "nobody");
    put("BAD_SCALE", "/benchmarks/0", JsonPointer.compile("/benchmarks/0/min"), "100");
    put("BAD_SCALE", "/benchmarks/0", JsonPointer.compile("/benchmarks/0/chance"), "100");
    put("SCORE_OUT_OF_RANGE", JsonPointer.compile("/scores/0/value"), "100.1");
  }

  private void repeatItem(String list, String code) {
    ArrayNode items = (ArrayNode) valid.at(list);
    for (int i = 0; i < items.size(); i++) {
      JsonNode item = items.get(i);
      change(
          code,
          JsonPointer.compile(list + "/" + items.size()),
          copy -> ((ArrayNode) copy.at(list)).add(item));
    }
  }

  /** What is no JSON object, or repeats a key. */
  private void addTexts() {
    for (int length = 0; length < VALID.length(); length++) {
      all.add(new Malformed(VALID.substring(0, length), "NOT_JSON", ""));
    }
    for (String rest : List.of("}", "{}", ",", "null", "1", "//", "#", "\u00a0", VALID)) {
      all.add(new Malformed(VALID + rest, "NOT_JSON", ""));
    }
    for (String from : List.of("\"1\"", "\"A\"", "\"x\"", "\"raw\"", "\"id\"", "\"value\"")) {
      for (String to :
          List.of("\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\t\"", "\"\\x\"", "'1'", "x")) {
        all.add(new Malformed(VALID.replaceFirst(from, to.replace("\\", "\\\\")), "NOT_JSON", ""));
      }
    }
    for (String key : List.of("op", "frontier", "kind", "asOf", "model", "value", "cap", "x")) {
      String first = "\"" + key + "\":";
      String twice = VALID.replaceFirst(first, first + "0," + first);
      all.add(new Malformed(twice, "DUPLICATE_KEY", "?"));
    }
  }

  private void put(String code, JsonPointer at, String text) {
    put(code, at, JsonNodeFactory.instance.textNode(text));
  }

  private void put(String code, String place, JsonPointer at, String text) {
    change(
        code,
        JsonPointer.compile(place),
        copy -> set(copy, at, JsonNodeFactory.instance.textNode(text)));
  }

  private void put(String code, JsonPointer at, JsonNode value) {
    if (at.matches()) {
      all.add(new Malformed(value.toString(), code, ""));
    } else {
      change(code, at, copy -> set(copy, at, value));
    }
  }

  private static void set(JsonNode root, JsonPointer at, JsonNode value) {
    JsonNode parent = root.at(at.head());
    if (parent instanceof ObjectNode object) {
      object.set(last(at), value);
    } else {
      ((ArrayNode) parent).set(at.last().getMatchingIndex(), value);
    }
  }

  private void raw(String code, String place, JsonPointer at, String number) {
    JsonNode copy = valid.deepCopy();
    set(copy, at, JsonNodeFactory.instance.textNode("@"));
    all.add(new Malformed(copy.toString().replace("\"@\"", number), code, place));
  }

  private void change(String code, JsonPointer at, Consumer<JsonNode> change) {
    JsonNode copy = valid.deepCopy();
    change.accept(copy);
    all.add(new Malformed(copy.toString(), code, at.toString()));
  }
}
