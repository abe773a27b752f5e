package org.sovereignparity.tool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sovereignparity.json.oracle.Oracle;

/** That the conformance vectors tell wrong implementations from right ones. */
class WrongOracleTest {
  private static final List<VectorCase> CASES = VectorFolder.bundled();

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private ConformanceReport check(
      List<VectorCase> cases, Function<String, Optional<String>> implementation) {
    ConformanceReport report =
        new ConformanceReport(cases, Compared.WHOLE, new PrintStream(out, false, UTF_8));
    for (VectorCase one : cases) {
      implementation.apply(one.vector().request()).ifPresent(report::take);
    }
    report.end(Optional.empty());
    return report;
  }

  private List<String> rows(String outcome) {
    return out.toString(UTF_8).lines().filter(row -> row.contains(outcome)).toList();
  }

  @Test
  void vectors_library_passes() {
    assertThat(check(CASES, line -> Optional.of(Oracle.builtIn().answer(line))).isPassed())
        .isTrue();
  }

  /** Each is caught by the case of its mistake, and right elsewhere. */
  @ParameterizedTest
  @EnumSource
  void vectors_wrongOracle_isCaught(WrongOracle wrong) {
    List<VectorCase> cases =
        CASES.stream().filter(one -> wrong.isConcernedWith(one.vector().request())).toList();
    assertThat(check(cases, wrong::answer).isPassed()).isFalse();
    assertThat(rows(wrong == WrongOracle.SKIPS_ON_ERROR ? ",error," : ",failed,"))
        .anyMatch(
            row ->
                row.contains("," + wrong.caughtBy() + ",")
                    || row.contains(",\"" + wrong.caughtBy() + "\","));
    assertThat(rows(",passed,")).isNotEmpty();
  }
}
