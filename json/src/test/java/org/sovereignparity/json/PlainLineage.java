package org.sovereignparity.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a lineage document tells of its parts as of a day, written from the handbook alone. */
final class PlainLineage {
  static final List<String> OF_WEIGHTS = PlainEligibility.DERIVATIONS_OF_WEIGHTS;
  static final List<String> OF_OTHERS = PlainEligibility.DERIVATIONS_OF_OTHERS;

  /** The order of possibilities: "by derivation, then upstream, licence, attribution". */
  static final List<String> ATTRIBUTES = List.of("derivation", "upstream", "licence", "attributed");

  private static final JsonNode UNKNOWN = NullNode.getInstance();

  private final JsonNode lineage;
  private final LocalDate asOf;

  /**
   * @param lineage a lineage document
   * @param asOf null for no limit
   */
  PlainLineage(JsonNode lineage, LocalDate asOf) {
    this.lineage = lineage;
    this.asOf = asOf;
  }

  LocalDate asOf() {
    return asOf;
  }

  List<JsonNode> components() {
    return PlainPoints.list(lineage.get("components"));
  }

  /** "`complete` (true if left out: no part is missing from the list)" */
  boolean isComplete() {
    return lineage.path("complete").asBoolean(true);
  }

  // ---- What a claim counts for -----------------------------------------------------------------

  /** "A claim that was made later is not heard" */
  private List<JsonNode> heard(JsonNode component) {
    return PlainPoints.list(lineage.path("claims")).stream()
        .filter(claim -> claim.get("component").equals(component.get("id")))
        .filter(claim -> isReached(claim.get("on")))
        .toList();
  }

  /** "It is open until the first entry of its history"; "a state reached later does not count" */
  private String state(JsonNode claim) {
    if (claim.has("stateOn")) {
      // "the day it got there", in a plain lineage
      return isReached(claim.get("stateOn")) ? claim.get("state").textValue() : "open";
    }
    String state = "open";
    for (JsonNode event : claim.path("history")) {
      state = isReached(event.get("on")) ? event.get("state").textValue() : state;
    }
    return state;
  }

  private boolean isReached(JsonNode day) {
    return asOf == null || !LocalDate.parse(day.textValue()).isAfter(asOf);
  }

  List<JsonNode> openClaims(JsonNode component) {
    return heard(component).stream().filter(claim -> state(claim).equals("open")).toList();
  }

  /** "corroborated", "admitted": "holds in place of the component's own value" */
  List<JsonNode> holdingClaims(JsonNode component) {
    return heard(component).stream()
        .filter(claim -> List.of("corroborated", "admitted").contains(state(claim)))
        .toList();
  }

  /** {@return what claims say of an attribute, each value once} */
  static Set<JsonNode> asserted(List<JsonNode> claims, String attribute) {
    Set<JsonNode> values = new LinkedHashSet<>();
    for (JsonNode claim : claims) {
      if (claim.get("asserts").has(attribute)) {
        values.add(claim.get("asserts").get(attribute));
      }
    }
    return values;
  }

  /** {@return what the attribute is without any claim, or what holds in its place} */
  Set<JsonNode> established(JsonNode component, String attribute) {
    Set<JsonNode> holding = asserted(holdingClaims(component), attribute);
    return holding.isEmpty() ? Set.of(own(component, attribute)) : holding;
  }

  private static JsonNode own(JsonNode component, String attribute) {
    return component.has(attribute) ? component.get(attribute) : UNKNOWN;
  }

  /**
   * {@return the possible values: "the component's own value (or what holds in its place) comes
   * first, then those of open claims in their order"}
   *
   * @param leftOut the open claim that is not heard, or null
   */
  List<JsonNode> possible(JsonNode component, String attribute, JsonNode leftOut) {
    Set<JsonNode> values = new LinkedHashSet<>(established(component, attribute));
    List<JsonNode> open = new ArrayList<>(openClaims(component));
    open.remove(leftOut);
    values.addAll(asserted(open, attribute));
    return List.copyOf(values);
  }

  /**
   * "A component whose presence is unknown is present if any claim about it holds. A component that
   * is stated to be absent stays absent whatever is claimed."
   */
  String presence(JsonNode component) {
    String stated = component.path("presence").asText("present");
    boolean isShown = stated.equals("unknown") && !holdingClaims(component).isEmpty();
    return isShown ? "present" : stated;
  }

  // ---- Derivations -----------------------------------------------------------------------------

  /** "not known: any that fits the kind is possible", "in the order of the table" */
  static List<String> derivations(JsonNode component, JsonNode derivation) {
    if (!derivation.textValue().equals("unknown")) {
      return List.of(derivation.textValue());
    }
    boolean bearsWeights =
        PlainEligibility.WEIGHT_BEARING.contains(component.get("kind").textValue());
    return bearsWeights ? OF_WEIGHTS : OF_OTHERS;
  }

  // ---- Upstream models -------------------------------------------------------------------------

  /**
   * "A component whose derivation is third-party or `unknown` and that names no `upstream` comes
   * from a model of which nothing is known; any other that names none comes from none."
   */
  static boolean comesFromNone(JsonNode derivation, JsonNode upstream) {
    String made = derivation.textValue();
    return !upstream.isObject() && !made.startsWith("third-party-") && !made.equals("unknown");
  }

  /** {@return the licence of each model along the chain, by name; null where it is not known} */
  Map<String, JsonNode> chain(JsonNode derivation, JsonNode upstream) {
    Map<String, JsonNode> licences = new LinkedHashMap<>();
    // "A plain lineage, as in a request, is such a one."
    boolean isEffective = lineage.path("effectiveLicences").asBoolean(!lineage.has("schema"));
    if (isEffective || comesFromNone(derivation, upstream)) {
      return licences;
    }
    if (upstream.isNull()) {
      licences.put("", UNKNOWN);
    } else {
      addChain(upstream.get("name").textValue(), licences);
    }
    return licences;
  }

  /** "that is not listed among `upstreamModels` is one of unknown licence" */
  private void addChain(String name, Map<String, JsonNode> licences) {
    Optional<JsonNode> model = listed(name);
    licences.put(name, model.map(each -> own(each, "licence")).orElse(UNKNOWN));
    for (JsonNode from : model.map(each -> each.path("from")).orElse(UNKNOWN)) {
      addChain(from.textValue(), licences);
    }
  }

  private Optional<JsonNode> listed(String name) {
    return PlainPoints.list(lineage.path("upstreamModels")).stream()
        .filter(model -> model.get("name").textValue().equals(name))
        .findFirst();
  }

  /** "its law is known if it stands beside its name, or in the list" */
  JsonNode law(JsonNode upstream) {
    if (upstream.isNull() || upstream.has("jurisdiction")) {
      return upstream.isNull() ? UNKNOWN : upstream.get("jurisdiction");
    }
    return listed(upstream.get("name").textValue())
        .map(model -> own(model, "jurisdiction"))
        .orElse(UNKNOWN);
  }
}
