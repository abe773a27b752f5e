package org.sovereignparity.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sovereignparity.json.OracleEnvelopeTest.request;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.json.internal.codec.Node;
import org.sovereignparity.json.oracle.Oracle;
import org.sovereignparity.model.Model;

/** Faults that hostile or odd input once found, each by what triggered it. */
class RegressionTest {
  private static final TableLayout PERCENT =
      TableLayout.of(Scale.PERCENT, Direction.HIGHER_IS_BETTER);

  @ParameterizedTest
  @ValueSource(strings = {"b,\ud800\nx,1\n", "b,A\n\ud800,1\n"})
  void readTable_unpairedSurrogate_isRefused(String csv) {
    assertThat(Refused.by(() -> ParityJson.readTable(csv, PERCENT)).at()).startsWith("row ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud83d\ude00", "{\ud83d\ude00}", "{\"a\" \ud83d\ude00:1}"})
  void answer_isReadByOurOwnStrictReader(String line) {
    assertThat(Node.parse(Oracle.builtIn().answer(line)).object().required("code").text())
        .isEqualTo("NOT_JSON");
  }

  @Test
  void answer_unpairedSurrogateInKey_hasReadablePlace() {
    assertThat(
            Node.parse(Oracle.builtIn().answer("{\"\ud800\":1}")).object().required("code").text())
        .isEqualTo("NOT_JSON");
  }

  @Test
  void answerAll_halfOfTheNextLineWaiting_isFlushed() throws Exception {
    PipedOutputStream ask = new PipedOutputStream();
    PipedInputStream requests = new PipedInputStream(ask, 1 << 16);
    PipedInputStream answer = new PipedInputStream(1 << 16);
    PipedOutputStream answers = new PipedOutputStream(answer);
    Thread oracle =
        new Thread(
            () -> {
              try {
                Oracle.builtIn().answerAll(requests, answers);
              } catch (IOException e) {
                /* ends */
              }
            });
    oracle.setDaemon(true);
    oracle.start();
    ask.write((request("1") + "\n{\"id\"").getBytes(UTF_8));
    ask.flush();
    for (int i = 0; i < 1_000 && answer.available() == 0; i++) {
      Thread.sleep(10);
    }
    assertThat(answer.available()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e1000", "1e-1000"})
  void written_isReadBack(String value) {
    Scoreboard board =
        Scoreboard.builder()
            .add(Benchmark.of("x", Scale.parse("0.."), Direction.HIGHER_IS_BETTER))
            .score("A", "x", value)
            .build();
    assertThat(ParityJson.readScoreboard(ParityJson.write(board))).isEqualTo(board);
  }

  @Test
  void longTexts_thatDiffer_differ() {
    String one = '"' + "1".repeat(1_000_001) + '"';
    String two = '"' + "2".repeat(1_000_001) + '"';
    assertThat(ParityJson.diff(one, two)).hasSize(1);
  }

  @Test
  void date1850_isNotMade() {
    assertThatThrownBy(() -> Model.of("A", LocalDate.of(1850, 1, 1)))
        .hasMessage("Release date must lie within the years 1900..2199: 1850-01-01");
  }

  @Test
  void writeTable_blankName_isNotWritten() {
    Scoreboard board = Scoreboard.builder().add(Model.of(" ")).build();
    assertThatThrownBy(() -> ParityJson.writeTable(board))
        .hasMessage("Name in a table must not be blank: \" \"");
  }

  @Test
  void monthsOfThousandAndOneDigits_areOutOfBounds() {
    String answer =
        Oracle.builtIn()
            .answer(
                request("1")
                    .replace(
                        "\"model\":\"B\"},\"benchmarks\"",
                        "\"model\":\"B\",\"window\":{\"asOf\":\"2026-01-01\",\"months\":"
                            + "1".repeat(1_001)
                            + "}},\"benchmarks\""));
    assertThat(answer).contains("NUMBER_OUT_OF_BOUNDS").doesNotContain("TooLong[");
  }

  @Test
  void weightOfAnEmptyId_isRefused() {
    assertThat(
            Refused.by(
                    () ->
                        ParityJson.readPolicy(
                            "{\"schema\":\"sovereign-parity/parity-policy/1\",\"aggregation\":\"mean-of-ratios\",\"normalisation\":\"raw\",\"weights\":{\"\":1},\"cap\":\"none\",\"missing\":\"exclude\",\"lowerIsBetter\":\"refuse\"}"))
                .at())
        .isEqualTo("/weights/");
  }

  @Test
  void answerAndAnswerAll_boundTheSameBytes() throws Exception {
    String line = "\u00e9".repeat(Oracle.MAX_LINE_BYTES / 2 + 1);
    var out = new java.io.ByteArrayOutputStream();
    Oracle.builtIn().answerAll(new java.io.ByteArrayInputStream(line.getBytes(UTF_8)), out);
    assertThat(Oracle.builtIn().answer(line)).isEqualTo(out.toString(UTF_8).strip());
  }

  @Test
  void markBeforeTheLongestLine_isNotCounted() throws Exception {
    String request = request("1");
    String line = "\ufeff" + " ".repeat(Oracle.MAX_LINE_BYTES - request.length()) + request;
    var out = new java.io.ByteArrayOutputStream();
    Oracle.builtIn().answerAll(new java.io.ByteArrayInputStream(line.getBytes(UTF_8)), out);
    assertThat(out.toString(UTF_8)).contains("decided");
  }
}
