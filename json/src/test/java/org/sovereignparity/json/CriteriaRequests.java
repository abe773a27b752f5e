package org.sovereignparity.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Random valid requests for the op {@code eligibility}, with criteria of their own and facts.
 *
 * <p>Days gather around one on which something changes in a union, so that claims are settled on
 * the day asked about, just before and just after it. The same {@link Random} gives the same
 * requests.
 */
final class CriteriaRequests {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** The last one, on which nothing changes, is there more often. */
  private static final List<String> DAYS =
      List.of(
          "1995-05-01",
          "2004-05-01",
          "2007-01-01",
          "2007-08-01",
          "2013-07-01",
          "2014-04-12",
          "2020-01-31",
          "2026-03-01",
          "2026-03-01",
          "2026-03-01");

  private static final List<String> THIRD_PARTY =
      PlainEligibility.DERIVATIONS_OF_WEIGHTS.subList(2, 9);
  private static final List<String> OTHERS = PlainEligibility.DERIVATIONS_OF_OTHERS;
  private static final List<String> BEARING = PlainEligibility.WEIGHT_BEARING;
  private static final List<List<String>> JURISDICTIONS =
      List.of(
          List.of("EU"),
          List.of("EEA"),
          List.of("KR"),
          List.of("EU", "US"),
          List.of("FR", "HR"),
          List.of("KR", "CN", "GB"),
          List.of("EEA", "KR"),
          List.of("CH", "BG"));
  private static final List<String> ROUNDINGS = List.of("half-up", "half-even", "floor", "up");

  private final Random random;
  private final Draw draw;
  private final PointsDocuments points;
  private final LocalDate day;
  private int ids;

  private CriteriaRequests(Random random) {
    this.random = random;
    this.draw = new Draw(random);
    this.points = new PointsDocuments(random);
    this.day = LocalDate.parse(draw.oneOf(DAYS));
  }

  /** {@return the next request} */
  static ObjectNode next(Random random) {
    return new CriteriaRequests(random).request();
  }

  private ObjectNode request() {
    ObjectNode request = JSON.objectNode().put("id", "r").put("op", "eligibility");
    ObjectNode document = request.putObject("criteria");
    document.putArray("sources").addObject().put("id", "S").put("title", "S");
    ObjectNode criteria = document.putObject("criteria").put("id", "c").put("title", "C");
    ObjectNode alternatives = criteria.putObject("alternatives");
    List<String> names = draw.names(1, 2);
    names.forEach(name -> alternatives.set(name, criterion(2)));
    criteria.put("taken", draw.oneOf(names));
    if (draw.chance(30)) {
      request.put("reading", draw.oneOf(names));
    }
    ObjectNode lineage = LineageDocuments.next(random, day);
    if (draw.chance(10)) {
      request.set("lineage", lineage);
      asOf(request);
    } else {
      facts(request.putObject("facts"), lineage);
    }
    return request;
  }

  private void asOf(ObjectNode object) {
    if (draw.chance(75)) {
      object.put("asOf", day.plusDays(random.nextInt(3) - 1).toString());
    }
  }

  private void facts(ObjectNode facts, ObjectNode lineage) {
    asOf(facts);
    ObjectNode model = facts.putObject("model").put("id", "M");
    if (draw.chance(90)) {
      facts.set("lineage", lineage);
    }
    if (draw.chance(80)) {
      facts.set("scores", ScoreDocuments.scores(random, day));
    }
    if (draw.chance(80)) {
      facts.set("points", points.facts());
    }
    if (draw.chance(50)) {
      model.put("released", day.toString());
    }
  }

  // ---- Criteria --------------------------------------------------------------------------------

  private ObjectNode criterion(int depth) {
    int kind = depth == 0 ? 9 : random.nextInt(depth == 2 ? 13 : 24);
    if (kind < 7) {
      return combining(depth);
    }
    if (kind == 7) {
      ObjectNode not = node("not");
      not.set("of", criterion(depth - 1));
      return not;
    }
    return leaf();
  }

