package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sovereignparity.json.oracle.ConformanceCase;
import org.sovereignparity.json.oracle.ConformanceVectors;
import org.sovereignparity.json.oracle.Oracle;

/**
 * The operation {@code support}, case by case. The numbers of the expected answers were written by
 * {@code support.py} from the formulas of the documentation in 30 digits.
 */
class OracleSupportTest {
  static Stream<ConformanceCase> cases() {
    return ConformanceVectors.cases("support.jsonl").stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void answer_case_isAsCalculated(ConformanceCase one) {
    String answer = Oracle.builtIn().answer(one.request());
    assertThat(one.differences(answer)).as(answer).isEmpty();
    JsonNode decided = Schemas.tree(answer);
    assertThat(Schemas.faults("oracle-answer", decided)).isEmpty();
    if (decided.get("status").textValue().equals("decided")) {
      assertThat(Schemas.faults("oracle-request", Schemas.tree(one.request()))).isEmpty();
    }
  }
}
