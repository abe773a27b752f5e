package org.sovereignparity.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Random requests for a round whose programme stands in the request, most of which are decided.
 * Numbers are few and small, so that teams tie, thresholds are met exactly and the best is 0.
 */
final class ProgrammeRequests {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<String> TEAMS =
      List.of("A", "B", "a", "\u00e9", "\uff21", "\ud83d\ude00");
  private static final List<String> ROUNDINGS =
      List.of("half-up-0", "half-up-1", "half-even-0", "half-down-0", "down-0", "up-0", "floor-1");
  private static final List<String> VERDICTS =
      List.of("MET", "MET", "MET", "NOT_MET", "UNDETERMINED");
  private static final List<String> COMBINING = List.of("sum", "mean", "minimum", "weighted-mean");

  private final Draw draw;
  private final Random random;
  private final List<ObjectNode> leaves = new ArrayList<>();
  private int ids;

  private ProgrammeRequests(Random random) {
    this.random = random;
    this.draw = new Draw(random);
  }

  /** {@return the next request} */
  static ObjectNode next(Random random) {
    return new ProgrammeRequests(random).request();
  }

  private ObjectNode request() {
    ObjectNode request = JSON.objectNode().put("id", "r").put("op", "round");
    ObjectNode programme = JSON.objectNode();
    if (draw.chance(50)) {
      programme.put("schema", "sovereign-parity/programme/1");
    }
    programme.put("id", draw.name()).put("title", "P").putArray("sources");
    ArrayNode editions = programme.putArray("editions");
    if (draw.chance(20)) {
      editions.add(dated("first", "2025", JSON.objectNode()).setAll(another()));
    }
    ObjectNode edition = dated("e", "2026", JSON.objectNode()).setAll(edition());
    editions.add(edition);
    request.set("programme", programme);
    chosen(request, editions.size());
    submissions(request.putArray("submissions"), edition);
    if (draw.chance(30)) {
      events(request, edition);
    }
    return request;
  }

  /** An edition with which nothing that is submitted has to do. */
  private ObjectNode another() {
    ObjectNode edition = JSON.objectNode();
    edition.set("total", input("old", "10"));
    return edition.put("places", 1).put("averages", "half-up-2");
  }

  private static ObjectNode dated(String id, String year, ObjectNode edition) {
    edition.put("id", id).put("title", id);
    return edition.put("effectiveFrom", year + "-01-01").put("effectiveTo", year + "-12-31");
  }

  private void chosen(ObjectNode request, int editions) {
    int way = random.nextInt(20);
    if (way < 8 || (way < 16 && editions > 1)) {
      request.put("edition", "e");
    } else if (way >= 16) {
      request.put("on", draw.oneOf("2026-01-01", "2026-12-31", "2026-07-01", "2027-01-01"));
      if (way == 19) {
        request.put("edition", "e");
      }
    }
  }

  // ---- The rule ------------------------------------------------------------------------------

  private ObjectNode edition() {
    ObjectNode edition = JSON.objectNode();
    ObjectNode total = total();
    edition.set("total", total);
    edition.put("places", 1 + random.nextInt(3));
    edition.put("averages", draw.oneOf("half-up-2", "half-even-1", "down-0"));
    List<JsonNode> blocks = new PlainPoints(total, List.of()).blocks();
    boolean hasReadings = draw.chance(60);
    if (draw.chance(50)) {
      gates(edition.putArray("gates"), total);
    }
    ArrayNode tieBreaks = edition.putArray("tieBreaks");
    for (JsonNode block : draw.someOf(blocks, random.nextInt(3))) {
      tieBreaks.add(block.get("id"));
      if (draw.chance(2)) {
        tieBreaks.add(block.get("id"));
      }
    }
    if (hasReadings) {
      readings(edition.putArray("readings"), total);
    }
    return edition;
  }

  private ObjectNode total() {
    ObjectNode total = combining(draw.oneOf("sum", "sum", "sum", draw.oneOf(COMBINING)), 1);
    if (draw.chance(10)) {
      return block(0);
    }
    return draw.chance(20) ? wrapped(total) : total;
  }

