package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sovereignparity.json.oracle.Oracle;

/** The oracle against a second implementation that was written from the protocol alone. */
class OracleAgreementProperties {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  @Property(tries = 2_000)
  void answers_randomRequest_agreeWithPlainImplementation(@ForAll long seed) throws Exception {
    String line = AssessRequests.next(new Random(seed)).toString();
    ObjectNode expected = PlainAssess.answer(MAPPER.readTree(line));
    ObjectNode actual = (ObjectNode) MAPPER.readTree(Oracle.builtIn().answer(line));
    if (actual.path("status").asText().equals("refused")) {
      assertThat(PlainAssess.faults(MAPPER.readTree(line))).contains(actual.get("code").asText());
    } else {
      assertThat(unordered(actual)).isEqualTo(unordered(expected));
    }
  }

  /** The order of excluded and missing means nothing. */
  private static JsonNode unordered(ObjectNode answer) {
    for (String key : new String[] {"excluded", "missing"}) {
      if (answer.get(key) instanceof ArrayNode list) {
        ArrayNode sorted = answer.arrayNode();
        list.valueStream()
            .sorted((a, b) -> a.toString().compareTo(b.toString()))
            .forEach(sorted::add);
        answer.set(key, sorted);
      }
    }
    return answer;
  }
}
