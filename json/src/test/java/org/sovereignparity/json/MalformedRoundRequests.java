package org.sovereignparity.json;

import static com.fasterxml.jackson.core.JsonPointer.compile;
import static org.sovereignparity.json.MalformedRequests.key;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

  private final MalformedRequests requests = new MalformedRequests(VALID);

  /** {@return all of them} */
  static ImmutableList<Malformed> all() {
    MalformedRoundRequests round = new MalformedRoundRequests();
    round.requests.walk(round::addFaults);
    round.addRanges();
    round.addSubmissionsAndEvents();
    round.requests.addTexts();
    return round.requests.all();
  }

  private void addFaults(JsonNode node, JsonPointer at) {
    requests.addWrongTypes(at, other -> isWrong(node, other, at));
    if (node.isObject()) {
      boolean holdsBlocks = Set.of("inputs", "stated").contains(key(at));
      requests.addUnknownKeys(holdsBlocks ? "UNKNOWN_BLOCK" : "UNKNOWN_KEY", at, "nia ");
      requests.addMissingKeys(at, REQUIRED::contains);
    }
    if (node.isValueNode()) {
      addValueFaults(at);
    }
  }

  private static boolean isStated(JsonPointer at) {
    return !at.matches() && key(at.head()).equals("stated");
  }

  private static boolean isPanel(JsonPointer at) {
    return PANELS.contains(key(at)) && !isStated(at);
  }

  private static boolean isNumber(JsonPointer at) {
    return !at.matches()
        && (NUMBERS.contains(key(at)) || isStated(at) || isPanel(at.head()))
        && !key(at).equals("count");
  }

  /** Whether no reader could take {@code other} for what stands at {@code at}. */
  private static boolean isWrong(JsonNode node, JsonNode other, JsonPointer at) {
    if (isNumber(at)) {
      return !other.isNumber() && !other.isTextual();
    }
    if (isPanel(at)) {
      return !other.isContainerNode();
    }
    // A gate may be an object, which then holds a lineage.
    boolean isLineage = key(at).equals("independence") && other.isObject();
    // The programme may be a document.
    boolean isDocument = key(at).equals("programme") && other.isObject();
    return node.getNodeType() != other.getNodeType() && !isLineage && !isDocument;
  }

  private void addValueFaults(JsonPointer at) {
    String key = key(at);
    if (isNumber(at)) {
      requests.addNoNumbers(at);
      requests.addNoJsonNumbers(at);
    }
    if (IDS.contains(key)) {
      requests.put("WRONG_TYPE", at, "");
    }
    if (WORDS.contains(key)) {
      String word = requests.at(at).textValue();
      requests.put(
          "UNKNOWN_WORD", at, List.of("", "none", word + " ", word + "_", swapped(word), "\u0130"));
    }
    switch (key) {
      case "count" -> addCounts(at);
      case "independence" -> requests.put("MISSING_KEY", at, JSON.objectNode());
      case "on" -> requests.addBadDates(at);
      case "op" -> requests.put("UNKNOWN_OP", at, List.of("", "predict", "ROUND", "round "));
      case "programme" -> {
        requests.put("MISSING_KEY", at, JSON.objectNode());
        requests.put("UNKNOWN_PROGRAMME", at, List.of("", "korea", "KOREA-SOVEREIGN-AI"));
      }
      case "edition" ->
          requests.put("UNKNOWN_EDITION", at, List.of("", "2026", "2026-01 ", "2026-02"));
      default -> {}
    }
  }

  private void addCounts(JsonPointer at) {
    List.of("-1", "2147483648", "1e3000")
        .forEach(number -> requests.raw("NUMBER_OUT_OF_BOUNDS", at, number));
    List.of("0.5", "1e-1").forEach(number -> requests.raw("WRONG_TYPE", at, number));
    String panel = at.head().toString();
    List.of("0", "-0", "0.0", "0e5")
        .forEach(number -> requests.raw("TOO_FEW_RATERS", panel, at, number));
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
    for (String at :
        List.of(
            inputs + "nia",
            inputs + "experts/2",
            inputs + "users/0",
            "/submissions/1/inputs/users/mean",
            pair + "/developed",
            pair + "/target",
            "/submissions/0/stated/users",
            "/events/0/value")) {
      requests.put("HARDLY_MEANT", compile(at), List.of("70%", "0.1%"));
    }
    requests.put("TOO_FEW_RATERS", compile(inputs + "users"), JSON.arrayNode());
    requests.put("TOO_FEW_RATERS", compile(inputs + "experts"), JSON.arrayNode());
    requests.put("TOO_FEW_RATERS", compile(inputs + "experts"), JSON.arrayNode().add(1).add(2));
    requests.put(
        "TOO_FEW_RATERS",
        compile(inputs + "experts"),
        JSON.objectNode().put("mean", 30).put("count", 10));
    requests.put("TOO_FEW_RATERS", compile(inputs + "global-individual"), JSON.arrayNode());
  }

  private void outOfRange(String place, String at, String value) {
    requests.put("INPUT_OUT_OF_RANGE", place, compile(at), value);
  }

  private void addSubmissionsAndEvents() {
    requests.put("NO_SUBMISSIONS", compile("/submissions"), JSON.arrayNode());
    for (int i = 0; i < 2; i++) {
      JsonNode submission = requests.at(compile("/submissions/" + i));
      requests.change(
          "DUPLICATE_TEAM",
          "/submissions/2/team",
          copy -> ((ArrayNode) copy.at("/submissions")).add(submission));
    }
    for (String team : List.of("C", "a", "A ")) {
      requests.put("BAD_EVENT", compile("/events/0/team"), team);
      requests.put("BAD_EVENT", compile("/events/1/team"), team);
    }
    for (String block : List.of("aaii", "NIA", "independence")) {
      requests.put("BAD_EVENT", compile("/events/0/block"), block);
    }
    requests.put("BAD_EVENT", "/events/1", compile("/events/1/kind"), "reinstated");
    JsonNode disqualified = requests.at(compile("/events/1"));
    for (String kind : List.of("disqualified", "withdrawn")) {
      requests.change(
          "BAD_EVENT",
          "/events/2",
          copy ->
              ((ArrayNode) copy.at("/events"))
                  .add(((ObjectNode) disqualified.deepCopy()).put("kind", kind)));
    }
    for (String key : List.of("block", "value")) {
      requests.put("UNKNOWN_KEY", compile("/events/1/" + key), "nia");
    }
  }
}
