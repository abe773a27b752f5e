package org.sovereignparity.json;

import static org.sovereignparity.json.PlainOutcome.IS_MET;
import static org.sovereignparity.json.PlainOutcome.MET;
import static org.sovereignparity.json.PlainOutcome.NOT_MET;
import static org.sovereignparity.json.PlainOutcome.UNDETERMINED;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/** One part of a lineage under an {@code every-part}, in every possibility and every world. */
final class PlainPart {
  private final PlainLineage lineage;
  private final JsonNode leaf;
  private final JsonNode component;
  private final boolean mayBeAbsent;
  private final List<Map<String, JsonNode>> all;

  /** Those asked for so far. */
  private final Map<Map<String, JsonNode>, PlainPossibility> possibilities = new LinkedHashMap<>();

  /** Null before it is asked for. */
  private PlainOutcome outcome;

  PlainPart(PlainLineage lineage, JsonNode leaf, JsonNode component) {
    this(lineage, leaf, component, null);
  }

  private PlainPart(PlainLineage lineage, JsonNode leaf, JsonNode component, JsonNode leftOut) {
    this.lineage = lineage;
    this.leaf = leaf;
    this.component = component;
    this.mayBeAbsent = lineage.presence(component).equals("unknown");
    List<Map<String, JsonNode>> combined = List.of(Map.of());
    for (String attribute : PlainLineage.ATTRIBUTES) {
      combined = combined(combined, attribute, lineage.possible(component, attribute, leftOut));
    }
    this.all = combined;
  }

  /** The earlier attributes change last. */
  private static List<Map<String, JsonNode>> combined(
      List<Map<String, JsonNode>> earlier, String attribute, List<JsonNode> values) {
    List<Map<String, JsonNode>> combined = new ArrayList<>();
    for (Map<String, JsonNode> each : earlier) {
      values.forEach(value -> combined.add(with(each, attribute, value)));
    }
    return combined;
  }

  private static Map<String, JsonNode> with(
      Map<String, JsonNode> values, String attribute, JsonNode value) {
    Map<String, JsonNode> with = new LinkedHashMap<>(values);
    with.put(attribute, value);
    return with;
  }

  String id() {
    return PlainPoints.id(component);
  }

  private PlainPossibility possibility(Map<String, JsonNode> values) {
    return possibilities.computeIfAbsent(
        values, each -> new PlainPossibility(lineage, leaf, component, each));
  }

  PlainOutcome outcome() {
    if (outcome == null) {
      outcome = decided();
    }
    return outcome;
  }

  /** "A part that may be absent is met in one more": "an absent part is not asked" */
  private PlainOutcome decided() {
    if (lineage.presence(component).equals("absent")) {
      return IS_MET;
    }
    List<PlainOutcome> outcomes = new ArrayList<>();
    all.forEach(values -> outcomes.add(possibility(values).outcome()));
    if (mayBeAbsent) {
      outcomes.add(IS_MET);
    }
    PlainOutcome everywhere = PlainOutcome.everywhere(outcomes);
    if (!everywhere.verdict().equals(verdictInWorlds())) {
      throw new IllegalStateException("Worlds must agree: " + leaf + component);
    }
    return everywhere;
  }

  /** A part is MET or NOT_MET just where it is so whatever is not known turns out to be. */
  private String verdictInWorlds() {
    Set<Boolean> seen = new HashSet<>();
    if (mayBeAbsent) {
      seen.add(true);
    }
    for (Map<String, JsonNode> values : all) {
      PlainPossibility possibility = possibility(values);
      PlainWorlds.forEach(possibility.unknown(), world -> seen.add(possibility.isMet(world)));
    }
    return seen.size() > 1 ? UNDETERMINED : seen.contains(true) ? MET : NOT_MET;
  }

  /** "each open claim without which the verdict of one of these components would be another" */
  Set<String> decidingClaims() {
    Set<String> claims = new LinkedHashSet<>();
    String verdict = outcome().verdict();
    for (JsonNode claim : lineage.openClaims(component)) {
      if (!new PlainPart(lineage, leaf, component, claim).outcome().is(verdict)) {
        claims.add(PlainPoints.id(claim));
      }
    }
    return claims;
  }

