package org.sovereignparity.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sovereignparity.json.internal.Tree;
import org.sovereignparity.json.internal.oracle.Conversation;
import org.sovereignparity.json.internal.oracle.OracleProtocol;
import org.sovereignparity.json.internal.oracle.Responder;
import org.sovereignparity.json.oracle.Oracle;

/** Several threads answer the lines of one stream. */
@Timeout(60)
class OracleThreadsTest {
  private static final int LINES = 10_000;

  /** One of so many lines is decided, the others are refused; -Dmixed=1 has all decided. */
  private static final int MIXED = Integer.getInteger("mixed", 32);

  private static final String ID = "\"id\":\"#\"";
  private static final List<String> REFUSED = List.of("", "{" + ID + "}", "[" + ID + "]");

  /** Requests of every operation, which take longer than those that are refused. */
  private static List<String> requests() {
    return Stream.of("assess", "round", "eligibility", "interval", "lag", "import", "support")
        .flatMap(operation -> OracleCases.requests(operation + ".jsonl").stream().limit(5))
        .map(request -> ((ObjectNode) request).put("id", "#").toString())
        .toList();
  }

  @Test
  void answerAll_manyRequestsOnEightThreads_hasTheBytesOfOneAfterAnother() throws IOException {
    List<String> decided = requests();
    List<String> requests = new ArrayList<>();
    for (int i = 0; i < LINES; i++) {
      requests.add(i % MIXED == 0 ? decided.get(i / MIXED % decided.size()) : REFUSED.get(i % 3));
    }
    Map<String, String> answers = new HashMap<>();
    StringBuilder asked = new StringBuilder();
    StringBuilder expected = new StringBuilder();
    for (int i = 0; i < LINES; i++) {
      String request = requests.get(i);
      String answer = answers.computeIfAbsent(request, Oracle.builtIn()::answer);
      String id = "\"id\":\"" + i + '"';
      asked.append(request.replace(ID, id)).append('\n');
      expected.append(answer.replace(ID, id)).append('\n');
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Oracle.builtIn().answerAll(bytes(asked.toString()), out, 8);
    assertThat(out.toString(UTF_8)).isEqualTo(expected.toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1_001})
  void answerAll_threadsThatThereCannotBe_areRefused(int threads) {
    OutputStream out = OutputStream.nullOutputStream();
    assertThatThrownBy(() -> Oracle.builtIn().answerAll(bytes(""), out, threads))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Threads must lie within 1..1000: " + threads);
  }

  @Test
  void run_answersReadyBeforeTheFirst_followIt() throws IOException {
    CountDownLatch others = new CountDownLatch(4);
    Responder responder =
        responder(
            "wait",
            request -> {
              await(others);
              return id -> ImmutableMap.of("id", id);
            },
            "long",
            request -> {
              others.countDown();
              return id -> ImmutableMap.of("id", id, "text", "x".repeat(500_000));
            });
    String lines = line("1", "wait") + line("2", "long") + line("3", "long") + line("4", "long");
    assertThat(answers(responder, lines + line("5", "long"), 5).lines())
        .extracting(answer -> answer.substring(0, "{\"id\":\"1\"".length()))
        .containsExactly(
            "{\"id\":\"1\"", "{\"id\":\"2\"", "{\"id\":\"3\"", "{\"id\":\"4\"", "{\"id\":\"5\"");
  }

  @Test
  void run_outputThatFails_failsWithoutTheRest() {
    OutputStream failing =
        new OutputStream() {
          @Override
          public void write(int next) throws IOException {
            throw new IOException("gone");
          }
        };
    String lines = "?\n".repeat(5_000);
    assertThatThrownBy(() -> Oracle.builtIn().answerAll(bytes(lines), failing, 4))
        .isInstanceOf(IOException.class)
        .hasMessage("gone");
  }

  @Test
  void run_threadThatDies_isTold() {
    Responder responder =
        responder(
            "die",
            request -> {
              throw new StackOverflowError("deep");
            },
            "live",
            request -> id -> Tree.NULL);
    String lines = line("1", "die") + line("2", "live").repeat(1_000);
    assertThatThrownBy(() -> answers(responder, lines, 4))
        .isInstanceOf(StackOverflowError.class)
        .hasMessage("deep");
  }

  private static Responder responder(
      String a, Responder.Operation first, String b, Responder.Operation second) {
    return new Responder(ImmutableMap.of(a, first, b, second), OracleProtocol.LIMITS);
  }

  private static String answers(Responder responder, String lines, int threads) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Conversation(responder, bytes(lines), out).run(threads);
    return out.toString(UTF_8);
  }

  private static String line(String id, String op) {
    return "{\"id\":\"%s\",\"op\":\"%s\"}%n".formatted(id, op).replace("\r", "");
  }

  private static InputStream bytes(String lines) {
    return new ByteArrayInputStream(lines.getBytes(UTF_8));
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
