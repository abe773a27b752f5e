package org.sovereignparity.json;

import static org.sovereignparity.json.PlainOutcome.IS_MET;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The facts of a request, and the criteria that no lineage is asked for; from the handbook alone.
 */
final class PlainFacts {
  private static final String NO_SCORES = "NO_SCORES";

  private final JsonNode given;
  private final JsonNode document;
  private final PlainLineage lineage;

  /** Either `lineage` or `facts` is in the request. */
  PlainFacts(JsonNode request) {
    this.given = request.has("facts") ? request.get("facts") : request;
    this.document = given.path("lineage");
    String asOf = given.path("asOf").asText(request.path("asOf").asText(null));
    this.lineage = new PlainLineage(document, asOf == null ? null : LocalDate.parse(asOf));
  }

  boolean hasLineage() {
    return !document.isMissingNode();
  }

  PlainLineage lineage() {
    return lineage;
  }

  /** {@return the ids in the order in which the lineage lists what has them} */
  Set<String> inOrder(String key, Set<String> ids) {
    Set<String> ordered = new LinkedHashSet<>();
    document.path(key).forEach(each -> ordered.add(PlainPoints.id(each)));
    ordered.retainAll(ids);
    return ordered;
  }

  PlainOutcome outcome(JsonNode leaf) {
    return switch (PlainPoints.kind(leaf)) {
      case "at-parity" ->
          given.has("scores") ? parity(leaf).outcome() : PlainOutcome.undetermined(NO_SCORES);
      case "has-points" -> points(leaf).outcome();
      case "released-within" -> released(leaf);
      default -> throw new IllegalArgumentException("Unknown kind: " + leaf);
    };
  }

  /** {@return codes with what they are about} */
  Set<List<String>> residual(JsonNode leaf) {
    Set<List<String>> residual = new LinkedHashSet<>();
    String kind = PlainPoints.kind(leaf);
    if (kind.equals("has-points")) {
      points(leaf).deciding().forEach(name -> residual.add(List.of("INPUT_MISSING", name)));
    } else if (kind.equals("at-parity") && given.has("scores")) {
      residual.addAll(parity(leaf).missing());
    } else {
      residual.add(List.of(outcome(leaf).reason()));
    }
    return residual;
  }

  private PlainParity parity(JsonNode leaf) {
    return new PlainParity(leaf, given.get("scores"), given.get("model").get("id"));
  }

  // ---- has-points ------------------------------------------------------------------------------

  private PlainPossiblePoints points(JsonNode leaf) {
    return new PlainPossiblePoints(leaf, given.path("points"));
  }

  // ---- released-within -------------------------------------------------------------------------

  /** "A release date that stands in one of them is seen." */
  Optional<LocalDate> release() {
    JsonNode listed = MissingNode.getInstance();
    for (JsonNode model : given.path("scores").path("models")) {
      listed = model.get("id").equals(given.path("model").path("id")) ? model : listed;
    }
    return Stream.of(given.path("model"), document, listed)
        .filter(model -> model.has("released"))
        .map(model -> LocalDate.parse(model.get("released").textValue()))
        .findFirst();
  }

  /** "the model was released within two days, both included" */
  private PlainOutcome released(JsonNode leaf) {
    if (release().isEmpty()) {
      return PlainOutcome.undetermined("RELEASE_UNKNOWN");
    }
    LocalDate day = release().get();
    boolean isWithin =
        !day.isBefore(LocalDate.parse(leaf.get("first").textValue()))
            && !day.isAfter(LocalDate.parse(leaf.get("last").textValue()));
    return isWithin ? IS_MET : PlainOutcome.notMet("RELEASED_OUTSIDE");
  }
}
