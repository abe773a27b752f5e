package org.sovereignparity.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.sovereignparity.json.MalformedRequests.Malformed;

/** Every request for a lag that differs by one fault from a valid one. */
final class MalformedLagRequests {
  static final String VALID =
      """
      {"id":"1","op":"lag","candidates":["C","D"],"frontier":["F","G"],"tolerance":"0.5",\
      "direction":"higher-is-better","from":"2024-01-01","to":"2024-02-01","scores":[\
      {"model":"F","released":"2024-01-01","value":50},\
      {"model":"G","released":"2024-01-02","value":"60"},\
      {"model":"C","released":"2024-01-03","value":"50.5"},\
      {"model":"D","released":"2024-01-04","value":"121/2"},\
      {"model":"X","released":"2024-01-05","value":"1e2"}]}\
      """;

  private final MalformedRequests requests = new MalformedRequests(VALID);

  private MalformedLagRequests() {}

  /** {@return all of them} */
  static ImmutableList<Malformed> all() {
    return new MalformedLagRequests().each();
  }

  private ImmutableList<Malformed> each() {
    requests.walk(this::addFaults);
    requests.addTexts();
    requests.addNoTexts("C", "F");
    requests.change(
        "DUPLICATE_SCORE",
        "/scores/4",
        copy -> ((ObjectNode) copy.at("/scores/4")).put("model", "F"));
    return requests.all();
  }

  private void addFaults(JsonNode node, JsonPointer at) {
    String key = MalformedRequests.key(at);
    switch (key) {
      case "" -> requests.addMissingKeys(at, this::isRequired);
      case "op" -> requests.put("UNKNOWN_OP", at, List.of("", "LAG", "lag "));
      case "tolerance" ->
          requests.put("NUMBER_OUT_OF_BOUNDS", at, List.of("-0.5", "-1/3", "-1e-999", "-1%"));
      case "direction" ->
          requests.put("UNKNOWN_WORD", at, List.of("", "Higher-is-better", "higher"));
      case "released", "from", "to" -> requests.addBadDates(at);
      default -> {}
    }
    if (key.equals("from")) {
      requests.put("BAD_DATE", at, List.of("2024-02-02", "2199-12-31"));
    } else if (key.equals("to")) {
      requests.put("BAD_DATE", "/from", at, "2023-12-31");
      requests.put("NUMBER_OUT_OF_BOUNDS", at, List.of("2124-01-02", "2199-12-31"));
    }
    addFaultsOfLists(node, at);
    if (isQuantity(key)) {
      requests.addNoNumbers(at);
      requests.addNoJsonNumbers(at);
    }
    if (node.isObject()) {
      requests.addUnknownKeys("UNKNOWN_KEY", at, "benchmark", "mean", "threshold");
    }
    requests.addWrongTypes(at, other -> isWrong(node, other, key));
  }

  private void addFaultsOfLists(JsonNode node, JsonPointer at) {
    String place = at.toString();
    if (place.matches("/scores/[0-9]")) {
      requests.addMissingKeys(at, key -> true);
    } else if (place.matches("/(candidates|frontier)/[0-9]") || place.endsWith("/model")) {
      requests.put("WRONG_TYPE", at, "");
    }
    if (place.matches("/(candidates|frontier)/[0-9]")) {
      requests.put("UNKNOWN_MODEL", at, List.of("Y", "c", "C ", " "));
    }
    if (place.equals("/candidates/1") || place.equals("/frontier/1")) {
      requests.put("DUPLICATE_MODEL", at, node.textValue().equals("D") ? "C" : "F");
    }
    if (place.matches("/frontier/[0-9]")) {
      requests.put("OWN_REFERENCE", at, List.of("C", "D"));
    }
  }

  private boolean isRequired(String key) {
    return !List.of("tolerance", "direction").contains(key);
  }

  private static boolean isQuantity(String key) {
    return key.equals("tolerance") || key.equals("value");
  }

  private static boolean isWrong(JsonNode node, JsonNode other, String key) {
    if (isQuantity(key)) {
      return !other.isNumber() && !other.isTextual();
    }
    return node.getNodeType() != other.getNodeType();
  }
}
