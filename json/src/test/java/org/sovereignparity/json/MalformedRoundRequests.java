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
import org.sovereignparity.json.MalformedRequests.Malformed;

/** Every request for a round that differs by one fault from a valid one, which has every key. */
final class MalformedRoundRequests {
  static final String VALID =
      """
      {"id":"1","op":"round","programme":"korea-sovereign-ai","edition":"2026-01","submissions":[
      {"team":"A","model":"a","inputs":{"nia":92,"global-common":"72.03",
      "global-individual":[{"developed":72,"target":"80"}],"experts":[30,"31",32.5],
      "users":[4,5]},"stated":{"nia":"9.2","users":25},"gates":{"independence":"MET"}},
      {"team":"B","model":"b","inputs":{"users":{"mean":"3.5","count":49}},"stated":{},"gates":{}}],
      "events":[
      {"on":"2026-01-14","kind":"stated-value-corrected","team":"A","reason":"r","block":"nia",
      "value":"9.1"},
      {"on":"2026-01-15","kind":"disqualified","team":"B","reason":"s"}]}
      """
          .replace("\n", "");

  private static final Set<String> NUMBERS =
      Set.of("nia", "global-common", "developed", "target", "mean", "value");
  private static final Set<String> PANELS = Set.of("experts", "users");
  private static final Set<String> IDS = Set.of("team", "model", "block");
  private static final Set<String> WORDS = Set.of("kind", "independence");
  private static final Set<String> REQUIRED =
      Set.of(
          "id",
          "op",
          "programme",
          "edition",
          "submissions",
          "team",
          "model",
          "developed",
          "target",
          "mean",
          "count",
          "on",
          "kind",
          "block",
          "value");
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final JsonNode valid = Schemas.tree(VALID);
  private final List<Malformed> all = new ArrayList<>();

