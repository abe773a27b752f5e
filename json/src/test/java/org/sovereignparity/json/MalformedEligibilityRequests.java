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

/** Every request for eligibility that differs by one fault from a valid one, with every key. */
final class MalformedEligibilityRequests {
  static final String VALID =
      """
      {"id":"1","op":"eligibility","criteria":"korea-independence-2026",
      "reading":"from-scratch-weights","asOf":"2026-01-15",
      "lineage":{"model":"M","organisation":"O","complete":true,"components":[
      {"id":"w","kind":"weights","material":"core","derivation":"initialised-and-trained"},
      {"id":"v","kind":"vision-encoder","material":"auxiliary","derivation":"third-party-frozen",
      "upstream":{"name":"N","organisation":"P","jurisdiction":"CN"},
      "licence":{"expression":"Apache-2.0 OR MIT","restrictions":["naming","user-cap"]},
      "attributed":true},
      {"id":"t","kind":"tokenizer","material":"core","derivation":"unknown",
      "licence":{"expression":"MIT","restrictions":[]},"attributed":false}],
      "claims":[
      {"id":"c","component":"v","by":"R","on":"2026-01-05",
      "asserts":{"derivation":"third-party-merged","attributed":false},
      "state":"admitted","stateOn":"2026-01-05"},
      {"id":"d","component":"t","by":"S","on":"2026-01-06","asserts":{"derivation":"own"},
      "state":"open","stateOn":"2026-01-06"}]}}
      """
          .replace("\n", "");

  private static final String AT_LICENCE = "/lineage/components/1/licence/expression";
  private static final Set<String> WORDS =
      Set.of("criteria", "reading", "kind", "material", "derivation", "state");
  private static final Set<String> DATES = Set.of("asOf", "on", "stateOn");
  private static final Set<String> REQUIRED =
      Set.of(
          "id",
          "op",
          "criteria",
          "lineage",
          "model",
          "components",
          "kind",
          "material",
          "name",
          "expression",
          "restrictions",
          "component",
          "by",
          "on",
          "asserts",
          "state",
          "stateOn");
  private static final List<String> NO_LICENCES =
      List.of(
          "Apache 2.0",
          "MIT Apache-2.0",
          "MIT AND",
          "AND MIT",
          "MIT OR OR ISC",
          "MIT AND OR ISC",
          "MIT AND (OR ISC)",
          "(MIT",
          "MIT)",
          "((MIT)",
          "(MIT))",
          ")MIT(",
          "()",
          "(MIT) ISC",
          "MIT (ISC)",
          "MIT AND ()",
          "MIT WITH",
          "WITH Classpath-exception-2.0",
          "MIT WITH AND ISC",
          "(MIT OR ISC) WITH Classpath-exception-2.0",
          "MIT WITH (Classpath-exception-2.0)",
          "MIT/ISC",
          "MIT / ISC",
          "MIT, ISC",
          "MIT; ISC",
          "MIT & ISC",
          "MIT | ISC",
          "Apache_2.0",
          "Apache-2.0!",
          "+",
          "+MIT",
          "MIT++",
          "MIT+ISC",
          "LicenseRef-a_b",
          "DocumentRef-x:",
          "DocumentRef-x:MIT",
          "DocumentRef-:LicenseRef-y",
          ":LicenseRef-y",
          "x:LicenseRef-y",
          "http://example.org/licence",
          "\"MIT\"",
          "MIT\u0000",
          "M\u0406T",
          "\uff2d\uff29\uff34",
          "\ud55c\uad6d\uc5b4",
          "\ud83d\ude00",
          "?");
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final JsonNode valid = Schemas.tree(VALID);
  private final List<Malformed> all = new ArrayList<>();

  /** {@return all of them} */
  static ImmutableList<Malformed> all() {
    MalformedEligibilityRequests requests = new MalformedEligibilityRequests();
    requests.walk(requests.valid, JsonPointer.empty());
    requests.addDerivations();
    requests.addLicences();
    requests.addIds();
    requests.addDates();
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
    if (node.isTextual()) {
      addTextFaults(at);
    }
  }

