package org.sovereignparity.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Random requests for a round whose edition says what schemes of the world say: answers with a
 * table, measures beside the total, a ranking by one of them, places that are a share of the field,
 * and what there is none of.
 */
final class SchemeRequests {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** All that {@link ProgrammeRequests} submits, so that most of it is an answer. */
  private static final List<String> ANSWERS = List.of("0", "1", "2", "2.5", "3", "10/3", "4", "10");

  private static final List<List<String>> VALUES =
      List.of(
          List.of("0", "0", "1", "unknown", "2", "2", "unknown", "4"),
          List.of("0", "1", "2", "2.5", "3", "10/3", "4", "10"),
          List.of("1", "1", "unknown", "unknown", "3", "3", "3", "3"));

  private final Draw draw;
  private final Random random;
  private final ObjectNode request;
  private final ObjectNode edition;

  /** By the id of a mean what becomes of none, by a name whether there may be none. */
  private final Map<String, String> said = new HashMap<>();

  private int ids;

  private SchemeRequests(Random random) {
    this.random = random;
    this.draw = new Draw(random);
    this.request = ProgrammeRequests.next(random);
    JsonNode editions = request.get("programme").get("editions");
    this.edition = (ObjectNode) editions.get(editions.size() - 1);
  }

  /** {@return the next request} */
  static ObjectNode next(Random random) {
    return new SchemeRequests(random).changed();
  }

  private ObjectNode changed() {
    answers();
    options(rules(edition).toList());
    mayBeNone(rules(edition).toList());
    if (draw.chance(70)) {
      measures();
    }
    heads();
    if (draw.chance(50)) {
      edition.put("statedTotal", true);
      request.get("submissions").forEach(submission -> stateTotal((ObjectNode) submission));
    }
    if (draw.chance(30)) {
      edition
          .putObject("places")
          .put("ofField", draw.oneOf("1", "1/2", "1/3", "30%"))
          .put("rounding", draw.oneOf("up-0", "down-0", "half-up-0"));
    }
    if (draw.chance(40)) {
      edition.put("tiesAtCut", draw.oneOf("none-within", "all-within"));
    }
    if (draw.chance(30)) {
      lowerIsBetter();
    }
    if (draw.chance(30)) {
      replacement();
    }
    return request;
  }

  private static Stream<ObjectNode> rules(JsonNode edition) {
    List<JsonNode> rules = new ArrayList<>(List.of(edition.get("total")));
    edition.path("readings").forEach(each -> each.get("alternatives").forEach(rules::add));
    edition.path("gates").findParents("threshold").stream()
        .filter(asked -> asked.has("points"))
        .forEach(asked -> rules.add(asked.get("points")));
    return rules.stream()
        .flatMap(rule -> PlainPoints.nodes(rule).stream())
        .map(ObjectNode.class::cast);
  }

  private void answers() {
    Set<String> chosen = new HashSet<>();
    Set<String> left = new HashSet<>();
    for (ObjectNode node : rules(edition).toList()) {
      String id = node.get("id").textValue();
      if (PlainPoints.kind(node).equals("input") && !left.contains(id)) {
        if (!chosen.contains(id) && draw.chance(50)) {
          left.add(id);
        } else {
          chosen.add(id);
          answer(node);
        }
      }
    }
  }

  private void answer(ObjectNode node) {
    node.put("kind", "answer").remove(List.of("lowest", "highest"));
    ANSWERS.forEach(node.putArray("answers")::add);
    List<String> values = VALUES.get(Math.floorMod(node.get("id").hashCode(), VALUES.size()));
    values.forEach(node.putArray("values")::add);
  }

  // ---- Options of nodes ----------------------------------------------------------------------

  /** Of an id the same is said in every rule. */
  private void options(List<ObjectNode> nodes) {
    for (ObjectNode node : nodes) {
      String said =
          this.said.computeIfAbsent(
              "options of " + node.get("id").textValue(), id -> "" + random.nextInt(5));
      switch (PlainPoints.kind(node)) {
        case "panel" -> trim(node, said);
        case "relative-to-best" -> {
          if (said.compareTo("2") < 0) {
            node.put("lowerIsBetter", true);
          }
          if (said.equals("1") || said.equals("2")) {
            node.put("fromWorst", true);
          }
        }
        case "scaled" -> {
          between(node, said);
          quotient(node, said);
        }
        case "sum" -> deduct(node, said);
        default -> {}
      }
    }
  }

