package org.sovereignparity.json;

import static org.sovereignparity.json.PlainOutcome.MET;
import static org.sovereignparity.json.PlainOutcome.NOT_MET;
import static org.sovereignparity.json.PlainOutcome.UNDETERMINED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A second, slow implementation of the op {@code eligibility} for criteria that are documents, to
 * hold the library against.
 *
 * <p>It was written from the handbook alone and shares no code with the library. What is not known
 * is written out: every value that claims leave possible, every derivation of a part of unknown
 * derivation, every pattern of restrictions of a licence, every law. Sentences of the handbook
 * stand as comments above what follows them. A request is taken to be valid.
 */
final class PlainCriteria {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<String> ABOUT_PARTS = List.of("every-part", "lists-weights");

  /** A finding; its components and claims are empty where it is met. */
  private record Finding(
      JsonNode node, PlainOutcome outcome, Set<String> components, Set<String> claims) {}

  private final JsonNode request;
  private final PlainFacts facts;

  /** Of the nodes decided so far, which are the same objects. */
  private final Map<String, Finding> findings = new HashMap<>();

  private PlainCriteria(JsonNode request) {
    this.request = request;
    this.facts = new PlainFacts(request);
  }

  /** {@return the answer to a valid request} */
  static JsonNode answer(JsonNode request) {
    return new PlainCriteria(request).answer();
  }

  /** {@return an answer with its missing facts in the order in which this one gives them} */
  static JsonNode sorted(JsonNode answer) {
    ObjectNode sorted = answer.deepCopy();
    ArrayNode missing = JSON.arrayNode();
    PlainPoints.list(answer.path("missing")).stream()
        .sorted(Comparator.comparing(JsonNode::toString))
        .forEach(missing::add);
    sorted.set("missing", missing);
    return sorted;
  }

  private JsonNode answer() {
    JsonNode criteria = request.get("criteria").get("criteria");
    String reading = request.path("reading").asText(criteria.get("taken").textValue());
    ObjectNode readings = JSON.objectNode();
    for (Map.Entry<String, JsonNode> each : criteria.get("alternatives").properties()) {
      findings.clear();
      readings.put(each.getKey(), finding(each.getValue()).outcome().verdict());
    }
    findings.clear();
    JsonNode root = criteria.get("alternatives").get(reading);
    ObjectNode answer = JSON.objectNode().put("id", request.get("id").textValue());
    answer.put("status", "decided").put("verdict", finding(root).outcome().verdict());
    answer.put("reading", reading);
    ArrayNode list = answer.putArray("findings");
    // "an entry for each part of an `all-of`, `any-of` or `at-least` at the root, else one for the
    // root"
    (root.has("parts") ? parts(root) : List.of(root)).forEach(node -> list.add(written(node)));
    answer.set("readings", readings);
    ArrayNode missing = answer.putArray("missing");
    for (List<String> each : residual(root)) {
      ObjectNode entry = missing.addObject().put("code", each.get(0));
      each.subList(1, each.size()).forEach(entry.putArray("about")::add);
    }
    return sorted(answer);
  }

  private static List<JsonNode> parts(JsonNode node) {
    return PlainPoints.parts(node);
  }

  /** "left out where the criterion asks for no parts of the model" */
  private ObjectNode written(JsonNode node) {
    Finding finding = finding(node);
    ObjectNode written = JSON.objectNode().put("criterion", PlainPoints.id(node));
    written.put("verdict", finding.outcome().verdict());
    if (asksForParts(node)) {
      finding.components().forEach(written.putArray("components")::add);
      written.put("reason", finding.outcome().reason());
      finding.claims().forEach(written.putArray("claims")::add);
    }
    Set<String> cites = new LinkedHashSet<>();
    node.path("citations").forEach(citation -> cites.add(citation.get("source").textValue()));
    cites.forEach(written.putArray("cites")::add);
    return written;
  }

  private static boolean asksForParts(JsonNode node) {
    return ABOUT_PARTS.contains(PlainPoints.kind(node))
        || parts(node).stream().anyMatch(PlainCriteria::asksForParts);
  }

  // ---- The tree --------------------------------------------------------------------------------

  private Finding finding(JsonNode node) {
    Finding known = findings.get(PlainPoints.id(node));
    Finding finding = known == null ? decided(node) : known;
    findings.put(PlainPoints.id(node), finding);
    return finding;
  }

  private Finding decided(JsonNode node) {
    int parts = parts(node).size();
    return switch (PlainPoints.kind(node)) {
      case "all-of" -> combined(node, parts);
      case "any-of" -> combined(node, 1);
      case "at-least" -> combined(node, node.get("count").intValue());
      case "not" -> negated(node);
      case "every-part" -> everyPart(node);
      case "lists-weights" -> listsWeights(node);
      default -> new Finding(node, facts.outcome(node), Set.of(), Set.of());
    };
  }

  /** At least so many of the parts are met, in every completion of those that are open. */
  private Finding combined(JsonNode node, int count) {
    List<Finding> parts = parts(node).stream().map(this::finding).toList();
    long met = parts.stream().filter(part -> part.outcome().is(MET)).count();
    long open = parts.stream().filter(part -> part.outcome().is(UNDETERMINED)).count();
    String verdict = met >= count ? MET : met + open >= count ? UNDETERMINED : NOT_MET;
    // "components and claims are those of the parts with that verdict, each named once ...; its
    // reason is that of the first of them"
    List<Finding> decisive = parts.stream().filter(part -> part.outcome().is(verdict)).toList();
    Set<String> components = new LinkedHashSet<>();
    Set<String> claims = new LinkedHashSet<>();
    decisive.forEach(part -> components.addAll(part.components()));
    decisive.forEach(part -> claims.addAll(part.claims()));
    return new Finding(
        node,
        new PlainOutcome(verdict, decisive.get(0).outcome().reason()),
        facts.inOrder("components", components),
        facts.inOrder("claims", claims));
  }

