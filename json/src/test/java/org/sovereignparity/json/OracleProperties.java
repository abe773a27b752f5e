package org.sovereignparity.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.sovereignparity.json.oracle.Oracle;

/** Whatever comes in, each line has one answer. */
class OracleProperties {

  @Property(tries = 300)
  void answer_anyText_isOneLine(@ForAll String text) {
    check(Oracle.builtIn().answer(text));
  }

  @Property(tries = 500)
  void answerAll_anyBytes_haveOneAnswerALine(@ForAll @Size(max = 200) byte[] bytes)
      throws IOException {
    checkLines(bytes);
  }

  @Property(tries = 100)
  void answerAll_spoiltRequests_haveOneAnswerALine(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      lines.append(AssessRequests.next(random)).append(random.nextBoolean() ? "\n" : "\r\n");
    }
    byte[] bytes = lines.toString().getBytes(UTF_8);
    for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    checkLines(bytes);
  }

  private static void checkLines(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Oracle.builtIn().answerAll(new ByteArrayInputStream(bytes), out);
    List<String> answers = out.toString(UTF_8).lines().toList();
    assertThat(answers).hasSize(lines(bytes));
    answers.forEach(OracleProperties::check);
  }

  private static int lines(byte[] bytes) {
    int lines = 0;
    for (byte each : bytes) {
      lines += each == '\n' ? 1 : 0;
    }
    return bytes.length == 0 || bytes[bytes.length - 1] == '\n' ? lines : lines + 1;
  }

  private static void check(String answer) {
    assertThat(answer).doesNotContain("\n", "\r");
    JsonNode tree = Schemas.tree(answer);
    assertThat(tree.path("status").asText()).isIn("decided", "refused");
    assertThat(Schemas.faults("oracle-answer", tree)).isEmpty();
  }
}