  private static void trim(ObjectNode panel, String said) {
    if (panel.path("trimmed").asInt() > 0) {
      switch (said) {
        case "0" -> panel.putObject("trimmed").put("kind", "median");
        case "1" -> panel.putObject("trimmed").put("kind", "best").put("count", 2);
        case "2" ->
            panel.putObject("trimmed").put("kind", "ends").put("lowest", 2).put("highest", 0);
        default -> {}
      }
    }
  }

  private static void between(ObjectNode scaled, String said) {
    if (PlainPoints.parts(scaled.get("of")).isEmpty() && said.compareTo("2") < 0) {
      scaled.put("kind", "between").remove("outOf");
      scaled.put("from", said.equals("0") ? "1" : "4").put("to", said.equals("0") ? "3" : "-1/2");
    }
  }

  private static void quotient(ObjectNode scaled, String said) {
    if (said.compareTo("2") > 0 && scaled.findValue("parts") == null) {
      scaled.put("kind", "quotient").remove(List.of("points", "outOf"));
      ObjectNode by = scaled.putObject("by").put("kind", "input").put("name", "heads");
      by.put("id", "by of " + scaled.get("id").textValue()).put("lowest", "1/2");
      if (said.equals("3")) {
        by.put("highest", "4");
      }
    }
  }

  /** What nobody asks for nobody submits. */
  private void heads() {
    if (edition.toString().contains("heads")) {
      for (JsonNode submission : request.get("submissions")) {
        if (draw.chance(75)) {
          ((ObjectNode) submission.get("inputs"))
              .put("heads", draw.oneOf("1/2", "1", "2", "10/3", "4"));
        }
      }
    }
  }

  private static void deduct(ObjectNode sum, String said) {
    ArrayNode parts = (ArrayNode) sum.get("parts");
    if (said.equals("0") && parts.size() > 1 && !sum.has("deductions")) {
      sum.putArray("deductions").add(parts.remove(parts.size() - 1));
    }
  }

  private void lowerIsBetter() {
    ArrayNode lower = edition.putArray("lowerIsBetter");
    if (draw.chance(70)) {
      lower.add(edition.has("ranking") ? edition.get("ranking") : edition.get("total").get("id"));
    }
    for (JsonNode tieBreak : edition.path("tieBreaks")) {
      if (!lower.valueStream().toList().contains(tieBreak) && draw.chance(50)) {
        lower.add(tieBreak);
      }
    }
  }

  // ---- Readings ------------------------------------------------------------------------------

  /** A reading by which a node of the total is at most 2, of which only that node is said. */
  private void replacement() {
    JsonNode total = edition.get("total");
    ObjectNode node = draw.oneOf(PlainPoints.nodes(total)).deepCopy();
    ObjectNode cap = JSON.objectNode().put("kind", "cap").put("limit", "2");
    cap.set("id", node.get("id"));
    cap.set("of", node.put("id", "within " + node.get("id").textValue()));
    ObjectNode reading = edition.withArray("readings").addObject();
    reading.put("id", "replacement").put("title", "R").put("taken", "t");
    ObjectNode alternatives = reading.putObject("alternatives").set("t", total);
    alternatives.putObject("r").set("replace", cap.get("id"));
    ((ObjectNode) alternatives.get("r")).set("with", cap);
  }

  // ---- None ----------------------------------------------------------------------------------

