package org.sovereignparity.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.sovereignparity.json.internal.oracle.OracleProtocol;
import org.sovereignparity.json.internal.oracle.Responder;

class ResponderTest {
  private final Responder responder =
      new Responder(
          ImmutableMap.of(
              "fail",
              request -> {
                throw new IllegalStateException("at once");
              },
              "fail-late",
              request ->
                  id -> {
                    throw new IllegalStateException("while writing");
                  }),
          OracleProtocol.LIMITS);

  @Test
  void answer_operationFails_isAnInternalErrorUnderItsId() throws IOException {
    assertThat(answer("{\"id\":\"1\",\"op\":\"fail\"}"))
        .isEqualTo(
            "{\"id\":\"1\",\"status\":\"refused\",\"code\":\"INTERNAL_ERROR\","
                + "\"message\":\"java.lang.IllegalStateException: at once\",\"at\":\"\"}");
  }

  @Test
  void answer_operationFailsWhileWriting_leavesNothingOfTheAnswer() throws IOException {
    assertThat(answer("{\"id\":\"1\",\"op\":\"fail-late\"}"))
        .startsWith("{\"id\":\"1\",\"status\":\"refused\",\"code\":\"INTERNAL_ERROR\"")
        .doesNotContain("MET");
  }

  private String answer(String request) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    byte[] line = request.getBytes(UTF_8);
    responder.answer(line, line.length, answer);
    return answer.toString(UTF_8);
  }
}