  // ---- What could still change it --------------------------------------------------------------

  /** {@return codes with what they are about} */
  Set<List<String>> residual() {
    Set<List<String>> residual = new HashSet<>(ofPresence(lineage, component));
    for (Map<String, JsonNode> values : all) {
      PlainPossibility possibility = possibility(values);
      Map<String, List<Integer>> unknown = possibility.unknown();
      for (String fact : unknown.keySet()) {
        if (PlainWorlds.depends(fact, unknown, possibility::isMet)) {
          residual.add(List.of(code(fact), id()));
        }
      }
    }
    PlainLineage.ATTRIBUTES.forEach(attribute -> addClaims(attribute, residual));
    return residual;
  }

  /**
   * "`PRESENCE_UNKNOWN`: if the part may be absent." "Also each open claim about a part that may be
   * absent, since it shows the part if it comes to hold."
   */
  static Set<List<String>> ofPresence(PlainLineage lineage, JsonNode component) {
    Set<List<String>> residual = new HashSet<>();
    if (lineage.presence(component).equals("unknown")) {
      residual.add(List.of("PRESENCE_UNKNOWN", PlainPoints.id(component)));
      lineage
          .openClaims(component)
          .forEach(claim -> residual.add(List.of("CLAIM_OPEN", PlainPoints.id(claim))));
    }
    return residual;
  }

  private static String code(String fact) {
    if (fact.startsWith(PlainPossibility.LICENCE)) {
      return "LICENCE_UNKNOWN";
    }
    if (fact.startsWith(PlainPossibility.LAW)) {
      return "JURISDICTION_UNKNOWN";
    }
    return fact.equals(PlainPossibility.DERIVATION) ? "DERIVATION_UNKNOWN" : "ATTRIBUTION_UNKNOWN";
  }

  /**
   * "`CLAIM_OPEN`: if a possibility with a value that the claim asserts and the same with another
   * value may come to two verdicts. The other value is one that holds, where a claim about that
   * attribute holds; else the component's own, or that of another open claim."
   */
  private void addClaims(String attribute, Set<List<String>> residual) {
    List<JsonNode> holding = lineage.holdingClaims(component);
    List<JsonNode> open = lineage.openClaims(component);
    Set<JsonNode> holds = PlainLineage.asserted(holding, attribute);
    for (JsonNode claim : open) {
      Set<JsonNode> others = new LinkedHashSet<>(lineage.established(component, attribute));
      if (holds.isEmpty()) {
        open.stream()
            .filter(other -> !other.equals(claim))
            .forEach(other -> others.addAll(PlainLineage.asserted(List.of(other), attribute)));
      }
      addClaim("CLAIM_OPEN", claim, attribute, others, residual);
    }
    // "`CLAIM_DISPUTED`: the same, of a claim that holds, with the values of others that hold."
    for (JsonNode claim : holding) {
      addClaim("CLAIM_DISPUTED", claim, attribute, holds, residual);
    }
  }

  private void addClaim(
      String code,
      JsonNode claim,
      String attribute,
      Set<JsonNode> others,
      Set<List<String>> residual) {
    JsonNode value = claim.get("asserts").get(attribute);
    if (value != null && others.stream().anyMatch(other -> differ(attribute, value, other))) {
      residual.add(List.of(code, PlainPoints.id(claim)));
    }
  }

  /** {@return whether one value makes another verdict than the other, with all else alike} */
  private boolean differ(String attribute, JsonNode value, JsonNode other) {
    return !value.equals(other)
        && all.stream()
            .filter(values -> values.get(attribute).equals(value))
            .anyMatch(values -> differ(values, with(values, attribute, other)));
  }

  private boolean differ(Map<String, JsonNode> left, Map<String, JsonNode> right) {
    PlainPossibility one = possibility(left);
    PlainPossibility two = possibility(right);
    Map<String, List<Integer>> unknown = new LinkedHashMap<>(one.unknown());
    unknown.putAll(two.unknown());
    AtomicBoolean differ = new AtomicBoolean();
    PlainWorlds.forEach(
        unknown,
        world -> {
          if (!differ.get() && one.isMet(world) != two.isMet(world)) {
            differ.set(true);
          }
        });
    return differ.get();
  }
}
