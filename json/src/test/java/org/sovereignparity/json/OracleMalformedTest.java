package org.sovereignparity.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sovereignparity.json.MalformedRequests.Malformed;
import org.sovereignparity.json.oracle.Oracle;

/** Every kind of malformed line is refused with its code and place, and the oracle goes on. */
class OracleMalformedTest {

  static Stream<Arguments> operations() {
    return Stream.of(
        arguments("assess", MalformedAssessRequests.VALID, MalformedAssessRequests.all()),
        arguments("round", MalformedRoundRequests.VALID, MalformedRoundRequests.all()),
        arguments(
            "eligibility", MalformedEligibilityRequests.VALID, MalformedEligibilityRequests.all()),
        arguments("interval", MalformedIntervalRequests.VALID, MalformedIntervalRequests.all()),
        arguments("lag", MalformedLagRequests.VALID, MalformedLagRequests.all()),
        arguments("support", MalformedSupportRequests.VALID, MalformedSupportRequests.all()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  void answer_validRequest_isDecided(String operation, String valid) {
    assertThat(Oracle.builtIn().answer(valid)).as(operation).contains("\"decided\"");
    assertThat(Schemas.faults("oracle-request", valid)).as(operation).isEmpty();
  }

  /** Sends more than a thousand malformed lines, and a valid one after them. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  void answerAll_malformedLines_areEachRefused(
      String operation, String valid, ImmutableList<Malformed> requests) throws IOException {
    assertThat(requests).as(operation).hasSizeGreaterThan(1_000);
    StringBuilder lines = new StringBuilder();
    requests.forEach(request -> lines.append(request.line()).append('\n'));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Oracle.builtIn().answerAll(new ByteArrayInputStream((lines + valid).getBytes(UTF_8)), out);
    List<String> answers = out.toString(UTF_8).lines().toList();
    assertThat(answers).hasSize(requests.size() + 1);
    for (int i = 0; i < requests.size(); i++) {
      check(requests.get(i), Schemas.tree(answers.get(i)));
    }
    assertThat(answers.get(requests.size())).isEqualTo(Oracle.builtIn().answer(valid));
  }

  private static void check(Malformed request, JsonNode answer) {
    String shown = request + " -> " + answer;
    assertThat(Schemas.faults("oracle-answer", answer)).as(shown).isEmpty();
    assertThat(answer.path("code").asText()).as(shown).isEqualTo(request.code());
    if (!request.code().equals("NOT_JSON")) {
      JsonNode line = Schemas.tree(request.line());
      String at = answer.get("at").textValue();
      assertThat(line.at(at).isMissingNode()).as(shown).isFalse();
      assertThat(at)
          .as(shown)
          .isEqualTo(request.at().equals(MalformedRequests.ANYWHERE) ? at : request.at());
      assertThat(answer.get("id").isTextual()).as(shown).isEqualTo(line.path("id").isTextual());
    }
  }
}
