package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sovereignparity.json.oracle.Oracle;

/** Rounds of programmes in documents, against a second implementation written from the protocol. */
class OracleRoundAgreementProperties {

  @Property(tries = 300)
  void answers_randomProgramme_agreeWithPlainImplementation(@ForAll long seed) {
    check(ProgrammeRequests.next(new Random(seed)));
  }

  @Property(tries = 200)
  void answers_randomScheme_agreeWithPlainImplementation(@ForAll long seed) {
    check(SchemeRequests.next(new Random(seed)));
  }

  static void check(ObjectNode request) {
    JsonNode actual = Schemas.tree(Oracle.builtIn().answer(request.toString()));
    Set<String> faults = PlainRound.faults(request);
    if (actual.get("status").asText().equals("refused") || !faults.isEmpty()) {
      assertThat(faults).as("%s %s", request, actual).contains(actual.path("code").asText());
    } else {
      ObjectNode expected = PlainRound.answer(request);
      dropUnsaid(actual, expected);
      assertThat(unordered(actual)).as(request.toString()).isEqualTo(unordered(expected));
    }
  }

  /** The plain implementation lists no values that come of a number which may be any of many. */
  private static void dropUnsaid(JsonNode actual, JsonNode expected) {
    for (int i = 0; i < expected.get("standings").size(); i++) {
      JsonNode measures = expected.get("standings").get(i).path("measures");
      JsonNode theirs = actual.get("standings").path(i).path("measures");
      measures
          .properties()
          .forEach(
              measure -> {
                if (!measure.getValue().has("possible")
                    && theirs.get(measure.getKey()) instanceof ObjectNode object) {
                  object.remove("possible");
                }
              });
    }
  }

  /** "The order of ... `flippedBy` means nothing." */
  private static JsonNode unordered(JsonNode answer) {
    for (JsonNode reading : answer.get("readings")) {
      ArrayNode sorted = Schemas.MAPPER.createArrayNode();
      reading.get("flippedBy").valueStream().map(JsonNode::textValue).sorted().forEach(sorted::add);
      ((ObjectNode) reading).set("flippedBy", sorted);
    }
    return answer;
  }
}
