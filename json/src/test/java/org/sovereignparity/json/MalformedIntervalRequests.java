package org.sovereignparity.json;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.sovereignparity.json.MalformedRequests.ANYWHERE;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.sovereignparity.json.MalformedRequests.Malformed;

/** Every request for an interval that differs by one fault from a valid one of each family. */
final class MalformedIntervalRequests {
  static final String VALID = head("koopman") + "\"x1\":7,\"n1\":34,\"x0\":1,\"n0\":34}";

  private static final ImmutableList<String> ALL_VALID =
      ImmutableList.of(
          head("wilson") + "\"x\":7,\"n\":34}",
          head("clopper-pearson") + "\"x\":7,\"n\":34}",
          VALID,
          head("adjusted-log") + "\"x1\":7,\"n1\":34,\"x0\":1,\"n0\":34}",
          head("tang") + "\"n11\":7,\"n10\":3,\"n01\":1,\"n00\":4}",
          head("bonett-price") + "\"n11\":7,\"n10\":3,\"n01\":1,\"n00\":4}",
          head("fieller-paired") + "\"candidate\":[1,\"2\",3.5],\"reference\":[2,\"1/2\",4]}",
          head("fieller-pooled") + "\"candidate\":[1,\"2\",3.5],\"reference\":[2,\"1/2\",4]}");

  private final MalformedRequests requests;

  private MalformedIntervalRequests(String valid) {
    this.requests = new MalformedRequests(valid);
  }

  private static String head(String method) {
    return "{\"id\":\"1\",\"op\":\"interval\",\"method\":\""
        + method
        + "\",\"confidence\":\"0.95\",";
  }

  /** {@return all of them} */
  static ImmutableList<Malformed> all() {
    return ALL_VALID.stream()
        .map(MalformedIntervalRequests::new)
        .flatMap(interval -> interval.each().stream())
        .collect(toImmutableList());
  }

  private ImmutableList<Malformed> each() {
    requests.walk(this::addFaults);
    requests.addTexts();
    return requests.all();
  }

  private void addFaults(JsonNode node, JsonPointer at) {
    switch (at.toString()) {
      case "" -> {
        requests.addMissingKeys(at, key -> true);
        requests.addUnknownKeys("UNKNOWN_KEY", at, "X", "n ", "threshold", "n11x");
      }
      case "/op" -> requests.put("UNKNOWN_OP", at, List.of("", "INTERVAL", "interval "));
      case "/method" ->
          requests.put(
              "UNKNOWN_WORD", at, List.of("", "Koopman", "koopman ", "wald", "movers", "fieller"));
      case "/confidence" -> {
        requests.put("NUMBER_OUT_OF_BOUNDS", at, List.of("0", "-0.5", "-1/2", "1e-300"));
        requests.put("HARDLY_MEANT", at, List.of("1", "1.5", "95", "100%", "3/2"));
      }
      case "/candidate", "/reference" ->
          requests.put("METHOD_NOT_DEFINED", at, JsonNodeFactory.instance.arrayNode());
      default -> {}
    }
    if (isScore(at)) {
      requests.put("NUMBER_OUT_OF_BOUNDS", at, List.of("1e51", "-1e999", "1e-51", "-1e-999"));
    }
    if (isQuantity(at)) {
      requests.addNoNumbers(at);
      requests.addNoJsonNumbers(at);
    } else if (node.isNumber()) {
      addCounts(at);
    }
    requests.addWrongTypes(at, other -> isWrong(node, other, at));
  }

  private static boolean isScore(JsonPointer at) {
    return at.toString().matches("/(candidate|reference)/.*");
  }

  private static boolean isQuantity(JsonPointer at) {
    return isScore(at) || at.toString().equals("/confidence");
  }

  private static boolean isWrong(JsonNode node, JsonNode other, JsonPointer at) {
    return isQuantity(at)
        ? !other.isNumber() && !other.isTextual()
        : node.getNodeType() != other.getNodeType();
  }

  private void addCounts(JsonPointer at) {
    List.of("-1", "1000000001", "1e1000", "2147483648")
        .forEach(number -> requests.raw("NUMBER_OUT_OF_BOUNDS", at, number));
    List.of("0.5", "1e-1").forEach(number -> requests.raw("WRONG_TYPE", ANYWHERE, at, number));
    requests.addNoJsonNumbers(at);
  }
}
