package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The operation {@code assess}, case by case. The expected answers were written by hand from the
 * protocol, without running anything.
 */
class OracleTest {

  static Stream<Arguments> cases() {
    return OracleCases.read("assess.jsonl");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void answer_case_isAsWrittenByHand(String name, JsonNode line) {
    OracleCases.check(name, line);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void answer_case_isValid(String name, JsonNode line) {
    String answer = Oracle.answer(line.get("request").toString());
    assertThat(Schemas.faults("oracle-answer", answer)).as(name).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void answer_case_isThatOfThePlainImplementation(String name, JsonNode line) {
    JsonNode expected = line.get("answer");
    if (expected.get("status").textValue().equals("decided")) {
      assertThat(PlainAssess.answer(line.get("request"))).as(name).isEqualTo(expected);
    }
  }
}
