package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sovereignparity.json.oracle.Oracle;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Programme;
import org.sovereignparity.programme.Round;

/** Laws of rounds whose programme stands in the request. */
class RoundDocumentProperties {

  private static JsonNode answer(JsonNode request) {
    return Schemas.tree(Oracle.builtIn().answer(request.toString()));
  }

  private static ObjectNode request(Random random) {
    return random.nextBoolean() ? SchemeRequests.next(random) : ProgrammeRequests.next(random);
  }

  private static boolean isDecided(JsonNode answer) {
    return answer.get("status").asText().equals("decided");
  }

  @Property(tries = 100)
  void answers_orderOfSubmissions_changesNothing(@ForAll long seed) {
    ObjectNode request = request(new Random(seed));
    JsonNode before = answer(request);
    List<JsonNode> submissions = PlainPoints.list(request.get("submissions"));
    Collections.shuffle(submissions, new Random(seed));
    ArrayNode shuffled = request.putArray("submissions");
    submissions.forEach(shuffled::add);
    JsonNode after = answer(request);
    assertThat(isDecided(after)).isEqualTo(isDecided(before));
    if (isDecided(before)) {
      assertThat(after).as(request.toString()).isEqualTo(before);
    }
  }

  @Property(tries = 100)
  void answers_reinstatedAfterDisqualified_areThoseWithout(@ForAll long seed) {
    ObjectNode request = request(new Random(seed));
    request.remove("asOf");
    JsonNode before = answer(request);
    if (!isDecided(before)) {
      return;
    }
    JsonNode team = before.at("/standings/0/team");
    if (before.at("/standings/0/because").toString().matches(".*(DISQUALIFIED|WITHDRAWN).*")) {
      return;
    }
    for (String kind : List.of("disqualified", "reinstated")) {
      ObjectNode event = request.withArrayProperty("events").addObject();
      event.put("on", "2026-09-01").put("kind", kind).set("team", team);
    }
    assertThat(answer(request)).as(request.toString()).isEqualTo(before);
  }

  /** Where a block is relative to the field, what is stated may serve no more: nothing is there. */
  @Property(tries = 200)
  void verdicts_inputFilledIn_stayAsDetermined(@ForAll long seed) {
    Random random = new Random(seed);
    ObjectNode request = request(random);
    if (random.nextBoolean()
        || edition(request).path("statedTotal").asBoolean()
        || request.toString().contains("relative-to-best")) {
      stateNothing(request);
    }
    JsonNode before = answer(request);
    if (!isDecided(before)) {
      return;
    }
    boolean isFilled = false;
    for (JsonNode submission : request.get("submissions")) {
      isFilled |= fill(request, (ObjectNode) submission, random);
    }
    JsonNode after = answer(request);
    assertThat(isDecided(after)).as(request.toString()).isTrue();
    Map<String, JsonNode> standings = new HashMap<>();
    after.get("standings").forEach(each -> standings.put(each.get("team").asText(), each));
    for (JsonNode standing : before.get("standings")) {
      JsonNode filled = standings.get(standing.get("team").asText());
      checkKept(standing, filled, "advances", request);
      checkKept(standing, filled, "rank", request);
      checkKept(standing, filled, "total", request);
      standing
          .get("gates")
          .fieldNames()
          .forEachRemaining(
              gate -> checkKept(standing.get("gates"), filled.get("gates"), gate, request));
    }
    assertThat(isFilled || after.equals(before)).isTrue();
  }

  private static JsonNode edition(JsonNode request) {
    List<JsonNode> editions = PlainPoints.list(request.get("programme").get("editions"));
    return editions.get(editions.size() - 1);
  }

  private static void stateNothing(ObjectNode request) {
    request.get("submissions").forEach(each -> ((ObjectNode) each).putObject("stated"));
    request.withArrayProperty("events").removeIf(event -> event.has("block"));
  }

