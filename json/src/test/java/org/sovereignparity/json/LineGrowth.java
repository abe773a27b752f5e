package org.sovereignparity.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes requests larger, or the file that one holds: more of what has a name, longer lists, more
 * digits, deeper rules, other choices.
 */
final class LineGrowth {
  private static final String FILE = "document";
  private static final int MOST_COPIES = 3_000;
  private static final int MOST_VALUES = 150_000;

  /** A list of lists is multiplied inside, where its items are smaller. */
  private static final int MOST_IN_AN_ITEM = 200;

  private final ImmutableList<JsonNode> seeds;
  private final Random random;

  /** How many values may still be added to a request. */
  private int left;

  /**
   * Creates what makes requests larger.
   *
   * @param seeds from which parts and words are taken
   */
  LineGrowth(List<JsonNode> seeds, long seed) {
    this.seeds = ImmutableList.copyOf(seeds);
    this.random = new Random(seed);
  }

  /** {@return a copy of {@code request} with one or a few changes} */
  JsonNode grown(JsonNode request) {
    JsonNode grown = request.deepCopy();
    JsonNode file = parsed(grown.path(FILE).asText());
    if (file.isContainerNode()) {
      ((ObjectNode) grown).put(FILE, changed(file).toString());
      return grown;
    }
    return changed(grown);
  }

  /** {@return the JSON in a text, if it is such: some vectors, and files of imports, are not} */
  static JsonNode parsed(String text) {
    try {
      return Schemas.MAPPER.readTree(text);
    } catch (IOException e) {
      return Schemas.MAPPER.missingNode();
    }
  }

  private JsonNode changed(JsonNode grown) {
    left = MOST_VALUES - all(grown).size();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      switch (random.nextInt(8)) {
        case 0, 1 -> multiplyName(grown);
        case 2, 3 -> lengthenNumbers(grown);
        case 4 -> deepen(grown);
        case 5 -> multiplyItem(grown);
        case 6 -> multiplyMember(grown);
        default -> exchange(grown);
      }
    }
    return grown;
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private int copies() {
    return (int) Math.pow(MOST_COPIES, random.nextDouble());
  }

  private static List<JsonNode> all(JsonNode node) {
    List<JsonNode> all = new ArrayList<>();
    all.add(node);
    node.forEach(part -> all.addAll(all(part)));
    return all;
  }

  /** A list gets one of its items again and again. */
  private void multiplyItem(JsonNode request) {
    ImmutableList<JsonNode> lists =
        all(request).stream().filter(JsonNode::isArray).collect(toImmutableList());
    if (!lists.isEmpty() && any(lists) instanceof ArrayNode list && !list.isEmpty()) {
      JsonNode item = list.get(random.nextInt(list.size()));
      take(copies(), item).forEach(i -> list.add(item.deepCopy()));
    }
  }

  /** An object gets one of its members again and again, under new keys. */
  private void multiplyMember(JsonNode request) {
    ImmutableList<ObjectNode> objects =
        objects(request).stream().filter(object -> !object.isEmpty()).collect(toImmutableList());
    if (!objects.isEmpty()) {
      ObjectNode object = any(objects);
      String key = any(Lists.newArrayList(object.fieldNames()));
      String stem = key + random.nextInt(1_000) + "_";
      JsonNode member = object.get(key);
      take(copies(), member).forEach(i -> object.set(stem + i, member.deepCopy()));
    }
  }

  /** {@return the numbers of as many copies as there may still be} */
  private IntStream take(int copies, JsonNode of) {
    int size = all(of).size();
    int taken = Math.max(0, Math.min(copies, left / size));
    left -= taken * size;
    return IntStream.range(0, taken);
  }

  /** Everything in a list, or under a key, that has one name is there again under new ones. */
  private void multiplyName(JsonNode request) {
    ImmutableList<String> names =
        all(request).stream()
            .filter(JsonNode::isTextual)
            .map(JsonNode::textValue)
            .distinct()
            .collect(toImmutableList());
    if (names.isEmpty()) {
      return;
    }
    String name = any(names);
    String stem = name + random.nextInt(1_000) + "_";
    multiply(request, name, stem, copies());
  }

  private static boolean names(JsonNode node, String name) {
    return node.isTextual()
        ? node.textValue().equals(name)
        : Iterables.any(node, part -> names(part, name));
  }

