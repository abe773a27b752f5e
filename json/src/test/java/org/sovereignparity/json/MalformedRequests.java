package org.sovereignparity.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;

/** Requests that each differ from a valid one by one fault. */
final class MalformedRequests {
  /** Of a fault whose place is not asked for. */
  static final String ANYWHERE = "?";

  /** A line, the code it must be refused with, and where; the place is empty if it is no JSON. */
  record Malformed(String line, String code, String at) {}

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Values of every type. */
  private static final List<JsonNode> OTHERS =
      List.of(
          JSON.objectNode(),
          JSON.arrayNode(),
          JSON.arrayNode().add(1),
          JSON.booleanNode(true),
          JSON.nullNode(),
          JSON.numberNode(1),
          JSON.textNode("?"));

  private static final List<String> NO_NUMBERS =
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
  private static final List<String> BEYOND =
      List.of("1e1001", "1e-1001", "1e99999", "1e1000000000", "-1e9999999999", "xe1001");
  private static final List<String> NO_JSON_NUMBERS =
      List.of(
          "NaN", "Infinity", "-Infinity", "+1", "01", ".5", "5.", "1e", "0x1", "1_0", "'1'", "1/2");
  private static final List<String> BAD_DATES =
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

  private final String text;
  private final JsonNode valid;
  private final List<Malformed> all = new ArrayList<>();

  /**
   * No request yet.
   *
   * @param text the valid request
   */
  MalformedRequests(String text) {
    this.text = text;
    this.valid = Schemas.tree(text);
  }

  /** {@return the requests added so far} */
  ImmutableList<Malformed> all() {
    return ImmutableList.copyOf(all);
  }

  /** {@return what the valid request has at the place} */
  JsonNode at(JsonPointer at) {
    return valid.at(at);
  }

  /** {@return the last key or index of the place; empty for the root} */
  static String key(JsonPointer at) {
    return at.matches() ? "" : at.last().getMatchingProperty();
  }

  /** Visits every value of the valid request with its place. */
  void walk(BiConsumer<JsonNode, JsonPointer> visitor) {
    walk(valid, JsonPointer.empty(), visitor);
  }

  private static void walk(
      JsonNode node, JsonPointer at, BiConsumer<JsonNode, JsonPointer> visitor) {
    visitor.accept(node, at);
    node.properties()
        .forEach(entry -> walk(entry.getValue(), at.appendProperty(entry.getKey()), visitor));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      walk(node.get(i), at.appendIndex(i), visitor);
    }
  }

  /** Puts every value that is of a wrong type. */
  void addWrongTypes(JsonPointer at, Predicate<JsonNode> isWrong) {
    OTHERS.stream().filter(isWrong).forEach(other -> put("WRONG_TYPE", at, other));
  }

  /** Puts keys that no object has, and those given. */
  void addUnknownKeys(String code, JsonPointer at, String... others) {
    List<String> keys = new ArrayList<>(List.of("unknown", "ID", "", "a/b~c", "\ud83d\ude00"));
    keys.addAll(List.of(others));
    keys.forEach(key -> put(code, at.appendProperty(key), JSON.numberNode(1)));
  }

  /** Leaves out each key that is required. */
  void addMissingKeys(JsonPointer at, Predicate<String> isRequired) {
    valid
        .at(at)
        .propertyStream()
        .map(Map.Entry::getKey)
        .filter(isRequired)
        .forEach(
            key ->
                change(
                    "MISSING_KEY", at.toString(), copy -> ((ObjectNode) copy.at(at)).remove(key)));
  }

  /** Puts texts that are no number, and numbers that are beyond the bounds. */
  void addNoNumbers(JsonPointer at) {
    put("NOT_A_NUMBER", at, NO_NUMBERS);
    put("NUMBER_OUT_OF_BOUNDS", at, BEYOND);
    put("NUMBER_OUT_OF_BOUNDS", at, "1".repeat(1_001));
  }

  /** Puts numbers that JSON does not have. */
  void addNoJsonNumbers(JsonPointer at) {
    NO_JSON_NUMBERS.forEach(number -> raw("NOT_JSON", "", at, number));
  }

  /** Puts texts that are no date, and dates that are beyond the bounds. */
  void addBadDates(JsonPointer at) {
    put("BAD_DATE", at, BAD_DATES);
  }

  /** Adds what is no JSON object, or repeats a key. */
  void addTexts() {
    for (int length = 0; length < text.length(); length++) {
      all.add(new Malformed(text.substring(0, length), "NOT_JSON", ""));
    }
    for (String rest : List.of("}", "{}", ",", "null", "1", "//", "#", "\u00a0", text)) {
      all.add(new Malformed(text + rest, "NOT_JSON", ""));
    }
    Set<String> keys = new LinkedHashSet<>();
    walk((node, at) -> node.fieldNames().forEachRemaining(keys::add));
    // Which of two ids an answer has is not asked for.
    keys.remove("id");
    for (String key : keys) {
      String first = "\"" + key + "\":";
      replace("DUPLICATE_KEY", ANYWHERE, first, first + "0," + first);
    }
  }

  /** Writes each text, where it is first, as no text of JSON. */
  void addNoTexts(String... texts) {
    for (String each : texts) {
      for (String other :
          List.of("\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\t\"", "\"\\x\"", "'1'", "x")) {
        replace("NOT_JSON", "", "\"" + each + "\"", other);
      }
    }
  }

  /** Puts each text at the place. */
  void put(String code, JsonPointer at, List<String> texts) {
    texts.forEach(each -> put(code, at, each));
  }

  /** Puts a text at the place. */
  void put(String code, JsonPointer at, String other) {
    put(code, at, JSON.textNode(other));
  }

  /** Puts a value at the place. */
  void put(String code, JsonPointer at, JsonNode value) {
    put(code, at.toString(), at, value);
  }

  /** Puts a text at a place, for which another is told. */
  void put(String code, String told, JsonPointer at, String other) {
    put(code, told, at, JSON.textNode(other));
  }

  /** Puts a value at a place, for which another is told. */
  void put(String code, String told, JsonPointer at, JsonNode value) {
    all.add(new Malformed(with(at, value).toString(), code, told));
  }

  /** Puts a number as it is written at the place. */
  void raw(String code, JsonPointer at, String number) {
    raw(code, at.toString(), at, number);
  }

  /** Puts a number as it is written at a place, for which another is told. */
  void raw(String code, String told, JsonPointer at, String number) {
    String marked = with(at, JSON.textNode("@")).toString();
    all.add(new Malformed(marked.replace("\"@\"", number), code, told));
  }

  private JsonNode with(JsonPointer at, JsonNode value) {
    if (at.matches()) {
      return value;
    }
    JsonNode copy = valid.deepCopy();
    JsonNode parent = copy.at(at.head());
    if (parent instanceof ArrayNode array) {
      array.set(at.last().getMatchingIndex(), value);
    } else {
      ((ObjectNode) parent).set(key(at), value);
    }
    return copy;
  }

  /** Changes the request in any other way. */
  void change(String code, String told, Consumer<JsonNode> change) {
    JsonNode copy = valid.deepCopy();
    change.accept(copy);
    all.add(new Malformed(copy.toString(), code, told));
  }

  /** Replaces a part of the text, where it is first. */
  void replace(String code, String told, String part, String other) {
    all.add(new Malformed(text.replaceFirst(part, Matcher.quoteReplacement(other)), code, told));
  }
}
