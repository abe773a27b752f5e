package org.sovereignparity.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Requests for intervals, in order or mutated, have valid answers. */
class IntervalProperties {
  private static final List<List<String>> KEYS =
      List.of(
          List.of("x", "n"),
          List.of("x1", "n1", "x0", "n0"),
          List.of("n11", "n10", "n01", "n00"),
          List.of("candidate", "reference"));
  private static final List<List<String>> METHODS =
      List.of(
          List.of("wilson", "clopper-pearson"),
          List.of("katz", "adjusted-log", "koopman", "miettinen-nurminen"),
          List.of("paired-wald", "tang", "bonett-price"),
          List.of("fieller-paired", "delta-paired", "fieller-pooled"));

  static ObjectNode request(Random random) {
    int family = random.nextInt(KEYS.size());
    List<String> methods = METHODS.get(family);
    ObjectNode request = Schemas.MAPPER.createObjectNode();
    request.put("id", "i").put("op", "interval");
    request.put("method", methods.get(random.nextInt(methods.size())));
    request.put("confidence", random.nextBoolean() ? "0.95" : "1e-" + random.nextInt(12));
    int size = random.nextInt(6);
    for (String key : KEYS.get(family)) {
      if (family == 3) {
        ArrayNode scores = request.putArray(key);
        for (int i = 0; i < size; i++) {
          scores.add(random.nextInt(7) - 3);
        }
      } else {
        request.put(key, (int) Math.pow(10, 9 * random.nextDouble()) / (1 + random.nextInt(9)));
      }
    }
    return request;
  }

  @Property(tries = 1_000)
  void answers_random_areValid(@ForAll long seed) {
    Schemas.checkAnswer(request(new Random(seed)));
  }

  @Property(tries = 1_000)
  void requests_mutated_areRefusedWhereTheSchemaRejects(@ForAll long seed) {
    Random random = new Random(seed);
    Schemas.checkAnswer(Mutations.mutated(request(random), random));
  }
}
