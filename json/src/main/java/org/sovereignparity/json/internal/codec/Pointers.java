package org.sovereignparity.json.internal.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.sovereignparity.decision.Place;

/**
 * Where in a document a value is that the library knows by a {@link Place}: most properties have
 * their name as key, but not all.
 */
final class Pointers {
  private static final Place.Property LINEAGES = new Place.Property("lineages");

  private static final ImmutableMap<String, String> KEYS =
      ImmutableMap.of(
          "numbers",
          "inputs",
          "ratings",
          "inputs",
          "targetScores",
          "inputs",
          LINEAGES.name(),
          "gates");

  private Pointers() {}

  /** {@return the nearest value to {@code place} that is in the document of the value asked} */
  static Node nearest(Node asked, Place place) {
    Node nearest = asked;
    for (String step : steps(place)) {
      Optional<Node> next = step(nearest, step);
      if (next.isEmpty()) {
        // A frontier of one model has it under a key of its own.
        return step.equals("models") ? nearest(nearest, "model") : nearest;
      }
      nearest = next.get();
    }
    return nearest;
  }

  /** {@return the value under a key, or the value asked where there is none} */
  static Node nearest(Node asked, String key) {
    return step(asked, key).orElse(asked);
  }

  private static Optional<Node> step(Node from, String step) {
    if (from.isObject()) {
      return from.object().optional(step);
    }
    return from.isArray() && step.matches("[0-9]{1,6}")
        ? from.items().stream().skip(Integer.parseInt(step)).findFirst()
        : Optional.empty();
  }

  private static ImmutableList<String> steps(Place place) {
    ImmutableList.Builder<String> steps = ImmutableList.builder();
    for (int i = 0; i < place.steps().size(); i++) {
      // The lineage of a gate is one of the things that an entry holds under the gate.
      if (i > 1 && place.steps().get(i - 2).equals(LINEAGES)) {
        steps.add("lineage");
      }
      steps.add(step(place.steps().get(i)));
    }
    return steps.build();
  }

  private static String step(Place.Step step) {
    if (step instanceof Place.Property property) {
      return KEYS.getOrDefault(property.name(), property.name());
    }
    return step instanceof Place.Index index
        ? Integer.toString(index.number())
        : ((Place.Key) step).text();
  }
}
