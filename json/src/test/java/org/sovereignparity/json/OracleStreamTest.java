package org.sovereignparity.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sovereignparity.json.OracleEnvelopeTest.request;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sovereignparity.json.oracle.Oracle;

/** Lines in, lines out. */
class OracleStreamTest {
  private static final String MARK = "\ufeff";
  private static final String NOT_JSON = "\"NOT_JSON\"";

  private static List<String> answers(InputStream in) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Oracle.builtIn().answerAll(in, out);
    String text = out.toString(UTF_8);
    assertThat(text).matches(all -> all.isEmpty() || all.endsWith("\n"));
    return text.isEmpty()
        ? ImmutableList.of()
        : List.of(text.split("\n", -1)).subList(0, lines(text));
  }

  private static int lines(String text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }

  private static List<String> answers(String in) throws IOException {
    return answers(new ByteArrayInputStream(in.getBytes(UTF_8)));
  }

  private static List<String> expected(String... ids) {
    return List.of(ids).stream().map(id -> Oracle.builtIn().answer(request(id))).toList();
  }

  @Test
  void answerAll_lines_areAnsweredInOrder() throws IOException {
    assertThat(answers(request("1") + "\n" + request("\u00e9") + "\n" + request("3") + "\n"))
        .isEqualTo(expected("1", "\u00e9", "3"));
  }

  @Test
  void answerAll_lastLineWithoutLineFeed_isAnswered() throws IOException {
    assertThat(answers(request("1") + "\n" + request("2"))).isEqualTo(expected("1", "2"));
  }

  @Test
  void answerAll_emptyStream_hasNoAnswer() throws IOException {
    assertThat(answers("")).isEmpty();
  }

  @Test
  void answerAll_carriageReturns_areDropped() throws IOException {
    assertThat(answers(request("1") + "\r\n" + request("2") + "\r")).isEqualTo(expected("1", "2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\r", " ", "\t", "{", "\ufeff", "x"})
  void answerAll_badLineBetween_isRefusedAndTheNextIsRead(String bad) throws IOException {
    List<String> answers = answers(request("1") + "\n" + bad + "\n" + request("2") + "\n");
    assertThat(answers).hasSize(3);
    assertThat(answers.get(1)).startsWith("{\"id\":null,").contains(NOT_JSON);
    assertThat(answers.get(2)).isEqualTo(Oracle.builtIn().answer(request("2")));
  }

  @Test
  void answerAll_byteOrderMark_isDroppedOnceAtTheStart() throws IOException {
    assertThat(answers(MARK + request("1") + "\n")).isEqualTo(expected("1"));
    assertThat(answers(MARK + MARK + request("1")).get(0)).contains(NOT_JSON);
    assertThat(answers("\n" + MARK + request("1")).get(1)).contains(NOT_JSON);
    assertThat(answers(MARK)).singleElement().asString().contains(NOT_JSON);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x80, 0xC0, 0xE9, 0xED, 0xF5, 0xFF})
  void answerAll_bytesThatAreNotUtf8_areRefused(int bad) throws IOException {
    byte[] bytes = (request("?") + "\n" + request("2") + "\n").getBytes(UTF_8);
    bytes[request("?").indexOf('?')] = (byte) bad;
    List<String> answers = answers(new ByteArrayInputStream(bytes));
    assertThat(answers.get(0)).startsWith("{\"id\":null,").contains(NOT_JSON);
    assertThat(answers.get(1)).isEqualTo(Oracle.builtIn().answer(request("2")));
  }

  @Test
  void answerAll_encodedSurrogatesAndOverlongForms_areRefused() throws IOException {
    byte[][] all = {{(byte) 0xED, (byte) 0xA0, (byte) 0x80}, {(byte) 0xC0, (byte) 0xAF}};
    for (byte[] bad : all) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      line.writeBytes("{\"id\":\"".getBytes(UTF_8));
      line.writeBytes(bad);
      line.writeBytes(request("").substring("{\"id\":\"".length()).getBytes(UTF_8));
      assertThat(answers(new ByteArrayInputStream(line.toByteArray())).get(0)).contains(NOT_JSON);
    }
  }

  @Test
  void answerAll_oneByteAtATime_isTheSame() throws IOException {
    String text = MARK + request("1") + "\r\n\n" + request("\u00e9") + "\n";
    InputStream slow =
        new FilterInputStream(new ByteArrayInputStream(text.getBytes(UTF_8))) {
          @Override
          public int read(byte[] buffer, int from, int length) throws IOException {
            return super.read(buffer, from, Math.min(1, length));
          }

          @Override
          public int available() {
            return 0;
          }
        };
    assertThat(answers(slow)).isEqualTo(answers(text)).hasSize(3);
  }

  @Test
  void answerAll_longestLine_isAnswered() throws IOException {
    String request = request("1");
    String padding = " ".repeat(Oracle.MAX_LINE_BYTES - request.length());
    assertThat(answers(padding + request + "\r\n" + request("2"))).isEqualTo(expected("1", "2"));
  }

  @Test
  void answerAll_oneByteMore_isTooLong() throws IOException {
    String request = request("1");
    String padding = " ".repeat(Oracle.MAX_LINE_BYTES - request.length() + 1);
    List<String> answers = answers(padding + request + "\n" + request("2"));
    assertThat(answers.get(0)).startsWith("{\"id\":null,").contains("\"LINE_TOO_LONG\"");
    assertThat(Schemas.faults("oracle-answer", answers.get(0))).isEmpty();
    assertThat(answers.get(1)).isEqualTo(Oracle.builtIn().answer(request("2")));
    assertThat(Oracle.builtIn().answer(padding + request)).isEqualTo(answers.get(0));
  }

  @Test
  void answerAll_lineOfHundredMegabytes_isSkipped() throws IOException {
    InputStream megabytes =
        new SequenceInputStream(
            Collections.enumeration(
                Collections.nCopies(100, new byte[1 << 20]).stream()
                    .map(ByteArrayInputStream::new)
                    .toList()));
    InputStream next = new ByteArrayInputStream(("\n" + request("2")).getBytes(UTF_8));
    List<String> answers = answers(new SequenceInputStream(megabytes, next));
    assertThat(answers.get(0)).contains("\"LINE_TOO_LONG\"");
    assertThat(answers.get(1)).isEqualTo(Oracle.builtIn().answer(request("2")));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  @Timeout(20)
  void answerAll_dialogue_isAnsweredBeforeMoreIsSent(int threads) throws Exception {
    PipedOutputStream ask = new PipedOutputStream();
    PipedInputStream requests = new PipedInputStream(ask, 1 << 16);
    PipedInputStream answer = new PipedInputStream(1 << 16);
    OutputStream answers = new PipedOutputStream(answer);
    ExecutorService oracle = Executors.newSingleThreadExecutor();
    try {
      Future<Boolean> done = oracle.submit(() -> answeredAll(requests, answers, threads));
      for (String id : List.of("1", "2", "3")) {
        ask.write((request(id) + "\n").getBytes(UTF_8));
        ask.flush();
        byte[] expected = (Oracle.builtIn().answer(request(id)) + "\n").getBytes(UTF_8);
        assertThat(answer.readNBytes(expected.length)).isEqualTo(expected);
      }
      ask.close();
      assertThat(done.get(10, TimeUnit.SECONDS)).isTrue();
    } finally {
      oracle.shutdownNow();
    }
  }

  private static boolean answeredAll(InputStream requests, OutputStream answers, int threads)
      throws IOException {
    Oracle.builtIn().answerAll(requests, answers, threads);
    return true;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void answerAll_streamThatFails_failsAfterTheAnswersSoFar(int threads) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InputStream failing =
        new SequenceInputStream(
            new ByteArrayInputStream((request("1") + "\n").getBytes(UTF_8)),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("gone");
              }
            });
    assertThatThrownBy(() -> Oracle.builtIn().answerAll(failing, out, threads))
        .isInstanceOf(IOException.class)
        .hasMessage("gone");
    assertThat(out.toString(UTF_8)).isEqualTo(Oracle.builtIn().answer(request("1")) + "\n");
  }
}
