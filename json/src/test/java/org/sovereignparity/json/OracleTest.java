package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sovereignparity.json.oracle.Oracle;

/**
 * The operations, case by case. The documents and the expected answers were written by hand from
 * the protocol and the sources of the formats, without running anything; for the numbers of
 * intervals see {@link OracleIntervalTest}.
 */
class OracleTest {

  static Stream<Arguments> assessed() {
    return OracleCases.read("assess.jsonl");
  }

  static Stream<Arguments> writtenByHand() {
    return OracleCases.read(
        "assess.jsonl",
        "round.jsonl",
        "round-lineage.jsonl",
        "eligibility.jsonl",
        "import.jsonl",
        "lag.jsonl");
  }

  static Stream<Arguments> all() {
    return Stream.concat(writtenByHand(), OracleIntervalTest.cases());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("writtenByHand")
  void answer_case_isAsWrittenByHand(String name, JsonNode line) {
    OracleCases.check(name, line);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void answer_case_isValid(String name, JsonNode line) {
    JsonNode request = line.get("request");
    JsonNode answer = Schemas.tree(Oracle.builtIn().answer(request.toString()));
    assertThat(Schemas.faults("oracle-answer", answer)).as(name).isEmpty();
    boolean isDecided = answer.get("status").textValue().equals("decided");
    // No case of an interval has a fault that a schema can see.
    if (isDecided || request.get("op").textValue().equals("interval")) {
      assertThat(Schemas.faults("oracle-request", request)).as(name).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("assessed")
  void answer_case_isThatOfThePlainImplementation(String name, JsonNode line) {
    JsonNode expected = line.get("answer");
    if (expected.get("status").textValue().equals("decided")) {
      assertThat(PlainAssess.answer(line.get("request"))).as(name).isEqualTo(expected);
    }
  }
}
