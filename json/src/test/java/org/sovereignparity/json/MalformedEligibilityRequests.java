package org.sovereignparity.json;

import static com.fasterxml.jackson.core.JsonPointer.compile;
import static org.sovereignparity.json.MalformedRequests.ANYWHERE;
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

  private final MalformedRequests requests = new MalformedRequests(VALID);

  /** {@return all of them} */
  static ImmutableList<Malformed> all() {
    MalformedEligibilityRequests eligibility = new MalformedEligibilityRequests();
    eligibility.requests.walk(eligibility::addFaults);
    eligibility.addDerivations();
    eligibility.addLicences();
    eligibility.addIds();
    eligibility.addDates();
    eligibility.addTexts();
    return eligibility.requests.all();
  }

  private void addFaults(JsonNode node, JsonPointer at) {
    // The criteria may be a document.
    boolean mayBeObject = key(at).equals("criteria");
    requests.addWrongTypes(
        at,
        other -> node.getNodeType() != other.getNodeType() && !(mayBeObject && other.isObject()));
    if (mayBeObject) {
      requests.put("MISSING_KEY", at, JSON.objectNode());
    }
    if (node.isObject()) {
      requests.addUnknownKeys("UNKNOWN_KEY", at, "kind ", "licences", "value");
      requests.addMissingKeys(at, key -> isRequired(key, at));
    }
    if (node.isTextual()) {
      addTextFaults(at);
    }
  }

  /** What a claim asserts may be left out; of organisations, only the one of the upstream may. */
  private static boolean isRequired(String key, JsonPointer at) {
    return switch (key) {
      case "derivation" -> !key(at).equals("asserts");
      case "organisation" -> key(at).equals("lineage");
      default -> REQUIRED.contains(key);
    };
  }

  private void addTextFaults(JsonPointer at) {
    String key = key(at);
    if (WORDS.contains(key) || key(at.head()).equals("restrictions")) {
      String word = requests.at(at).textValue();
      requests.put(
          "UNKNOWN_WORD",
          at,
          List.of(
              "",
              "none",
              word + " ",
              word + "_",
              word.toUpperCase(Locale.ROOT),
              word.replaceFirst("i", "\u0131") + "s",
              "\u0130"));
    }
    if (DATES.contains(key)) {
      requests.addBadDates(at);
    }
    if (key.equals("op")) {
      requests.put("UNKNOWN_OP", at, List.of("", "predict", "ELIGIBILITY", "eligibility "));
    }
    if (key.equals("id") && !at.toString().equals("/id")) {
      requests.put("WRONG_TYPE", at, "");
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
    requests.change(
        "DERIVATION_NOT_APPLICABLE",
        ANYWHERE,
        copy -> ((ArrayNode) copy.at("/lineage/components")).add(part(kind, derivation)));
  }

  private void addClaimed(String kind, String derivation) {
    for (String state : List.of("open", "corroborated", "refuted", "withdrawn", "admitted")) {
      requests.change(
          "DERIVATION_NOT_APPLICABLE",
          ANYWHERE,
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
    requests.put("BAD_LICENCE", compile("/lineage/components/1/licence/expression"), NO_LICENCES);
  }

  private void addIds() {
    JsonPointer component = compile("/lineage/claims/0/component");
    requests.put(
        "UNKNOWN_COMPONENT",
        component,
        List.of("V", "v ", " v", "c", "0", "vision-encoder", "\u0475"));
    requests.put("WRONG_TYPE", component, "");
    repeat("DUPLICATE_COMPONENT", "/lineage/components");
    repeat("DUPLICATE_CLAIM", "/lineage/claims");
  }

  /** Adds an item with the id of each other one, alike or not. */
  private void repeat(String code, String list) {
    JsonNode items = requests.at(compile(list));
    for (JsonNode same : items) {
      for (JsonNode other : items) {
        ObjectNode item = other.deepCopy();
        item.set("id", same.get("id"));
        requests.change(code, ANYWHERE, copy -> ((ArrayNode) copy.at(list)).add(item));
      }
    }
  }

  private void addDates() {
    for (int i = 0; i < 2; i++) {
      String claim = "/lineage/claims/" + i;
      for (String date : List.of("2026-01-04", "2025-12-31", "1900-01-01")) {
        requests.put("BAD_DATE", ANYWHERE, compile(claim + "/stateOn"), date);
      }
      for (String date : List.of("2026-01-07", "2199-12-31")) {
        requests.put("BAD_DATE", ANYWHERE, compile(claim + "/on"), date);
      }
    }
  }

  private void addTexts() {
    requests.addTexts();
    requests.addNoTexts("1", "M", "w", "core", "MIT", "asserts");
    for (String deep : List.of("[".repeat(65) + "]".repeat(65), "{\"a\":".repeat(65))) {
      requests.replace("NOT_JSON", "", "\"core\"", deep);
    }
  }
}
