package org.sovereignparity.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random trees of points, and facts for some of what they ask for. */
final class PointsDocuments {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Random random;
  private final Draw draw;
  private final List<ObjectNode> nodes = new ArrayList<>();

  PointsDocuments(Random random) {
    this.random = random;
    this.draw = new Draw(random);
  }

  /** {@return a tree whose ids and names are its own} */
  ObjectNode tree() {
    return combining(1);
  }

  private ObjectNode combining(int depth) {
    ObjectNode node = node(draw.oneOf("sum", "sum", "mean", "minimum", "weighted-mean"));
    ArrayNode parts = node.putArray("parts");
    for (int i = draw.oneOf(0, 1, 1, 2); i >= 0; i--) {
      parts.add(part(depth));
    }
    if (node.get("kind").textValue().equals("weighted-mean")) {
      ArrayNode weights = node.putArray("weights");
      parts.forEach(part -> weights.add(draw.oneOf("1", "2", "1/3")));
    }
    return node;
  }

  private ObjectNode part(int depth) {
    return switch (random.nextInt(12)) {
      case 0, 1 -> panel();
      case 2, 3 -> of("cap", input(draw.chance(50))).put("limit", draw.oneOf("3", "7.5"));
      case 4 -> of("rounded", input(true)).put("rounding", draw.oneOf("half-up-0", "floor-1"));
      case 5 -> of("relative-to-best", input(true)).put("points", draw.oneOf("5", "10"));
      case 6 -> of("scaled", input(true)).put("points", "5").put("outOf", draw.oneOf("10", "3"));
      case 7 -> depth == 0 ? input(true) : combining(depth - 1);
      default -> input(draw.chance(85));
    };
  }

  private ObjectNode of(String kind, ObjectNode of) {
    ObjectNode node = node(kind);
    node.set("of", of);
    return node;
  }

  private ObjectNode input(boolean isBounded) {
    ObjectNode input = node("input").put("lowest", draw.oneOf("0", "0", "1"));
    input.put("name", input.get("id").textValue() + " named");
    return isBounded ? input.put("highest", "10") : input;
  }

  private ObjectNode panel() {
    ObjectNode panel = node("panel").put("lowest", "1").put("highest", "5");
    return panel
        .put("name", panel.get("id").textValue() + " rated")
        .put("trimmed", random.nextInt(2));
  }

  private ObjectNode node(String kind) {
    ObjectNode node = JSON.objectNode().put("kind", kind).put("id", "p" + nodes.size());
    nodes.add(node);
    return node;
  }

  /** {@return facts for some of what was asked for so far} */
  ObjectNode facts() {
    ObjectNode facts = JSON.objectNode();
    ObjectNode numbers = facts.putObject("numbers");
    ObjectNode ratings = facts.putObject("ratings");
    ObjectNode stated = facts.putObject("stated");
    ObjectNode best = facts.putObject("best");
    int known = draw.oneOf(30, 60, 90);
    for (ObjectNode node : nodes) {
      String id = node.get("id").textValue();
      switch (node.get("kind").textValue()) {
        case "input" -> {
          if (draw.chance(known)) {
            numbers.put(node.get("name").textValue(), draw.oneOf("1", "2.5", "4", "10/3", "10"));
          }
        }
        case "panel" -> {
          if (draw.chance(known)) {
            ratings.set(node.get("name").textValue(), rated(node.get("trimmed").intValue()));
          }
        }
        case "relative-to-best" -> {
          if (draw.chance(known)) {
            best.putObject(id).put("value", "10").putArray("whose").add("T");
          }
        }
        default -> {
          if (draw.chance(8)) {
            stated.put(id, draw.oneOf("0", "1", "3"));
          }
        }
      }
    }
    return facts;
  }

  private JsonNode rated(int trimmed) {
    if (trimmed == 0 && draw.chance(40)) {
      return JSON.objectNode().put("mean", draw.oneOf("1", "3.5", "5")).put("count", 2);
    }
    ArrayNode ratings = JSON.arrayNode();
    for (int i = 3 + random.nextInt(3); i > 0; i--) {
      ratings.add(draw.oneOf("1", "2", "3", "5", "4.5"));
    }
    return ratings;
  }
}
