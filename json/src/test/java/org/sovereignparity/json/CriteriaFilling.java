package org.sovereignparity.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** What is not known in a request for a decision, each with a way in which it can come to be so. */
final class CriteriaFilling {
  private static final String JURISDICTION = "jurisdiction";
  private static final String LICENCE = "licence";
  private static final String RELEASED = "released";

  /**
   * One unknown fact.
   *
   * @param kind which it is
   * @param fill changes the request
   */
  record Filling(String kind, Runnable fill) {}

  private final Random random;
  private final Draw draw;
  private final ObjectNode request;
  private final JsonNode given;
  private final List<Filling> fillings = new ArrayList<>();

  private CriteriaFilling(ObjectNode request, Random random) {
    this.random = random;
    this.draw = new Draw(random);
    this.request = request;
    this.given = request.has("facts") ? request.get("facts") : request;
  }

  /** {@return all that is not known in the request, which each of them changes} */
  static List<Filling> of(ObjectNode request, Random random) {
    CriteriaFilling filling = new CriteriaFilling(request, random);
    filling.find();
    return filling.fillings;
  }

  private void find() {
    if (given.has("lineage")) {
      findInLineage((ObjectNode) given.get("lineage"));
    } else {
      add("lineage", () -> put(given, "lineage", LineageDocuments.next(random, day())));
    }
    if (request.has("facts")) {
      findInFacts();
    }
  }

  private void add(String kind, Runnable fill) {
    fillings.add(new Filling(kind, fill));
  }

  /** Where nothing is known yet. */
  private void addIfAbsent(JsonNode object, String key, String kind, Runnable fill) {
    if (!object.has(key)) {
      add(kind, fill);
    }
  }

  private static void put(JsonNode object, String key, JsonNode value) {
    ((ObjectNode) object).set(key, value);
  }

  private static void put(JsonNode object, String key, String value) {
    ((ObjectNode) object).put(key, value);
  }

  private Optional<LocalDate> asOf() {
    return Optional.ofNullable(given.get("asOf")).map(day -> LocalDate.parse(day.textValue()));
  }

  private LocalDate day() {
    return asOf().orElse(LocalDate.of(2026, 3, 1));
  }

  // ---- Lineages --------------------------------------------------------------------------------

  private void findInLineage(ObjectNode lineage) {
    Set<String> names = new LinkedHashSet<>();
    lineage.get("components").forEach(component -> findInComponent(lineage, component, names));
    for (JsonNode model : lineage.get("upstreamModels")) {
      names.add(model.get("name").textValue());
      model.path("from").forEach(from -> names.add(from.textValue()));
      addIfAbsent(model, LICENCE, "licence upstream", () -> put(model, LICENCE, licence()));
      findInLicence(model);
    }
    names.forEach(name -> findInModel(lineage, name));
    lineage.get("claims").forEach(claim -> findInClaim(lineage, claim));
    if (!lineage.get("complete").booleanValue()) {
      add("parts", () -> complete(lineage));
    }
  }

  private void findInComponent(ObjectNode lineage, JsonNode component, Set<String> names) {
    if (component.get("derivation").textValue().equals("unknown")) {
      List<String> fitting = PlainLineage.derivations(component, component.get("derivation"));
      add("derivation", () -> put(component, "derivation", draw.oneOf(fitting)));
    }
    if (new PlainLineage(lineage, asOf().orElse(null)).presence(component).equals("unknown")) {
      add("presence", () -> put(component, "presence", draw.oneOf("present", "absent")));
    }
    addIfAbsent(
        component,
        "attributed",
        "attribution",
        () -> ((ObjectNode) component).put("attributed", draw.chance(50)));
    addIfAbsent(component, LICENCE, LICENCE, () -> put(component, LICENCE, licence()));
    findInLicence(component);
    boolean comesFromSome =
        !PlainLineage.comesFromNone(component.get("derivation"), component.path("upstream"));
    if (!component.has("upstream") && comesFromSome) {
      add("upstream", () -> put(component, "upstream", upstream(lineage)));
    } else if (component.has("upstream")) {
      names.add(component.get("upstream").get("name").textValue());
    }
  }

