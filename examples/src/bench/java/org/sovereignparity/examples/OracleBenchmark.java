package org.sovereignparity.examples;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sovereignparity.benchmark.Score;
import org.sovereignparity.json.oracle.Oracle;

/** Requests per second of the oracle with 13 benchmarks, each answered in full. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class OracleBenchmark {
  private static final int BENCHMARKS = 13;
  private static final String REFERENCE = "DeepSeek-V3.2";

  @Param({"ratio-of-means", "mean-of-ratios"})
  String aggregation;

  private String request;

  @Setup
  public void prepare() {
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
    request =
        """
        {"id":"1","op":"assess","candidate":"%s","frontier":{"kind":"model","model":"%s"},\
        "benchmarks":[%s],"scores":[%s],"policy":{"aggregation":"%s"},\
        "threshold":{"atLeast":"95%%"}}"""
            .formatted(KExaone.CANDIDATE, REFERENCE, benchmarks, scores, aggregation);
  }

  @Benchmark
  public String answer() {
    return Oracle.builtIn().answer(request);
  }

  private static String score(String model, String benchmark) {
    Score score = KExaone.board().score(model, benchmark).orElseThrow();
    return "{\"model\":\"%s\",\"benchmark\":\"%s\",\"value\":%s}"
        .formatted(model, benchmark, score.value());
  }
}
