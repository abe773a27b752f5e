package org.sovereignparity.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;

/** Random requests for a round, most of which are decided. */
final class RoundRequests {
  private static final List<String> PERCENT = List.of("0", "100", "35.0", "37.4", "0.5", "199/3");
  private static final List<String> RATING = List.of("1", "5", "3.3", "10/3");
  private static final List<String> VERDICTS = List.of("MET", "MET", "NOT_MET", "UNDETERMINED");

  private final Random random;
  private final Draw draw;
  private final boolean first;

  private RoundRequests(Random random) {
    this.random = random;
    this.draw = new Draw(random);
    this.first = random.nextBoolean();
  }

  /** {@return the next request} */
  static ObjectNode next(Random random) {
    return new RoundRequests(random).request();
  }

  private ObjectNode request() {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    request.put("id", "r").put("op", "round").put("programme", "korea-sovereign-ai");
    request.put("edition", first ? "2026-01" : "2026-08");
    ArrayNode submissions = request.putArray("submissions");
    int teams = 1 + random.nextInt(6);
    for (int i = 0; i < teams; i++) {
      submission(submissions.addObject(), "t" + i);
    }
    if (random.nextBoolean()) {
      events(request.putArray("events"), teams);
    }
    return request;
  }

  private void submission(ObjectNode submission, String team) {
    submission.put("team", team).put("model", "m");
    ObjectNode inputs = submission.putObject("inputs");
    for (String name : first ? List.of("nia", "global-common") : List.of("aaii", "nia")) {
      if (random.nextInt(4) > 0) {
        inputs.put(name, draw.oneOf(PERCENT));
      }
    }
    if (random.nextInt(4) > 0) {
      many(inputs.putArray("experts"), 3, List.of("0", "35", "29.5", "70/3"));
    }
    for (String name : first ? List.of("users") : List.of("pro-users", "public")) {
      ratings(inputs, name);
    }
    if (first && random.nextInt(4) > 0) {
      inputs
          .putArray("global-individual")
          .addObject()
          .put("developed", draw.oneOf(PERCENT))
          .put("target", "70");
    }
    ObjectNode stated = submission.putObject("stated");
    for (String block : first ? List.of("users", "nia") : List.of("aaii", "public")) {
      if (random.nextBoolean()) {
        stated.put(block, draw.oneOf(List.of("0", "8.8", "9.35", "10/3")));
      }
    }
    if (random.nextInt(4) > 0) {
      submission.putObject("gates").put("independence", draw.oneOf(VERDICTS));
    }
  }

  private void ratings(ObjectNode inputs, String name) {
    switch (random.nextInt(4)) {
      case 0 -> inputs.putObject(name).put("mean", draw.oneOf(RATING)).put("count", 49);
      case 1, 2 -> many(inputs.putArray(name), 1, RATING);
      default -> {}
    }
  }

  private void many(ArrayNode list, int least, List<String> values) {
    for (int i = least + random.nextInt(3); i > 0; i--) {
      list.add(draw.oneOf(values));
    }
  }

  private void events(ArrayNode events, int teams) {
    for (int i = random.nextInt(3); i > 0; i--) {
      ObjectNode event = events.addObject().put("on", "2026-08-2" + i);
      event.put("team", "t" + random.nextInt(teams)).put("reason", "why");
      if (random.nextBoolean()) {
        event.put("kind", "stated-value-corrected").put("block", "nia").put("value", "9.99");
      } else {
        event.put("kind", draw.oneOf(List.of("disqualified", "withdrawn", "reinstated")));
      }
    }
  }
}
