package org.sovereignparity.examples.tools;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class OracleMainTest {
  @Test
  void main_twoLines_answersTwoLines() throws Exception {
    InputStream in = System.in;
    PrintStream out = System.out;
    ByteArrayOutputStream answers = new ByteArrayOutputStream();
    try {
      System.setIn(new ByteArrayInputStream("{\"id\":\"1\",\"op\":\"ask\"}\n?\n".getBytes(UTF_8)));
      System.setOut(new PrintStream(answers, true, UTF_8));
      OracleMain.main(new String[0]);
    } finally {
      System.setIn(in);
      System.setOut(out);
    }
    assertThat(answers.toString(UTF_8).lines())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .startsWith("{\"id\":\"1\",\"status\":\"refused\",\"code\":\"UNKNOWN_OP\""),
            line ->
                assertThat(line)
                    .startsWith("{\"id\":null,\"status\":\"refused\",\"code\":\"NOT_JSON\""));
  }
}
