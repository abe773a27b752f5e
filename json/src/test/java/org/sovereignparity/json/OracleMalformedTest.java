package org.sovereignparity.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sovereignparity.json.MalformedRequests.Malformed;

/** Every kind of malformed line is refused with its code and place, and the oracle goes on. */
class OracleMalformedTest {

  @Test
  void answer_validRequest_isDecided() {
    assertThat(Oracle.answer(MalformedRequests.VALID)).contains("\"decided\"");
    assertThat(Schemas.faults("oracle-request", MalformedRequests.VALID)).isEmpty();
  }

  @Test
  void answerAll_malformedLines_areEachRefused() throws IOException {
    checkEachRefused(MalformedRequests.all(), MalformedRequests.VALID);
  }

  /** Sends more than a thousand malformed lines, and a valid one after them. */
  static void checkEachRefused(ImmutableList<Malformed> requests, String valid) throws IOException {
    assertThat(requests).hasSizeGreaterThan(1_000);
    StringBuilder lines = new StringBuilder();
    requests.forEach(request -> lines.append(request.line()).append('\n'));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Oracle.answerAll(new ByteArrayInputStream((lines + valid).getBytes(UTF_8)), out);
    List<String> answers = out.toString(UTF_8).lines().toList();
    assertThat(answers).hasSize(requests.size() + 1);
    for (int i = 0; i < requests.size(); i++) {
      check(requests.get(i), Schemas.tree(answers.get(i)));
    }
    assertThat(answers.get(requests.size())).isEqualTo(Oracle.answer(valid));
  }

  private static void check(Malformed request, JsonNode answer) {
    String shown = request + " -> " + answer;
    assertThat(Schemas.faults("oracle-answer", answer)).as(shown).isEmpty();
    assertThat(answer.path("code").asText()).as(shown).isEqualTo(request.code());
    if (!request.code().equals("NOT_JSON")) {
      JsonNode line = Schemas.tree(request.line());
      String at = answer.get("at").textValue();
      assertThat(line.at(at).isMissingNode()).as(shown).isFalse();
      assertThat(at).as(shown).isEqualTo(request.at().equals("?") ? at : request.at());
      assertThat(answer.get("id").isTextual()).as(shown).isEqualTo(line.path("id").isTextual());
    }
  }
}