  private static List<JsonNode> blocks(JsonNode edition) {
    return Stream.concat(
            Stream.of(edition.get("total")), PlainPoints.list(edition.path("measures")).stream())
        .flatMap(rule -> new PlainPoints(rule, List.of()).blocks().stream())
        .toList();
  }

  /** Fills in the inputs of blocks for which nothing was stated, and a gate that is not given. */
  private static boolean fill(ObjectNode request, ObjectNode submission, Random random) {
    JsonNode edition = edition(request);
    boolean isFilled = false;
    Map<String, JsonNode> leaves = new HashMap<>();
    Set<String> served = new HashSet<>();
    for (JsonNode block : blocks(edition)) {
      boolean isStated =
          submission.path("stated").has(PlainPoints.id(block)) || isCorrected(request, block);
      PlainPoints.nodes(block).stream()
          .filter(leaf -> leaf.has("name"))
          .forEach(
              leaf -> {
                leaves.put(leaf.get("name").asText(), leaf);
                if (isStated) {
                  served.add(leaf.get("name").asText());
                }
              });
    }
    leaves.keySet().removeAll(served);
    for (Map.Entry<String, JsonNode> leaf : leaves.entrySet()) {
      if (!submission.get("inputs").has(leaf.getKey()) && random.nextBoolean()) {
        ((ObjectNode) submission.get("inputs")).set(leaf.getKey(), value(leaf.getValue(), random));
        isFilled = true;
      }
    }
    if (edition.at("/gates/0/id").asText().equals("open") && !submission.has("gates")) {
      submission.putObject("gates").put("open", random.nextBoolean() ? "MET" : "NOT_MET");
      isFilled = true;
    }
    return isFilled;
  }

  private static boolean isCorrected(ObjectNode request, JsonNode block) {
    return request
        .path("events")
        .valueStream()
        .anyMatch(e -> e.path("block").equals(block.get("id")));
  }

  private static JsonNode value(JsonNode leaf, Random random) {
    String value = String.valueOf(1 + random.nextInt(4));
    return leaf.has("trimmed")
        ? Schemas.MAPPER.createArrayNode().add(value).add("2").add("5")
        : Schemas.MAPPER.getNodeFactory().textNode(value);
  }

  private static void checkKept(JsonNode before, JsonNode after, String key, JsonNode request) {
    if (before.has(key) && !before.get(key).asText().equals("UNDETERMINED")) {
      assertThat(after.get(key)).as("%s %s", key, request).isEqualTo(before.get(key));
    }
  }

  @Property(tries = 100)
  void answers_programmeReadIntoJava_areTheSame(@ForAll long seed) {
    ObjectNode request = request(new Random(seed));
    JsonNode answer = answer(request);
    if (!isDecided(answer)) {
      return;
    }
    ObjectNode document = (ObjectNode) request.get("programme").deepCopy();
    document.put("schema", "sovereign-parity/programme/1");
    Programme programme = ParityJson.readProgramme(document.toString());
    JsonNode written = Schemas.tree(ParityJson.write(programme));
    assertThat(ParityJson.readProgramme(written.toString())).isEqualTo(programme);
    request.set("programme", written);
    assertThat(answer(request)).as(request.toString()).isEqualTo(answer);
    if (!request.has("asOf")) {
      assertThat(result(programme, request)).as(request.toString()).isEqualTo(result(answer));
    }
  }

  private static JsonNode result(Programme programme, JsonNode request) {
    List<Edition> editions = new ArrayList<>(programme.editions());
    ObjectNode entries = Schemas.MAPPER.createObjectNode();
    entries.set("submissions", request.get("submissions"));
    entries.set(
        "events", request.path("events").isArray() ? request.get("events") : entries.arrayNode());
    Round round = ParityJson.readRound(editions.get(editions.size() - 1), entries.toString());
    return Schemas.tree(ParityJson.write(round)).get("result");
  }

  private static JsonNode result(JsonNode answer) {
    ObjectNode result = (ObjectNode) answer.deepCopy();
    List.of("id", "status", "programme", "edition").forEach(result::remove);
    return result;
  }
}