  /** A model as it is listed, or one that nothing was said of. */
  private ObjectNode upstream(ObjectNode lineage) {
    List<JsonNode> listed = PlainPoints.list(lineage.get("upstreamModels"));
    ObjectNode named = JsonNodeFactory.instance.objectNode();
    if (listed.isEmpty() || draw.chance(30)) {
      return named.put("name", "another").put("organisation", "O").put(JURISDICTION, law());
    }
    JsonNode model = draw.oneOf(listed);
    List.of("name", "organisation", JURISDICTION).stream()
        .filter(model::has)
        .forEach(key -> named.set(key, model.get(key)));
    return named;
  }

  private String law() {
    return draw.oneOf("KR", "CN", "FR", "HR", "NO", "EU");
  }

  private ObjectNode licence() {
    ObjectNode licence = JsonNodeFactory.instance.objectNode();
    return licence.put(
        "expression", draw.oneOf("MIT", "CC-BY-NC-4.0", "AAL OR LicenseRef-a", "LicenseRef-a"));
  }

  /** One licence whose terms are not known, or one that an expression names. */
  private void findInLicence(JsonNode licensed) {
    JsonNode licence = licensed.path(LICENCE);
    List<String> restrictions = draw.someOf(PlainLicence.RESTRICTIONS, random.nextInt(2));
    if (List.of("LicenseRef-a", "BUSL-1.1").contains(licence.path("expression").asText())) {
      addIfAbsent(
          licence,
          "restrictions",
          "restrictions",
          () -> restrictions.forEach(((ObjectNode) licence).putArray("restrictions")::add));
    }
    if (licence.path("restrictions").isObject()) {
      ObjectNode each = (ObjectNode) licence.get("restrictions");
      addIfAbsent(
          each,
          "MIT",
          "restrictions of one",
          () -> restrictions.forEach(each.putArray("MIT")::add));
    }
  }

  // ---- Upstream models -------------------------------------------------------------------------

  /** A lineage may not tell two things of one name. */
  private void findInModel(ObjectNode lineage, String name) {
    List<JsonNode> all = new ArrayList<>();
    lineage.get("upstreamModels").forEach(all::add);
    all.removeIf(model -> !model.get("name").textValue().equals(name));
    boolean isListed = !all.isEmpty();
    for (JsonNode component : lineage.get("components")) {
      if (component.path("upstream").path("name").asText("").equals(name)) {
        all.add(component.get("upstream"));
      }
    }
    if (all.stream().noneMatch(model -> model.has(JURISDICTION))) {
      String law = law();
      add("law", () -> all.forEach(model -> tell(model, law)));
    }
    if (!isListed) {
      add("listing", () -> list(lineage, name, all));
    }
  }

  private static void tell(JsonNode model, String law) {
    put(model, "organisation", model.path("organisation").asText("O"));
    put(model, JURISDICTION, law);
  }

  private void list(ObjectNode lineage, String name, List<JsonNode> named) {
    ObjectNode model = ((ArrayNode) lineage.get("upstreamModels")).addObject();
    model.put("name", name);
    named.forEach(each -> model.setAll((ObjectNode) each.deepCopy()));
    model.set(LICENCE, licence());
  }

  // ---- Claims ----------------------------------------------------------------------------------

  private void findInClaim(ObjectNode lineage, JsonNode claim) {
    PlainLineage known = new PlainLineage(lineage, asOf().orElse(null));
    JsonNode component =
        known.components().stream()
            .filter(each -> each.get("id").equals(claim.get("component")))
            .findFirst()
            .orElseThrow();
    if (known.openClaims(component).contains(claim)) {
      add(
          "open claim",
          () -> settle(claim, draw.oneOf("corroborated", "admitted", "refuted", "withdrawn")));
    }
    List<JsonNode> others = new ArrayList<>(known.holdingClaims(component));
    if (others.remove(claim)
        && !others.isEmpty()
        && PlainLineage.ATTRIBUTES.stream()
            .filter(claim.get("asserts")::has)
            .noneMatch(attribute -> PlainLineage.asserted(others, attribute).isEmpty())) {
      add("disputed claim", () -> settle(claim, draw.oneOf("refuted", "withdrawn")));
    }
  }

