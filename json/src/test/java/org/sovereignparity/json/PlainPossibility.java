package org.sovereignparity.json;

import static org.sovereignparity.json.PlainOutcome.IS_MET;
import static org.sovereignparity.json.PlainOutcome.MET;
import static org.sovereignparity.json.PlainOutcome.NOT_MET;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One possibility of a part under an {@code every-part}: a derivation, an upstream model, a licence
 * and an attribution, each of which may still be unknown.
 *
 * <p>A <em>world</em> says of each fact that is not known which of its ways it is: a number by the
 * name of the fact. In a world the part passes or fails.
 */
final class PlainPossibility {
  static final String DERIVATION = "derivation";
  static final String ATTRIBUTION = "attribution";
  static final String LAW = "law of ";
  static final String LICENCE = "licence ";

  /** Of each kind of condition: the reason of one that fails, and of one that cannot be told. */
  private static final Map<String, List<String>> REASONS =
      Map.of(
          "derived-as", List.of("NOT_OF_OWN_MAKING", "DERIVATION_UNKNOWN"),
          "under-control", List.of("NO_CONTROL", "DERIVATION_UNKNOWN"),
          "unrestricted-but", List.of("LICENCE_RESTRICTED", "LICENCE_UNKNOWN"),
          "attributed", List.of("NOT_ATTRIBUTED", "ATTRIBUTION_UNKNOWN"),
          "from-within", List.of("FOREIGN_JURISDICTION", "JURISDICTION_UNKNOWN"));

  private final JsonNode leaf;
  private final JsonNode component;
  private final List<JsonNode> conditions;
  private final List<String> derivations;
  private final String law;

  /** The ways of each fact, also of those of which one is left. */
  private final Map<String, List<Integer>> ways = new LinkedHashMap<>();

  PlainPossibility(
      PlainLineage lineage, JsonNode leaf, JsonNode component, Map<String, JsonNode> values) {
    this.leaf = leaf;
    this.component = component;
    this.conditions = PlainPoints.list(leaf.get("conditions"));
    this.derivations = PlainLineage.derivations(component, values.get("derivation"));
    JsonNode upstream = values.get("upstream");
    String origin = upstream.path("name").asText();
    this.law = LAW + origin;
    addLicences(values.get("licence"), origin, lineage.chain(values.get("derivation"), upstream));
    List<Set<String>> laws = PlainLaw.asked(leaf.get("conditions"));
    put(law, PlainLaw.patterns(lineage.law(upstream), laws, lineage.asOf()));
    JsonNode attributed = values.get("attributed");
    boolean isOpen =
        attributed.isNull()
            && leaf.get("conditions").findValues("kind").contains(TextNode.valueOf("attributed"));
    put(ATTRIBUTION, isOpen ? Set.of(0, 1) : Set.of(attributed.asBoolean() ? 1 : 0));
  }

  /**
   * "its licence, and that of every model along its upstream chain"; "what is not known of two
   * upstream models is taken to differ"
   */
  private void addLicences(JsonNode own, String origin, Map<String, JsonNode> chain) {
    List<Set<String>> tolerated = PlainLicence.tolerated(leaf.get("conditions"));
    put(LICENCE + own, PlainLicence.patterns(own, tolerated));
    chain.forEach(
        (name, licence) ->
            put(
                LICENCE + "of " + name + " in the chain of " + origin,
                PlainLicence.patterns(licence, tolerated)));
  }

  private void put(String fact, Collection<Integer> all) {
    ways.put(fact, List.copyOf(new TreeSet<>(all)));
  }

  /** {@return the ways of each fact that is not known} */
  Map<String, List<Integer>> unknown() {
    Map<String, List<Integer>> unknown = new LinkedHashMap<>(ways);
    unknown.values().removeIf(each -> each.size() == 1);
    if (derivations.size() > 1) {
      List<Integer> all = new ArrayList<>();
      derivations.forEach(each -> all.add(all.size()));
      unknown.put(DERIVATION, all);
    }
    return unknown;
  }

  // ---- One world -------------------------------------------------------------------------------

  /** "A part that is not selected is met", and one that is has to pass all conditions. */
  boolean isMet(Map<String, Integer> world) {
    String derivation =
        derivations.get(derivations.size() == 1 ? 0 : world.getOrDefault(DERIVATION, 0));
    return !isSelected(derivation)
        || Stream.iterate(0, i -> i < conditions.size(), i -> i + 1)
            .allMatch(i -> passes(i, derivation, world));
  }

  /** "what is left out does not restrict" */
  private boolean isSelected(String derivation) {
    JsonNode selector = leaf.get("selector");
    return isAmong(selector.path("kinds"), component.get("kind").textValue())
        && isAmong(selector.path("materials"), component.get("material").textValue())
        && isAmong(selector.path("derivations"), derivation);
  }

  private static boolean isAmong(JsonNode list, String word) {
    return list.isMissingNode() || PlainLicence.texts(list).contains(word);
  }