  /** {@return all of them} */
  static ImmutableList<Malformed> all() {
    MalformedRoundRequests requests = new MalformedRoundRequests();
    requests.walk(requests.valid, JsonPointer.empty());
    requests.addRanges();
    requests.addSubmissionsAndEvents();
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
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      walk(node.get(i), at.appendIndex(i));
    }
    if (node.isValueNode()) {
      addValueFaults(at);
    }
  }

  private static String last(JsonPointer at) {
    return at.matches() ? "" : at.last().getMatchingProperty();
  }

  private static boolean isStated(JsonPointer at) {
    return !at.matches() && last(at.head()).equals("stated");
  }

  private static boolean isPanel(JsonPointer at) {
    return PANELS.contains(last(at)) && !isStated(at);
  }

  private static boolean isNumber(JsonPointer at) {
    return !at.matches()
        && (NUMBERS.contains(last(at)) || isStated(at) || isPanel(at.head()))
        && !last(at).equals("count");
  }

  private void addWrongTypes(JsonNode node, JsonPointer at) {
    for (JsonNode other :
        List.of(
            JSON.objectNode(),
            JSON.arrayNode(),
            JSON.booleanNode(true),
            JSON.nullNode(),
            JSON.numberNode(1),
            JSON.textNode("?"))) {
      boolean isOther = node.getNodeType() != other.getNodeType();
      boolean isWrong =
          isNumber(at)
              ? !other.isNumber() && !other.isTextual()
              : isPanel(at) ? !other.isContainerNode() : isOther;
      if (isWrong) {
        // A gate may be an object, which then holds a lineage.
        boolean isGate = last(at).equals("independence") && other.isObject();
        put(isGate ? "MISSING_KEY" : "WRONG_TYPE", at, other);
      }
    }
  }

  private void addKeyFaults(ObjectNode object, JsonPointer at) {
    String code = Set.of("inputs", "stated").contains(last(at)) ? "UNKNOWN_BLOCK" : "UNKNOWN_KEY";
    for (String key : List.of("unknown", "ID", "nia ", "", "a/b~c", "\ud83d\ude00")) {
      change(
          code,
          at.appendProperty(key),
          copy -> ((ObjectNode) copy.at(at)).set(key, JSON.numberNode(1)));
    }
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    for (String key : keys) {
      if (REQUIRED.contains(key)) {
        change("MISSING_KEY", at, copy -> ((ObjectNode) copy.at(at)).remove(key));
      }
    }
  }

  private void addValueFaults(JsonPointer at) {
    String key = last(at);
    if (isNumber(at)) {
      MalformedRequests.NO_NUMBERS.forEach(text -> put("NOT_A_NUMBER", at, text));
      MalformedRequests.BEYOND.forEach(text -> put("NUMBER_OUT_OF_BOUNDS", at, text));
      put("NUMBER_OUT_OF_BOUNDS", at, "1".repeat(1_001));
      MalformedRequests.NO_JSON_NUMBERS.forEach(number -> raw("NOT_JSON", "", at, number));
    }
    if (key.equals("count")) {
      String panel = at.head().toString();
      List.of("-1", "2147483648", "1e3000")
          .forEach(number -> raw("NUMBER_OUT_OF_BOUNDS", at.toString(), at, number));
      List.of("0.5", "1e-1").forEach(number -> raw("WRONG_TYPE", at.toString(), at, number));
      List.of("0", "-0", "0.0", "0e5").forEach(number -> raw("TOO_FEW_RATERS", panel, at, number));
    }
    if (key.equals("on")) {
      MalformedRequests.BAD_DATES.forEach(text -> put("BAD_DATE", at, text));
    }
    if (IDS.contains(key)) {
      put("WRONG_TYPE", at, "");
    }
    if (WORDS.contains(key)) {
      String word = valid.at(at).textValue();
      List.of("", "none", word + " ", word + "_", swapped(word), "\u0130")
          .forEach(other -> put("UNKNOWN_WORD", at, other));
    }
    if (key.equals("op")) {
      List.of("", "predict", "ROUND", "round ").forEach(op -> put("UNKNOWN_OP", at, op));
    }
    if (key.equals("programme")) {
      List.of("", "korea", "KOREA-SOVEREIGN-AI").forEach(id -> put("UNKNOWN_PROGRAMME", at, id));
    }
    if (key.equals("edition")) {
      List.of("", "2026", "2026-01 ", "2026-02").forEach(id -> put("UNKNOWN_EDITION", at, id));
    }
  }

  private static String swapped(String word) {
    String upper = word.toUpperCase(Locale.ROOT);
    return upper.equals(word) ? word.toLowerCase(Locale.ROOT) : upper;
  }

  private void addRanges() {
    String inputs = "/submissions/0/inputs/";
    for (String key : List.of("nia", "global-common")) {
      List.of("-0.001", "100.001", "-1e-900", "1e900")
          .forEach(value -> outOfRange(inputs + key, inputs + key, value));
    }
    for (String value : List.of("-0.1", "35.1", "-1/1000", "1e1000")) {
      outOfRange(inputs + "experts", inputs + "experts/2", value);
    }
    for (String value : List.of("0.99", "5.01", "-1", "26/5")) {
      outOfRange(inputs + "users", inputs + "users/0", value);
      String mean = "/submissions/1/inputs/users";
      outOfRange(mean, mean + "/mean", value);
    }
    String pair = inputs + "global-individual/0";
    outOfRange(pair, pair + "/developed", "-0.1");
    List.of("0", "-0", "-80").forEach(value -> outOfRange(pair, pair + "/target", value));
    for (String value : List.of("-0.1", "25.1", "1e900")) {
      outOfRange("/submissions/0/stated/users", "/submissions/0/stated/users", value);
      outOfRange("/events/0/value", "/events/0/value", value);
    }
    put("TOO_FEW_RATERS", pointer(inputs + "users"), JSON.arrayNode());
    put("TOO_FEW_RATERS", pointer(inputs + "experts"), JSON.arrayNode());
    put("TOO_FEW_RATERS", pointer(inputs + "experts"), JSON.arrayNode().add(1).add(2));
    put(
        "TOO_FEW_RATERS",
        pointer(inputs + "experts"),
        JSON.objectNode().put("mean", 30).put("count", 10));
    put("TOO_FEW_RATERS", pointer(inputs + "global-individual"), JSON.arrayNode());
  }

  private static JsonPointer pointer(String at) {
    return JsonPointer.compile(at);
  }

  private void outOfRange(String place, String at, String value) {
    change(
        "INPUT_OUT_OF_RANGE", pointer(place), copy -> set(copy, pointer(at), JSON.textNode(value)));
  }

  private void addSubmissionsAndEvents() {
    put("NO_SUBMISSIONS", pointer("/submissions"), JSON.arrayNode());
    for (int i = 0; i < 2; i++) {
      JsonNode submission = valid.at("/submissions/" + i);
      change(
          "DUPLICATE_TEAM",
          pointer("/submissions/2/team"),
          copy -> ((ArrayNode) copy.at("/submissions")).add(submission));
    }
    for (String team : List.of("C", "a", "A ")) {
      put("BAD_EVENT", pointer("/events/0/team"), team);
      put("BAD_EVENT", pointer("/events/1/team"), team);
    }
    for (String block : List.of("aaii", "NIA", "independence")) {
      put("BAD_EVENT", pointer("/events/0/block"), block);
    }
    put("BAD_EVENT", "/events/1", pointer("/events/1/kind"), "reinstated");
    JsonNode disqualified = valid.at("/events/1");
    for (String kind : List.of("disqualified", "withdrawn")) {
      change(
          "BAD_EVENT",
          pointer("/events/2"),
          copy ->
              ((ArrayNode) copy.at("/events"))
                  .add(((ObjectNode) disqualified.deepCopy()).put("kind", kind)));
    }
    for (String key : List.of("block", "value")) {
      change(
          "UNKNOWN_KEY",
          pointer("/events/1/" + key),
          copy -> ((ObjectNode) copy.at("/events/1")).put(key, "nia"));
    }
  }

  private void addTexts() {
    for (int length = 0; length < VALID.length(); length += 5) {
      all.add(new Malformed(VALID.substring(0, length), "NOT_JSON", ""));
    }
    for (String key :
        List.of("op", "programme", "team", "nia", "developed", "gates", "count", "on", "value")) {
      String first = "\"" + key + "\":";
      all.add(new Malformed(VALID.replaceFirst(first, first + "0," + first), "DUPLICATE_KEY", "?"));
    }
  }

  private void put(String code, JsonPointer at, String text) {
    put(code, at, JSON.textNode(text));
  }

  private void put(String code, String place, JsonPointer at, String text) {
    change(code, pointer(place), copy -> set(copy, at, JSON.textNode(text)));
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
    set(copy, at, JSON.textNode("@"));
    all.add(new Malformed(copy.toString().replace("\"@\"", number), code, place));
  }

  private void change(String code, JsonPointer at, Consumer<JsonNode> change) {
    JsonNode copy = valid.deepCopy();
    change.accept(copy);
    all.add(new Malformed(copy.toString(), code, at.toString()));
  }
}
