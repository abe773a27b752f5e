package org.sovereignparity.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Changes a JSON document at one random place: a key left out or added, a value of another type, a
 * word or a number that is none, a list with an item more or less.
 */
final class Mutations {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "none",
          "equal",
          "n/a",
          "-",
          "83,8",
          "83.8",
          "95%",
          "1/2",
          "+1",
          "01",
          ".5",
          "1.",
          "-1",
          "0",
          "1/0",
          "1e2",
          "1e99999",
          "NaN",
          "Infinity",
          "0x1",
          "2026-13-01",
          "2026-02-30",
          "1899-12-31",
          "2026-1-5",
          "raw",
          "RAW",
          "model",
          "half-up",
          "MET",
          "A",
          "KR",
          "kr",
          "\u0661",
          "1 ",
          "null");
  private static final List<String> NUMBERS =
      List.of("0", "-1", "1", "0.5", "100", "1e2", "101", "1e-7", "1201", "6.0", "-0.5");

  private final Random random;
  private final Draw draw;

  private Mutations(Random random) {
    this.random = random;
    this.draw = new Draw(random);
  }

  /** {@return a copy of {@code document} with one change} */
  static JsonNode mutated(JsonNode document, Random random) {
    JsonNode copy = document.deepCopy();
    return new Mutations(random).mutate(copy);
  }

  private JsonNode mutate(JsonNode root) {
    List<JsonNode> containers = new ArrayList<>();
    collect(root, containers);
    JsonNode chosen = containers.get(random.nextInt(containers.size()));
    if (chosen instanceof ObjectNode object) {
      change(object);
    } else {
      change((ArrayNode) chosen);
    }
    return root;
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainerNode()) {
      containers.add(node);
      node.forEach(child -> collect(child, containers));
    }
  }

  private void change(ObjectNode object) {
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    if (keys.isEmpty() || random.nextInt(6) == 0) {
      object.set(draw.oneOf(List.of("unknown", "Id", "id ", "", "model", "x")), value());
      return;
    }
    String key = draw.oneOf(keys);
    if (random.nextInt(3) == 0) {
      object.remove(key);
    } else {
      object.set(key, like(object.get(key)));
    }
  }

  private void change(ArrayNode array) {
    int index = array.isEmpty() ? 0 : random.nextInt(array.size());
    if (array.isEmpty() || random.nextInt(4) == 0) {
      array.insert(index, array.isEmpty() || random.nextBoolean() ? value() : array.get(index));
    } else if (random.nextInt(3) == 0) {
      array.remove(index);
    } else {
      array.set(index, like(array.get(index)));
    }
  }

  /** A text is often changed a little only. */
  private JsonNode like(JsonNode node) {
    if (node.isTextual() && random.nextBoolean()) {
      String text = node.textValue();
      return JSON.textNode(random.nextBoolean() ? text + "x" : text.toUpperCase(Locale.ROOT));
    }
    return value();
  }

  private JsonNode value() {
    return switch (random.nextInt(8)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.booleanNode(random.nextBoolean());
      case 2 -> JSON.arrayNode();
      case 3 -> JSON.objectNode();
      case 4, 5 -> JSON.numberNode(new BigDecimal(draw.oneOf(NUMBERS)));
      default -> JSON.textNode(draw.oneOf(TEXTS));
    };
  }

  /** {@return {@code document} cut, or with one character taken out, put in or replaced} */
  static String spoilt(String document, Random random) {
    StringBuilder text = new StringBuilder(document);
    int at = random.nextInt(text.length());
    switch (random.nextInt(4)) {
      case 0 -> text.setLength(at);
      case 1 -> text.deleteCharAt(at);
      case 2 -> text.insert(at, (char) random.nextInt(0x10000));
      default -> text.setCharAt(at, "{}[]\",:0eE-.\\\ud800\u0000".charAt(random.nextInt(15)));
    }
    return text.toString();
  }
}