  private ObjectNode combining(String kind, int depth) {
    ObjectNode node = node(kind);
    ArrayNode parts = node.putArray("parts");
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      parts.add(block(depth));
    }
    weigh(node);
    return node;
  }

  private void weigh(ObjectNode node) {
    if (node.get("kind").textValue().equals("weighted-mean")) {
      ArrayNode weights = node.putArray("weights");
      node.get("parts").forEach(part -> weights.add(draw.oneOf("1", "2", "1/3")));
    }
  }

  /** A node with a bound, in nearly all cases. */
  private ObjectNode block(int depth) {
    int kind = random.nextInt(20);
    if (kind < 5) {
      return input("n" + ids, draw.oneOf("4", "10"));
    }
    if (kind < 8) {
      return panel();
    }
    if (kind < 10) {
      return with("limit", "8", of("cap", unbounded()));
    }
    if (kind == 10 && draw.chance(10)) {
      return unbounded();
    }
    if (kind < 12) {
      ObjectNode minimum = node("minimum");
      minimum.putArray("parts").add(unbounded()).add(input("n" + ids, "10"));
      return minimum;
    }
    if (kind < 14) {
      ObjectNode best =
          of("relative-to-best", draw.chance(50) ? unbounded() : input("n" + ids, "10"));
      return with("points", draw.oneOf("5", "10"), best);
    }
    return kind < 17 || depth > 2
        ? wrapped(input("n" + ids, "10"))
        : combining(draw.oneOf(COMBINING), depth + 1);
  }

  private ObjectNode wrapped(ObjectNode of) {
    return switch (random.nextInt(4)) {
      case 0 -> with("rounding", draw.oneOf(ROUNDINGS), of("rounded", of));
      case 1 -> with("limit", draw.oneOf("3", "7.5", "30"), of("cap", of));
      default -> scaled(of);
    };
  }

  private ObjectNode scaled(ObjectNode of) {
    return with(
        "outOf",
        draw.oneOf("10", "3"),
        with("points", draw.oneOf("5", "10", "20"), of("scaled", of)));
  }

  private ObjectNode unbounded() {
    ObjectNode input = input("n" + ids, "10");
    input.remove("highest");
    return draw.chance(50) ? input : scaled(input);
  }

  private ObjectNode input(String name, String highest) {
    ObjectNode input = node("input").put("name", name);
    input.put("lowest", draw.oneOf("0", "0", "1")).put("highest", highest);
    List<ObjectNode> others = leaves.stream().filter(leaf -> !leaf.has("trimmed")).toList();
    if (draw.chance(8) && !others.isEmpty()) {
      input.set("name", draw.oneOf(others).get("name"));
    }
    leaves.add(input);
    return input;
  }

  private ObjectNode panel() {
    ObjectNode panel = node("panel").put("name", "p" + ids);
    panel.put("lowest", "1").put("highest", "5").put("trimmed", random.nextInt(2));
    leaves.add(panel);
    return panel;
  }

  private ObjectNode node(String kind) {
    return JSON.objectNode().put("kind", kind).put("id", "i" + ids++);
  }

  private ObjectNode of(String kind, ObjectNode of) {
    ObjectNode node = node(kind);
    node.set("of", of);
    return node;
  }

  private static ObjectNode with(String key, String value, ObjectNode node) {
    return node.put(key, value);
  }

  // ---- Gates ---------------------------------------------------------------------------------

  private void gates(ArrayNode gates, ObjectNode total) {
    if (draw.chance(60)) {
      gates.addObject().put("id", "open").put("title", "Open");
    }
    if (draw.chance(60)) {
      ObjectNode criteria =
          gates.addObject().put("id", "enough").put("title", "Enough").putObject("criteria");
      criteria.put("id", "c").put("title", "C").put("taken", "t");
      criteria.putObject("alternatives").set("t", criterion(total, 0));
    }
  }

  private ObjectNode criterion(ObjectNode total, int depth) {
    ObjectNode criterion = JSON.objectNode();
    int kind = depth > 1 ? 9 : random.nextInt(10);
    if (kind < 3) {
      criterion.put("kind", draw.oneOf("all-of", "any-of", "at-least")).put("id", "c" + ids++);
      ArrayNode parts = criterion.putArray("parts");
      parts.add(criterion(total, depth + 1));
      parts.add(criterion(total, depth + 1));
      if (criterion.get("kind").textValue().equals("at-least")) {
        criterion.put("count", 1 + random.nextInt(2));
      }
      return criterion;
    }
    if (kind == 3) {
      criterion.put("kind", "not").put("id", "c" + ids++);
      criterion.set("of", criterion(total, depth + 1));
      return criterion;
    }
    criterion.put("kind", "has-points").put("id", "c" + ids++);
    List<JsonNode> nodes = PlainPoints.nodes(total);
    JsonNode node = draw.oneOf(nodes);
    boolean isRelative =
        PlainPoints.nodes(node).stream().anyMatch(each -> PlainPoints.kind(each).startsWith("rel"));
    if (draw.chance(50) && (!isRelative || draw.chance(20))) {
      criterion.set("node", node.get("id"));
    } else {
      criterion.set("points", tree());
    }
    criterion
        .putObject("threshold")
        .put(draw.oneOf("atLeast", "moreThan"), draw.oneOf("1", "3", "5", "10", "10/3"));
    return criterion;
  }

  /** A tree over what the edition asks for, its ids its own. */
  private ObjectNode tree() {
    ObjectNode sum = node("sum");
    ArrayNode parts = sum.putArray("parts");
    for (ObjectNode leaf : draw.someOf(leaves, 2)) {
      ObjectNode copy = leaf.deepCopy().put("id", "i" + ids++);
      parts.add(draw.chance(20) ? with("limit", "6", of("cap", copy)) : copy);
    }
    return sum;
  }

  // ---- Readings ------------------------------------------------------------------------------

  private void readings(ArrayNode readings, ObjectNode total) {
    int count = 1 + random.nextInt(2);
    for (int i = 0; i < count; i++) {
      ObjectNode reading = readings.addObject().put("id", "reading " + i).put("title", "R");
      reading.put("taken", "t");
      ObjectNode alternatives = reading.putObject("alternatives");
      alternatives.set("t", total);
      for (String name : List.of("u", "\u00fc")) {
        ObjectNode other = total.deepCopy();
        PlainPoints.nodes(other).forEach(node -> change((ObjectNode) node));
        alternatives.set(name, other);
      }
    }
  }

  /** Changes a node in one of the ways that clauses are read. */
  private void change(ObjectNode node) {
    if (draw.chance(70)) {
      return;
    }
    switch (PlainPoints.kind(node)) {
      case "scaled" -> node.put("points", draw.oneOf("5", "10", "15"));
      case "cap" -> node.put("limit", draw.oneOf("3", "5", "1000"));
      case "rounded" -> node.put("rounding", draw.oneOf(ROUNDINGS));
      case "relative-to-best" -> node.put("points", draw.oneOf("5", "10"));
      case "panel" -> node.put("trimmed", random.nextInt(3));
      case "input" -> {
        if (node.has("highest")) {
          node.put("highest", draw.oneOf("4", "5", "10", "20"));
        }
      }
      case "sum", "mean", "minimum", "weighted-mean" -> {
        node.remove("weights");
        node.put("kind", draw.oneOf(COMBINING));
        weigh(node);
      }
      default -> throw new IllegalArgumentException("Unknown kind: " + node);
    }
  }

  // ---- Submissions and events ----------------------------------------------------------------

  private void submissions(ArrayNode submissions, ObjectNode edition) {
    int present = draw.oneOf(60, 90, 100);
    for (String team : draw.someOf(TEAMS, draw.chance(1) ? 0 : 1 + random.nextInt(4))) {
      ObjectNode submission = submissions.addObject().put("team", team).put("model", "m");
      ObjectNode inputs = submission.putObject("inputs");
      for (ObjectNode leaf : leavesOf(edition)) {
        if (draw.chance(present)) {
          inputs.set(leaf.get("name").textValue(), submitted(leaf));
        }
      }
      ObjectNode stated = submission.putObject("stated");
      for (JsonNode block : new PlainPoints(edition.get("total"), List.of()).blocks()) {
        if (draw.chance(35)) {
          stated.set(block.get("id").textValue(), points());
        }
      }
      if (edition.path("gates").path(0).path("id").asText().equals("open") && draw.chance(90)) {
        submission.putObject("gates").put("open", draw.oneOf(VERDICTS));
      }
    }
  }

  /** The leaves of the rule, without those of the gates. */
  private static List<ObjectNode> leavesOf(ObjectNode edition) {
    return PlainPoints.nodes(edition.get("total")).stream()
        .filter(node -> node.has("name"))
        .map(ObjectNode.class::cast)
        .toList();
  }

  private JsonNode submitted(ObjectNode leaf) {
    if (!leaf.has("trimmed")) {
      List<String> values = List.of("1", "2", "3", "4", "4.0", "2.5", "10/3");
      boolean isSmall = leaf.path("highest").asText("").equals("4");
      String other = leaf.get("lowest").textValue().equals("0") ? "0" : "1";
      return JSON.textNode(
          draw.chance(1) && draw.chance(50)
              ? "11"
              : draw.oneOf(draw.oneOf(values), isSmall ? "4" : "10", other));
    }
    if (leaf.get("trimmed").intValue() == 0 && draw.chance(40)) {
      return JSON.objectNode().put("mean", draw.oneOf("1", "3.5", "5")).put("count", 2);
    }
    ArrayNode ratings = JSON.arrayNode();
    int count = draw.chance(2) ? 2 : 3 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      ratings.add(draw.oneOf("1", "2", "3", "5", "4.5"));
    }
    return ratings;
  }

  private JsonNode points() {
    return JSON.textNode(draw.chance(2) ? "1000" : draw.oneOf("0", "1", "2.5", "3", "4", "10/3"));
  }

  private void events(ObjectNode request, ObjectNode edition) {
    ArrayNode events = request.putArray("events");
    List<JsonNode> blocks = new PlainPoints(edition.get("total"), List.of()).blocks();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count && !request.get("submissions").isEmpty(); i++) {
      JsonNode submission = draw.oneOf(PlainPoints.list(request.get("submissions")));
      String kind =
          draw.oneOf(
              "disqualified",
              "reinstated",
              "withdrawn",
              "stated-value-corrected",
              "stated-value-corrected");
      ObjectNode event = events.addObject().put("on", "2026-08-0" + (1 + random.nextInt(4)));
      event.put("kind", kind).set("team", submission.get("team"));
      if (kind.equals("stated-value-corrected")) {
        event.set("block", draw.oneOf(blocks).get("id"));
        event.set("value", points());
      }
    }
    if (draw.chance(40)) {
      request.put("asOf", "2026-08-02");
    }
  }
}