  /**
   * "A `not` has those of its part if UNDETERMINED; if NOT_MET its reason is `EXCLUDED`, with no
   * component."
   */
  private Finding negated(JsonNode node) {
    Finding of = finding(node.get("of"));
    return switch (of.outcome().verdict()) {
      case MET -> new Finding(node, PlainOutcome.notMet("EXCLUDED"), Set.of(), Set.of());
      case NOT_MET -> new Finding(node, PlainOutcome.IS_MET, Set.of(), Set.of());
      default -> new Finding(node, of.outcome(), of.components(), of.claims());
    };
  }

  // ---- Leaves about parts ----------------------------------------------------------------------

  private List<PlainPart> partsOf(JsonNode leaf) {
    return facts.lineage().components().stream()
        .map(component -> new PlainPart(facts.lineage(), leaf, component))
        .toList();
  }

  /**
   * "`every-part` is the all-of of its parts; a reason is that of the first part with its verdict";
   * "one that all listed parts meet is undetermined if the lineage is not complete"
   */
  private Finding everyPart(JsonNode leaf) {
    if (!facts.hasLineage()) {
      return new Finding(leaf, PlainOutcome.undetermined("NO_LINEAGE"), Set.of(), Set.of());
    }
    List<PlainPart> parts = partsOf(leaf);
    PlainOutcome all = PlainOutcome.all(parts.stream().map(PlainPart::outcome).toList());
    Set<String> components = new LinkedHashSet<>();
    Set<String> claims = new LinkedHashSet<>();
    for (PlainPart part : parts) {
      if (!part.outcome().is(MET)) {
        components.add(part.id());
        claims.addAll(part.decidingClaims());
      }
    }
    boolean isOpen = all.is(MET) && !facts.lineage().isComplete();
    PlainOutcome outcome = isOpen ? PlainOutcome.undetermined("PARTS_NOT_COMPLETE") : all;
    return new Finding(leaf, outcome, components, facts.inOrder("claims", claims));
  }

  private List<JsonNode> weights(JsonNode leaf, String presence) {
    JsonNode materials = leaf.get("selector").path("materials");
    return facts.lineage().components().stream()
        .filter(component -> component.get("kind").textValue().equals("weights"))
        .filter(
            component ->
                materials.isMissingNode()
                    || PlainPoints.list(materials).contains(component.get("material")))
        .filter(component -> facts.lineage().presence(component).equals(presence))
        .toList();
  }

  /**
   * "a selected component of kind `weights` is listed and present; else undetermined
   * (`PRESENCE_UNKNOWN` if one may be present, else `NO_WEIGHTS_LISTED`)"
   */
  private Finding listsWeights(JsonNode leaf) {
    if (!facts.hasLineage()) {
      return new Finding(leaf, PlainOutcome.undetermined("NO_LINEAGE"), Set.of(), Set.of());
    }
    if (!weights(leaf, "present").isEmpty()) {
      return new Finding(leaf, PlainOutcome.IS_MET, Set.of(), Set.of());
    }
    Set<String> open = new LinkedHashSet<>();
    weights(leaf, "unknown").forEach(component -> open.add(PlainPoints.id(component)));
    String reason = open.isEmpty() ? "NO_WEIGHTS_LISTED" : "PRESENCE_UNKNOWN";
    return new Finding(leaf, PlainOutcome.undetermined(reason), open, Set.of());
  }

  // ---- What could still change it --------------------------------------------------------------

  /** "of each leaf that is UNDETERMINED and because of which all above it are" */
  private Set<List<String>> residual(JsonNode node) {
    Set<List<String>> residual = new LinkedHashSet<>();
    if (finding(node).outcome().is(UNDETERMINED)) {
      List<JsonNode> below = parts(node);
      below.forEach(part -> residual.addAll(residual(part)));
      if (!node.has("of") && !node.has("parts")) {
        residual.addAll(leafResidual(node));
      }
    }
    return residual;
  }

  private Collection<List<String>> leafResidual(JsonNode leaf) {
    String reason = finding(leaf).outcome().reason();
    if (!ABOUT_PARTS.contains(PlainPoints.kind(leaf))) {
      return facts.residual(leaf);
    }
    if (List.of("NO_LINEAGE", "NO_WEIGHTS_LISTED").contains(reason)) {
      return Set.of(List.of(reason));
    }
    Set<List<String>> residual = new LinkedHashSet<>();
    if (PlainPoints.kind(leaf).equals("lists-weights")) {
      weights(leaf, "unknown")
          .forEach(component -> residual.addAll(PlainPart.ofPresence(facts.lineage(), component)));
      return residual;
    }
    partsOf(leaf).stream()
        .filter(part -> part.outcome().is(UNDETERMINED))
        .forEach(part -> residual.addAll(part.residual()));
    // "`PARTS_NOT_COMPLETE` is named if the list may not be complete and no part is NOT_MET."
    if (!facts.lineage().isComplete()) {
      residual.add(List.of("PARTS_NOT_COMPLETE"));
    }
    return residual;
  }
}
