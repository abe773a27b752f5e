package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The operation {@code round}, case by case. The expected answers were calculated by hand from the
 * protocol, without running anything.
 */
class OracleRoundTest {

  static Stream<Arguments> cases() throws IOException {
    return Resources.readLines(Resources.getResource("cases/round.jsonl"), StandardCharsets.UTF_8)
        .stream()
        .map(Schemas::tree)
        .map(line -> arguments(line.at("/request/id").textValue(), line));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void answer_case_isAsWrittenByHand(String name, JsonNode line) {
    JsonNode expected = line.get("answer");
    ObjectNode actual = (ObjectNode) Schemas.tree(Oracle.answer(line.get("request").toString()));
    if (expected.get("status").textValue().equals("refused")) {
      assertThat(actual.remove("message").textValue()).isNotBlank();
    }
    assertThat(actual).as(name).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void answer_case_isValid(String name, JsonNode line) {
    JsonNode answer = Schemas.tree(Oracle.answer(line.get("request").toString()));
    assertThat(Schemas.faults("oracle-answer", answer)).as(name).isEmpty();
    if (answer.get("status").textValue().equals("decided")) {
      assertThat(Schemas.faults("oracle-request", line.get("request"))).as(name).isEmpty();
    }
  }
}
