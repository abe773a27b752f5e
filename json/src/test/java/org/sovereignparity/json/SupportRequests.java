package org.sovereignparity.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;

/**
 * Random requests for the protocol's op {@code support}: those to assess, with data of every kind
 * that mostly have nothing to do with the scores.
 */
final class SupportRequests {
  private static final List<String> METHODS =
      List.of("score", "combined-score", "fieller", "fieller-pooled", "delta", "log-delta");

  private SupportRequests() {}

  /** {@return the next request} */
  static ObjectNode next(Random random) {
    ObjectNode request = AssessRequests.next(random).put("op", "support");
    request.put("method", METHODS.get(random.nextInt(METHODS.size())));
    request.put("confidence", random.nextInt(4) > 0 ? "0.95" : "1e-" + random.nextInt(12));
    ArrayNode data = request.putArray("data");
    for (JsonNode benchmark : request.get("benchmarks")) {
      if (random.nextInt(12) > 0) {
        add(random, data.addObject().put("benchmark", benchmark.path("id").asText()));
      }
    }
    return request;
  }

  private static void add(Random random, ObjectNode known) {
    switch (random.nextInt(4)) {
      case 0 -> {
        known.put("kind", "same-answers");
        List.of("n11", "n10", "n01", "n00").forEach(key -> known.put(key, count(random)));
      }
      case 1 -> {
        known.put("kind", "separate-answers");
        for (String model : List.of("1", "0")) {
          int right = count(random);
          known.put("x" + model, right).put("n" + model, right + count(random));
        }
      }
      case 2 -> {
        known.put("kind", "same-scores");
        int items = random.nextInt(7);
        scores(random, known.putArray("candidate"), items);
        scores(random, known.putArray("reference"), items);
        if (random.nextBoolean()) {
          ArrayNode clusters = known.putArray("clusters");
          for (int i = 0; i < items; i++) {
            clusters.add("c" + random.nextInt(4));
          }
        }
      }
      default -> {
        known.put("kind", "standard-errors");
        for (String model : List.of("candidate", "reference")) {
          known.put(model + "Error", random.nextInt(20) / 10.0);
          known.put(model + "Items", 1 + count(random));
        }
      }
    }
  }

  private static void scores(Random random, ArrayNode scores, int items) {
    for (int i = 0; i < items; i++) {
      scores.add(random.nextInt(90) + 10);
    }
  }

  private static int count(Random random) {
    return (int) Math.pow(10, 4 * random.nextDouble()) - 1;
  }
}
