package org.sovereignparity.json;

import static org.sovereignparity.json.PlainPoints.id;
import static org.sovereignparity.json.PlainPoints.kind;
import static org.sovereignparity.json.PlainPoints.parts;
import static org.sovereignparity.json.PlainPoints.quantity;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sovereignparity.json.PlainAssess.Fraction;
import org.sovereignparity.json.PlainAssess.Root;

/**
 * A {@code has-points}, asked of every end of what is missing and of places between them; written
 * from the handbook alone.
 */
final class PlainPossiblePoints {
  /** In place of "without limit": more than any threshold that is asked. */
  private static final Fraction NO_LIMIT = Fraction.of(1_000_000_000);

  /** So often a range is halved when it is looked for where points become enough. */
  private static final int HALVINGS = 50;

  /** What may be missing lies between. */
  private record Range(Fraction lowest, Fraction highest) {}

  private final JsonNode leaf;
  private final JsonNode points;

  /** By the name of an input or the id of a node: what is not known. */
  private final Map<String, Range> missing = new LinkedHashMap<>();

  /** By id: those of which the best is not known. */
  private final Map<String, JsonNode> relative = new HashMap<>();

  /**
   * @param leaf the criterion
   * @param points the facts it is asked of
   */
  PlainPossiblePoints(JsonNode leaf, JsonNode points) {
    this.leaf = leaf;
    this.points = points;
    findMissing(leaf.get("points"));
  }

  private void findMissing(JsonNode node) {
    if (known(node).isPresent()) {
      return;
    }
    if (node.has("name")) {
      Fraction highest = node.has("highest") ? quantity(node.get("highest")) : NO_LIMIT;
      missing.put(node.get("name").textValue(), new Range(quantity(node.get("lowest")), highest));
    } else if (kind(node).equals("relative-to-best") && best(node).isEmpty()) {
      // "a value relative to a best that is not given is within 0 and its points"
      missing.put(id(node), new Range(Fraction.ZERO, quantity(node.get("points"))));
      relative.put(id(node), node);
    } else {
      parts(node).forEach(this::findMissing);
    }
  }

  // ---- Values ----------------------------------------------------------------------------------

  /** "a stated value is taken as it is", of a node that is not computed. */
  private Optional<Fraction> known(JsonNode node) {
    return computed(node)
        .or(
            () ->
                Optional.ofNullable(points.path("stated").get(id(node)))
                    .map(PlainPoints::quantity));
  }

  /** From what is below it, be that given or stated. */
  private Optional<Fraction> computed(JsonNode node) {
    if (node.has("name")) {
      String group = kind(node).equals("panel") ? "ratings" : "numbers";
      return Optional.ofNullable(points.path(group).get(node.get("name").textValue()))
          .map(submitted -> PlainPoints.mean(node, submitted));
    }
    List<Fraction> parts = parts(node).stream().map(this::known).flatMap(Optional::stream).toList();
    boolean isComputed =
        parts.size() == parts(node).size()
            && (!kind(node).equals("relative-to-best") || best(node).isPresent());
    return isComputed ? Optional.of(combined(node, parts)) : Optional.empty();
  }

  private Fraction combined(JsonNode node, List<Fraction> parts) {
    return kind(node).equals("relative-to-best")
        ? parts.get(0).over(best(node).orElseThrow()).times(quantity(node.get("points")))
        : PlainPoints.combined(node, parts);
  }

  private Optional<Fraction> best(JsonNode node) {
    return Optional.ofNullable(points.path("best").get(id(node)))
        .map(best -> quantity(best.get("value")));
  }

  private Fraction value(JsonNode node, Map<String, Fraction> completion) {
    Fraction completed = completion.get(node.path("name").asText(id(node)));
    if (completed != null) {
      return completed;
    }
    return known(node)
        .orElseGet(
            () ->
                combined(node, parts(node).stream().map(part -> value(part, completion)).toList()));
  }