  private static String last(JsonPointer at) {
    return at.matches() ? "" : at.last().getMatchingProperty();
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
      if (node.getNodeType() != other.getNodeType()) {
        put("WRONG_TYPE", at, other);
      }
    }
  }

  private void addKeyFaults(ObjectNode object, JsonPointer at) {
    for (String key :
        List.of("unknown", "ID", "kind ", "", "a/b~c", "\ud83d\ude00", "licences", "value")) {
      change(
          "UNKNOWN_KEY",
          at.appendProperty(key),
          copy -> ((ObjectNode) copy.at(at)).set(key, JSON.numberNode(1)));
    }
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    for (String key : keys) {
      if (isRequired(key, at)) {
        change("MISSING_KEY", at, copy -> ((ObjectNode) copy.at(at)).remove(key));
      }
    }
  }

  /** What a claim asserts may be left out; of organisations, only the one of the upstream may. */
  private static boolean isRequired(String key, JsonPointer at) {
    return switch (key) {
      case "derivation" -> !last(at).equals("asserts");
      case "organisation" -> last(at).equals("lineage");
      default -> REQUIRED.contains(key);
    };
  }

  private void addTextFaults(JsonPointer at) {
    String key = last(at);
    if (WORDS.contains(key) || last(at.head()).equals("restrictions")) {
      String word = valid.at(at).textValue();
      List.of(
              "",
              "none",
              word + " ",
              word + "_",
              word.toUpperCase(Locale.ROOT),
              word.replaceFirst("i", "\u0131") + "s",
              "\u0130")
          .forEach(other -> put("UNKNOWN_WORD", at, other));
    }
    if (DATES.contains(key)) {
      MalformedRequests.BAD_DATES.forEach(text -> put("BAD_DATE", at, text));
    }
    if (key.equals("op")) {
      List.of("", "predict", "ELIGIBILITY", "eligibility ")
          .forEach(op -> put("UNKNOWN_OP", at, op));
    }
    if (key.equals("id") && !at.toString().equals("/id")) {
      put("WRONG_TYPE", at, "");
    }
  }

  /** Every derivation that the kind cannot have, of a part and as a claim about one. */
  private void addDerivations() {
    for (String kind : PlainEligibility.WEIGHT_BEARING) {
      for (String derivation : PlainEligibility.DERIVATIONS_OF_OTHERS) {
        addPart(kind, derivation);
        addClaimed(kind, derivation);
      }
    }
    for (String kind : PlainEligibility.OTHER_KINDS) {
      for (String derivation : PlainEligibility.DERIVATIONS_OF_WEIGHTS) {
        addPart(kind, derivation);
        addClaimed(kind, derivation);
      }
    }
  }

  private static ObjectNode part(String kind, String derivation) {
    ObjectNode part = JSON.objectNode().put("id", "x").put("kind", kind);
    return part.put("material", "auxiliary").put("derivation", derivation);
  }

  private void addPart(String kind, String derivation) {
    add(
        "DERIVATION_NOT_APPLICABLE",
        "?",
        copy -> ((ArrayNode) copy.at("/lineage/components")).add(part(kind, derivation)));
  }

  private void addClaimed(String kind, String derivation) {
    for (String state : List.of("open", "corroborated", "refuted", "withdrawn", "admitted")) {
      add(
          "DERIVATION_NOT_APPLICABLE",
          "?",
          copy -> {
            ((ArrayNode) copy.at("/lineage/components")).add(part(kind, "unknown"));
            ((ArrayNode) copy.at("/lineage/claims")).add(claim("x", derivation, state));
          });
    }
  }

  private static ObjectNode claim(String component, String derivation, String state) {
    ObjectNode claim = JSON.objectNode().put("id", "e").put("component", component);
    claim.put("by", "R").put("on", "2026-01-05").put("state", state).put("stateOn", "2026-01-06");
    claim.putObject("asserts").put("derivation", derivation);
    return claim;
  }

  private void addLicences() {
    NO_LICENCES.forEach(text -> put("BAD_LICENCE", pointer(AT_LICENCE), text));
  }

  private void addIds() {
    JsonPointer component = pointer("/lineage/claims/0/component");
    List.of("V", "v ", " v", "c", "0", "vision-encoder", "\u0475")
        .forEach(id -> put("UNKNOWN_COMPONENT", component, id));
    put("WRONG_TYPE", component, "");
    repeat("DUPLICATE_COMPONENT", "/lineage/components");
    repeat("DUPLICATE_CLAIM", "/lineage/claims");
  }

  /** Adds an item with the id of each other one, alike or not. */
  private void repeat(String code, String list) {
    int count = valid.at(list).size();
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < count; j++) {
        ObjectNode item = valid.at(list).get(j).deepCopy();
        item.set("id", valid.at(list).get(i).get("id"));
        add(code, "?", copy -> ((ArrayNode) copy.at(list)).add(item));
      }
    }
  }

  private void addDates() {
    for (int i = 0; i < 2; i++) {
      JsonPointer stateOn = pointer("/lineage/claims/" + i + "/stateOn");
      List.of("2026-01-04", "2025-12-31", "1900-01-01")
          .forEach(date -> add("BAD_DATE", "?", copy -> set(copy, stateOn, JSON.textNode(date))));
    }
    for (String date : List.of("2026-01-07", "2199-12-31")) {
      for (int i = 0; i < 2; i++) {
        JsonPointer on = pointer("/lineage/claims/" + i + "/on");
        add("BAD_DATE", "?", copy -> set(copy, on, JSON.textNode(date)));
      }
    }
  }

  private void addTexts() {
    for (int length = 0; length < VALID.length(); length += 5) {
      all.add(new Malformed(VALID.substring(0, length), "NOT_JSON", ""));
    }
    for (String rest : List.of("}", "{}", ",", "null", "1", "//", "#", "\u00a0", VALID)) {
      all.add(new Malformed(VALID + rest, "NOT_JSON", ""));
    }
    for (String from : List.of("\"1\"", "\"M\"", "\"w\"", "\"core\"", "\"MIT\"", "\"asserts\"")) {
      for (String to : List.of("\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\t\"", "\"\\x\"", "'1'")) {
        all.add(new Malformed(VALID.replace(from, to), "NOT_JSON", ""));
      }
    }
    for (String to : List.of("[".repeat(65) + "]".repeat(65), "{\"a\":".repeat(65))) {
      all.add(new Malformed(VALID.replace("\"core\"", to), "NOT_JSON", ""));
    }
    for (String key :
        List.of(
            "op",
            "criteria",
            "reading",
            "asOf",
            "lineage",
            "model",
            "complete",
            "components",
            "kind",
            "material",
            "derivation",
            "upstream",
            "name",
            "licence",
            "expression",
            "restrictions",
            "attributed",
            "claims",
            "component",
            "by",
            "on",
            "asserts",
            "state",
            "stateOn")) {
      String first = "\"" + key + "\":";
      all.add(new Malformed(VALID.replaceFirst(first, first + "0," + first), "DUPLICATE_KEY", "?"));
    }
  }

  private static JsonPointer pointer(String at) {
    return JsonPointer.compile(at);
  }

  private void put(String code, JsonPointer at, String text) {
    put(code, at, JSON.textNode(text));
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

  private void change(String code, JsonPointer at, Consumer<JsonNode> change) {
    add(code, at.toString(), change);
  }

  private void add(String code, String at, Consumer<JsonNode> change) {
    JsonNode copy = valid.deepCopy();
    change.accept(copy);
    all.add(new Malformed(copy.toString(), code, at));
  }
}
