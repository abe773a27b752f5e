package org.sovereignparity.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import jdk.jshell.tool.JavaShellToolBuilder;
import org.junit.jupiter.api.Test;

class JshellTest {
  @Test
  void quickstartScript_run_printsVerdictsAndNoError() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, UTF_8);
    int status =
        JavaShellToolBuilder.builder()
            .in(new ByteArrayInputStream("/exit\n".getBytes(UTF_8)), null)
            .out(print)
            .err(print)
            .start("--class-path", System.getProperty("java.class.path"), "quickstart.jsh");
    assertThat(status).isZero();
    assertThat(out.toString(UTF_8))
        .contains("ratio-of-means: 95.30 % = 3754/3939, >= 95.00 %, MET")
        .contains("mean-of-ratios: 93.14 %, >= 95.00 %, NOT_MET")
        .doesNotContain("Error")
        .doesNotContain("Exception");
  }
}