  /** In place of what does not count yet. */
  private void settle(JsonNode claim, String state) {
    ArrayNode history = JsonNodeFactory.instance.arrayNode();
    JsonNode on = claim.get("on");
    for (JsonNode event : claim.path("history")) {
      if (asOf().filter(LocalDate.parse(event.get("on").textValue())::isAfter).isEmpty()) {
        on = event.get("on");
        history.add(event);
      }
    }
    history.addObject().put("on", on.textValue()).put("state", state);
    put(claim, "history", history);
  }

  /** What was not listed is one part, or none. */
  private void complete(ObjectNode lineage) {
    lineage.put("complete", true);
    JsonNode others = LineageDocuments.next(random, day()).get("components");
    if (!others.isEmpty()) {
      ObjectNode part = others.get(0).deepCopy();
      part.remove("upstream");
      ((ArrayNode) lineage.get("components")).add(part.put("id", "unlisted " + random.nextInt()));
    }
  }

  // ---- Other facts -----------------------------------------------------------------------------

  private void findInFacts() {
    if (new PlainFacts(request).release().isEmpty()) {
      add(RELEASED, () -> put(given.get("model"), RELEASED, day().toString()));
    }
    // "An assumption" is made of a missing score under the other rules.
    boolean isAssumed =
        request.get("criteria").findValuesAsText("missing").stream()
            .anyMatch(rule -> !rule.equals("undetermined"));
    if (given.has("scores") && !isAssumed) {
      findInScores(given.get("scores"));
    } else if (!isAssumed) {
      add("scores", () -> put(given, "scores", scores()));
    }
    // A stated value gives way to one that is computed.
    if (given.has("points") && given.get("points").get("stated").isEmpty()) {
      findInPoints(given.get("points"));
    }
  }

  private ObjectNode scores() {
    return ScoreDocuments.scores(random, day());
  }

  private void findInScores(JsonNode board) {
    for (JsonNode model : board.get("models")) {
      if (!model.get("id").textValue().equals("M")) {
        addIfAbsent(
            model, RELEASED, "release of others", () -> put(model, RELEASED, day().toString()));
      }
      for (JsonNode benchmark : board.get("benchmarks")) {
        boolean isScored =
            PlainPoints.list(board.get("scores")).stream()
                .filter(score -> score.get("model").equals(model.get("id")))
                .anyMatch(score -> score.get("benchmark").equals(benchmark.get("id")));
        if (!isScored) {
          add(
              "score",
              () ->
                  ((ArrayNode) board.get("scores"))
                      .addObject()
                      .put("model", PlainPoints.id(model))
                      .put("benchmark", PlainPoints.id(benchmark))
                      .put("value", draw.oneOf("0", "50", "100")));
        }
      }
    }
  }

  private void findInPoints(JsonNode points) {
    for (JsonNode tree : request.get("criteria").findValues("points")) {
      // Of a value relative to a best, `points` are a number.
      for (JsonNode node : tree.isObject() ? PlainPoints.nodes(tree) : List.<JsonNode>of()) {
        switch (PlainPoints.kind(node)) {
          case "input" -> addNumber(points.get("numbers"), node, "1", "10", "3.5");
          case "panel" -> addRating(points.get("ratings"), node);
          case "relative-to-best" -> addBest(points.get("best"), PlainPoints.id(node));
          default -> {}
        }
      }
    }
  }

  private void addNumber(JsonNode numbers, JsonNode input, String... values) {
    String name = input.get("name").textValue();
    addIfAbsent(numbers, name, "number", () -> put(numbers, name, draw.oneOf(values)));
  }

  private void addRating(JsonNode ratings, JsonNode panel) {
    String name = panel.get("name").textValue();
    addIfAbsent(
        ratings,
        name,
        "ratings",
        () -> ((ObjectNode) ratings).putArray(name).add("1").add(draw.oneOf("1", "3")).add("5"));
  }

  private void addBest(JsonNode best, String id) {
    addIfAbsent(
        best,
        id,
        "best",
        () -> ((ObjectNode) best).putObject(id).put("value", "10").putArray("whose").add("T"));
  }
}
