package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The operation {@code eligibility}, and rounds whose gates are lineages, case by case. The
 * expected answers were written by hand from the protocol, without running anything.
 */
class OracleEligibilityTest {

  static Stream<Arguments> cases() {
    return Stream.concat(
        OracleCases.read("eligibility.jsonl"), OracleCases.read("round-lineage.jsonl"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void answer_case_isAsWrittenByHand(String name, JsonNode line) {
    OracleCases.check(name, line);
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