  private ObjectNode combining(int depth) {
    ObjectNode node = node(draw.oneOf("all-of", "any-of", "at-least"));
    ArrayNode parts = node.putArray("parts");
    for (int i = random.nextInt(3); i >= 0; i--) {
      parts.add(criterion(depth - 1));
    }
    if (node.get("kind").textValue().equals("at-least")) {
      node.put("count", 1 + random.nextInt(parts.size()));
    }
    return node;
  }

  private ObjectNode leaf() {
    int kind = random.nextInt(20);
    if (kind < 2) {
      ObjectNode weights = node("lists-weights");
      materials(weights.putObject("selector"));
      return weights;
    }
    if (kind < 4) {
      return ScoreDocuments.atParity(random, day, node("at-parity"));
    }
    if (kind < 7) {
      return hasPoints();
    }
    if (kind == 7) {
      ObjectNode released = node("released-within").put("first", day.minusDays(1).toString());
      return released.put("last", day.plusDays(random.nextInt(3) - 1).toString());
    }
    return everyPart();
  }

  private ObjectNode hasPoints() {
    ObjectNode node = node("has-points");
    node.set("points", points.tree());
    ObjectNode threshold = node.putObject("threshold");
    threshold.put(draw.oneOf("atLeast", "moreThan"), draw.oneOf("1", "3", "5", "10/3", "12"));
    if (draw.chance(10)) {
      threshold.putObject("rounded").put("decimals", 0).put("mode", draw.oneOf(ROUNDINGS));
    }
    return node;
  }

  private ObjectNode node(String kind) {
    ObjectNode node = JSON.objectNode().put("kind", kind).put("id", "c" + ++ids);
    if (draw.chance(10)) {
      node.putArray("citations").addObject().put("source", "S").put("confidence", "official");
    }
    return node;
  }

  // ---- Criteria on parts -----------------------------------------------------------------------

  private ObjectNode everyPart() {
    ObjectNode node = node("every-part");
    ObjectNode selector = node.putObject("selector");
    boolean ofWeights = draw.chance(40);
    switch (random.nextInt(6)) {
      case 0 -> words(selector.putArray("derivations"), THIRD_PARTY);
      case 1 -> {
        ArrayNode derivations = selector.putArray("derivations").add("own");
        words(derivations, draw.someOf(THIRD_PARTY, 2));
      }
      case 2 ->
          words(selector.putArray("derivations").add("third-party-frozen"), OTHERS.subList(1, 4));
      default -> {
        if (ofWeights) {
          words(selector.putArray("kinds"), BEARING);
        }
      }
    }
    if (draw.chance(20)) {
      materials(selector);
    }
    ArrayNode conditions = node.putArray("conditions");
    for (int i = draw.oneOf(0, 0, 0, 1, 1, 2); i >= 0; i--) {
      conditions.add(condition());
    }
    return node;
  }

  private void materials(ObjectNode selector) {
    if (draw.chance(60)) {
      selector.putArray("materials").add(draw.oneOf("core", "core", "auxiliary"));
    }
  }

  /** Of ways in which a part came about there are always some of each kind, so that one fits. */
  private JsonNode condition() {
    ObjectNode condition = JSON.objectNode();
    switch (random.nextInt(6)) {
      case 0 ->
          words(
              condition.put("kind", "derived-as").putArray("derivations"),
              List.of("initialised-and-trained", "own-earlier-weights", "own"));
      case 1 -> {
        ArrayNode derivations = condition.put("kind", "derived-as").putArray("derivations");
        words(derivations, draw.someOf(PlainEligibility.DERIVATIONS_OF_WEIGHTS, 5));
        words(derivations, draw.someOf(OTHERS, 2));
      }
      case 2 -> condition.put("kind", "under-control");
      case 3 -> condition.put("kind", "attributed");
      case 4 ->
          words(
              condition.put("kind", "from-within").putArray("jurisdictions"),
              draw.oneOf(JURISDICTIONS));
      default ->
          words(
              condition.put("kind", "unrestricted-but").putArray("tolerated"),
              draw.someOf(PlainLicence.RESTRICTIONS, draw.oneOf(0, 0, 1, 2, 3, 6)));
    }
    return condition;
  }

  private static void words(ArrayNode array, List<String> words) {
    words.forEach(array::add);
  }
}
