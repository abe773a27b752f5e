package org.sovereignparity.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final JsonNode valid;
  private final List<Malformed> all;

  private MalformedIntervalRequests(String valid, List<Malformed> all) {
    this.valid = Schemas.tree(valid);
    this.all = all;
  }

  private static String head(String method) {
    return "{\"id\":\"1\",\"op\":\"interval\",\"method\":\""
        + method
        + "\",\"confidence\":\"0.95\",";
  }

  /** {@return all of them} */
  static ImmutableList<Malformed> all() {
    List<Malformed> all = new ArrayList<>();
    for (String valid : ALL_VALID) {
      new MalformedIntervalRequests(valid, all).add();
    }
    for (int length = 0; length < VALID.length(); length++) {
      all.add(new Malformed(VALID.substring(0, length), "NOT_JSON", ""));
    }
    return ImmutableList.copyOf(all);
  }

  private void add() {
    for (Map.Entry<String, JsonNode> entry : valid.properties()) {
      String key = entry.getKey();
      change("MISSING_KEY", "", copy -> copy.remove(key));
      if (!key.equals("id")) {
        String twice = valid.toString().replaceFirst("\"" + key + "\":", "$0 0,$0");
        all.add(new Malformed(twice, "DUPLICATE_KEY", "?"));
      }
      addWrongTypes(key, entry.getValue());
    }
    for (String key : List.of("unknown", "X", "n ", "", "a/b~c", "threshold", "n11x")) {
      String at = "/" + key.replace("~", "~0").replace("/", "~1");
      change("UNKNOWN_KEY", at, copy -> copy.put(key, 1));
    }
    List.of("", "Koopman", "koopman ", "wald", "mover", "fieller")
        .forEach(word -> change("UNKNOWN_WORD", "/method", copy -> copy.put("method", word)));
    List.of("", "INTERVAL", "interval ")
        .forEach(word -> change("UNKNOWN_OP", "/op", copy -> copy.put("op", word)));
    for (String bad : List.of("0", "1", "-0.5", "1.5", "95", "100%", "-1/2", "3/2", "1e-300")) {
      outOfBounds("/confidence", copy -> copy.put("confidence", bad));
    }
    MalformedRequests.NO_NUMBERS.forEach(
        bad -> change("NOT_A_NUMBER", "/confidence", copy -> copy.put("confidence", bad)));
    MalformedRequests.BEYOND.forEach(
        bad -> outOfBounds("/confidence", copy -> copy.put("confidence", bad)));
    if (valid.has("candidate")) {
      addScores();
    }
  }

  private void addWrongTypes(String key, JsonNode value) {
    boolean isConfidence = key.equals("confidence");
    for (JsonNode other :
        List.of(
            JSON.objectNode(),
            JSON.arrayNode().add(1),
            JSON.booleanNode(true),
            JSON.nullNode(),
            JSON.numberNode(1),
            JSON.textNode("?"))) {
      boolean isTaken = isConfidence && (other.isNumber() || other.isTextual());
      if (!isTaken && other.getNodeType() != value.getNodeType()) {
        change("WRONG_TYPE", "/" + key, copy -> copy.set(key, other));
      }
    }
    if (value.isNumber()) {
      for (String bad : List.of("-1", "1000000001", "1e1000", "2147483648")) {
        raw("NUMBER_OUT_OF_BOUNDS", "/" + key, key, bad);
      }
      List.of("0.5", "1e-1").forEach(bad -> raw("WRONG_TYPE", "?", key, bad));
      MalformedRequests.NO_JSON_NUMBERS.forEach(bad -> raw("NOT_JSON", "", key, bad));
    }
  }

  private void addScores() {
    for (String key : List.of("candidate", "reference")) {
      String at = "/" + key + "/1";
      for (JsonNode other :
          List.of(JSON.objectNode(), JSON.arrayNode(), JSON.booleanNode(true), JSON.nullNode())) {
        change("WRONG_TYPE", at, copy -> copy.withArray(key).set(1, other));
      }
      MalformedRequests.NO_NUMBERS.forEach(
          bad -> change("NOT_A_NUMBER", at, copy -> copy.withArray(key).set(1, bad)));
      MalformedRequests.BEYOND.forEach(
          bad -> outOfBounds(at, copy -> copy.withArray(key).set(1, bad)));
      List.of("1e51", "-1e999", "1e-51", "-1e-999")
          .forEach(bad -> outOfBounds(at, copy -> copy.withArray(key).set(1, bad)));
      change("METHOD_NOT_DEFINED", "/" + key, copy -> copy.putArray(key));
    }
  }

  private void outOfBounds(String at, Consumer<ObjectNode> change) {
    change("NUMBER_OUT_OF_BOUNDS", at, change);
  }

  private void raw(String code, String at, String key, String number) {
    ObjectNode copy = valid.deepCopy();
    copy.put(key, "@");
    all.add(new Malformed(copy.toString().replace("\"@\"", number), code, at));
  }

  private void change(String code, String at, Consumer<ObjectNode> change) {
    ObjectNode copy = valid.deepCopy();
    change.accept(copy);
    all.add(new Malformed(copy.toString(), code, at));
  }
}
