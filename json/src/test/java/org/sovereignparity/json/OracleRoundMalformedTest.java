package org.sovereignparity.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sovereignparity.json.MalformedRequests.Malformed;

/** Every kind of malformed request for a round is refused with its code and place. */
class OracleRoundMalformedTest {

  @Test
  void answer_validRequest_isDecided() {
    assertThat(Oracle.answer(MalformedRoundRequests.VALID)).contains("\"decided\"");
    assertThat(Schemas.faults("oracle-request", MalformedRoundRequests.VALID)).isEmpty();
  }

  @Test
  void answerAll_malformedLines_areEachRefused() throws IOException {
    ImmutableList<Malformed> requests = MalformedRoundRequests.all();
    assertThat(requests).hasSizeGreaterThan(1_000);
    StringBuilder lines = new StringBuilder();
    requests.forEach(request -> lines.append(request.line()).append('\n'));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Oracle.answerAll(
        new ByteArrayInputStream((lines + MalformedRoundRequests.VALID).getBytes(UTF_8)), out);
    List<String> answers = out.toString(UTF_8).lines().toList();
    assertThat(answers).hasSize(requests.size() + 1);
    for (int i = 0; i < requests.size(); i++) {
      OracleMalformedTest.check(requests.get(i), Schemas.tree(answers.get(i)));
    }
    assertThat(answers.get(requests.size())).isEqualTo(Oracle.answer(MalformedRoundRequests.VALID));
  }
}
