package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sovereignparity.json.oracle.Oracle;

/**
 * The operation {@code interval}, case by case. The expected answers were written by {@code
 * interval.py} from the formulas of the protocol in 50 digits; numbers are compared to 1e-9.
 */
class OracleIntervalTest {
  private static final double PERCENT = 1e-7;

  static Stream<Arguments> cases() {
    return OracleCases.read("interval.jsonl");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void answer_case_isAsCalculated(String name, JsonNode line) {
    JsonNode expected = line.get("answer");
    JsonNode actual = Schemas.tree(Oracle.builtIn().answer(line.get("request").toString()));
    assertThat(keys(actual)).as("%s", actual).containsExactlyInAnyOrderElementsOf(keys(expected));
    expected
        .properties()
        .forEach(entry -> check(actual, entry.getValue(), actual.get(entry.getKey())));
  }

  private static ImmutableList<String> keys(JsonNode answer) {
    return answer
        .propertyStream()
        .map(Map.Entry::getKey)
        .filter(key -> !key.equals("message"))
        .collect(ImmutableList.toImmutableList());
  }

  private static void check(JsonNode answer, JsonNode expected, JsonNode actual) {
    if (expected.isNumber()) {
      assertThat(actual.isNumber()).as("%s", answer).isTrue();
      assertThat(actual.doubleValue())
          .as("%s", answer)
          .isCloseTo(expected.doubleValue(), withPercentage(PERCENT));
    } else {
      assertThat(actual).as("%s", answer).isEqualTo(expected);
    }
  }

  @Test
  void answer_request_isThisText() {
    assertThat(
            Oracle.builtIn()
                .answer(
                    "{\"id\":\"4\",\"op\":\"interval\",\"method\":\"wilson\",\"confidence\":\"0.95\","
                        + "\"x\":0,\"n\":1}"))
        .startsWith("{\"id\":\"4\",\"status\":\"decided\",\"kind\":\"bounded\",\"estimate\":0.0,")
        .contains("\"low\":0.0,\"high\":0.79");
  }
}
