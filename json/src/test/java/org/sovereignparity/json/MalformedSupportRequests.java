package org.sovereignparity.json;

import static org.sovereignparity.json.MalformedRequests.ANYWHERE;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.sovereignparity.json.MalformedRequests.Malformed;

/**
 * Every request for a support that differs from a valid one by one fault in what a request to
 * assess has not; for that see {@link MalformedAssessRequests}.
 */
final class MalformedSupportRequests {
  static final String VALID =
      """
      {"id":"1","op":"support","candidate":"A","frontier":{"kind":"model","model":"B"},
      "benchmarks":[{"id":"w"},{"id":"x"},{"id":"y"},{"id":"z"}],
      "scores":[{"model":"A","benchmark":"w","value":89},{"model":"B","benchmark":"w","value":91},
      {"model":"A","benchmark":"x","value":89},{"model":"B","benchmark":"x","value":91},
      {"model":"A","benchmark":"y","value":"50"},{"model":"B","benchmark":"y","value":60},
      {"model":"A","benchmark":"z","value":"71.2"},{"model":"B","benchmark":"z","value":74}],
      "policy":{"aggregation":"mean-of-ratios"},"threshold":{"atLeast":"95%"},
      "method":"delta","confidence":"0.95","data":[
      {"benchmark":"w","kind":"same-answers","n11":850,"n10":40,"n01":60,"n00":50},
      {"benchmark":"x","kind":"separate-answers","x1":890,"n1":1000,"x0":910,"n0":1000},
      {"benchmark":"y","kind":"same-scores","candidate":[40,"60",50],"reference":[55,"125/2",62.5],
      "clusters":["a","b","c"]},
      {"benchmark":"z","kind":"standard-errors","candidateError":"0.9","candidateItems":1000,
      "referenceError":0.8,"referenceItems":900}]}
      """
          .replace("\n", "");

  private final MalformedRequests requests = new MalformedRequests(VALID);

  private MalformedSupportRequests() {}

  /** {@return all of them} */
  static ImmutableList<Malformed> all() {
    return new MalformedSupportRequests().each();
  }

  private ImmutableList<Malformed> each() {
    requests.walk(this::addFaults);
    requests.addTexts();
    return requests.all();
  }

  private void addFaults(JsonNode node, JsonPointer at) {
    String place = at.toString();
    switch (place) {
      case "" -> {
        requests.addMissingKeys(at, key -> !key.equals("threshold"));
        requests.addUnknownKeys("UNKNOWN_KEY", at, "seed", "replicates", "margin");
      }
      case "/op" -> requests.put("UNKNOWN_OP", at, List.of("", "SUPPORT", "support "));
      case "/method" ->
          requests.put("UNKNOWN_WORD", at, List.of("", "DELTA", "tang", "bootstrap", "delta "));
      case "/confidence" -> {
        requests.put("NUMBER_OUT_OF_BOUNDS", at, List.of("0", "-0.5", "-1/2", "1e-300"));
        requests.put("HARDLY_MEANT", at, List.of("1", "1.5", "95", "100%", "3/2"));
      }
      default -> {}
    }
    if (place.startsWith("/data")) {
      addFaultsOfData(node, at, place.replaceAll("[0-9]+", "#"));
    }
  }

  private void addFaultsOfData(JsonNode node, JsonPointer at, String place) {
    switch (place) {
      case "/data/#" -> {
        requests.addMissingKeys(at, key -> !key.equals("clusters"));
        requests.addUnknownKeys("UNKNOWN_KEY", at, "score", "seed", "N11");
      }
      case "/data/#/benchmark" -> {
        requests.put("UNKNOWN_BENCHMARK", at, List.of("v", "W", "w "));
        requests.put("WRONG_TYPE", at, "");
        if (!node.textValue().equals("w")) {
          requests.put("DUPLICATE_BENCHMARK", at.head().toString(), at, "w");
        }
      }
      case "/data/#/kind" ->
          requests.put("UNKNOWN_WORD", at, List.of("", "answers", "Same-scores"));
      case "/data/#/candidate", "/data/#/reference" ->
          requests.put("METHOD_NOT_DEFINED", at, JsonNodeFactory.instance.arrayNode());
      case "/data/#/clusters/#" -> requests.put("WRONG_TYPE", at, "");
      default -> addFaultsOfNumbers(node, at, place);
    }
    if (!place.endsWith("/kind")) {
      requests.addWrongTypes(at, other -> isWrong(node, other, place));
    }
  }

  private void addFaultsOfNumbers(JsonNode node, JsonPointer at, String place) {
    if (isQuantity(place)) {
      requests.addNoNumbers(at);
      requests.put("NUMBER_OUT_OF_BOUNDS", at, List.of("1e51", "1e999", "1e-51", "1e-999"));
      if (place.endsWith("Error")) {
        requests.put("NUMBER_OUT_OF_BOUNDS", at, List.of("-1", "-0.1%", "-1/3"));
      }
    } else if (node.isNumber()) {
      List.of("-1", "1000000001", "1e1000", "2147483648")
          .forEach(number -> requests.raw("NUMBER_OUT_OF_BOUNDS", at, number));
      List.of("0.5", "1e-1").forEach(number -> requests.raw("WRONG_TYPE", ANYWHERE, at, number));
    }
  }

  private static boolean isQuantity(String place) {
    return place.matches("/data/#/(candidate|reference)(Error|/#)");
  }

  private static boolean isWrong(JsonNode node, JsonNode other, String place) {
    return isQuantity(place)
        ? !other.isNumber() && !other.isTextual()
        : node.getNodeType() != other.getNodeType();
  }
}
