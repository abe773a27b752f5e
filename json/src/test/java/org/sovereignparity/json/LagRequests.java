package org.sovereignparity.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Requests for a lag that are decided, from few days and scores so that ties are common. */
final class LagRequests {
  private static final LocalDate FIRST = LocalDate.of(2024, 2, 20);
  private static final List<String> NAMES = List.of("b", "a", "B", "a b", "\uFF61", "\uD83D\uDE00");

  private final Random random;

  private LagRequests(Random random) {
    this.random = random;
  }

  static ObjectNode next(Random random) {
    return new LagRequests(random).next();
  }

  private ObjectNode next() {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    request.put("id", "l").put("op", "lag");
    List<ObjectNode> scores = new ArrayList<>();
    side(request.putArray("candidates"), "c", scores);
    side(request.putArray("frontier"), "f", scores);
    side(JsonNodeFactory.instance.arrayNode(), "x", scores);
    if (random.nextBoolean()) {
      request.put("tolerance", List.of("0", "0.1", "0.25", "1").get(random.nextInt(4)));
    }
    if (random.nextBoolean()) {
      request.put("direction", random.nextBoolean() ? "lower-is-better" : "higher-is-better");
    }
    if (random.nextInt(4) > 0) {
      LocalDate from = day().minusDays(5);
      request.put("from", from.toString());
      request.put("to", from.plusDays(random.nextInt(40)).toString());
    }
    Collections.shuffle(scores, random);
    request.putArray("scores").addAll(scores);
    return request;
  }

  private void side(ArrayNode side, String prefix, List<ObjectNode> scores) {
    List<String> names = new ArrayList<>(NAMES.subList(0, random.nextInt(NAMES.size() + 1)));
    Collections.shuffle(names, random);
    for (String name : names) {
      side.add(prefix + name);
      ObjectNode score = JsonNodeFactory.instance.objectNode();
      score.put("model", prefix + name).put("released", day().toString());
      String value = (random.nextInt(12) - 6) + (random.nextBoolean() ? "" : ".25");
      scores.add(random.nextBoolean() ? score.put("value", value) : number(score, value));
    }
  }

  private static ObjectNode number(ObjectNode score, String value) {
    return score.put("value", new BigDecimal(value));
  }

  private LocalDate day() {
    return FIRST.plusDays(random.nextInt(30));
  }
}