  private void multiply(JsonNode node, String name, String stem, int copies) {
    for (JsonNode part : node) {
      multiply(part, name, stem, copies);
    }
    if (node instanceof ArrayNode list) {
      for (JsonNode item : ImmutableList.copyOf(list)) {
        int size = all(item).size();
        if (size <= MOST_IN_AN_ITEM && size * copies < left && names(item, name)) {
          left -= size * copies;
          IntStream.range(0, copies).forEach(i -> list.add(renamed(item, name, stem + i)));
        }
      }
    } else if (node instanceof ObjectNode object && object.has(name)) {
      IntStream.range(0, copies).forEach(i -> object.set(stem + i, object.get(name).deepCopy()));
    }
  }

  private static JsonNode renamed(JsonNode node, String name, String to) {
    if (node.isTextual()) {
      return node.textValue().equals(name) ? new TextNode(to) : node;
    }
    JsonNode copy = node.deepCopy();
    if (copy instanceof ObjectNode object) {
      object
          .fieldNames()
          .forEachRemaining(key -> object.set(key, renamed(object.get(key), name, to)));
    } else if (copy instanceof ArrayNode list) {
      IntStream.range(0, list.size()).forEach(i -> list.set(i, renamed(list.get(i), name, to)));
    }
    return copy;
  }

  private boolean isNumber(JsonNode node) {
    return node.isNumber() || (node.isTextual() && node.textValue().matches("[0-9]+([./][0-9]+)?"));
  }

  /** All numbers under one key get as many digits, as decimals or as fractions. */
  private void lengthenNumbers(JsonNode request) {
    ImmutableList<ObjectNode> objects = objects(request);
    List<String> keys = new ArrayList<>();
    for (ObjectNode object : objects) {
      object
          .properties()
          .forEach(
              entry -> {
                if (isNumber(entry.getValue())) {
                  keys.add(entry.getKey());
                }
              });
    }
    if (keys.isEmpty()) {
      return;
    }
    String key = any(keys);
    int digits = 1 + (int) Math.pow(900, random.nextDouble());
    boolean fraction = random.nextBoolean();
    for (ObjectNode object : objects) {
      if (object.has(key) && isNumber(object.get(key))) {
        object.put(key, number(digits, fraction));
      }
    }
  }

  private String digits(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> String.valueOf(1 + random.nextInt(9)))
        .collect(Collectors.joining());
  }

  private String number(int digits, boolean fraction) {
    return fraction
        ? digits(Math.max(1, digits / 2)) + "/" + digits(Math.max(1, digits / 2))
        : digits(1) + "." + digits(digits);
  }

  private static ImmutableList<ObjectNode> objects(JsonNode request) {
    return all(request).stream()
        .filter(JsonNode::isObject)
        .map(ObjectNode.class::cast)
        .collect(toImmutableList());
  }

  /** A list of rules gets a copy of the rule that it stands in, under another id. */
  private void deepen(JsonNode request) {
    ImmutableList<ObjectNode> rules =
        objects(request).stream()
            .filter(rule -> rule.path("parts").isArray() && rule.has("id"))
            .collect(toImmutableList());
    ObjectNode rule = rules.isEmpty() ? null : any(rules);
    if (rule != null && all(rule).size() < left) {
      left -= all(rule).size();
      String stem = "d" + random.nextInt(1_000_000) + "_";
      ObjectNode copy = rule.deepCopy();
      int next = 0;
      for (ObjectNode inner : objects(copy)) {
        if (inner.has("kind") && inner.has("id")) {
          inner.put("id", stem + next++);
        }
      }
      ((ArrayNode) rule.get("parts")).add(copy);
    }
  }

  /** A member of an object is exchanged for one that another request has under the key. */
  private void exchange(JsonNode request) {
    ImmutableList<ObjectNode> objects = objects(request);
    if (objects.isEmpty()) {
      return;
    }
    ObjectNode object = any(objects);
    ObjectNode other = any(objects(any(seeds)));
    Set<String> shared = new LinkedHashSet<>(Lists.newArrayList(object.fieldNames()));
    Set<String> theirs = new LinkedHashSet<>(Lists.newArrayList(other.fieldNames()));
    shared.retainAll(theirs);
    if (!shared.isEmpty()) {
      String key = any(ImmutableList.copyOf(shared));
      JsonNode value = other.get(key).deepCopy();
      if (value instanceof ContainerNode || !key.equals("id")) {
        object.set(key, value);
      }
    }
  }
}