  // ---- Verdict ---------------------------------------------------------------------------------

  /** "MET if the least meets the threshold, NOT_MET if the greatest does not" */
  PlainOutcome outcome() {
    Map<String, Fraction> least = new HashMap<>();
    missing.forEach((name, range) -> least.put(name, range.lowest()));
    Map<String, Fraction> greatest = new HashMap<>();
    missing.forEach((name, range) -> greatest.put(name, range.highest()));
    if (isEnough(least)) {
      return PlainOutcome.IS_MET;
    }
    return isEnough(greatest)
        ? PlainOutcome.undetermined("INPUT_MISSING")
        : PlainOutcome.notMet("TOO_FEW_POINTS");
  }

  private boolean isEnough(Map<String, Fraction> completion) {
    return meets(value(leaf.get("points"), completion), leaf.get("threshold"));
  }

  private static boolean meets(Fraction value, JsonNode threshold) {
    Fraction rounded = value;
    if (threshold.has("rounded")) {
      JsonNode how = threshold.get("rounded");
      Fraction unit = Fraction.TEN.power(-how.get("decimals").intValue());
      rounded = Root.of(value).rounded(unit, how.get("mode").textValue());
    }
    return threshold.has("atLeast")
        ? rounded.compareTo(quantity(threshold.get("atLeast"))) >= 0
        : rounded.compareTo(quantity(threshold.get("moreThan"))) > 0;
  }

  // ---- "the missing inputs on which the verdict depends" ---------------------------------------

  Set<String> deciding() {
    Set<String> deciding = new HashSet<>();
    for (String name : missing.keySet()) {
      if (isDeciding(name)) {
        deciding.addAll(named(name));
      }
    }
    return deciding;
  }

  /** Of a value relative to a best that is not given: that, and what is missing of the value. */
  private Set<String> named(String missing) {
    JsonNode node = relative.get(missing);
    if (node == null) {
      return Set.of(missing);
    }
    Set<String> names = new HashSet<>(Set.of("best of the field for " + missing));
    PlainPoints.nodes(node).stream()
        .filter(below -> below.has("name") && known(below).isEmpty())
        .forEach(below -> names.add(below.get("name").textValue()));
    return names;
  }

  /** The others are at their ends, and one of them also where the points become enough. */
  private boolean isDeciding(String name) {
    Map<String, List<Integer>> ends = new LinkedHashMap<>();
    missing.keySet().forEach(each -> ends.put(each, List.of(0, 1)));
    ends.remove(name);
    Set<Boolean> seen = new HashSet<>();
    PlainWorlds.forEach(
        ends,
        world -> {
          Map<String, Fraction> others = new HashMap<>();
          world.forEach(
              (other, end) ->
                  others.put(
                      other,
                      end == 0 ? missing.get(other).lowest() : missing.get(other).highest()));
          seen.add(decides(name, others));
          ends.keySet().forEach(moved -> seen.add(decides(name, atTip(name, moved, others))));
        });
    return seen.contains(true);
  }

  private boolean decides(String name, Map<String, Fraction> others) {
    return !isEnough(with(others, name, missing.get(name).lowest()))
        && isEnough(with(others, name, missing.get(name).highest()));
  }

  /** {@return the others where, with the most of {@code name}, the moved one is just enough} */
  private Map<String, Fraction> atTip(String name, String moved, Map<String, Fraction> others) {
    Fraction low = missing.get(moved).lowest();
    Fraction high = missing.get(moved).highest();
    Map<String, Fraction> most = with(others, name, missing.get(name).highest());
    for (int i = 0; i < HALVINGS; i++) {
      Fraction middle = low.plus(high).times(Fraction.HALF);
      if (isEnough(with(most, moved, middle))) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return with(others, moved, high);
  }

  private static Map<String, Fraction> with(
      Map<String, Fraction> completion, String name, Fraction value) {
    Map<String, Fraction> with = new HashMap<>(completion);
    with.put(name, value);
    return with;
  }
}
