package org.sovereignparity.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sovereignparity.benchmark.Score;
import org.sovereignparity.json.oracle.Oracle;

/** What an answer of the oracle takes, beside what Jackson takes to read its request alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class OracleBenchmark {
  private static final int BENCHMARKS = 13;
  private static final int LINES = 1_000;
  private static final String REFERENCE = "DeepSeek-V3.2";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Four teams whose inputs are known in part. */
  private static final String ROUND =
      """
      {"id":"1","op":"round","programme":"korea-sovereign-ai","edition":"2026-08","submissions":[\
      {"team":"SK Telecom","model":"A.X K2","inputs":{"aaii":"35.0"},"stated":{"nia":"13.4",\
      "experts":"29.3","pro-users":"11.6","public":"7.5"},"gates":{"independence":"MET"}},\
      {"team":"Upstage","model":"Solar Open 2","inputs":{"aaii":"37.4"},"stated":{"nia":"13.3",\
      "experts":"29.1","pro-users":"10.8","public":"7.3"},"gates":{"independence":"MET"}},\
      {"team":"LG AI Research","model":"K-EXAONE 2.0","inputs":{"aaii":"31.0"},"stated":\
      {"nia":"12.8","experts":"29.5","pro-users":"11.3","public":"7.6"},"gates":\
      {"independence":"MET"}},{"team":"Motif Technologies","model":"Motif 3","inputs":\
      {"aaii":"47.4"},"stated":{"nia":"12.7","experts":"27.1","pro-users":"8.4","public":"5.7"},\
      "gates":{"independence":"MET"}}],"events":[]}""";

  /** A model of two parts, of which one is another's. */
  private static final String ELIGIBILITY =
      """
      {"id":"1","op":"eligibility","criteria":"korea-independence-2026","asOf":"2026-01-15",\
      "lineage":{"model":"M","organisation":"O","components":[{"id":"language-weights",\
      "kind":"weights","material":"core","derivation":"initialised-and-trained"},\
      {"id":"vision-encoder","kind":"vision-encoder","material":"auxiliary",\
      "derivation":"third-party-frozen","upstream":{"name":"N","organisation":"P",\
      "jurisdiction":"CN"},"licence":{"expression":"Apache-2.0","restrictions":[]},\
      "attributed":true}],"claims":[{"id":"c1","component":"vision-encoder","by":"reviewer",\
      "on":"2026-01-05","asserts":{"derivation":"third-party-frozen"},"state":"admitted",\
      "stateOn":"2026-01-05"}]}}""";

  @Param({"assess", "round", "eligibility"})
  String operation;

  private final Oracle oracle = Oracle.builtIn();
  private String request;
  private byte[] lines;

  @Setup
  public void prepare() {
    request =
        switch (operation) {
          case "assess" -> assess();
          case "round" -> ROUND;
          default -> ELIGIBILITY;
        };
    lines = (request + "\n").repeat(LINES).getBytes(StandardCharsets.UTF_8);
  }

  /** {@return a request with 13 benchmarks, which is answered in full} */
  private static String assess() {
    StringBuilder benchmarks = new StringBuilder();
    StringBuilder scores = new StringBuilder();
    KExaone.board().benchmarks().stream()
        .limit(BENCHMARKS)
        .forEach(
            benchmark -> {
              String comma = benchmarks.length() == 0 ? "" : ",";
              benchmarks.append(comma).append("{\"id\":\"").append(benchmark.id()).append("\"}");
              scores.append(comma).append(score(KExaone.CANDIDATE, benchmark.id()));
              scores.append(',').append(score(REFERENCE, benchmark.id()));
            });
    return """
        {"id":"1","op":"assess","candidate":"%s","frontier":{"kind":"model","model":"%s"},\
        "benchmarks":[%s],"scores":[%s],"policy":{"aggregation":"mean-of-ratios"},\
        "threshold":{"atLeast":"95%%"}}"""
        .formatted(KExaone.CANDIDATE, REFERENCE, benchmarks, scores);
  }

  private static String score(String model, String benchmark) {
    Score score = KExaone.board().score(model, benchmark).orElseThrow();
    return "{\"model\":\"%s\",\"benchmark\":\"%s\",\"value\":%s}"
        .formatted(model, benchmark, score.value());
  }

  @Benchmark
  public String answer() {
    return oracle.answer(request);
  }

  @Benchmark
  public JsonNode jacksonTree() throws JsonProcessingException {
    return MAPPER.readTree(request);
  }

  @Benchmark
  @OperationsPerInvocation(LINES)
  public void twoThreads() throws IOException {
    oracle.answerAll(new ByteArrayInputStream(lines), OutputStream.nullOutputStream(), 2);
  }
}