  private boolean passes(int i, String derivation, Map<String, Integer> world) {
    JsonNode condition = conditions.get(i);
    return switch (PlainPoints.kind(condition)) {
      case "derived-as" -> isAmong(condition.get("derivations"), derivation);
      case "under-control" -> !derivation.equals("third-party-frozen");
      case "attributed" -> way(ATTRIBUTION, world) == 1;
      case "from-within" -> isSet(way(law, world), i);
      case "unrestricted-but" ->
          asked(condition).stream().allMatch(fact -> isSet(way(fact, world), i));
      default -> throw new IllegalArgumentException("Unknown kind: " + condition);
    };
  }

  /** {@return the facts on which it depends whether a part passes a condition} */
  private List<String> asked(JsonNode condition) {
    return switch (PlainPoints.kind(condition)) {
      case "attributed" -> List.of(ATTRIBUTION);
      case "from-within" -> List.of(law);
      case "unrestricted-but" ->
          ways.keySet().stream().filter(fact -> fact.startsWith(LICENCE)).toList();
      default -> List.of();
    };
  }

  /** A world may also say of a fact what another possibility leaves open. */
  private int way(String fact, Map<String, Integer> world) {
    List<Integer> own = ways.get(fact);
    return own.size() == 1 ? own.get(0) : world.getOrDefault(fact, own.get(0));
  }

  /** {@return the bit of a condition, which are counted by kind} */
  private boolean isSet(int pattern, int condition) {
    String kind = PlainPoints.kind(conditions.get(condition));
    long before =
        conditions.subList(0, condition).stream()
            .filter(each -> PlainPoints.kind(each).equals(kind))
            .count();
    return (pattern >> before & 1) == 1;
  }

  // ---- Verdict and reason ----------------------------------------------------------------------

  PlainOutcome outcome() {
    List<PlainOutcome> each = derivations.stream().map(this::outcome).toList();
    if (derivations.size() == 1) {
      return each.get(0);
    }
    if (each.stream().allMatch(outcome -> outcome.is(MET))) {
      return IS_MET;
    }
    return each.stream().allMatch(outcome -> outcome.is(NOT_MET))
        ? PlainOutcome.notMet(sharedFailure().orElse(each.get(0).reason()))
        : PlainOutcome.undetermined(whatCannotBeTold());
  }

  private PlainOutcome outcome(String derivation) {
    return isSelected(derivation) ? PlainOutcome.all(conditions(derivation)) : IS_MET;
  }

  /** {@return what each condition comes to for one derivation} */
  private List<PlainOutcome> conditions(String derivation) {
    List<PlainOutcome> outcomes = new ArrayList<>();
    for (int i = 0; i < conditions.size(); i++) {
      outcomes.add(condition(i, derivation));
    }
    return outcomes;
  }

  private PlainOutcome condition(int i, String derivation) {
    List<String> reasons = REASONS.get(PlainPoints.kind(conditions.get(i)));
    Map<String, List<Integer>> unknown = unknown();
    unknown.keySet().retainAll(asked(conditions.get(i)));
    Set<Boolean> passes = new TreeSet<>();
    PlainWorlds.forEach(unknown, world -> passes.add(passes(i, derivation, world)));
    if (passes.size() == 1) {
      return passes.contains(true) ? IS_MET : PlainOutcome.notMet(reasons.get(0));
    }
    return failsInAnyLaw(i)
        ? PlainOutcome.notMet(reasons.get(0))
        : PlainOutcome.undetermined(reasons.get(1));
  }

  /**
   * "An unknown law is any; where no law passes every `from-within` of the criterion, it fails the
   * first."
   */
  private boolean failsInAnyLaw(int i) {
    List<Integer> asked =
        Stream.iterate(0, each -> each < conditions.size(), each -> each + 1)
            .filter(each -> conditions.get(each).has("jurisdictions"))
            .toList();
    return asked.indexOf(i) == 0
        && ways.get(law).stream()
            .noneMatch(way -> asked.stream().allMatch(each -> isSet(way, each)));
  }

  /** "that of the first condition which is NOT_MET under each" */
  private Optional<String> sharedFailure() {
    return transposed().stream()
        .filter(each -> each.stream().allMatch(outcome -> outcome.is(NOT_MET)))
        .map(each -> each.get(0).reason())
        .findFirst();
  }

  /**
   * "`DERIVATION_UNKNOWN` where some of them are selected and some not; else that of the first
   * condition which cannot be told, `DERIVATION_UNKNOWN` if it differs between them"
   */
  private String whatCannotBeTold() {
    if (!derivations.stream().allMatch(this::isSelected)) {
      return "DERIVATION_UNKNOWN";
    }
    for (List<PlainOutcome> each : transposed()) {
      long different = each.stream().map(PlainOutcome::verdict).distinct().count();
      if (different > 1) {
        return "DERIVATION_UNKNOWN";
      }
      if (each.get(0).is(PlainOutcome.UNDETERMINED)) {
        return each.get(0).reason();
      }
    }
    throw new IllegalStateException("Some condition must not be told: " + leaf);
  }

  /** {@return of each condition what it comes to for each derivation} */
  private List<List<PlainOutcome>> transposed() {
    List<List<PlainOutcome>> rows = derivations.stream().map(this::conditions).toList();
    List<List<PlainOutcome>> columns = new ArrayList<>();
    for (int i = 0; i < conditions.size(); i++) {
      int condition = i;
      columns.add(rows.stream().map(row -> row.get(condition)).toList());
    }
    return columns;
  }
}
