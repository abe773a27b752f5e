package org.sovereignparity.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** An {@code at-parity}, asked as a request to assess is; written from the handbook alone. */
final class PlainParity {
  private final JsonNode leaf;
  private final JsonNode board;
  private final JsonNode candidate;

  /**
   * @param leaf the criterion
   * @param board the scoreboard among the facts
   * @param candidate the id of the model
   */
  PlainParity(JsonNode leaf, JsonNode board, JsonNode candidate) {
    this.leaf = leaf;
    this.board = board;
    this.candidate = candidate;
  }

  PlainOutcome outcome() {
    if (!unscored().isEmpty()) {
      return PlainOutcome.undetermined("NO_SCORE");
    }
    JsonNode answer = assessed();
    return switch (answer.get("verdict").textValue()) {
      case PlainOutcome.MET -> PlainOutcome.IS_MET;
      case PlainOutcome.NOT_MET -> PlainOutcome.notMet("BELOW_PARITY");
      default -> PlainOutcome.undetermined(answer.at("/missing/0/reason").textValue());
    };
  }

  /** {@return codes with what they are about} */
  List<List<String>> missing() {
    return unscored().isEmpty()
        ? PlainPoints.list(assessed().get("missing")).stream().map(PlainParity::entry).toList()
        : unscored();
  }

  private static List<String> entry(JsonNode cell) {
    List<String> entry = new ArrayList<>(List.of(cell.get("reason").textValue()));
    Stream.of("model", "benchmark")
        .map(cell::get)
        .filter(Objects::nonNull)
        .forEach(id -> entry.add(id.textValue()));
    return entry;
  }

  // ---- "A candidate, or a model of the frontier, without any score" ----------------------------

  private List<List<String>> unscored() {
    List<JsonNode> models = models();
    if (models.stream().noneMatch(this::isUnscored)) {
      return List.of();
    }
    List<List<String>> cells = new ArrayList<>();
    boolean isEach = leaf.get("policy").get("missing").textValue().equals("undetermined");
    for (JsonNode benchmark : board.get("benchmarks")) {
      models.stream()
          .filter(model -> isEach || isUnscored(model))
          .filter(model -> !hasScore(model, benchmark.get("id")))
          .map(model -> List.of("NO_SCORE", model.textValue(), PlainPoints.id(benchmark)))
          .forEach(cells::add);
    }
    return cells;
  }

  private List<JsonNode> models() {
    JsonNode frontier = leaf.get("frontier");
    List<JsonNode> models = new ArrayList<>(List.of(candidate));
    models.addAll(
        frontier.has("model")
            ? List.of(frontier.get("model"))
            : PlainPoints.list(frontier.get("models")));
    models.removeIf(model -> !model.equals(candidate) && isOutside(model));
    return models.stream().distinct().toList();
  }

  private boolean isOutside(JsonNode model) {
    JsonNode window = leaf.get("frontier").path("window");
    if (window.isMissingNode()) {
      return false;
    }
    LocalDate last = LocalDate.parse(window.get("asOf").textValue());
    LocalDate first = last.minusMonths(window.get("months").intValue());
    return PlainPoints.list(board.get("models")).stream()
        .filter(listed -> listed.get("id").equals(model) && listed.has("released"))
        .map(listed -> LocalDate.parse(listed.get("released").textValue()))
        .anyMatch(released -> released.isBefore(first) || released.isAfter(last));
  }

  private boolean isUnscored(JsonNode model) {
    return PlainPoints.list(board.get("scores")).stream()
        .noneMatch(score -> score.get("model").equals(model));
  }

  private boolean hasScore(JsonNode model, JsonNode benchmark) {
    return PlainPoints.list(board.get("scores")).stream()
        .filter(score -> score.get("model").equals(model))
        .anyMatch(score -> score.get("benchmark").equals(benchmark));
  }

  // ---- The ratio -------------------------------------------------------------------------------

  private JsonNode assessed() {
    ObjectNode request = JsonNodeFactory.instance.objectNode().put("id", "p").put("op", "assess");
    request.set("candidate", candidate);
    request.set("frontier", leaf.get("frontier"));
    request.set("threshold", leaf.get("threshold"));
    Stream.of("benchmarks", "models", "scores").forEach(key -> request.set(key, board.get(key)));
    ObjectNode policy = leaf.get("policy").deepCopy();
    request.set("policy", policy);
    if (policy.get("weights").isTextual()) {
      policy.remove("weights");
    }
    if (policy.get("cap").asText().equals("none")) {
      policy.remove("cap");
    }
    return PlainAssess.decided(request);
  }
}