  /** Of an id and of a name the same is said in every rule. */
  private void mayBeNone(List<ObjectNode> nodes) {
    for (ObjectNode node : nodes) {
      String kind = PlainPoints.kind(node);
      if (kind.equals("mean") || kind.equals("weighted-mean")) {
        said.computeIfAbsent(
                node.get("id").textValue(), id -> draw.oneOf("", "left-out", "counts-zero"))
            .lines()
            .forEach(word -> node.put("none", word));
      }
      if (kind.equals("input") || kind.equals("answer")) {
        said.computeIfAbsent(node.get("name").textValue(), name -> draw.chance(30) ? "none" : "")
            .lines()
            .forEach(word -> node.put("mayBeNone", true));
      }
    }
    for (JsonNode submission : request.get("submissions")) {
      for (ObjectNode node : nodes) {
        ObjectNode inputs = (ObjectNode) submission.get("inputs");
        String name = node.path("name").asText();
        if (node.has("mayBeNone") && inputs.has(name) && draw.chance(20)) {
          inputs.put(name, "none");
        }
      }
    }
  }

  // ---- Measures ------------------------------------------------------------------------------

  private void measures() {
    ArrayNode measures = edition.putArray("measures");
    int count = 1 + random.nextInt(2);
    for (int i = 0; i < count; i++) {
      measures.add(measure());
    }
    List<ObjectNode> ofMeasures =
        PlainPoints.list(measures).stream()
            .flatMap(measure -> PlainPoints.nodes(measure).stream())
            .map(ObjectNode.class::cast)
            .toList();
    options(ofMeasures);
    mayBeNone(ofMeasures);
    if (draw.chance(60)) {
      JsonNode measure = draw.oneOf(PlainPoints.list(measures));
      edition.set("ranking", measure.get("id"));
      ArrayNode tieBreaks = edition.putArray("tieBreaks");
      draw.someOf(new PlainPoints(measure, List.of()).blocks(), random.nextInt(2))
          .forEach(block -> tieBreaks.add(block.get("id")));
    }
    if (edition.has("gates") && draw.chance(40)) {
      name(draw.oneOf(PlainPoints.list(measures)));
    }
    for (JsonNode submission : request.get("submissions")) {
      measures.forEach(measure -> state((ObjectNode) submission, measure));
    }
  }

  /** Of nodes of the total, and of questions that are asked for it alone. */
  private ObjectNode measure() {
    ObjectNode measure = JSON.objectNode().put("kind", draw.oneOf("sum", "minimum", "mean"));
    measure.put("id", "m" + ids++);
    ArrayNode parts = measure.putArray("parts");
    List<JsonNode> nodes = PlainPoints.nodes(edition.get("total"));
    JsonNode one = draw.oneOf(nodes);
    if (draw.chance(60)) {
      parts.add(one.deepCopy());
    }
    if (draw.chance(30)) {
      ObjectNode scaled = JSON.objectNode().put("kind", "scaled").put("id", "m" + ids++);
      scaled.put("points", "3").put("outOf", "2");
      parts.add(scaled.set("of", asked()));
    }
    return measure.set("parts", parts.add(asked()));
  }

  private ObjectNode asked() {
    ObjectNode asked =
        JSON.objectNode().put("kind", "input").put("id", "m" + ids).put("name", "q" + ids++ % 3);
    answer(asked);
    return asked;
  }

  private void name(JsonNode measure) {
    for (JsonNode asked : edition.get("gates").findParents("threshold")) {
      ((ObjectNode) asked).remove("points");
      ((ObjectNode) asked).set("node", draw.oneOf(PlainPoints.nodes(measure)).get("id"));
    }
  }

  private void stateTotal(ObjectNode submission) {
    if (draw.chance(20)) {
      ((ObjectNode) submission.get("stated"))
          .put(edition.get("total").get("id").asText(), draw.oneOf("0", "1", "3"));
    }
  }

  private void state(ObjectNode submission, JsonNode measure) {
    for (JsonNode node : PlainPoints.nodes(measure)) {
      if (node.path("name").asText().startsWith("q") && draw.chance(60)) {
        ((ObjectNode) submission.get("inputs")).put(node.get("name").asText(), draw.oneOf(ANSWERS));
      }
    }
    for (JsonNode block : new PlainPoints(measure, List.of()).blocks()) {
      if (draw.chance(20)) {
        ((ObjectNode) submission.get("stated"))
            .put(block.get("id").asText(), draw.oneOf("0", "1", "3"));
      }
    }
  }
}
