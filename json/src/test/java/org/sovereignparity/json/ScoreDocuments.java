package org.sovereignparity.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Random scoreboards of {@code M} and three others, and criteria on them, with missing scores. */
final class ScoreDocuments {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<String> FRONTIER = List.of("F", "G", "H");

  private ScoreDocuments() {}

  /** {@return a scoreboard whose models were released around that day} */
  static ObjectNode scores(Random random, LocalDate day) {
    Draw draw = new Draw(random);
    ObjectNode board = JSON.objectNode().put("schema", "sovereign-parity/scoreboard/1");
    ArrayNode benchmarks = board.putArray("benchmarks");
    List<String> ids = draw.someOf(List.of("x", "y"), 1 + random.nextInt(2));
    for (String id : ids) {
      ObjectNode benchmark = benchmarks.addObject().put("id", id);
      benchmark.put("direction", "higher-is-better").put("min", "0").put("max", "100");
    }
    ArrayNode models = board.putArray("models");
    board.putArray("sources");
    ArrayNode scores = board.putArray("scores");
    int known = draw.oneOf(60, 95, 100);
    for (String id : List.of("M", "F", "G", "H")) {
      ObjectNode model = models.addObject().put("id", id);
      if (!id.equals("M") && draw.chance(90)) {
        model.put("released", day.minusMonths(random.nextInt(4)).toString());
      }
      for (String benchmark : ids) {
        if (draw.chance(known)) {
          scores
              .addObject()
              .put("model", id)
              .put("benchmark", benchmark)
              .put("value", draw.oneOf("0", "40", "80", "80", "90"));
        }
      }
    }
    return board;
  }

  /** Completes a criterion of the kind {@code at-parity}. */
  static ObjectNode atParity(Random random, LocalDate day, ObjectNode node) {
    Draw draw = new Draw(random);
    ObjectNode policy = node.putObject("policy").put("schema", "sovereign-parity/parity-policy/1");
    String aggregation = draw.oneOf("ratio-of-means", "mean-of-ratios", "minimum-ratio");
    policy.put("aggregation", aggregation).put("normalisation", "raw").put("weights", "equal");
    policy.put("cap", aggregation.equals("ratio-of-means") ? "none" : draw.oneOf("none", "1"));
    policy.put("missing", draw.oneOf("undetermined", "undetermined", "exclude", "counts-zero"));
    policy.put("lowerIsBetter", "refuse");
    ObjectNode frontier = node.putObject("frontier");
    frontier.put("kind", draw.oneOf("model", "best-model", "best-per-benchmark"));
    if (frontier.get("kind").textValue().equals("model")) {
      frontier.put("model", "F");
    } else {
      ArrayNode models = frontier.putArray("models");
      draw.someOf(FRONTIER, 1 + random.nextInt(3)).forEach(models::add);
    }
    if (draw.chance(20)) {
      frontier.putObject("window").put("asOf", day.toString()).put("months", random.nextInt(3));
    }
    node.putObject("threshold").put(draw.oneOf("atLeast", "moreThan"), draw.oneOf("0.95", "1"));
    return node;
  }
}
