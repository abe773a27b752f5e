package org.sovereignparity.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.json.ParityJson;
import org.sovereignparity.json.TableLayout;

/** A scoreboard of 1,000 models and 27 benchmarks as a document, beside Jackson's tree of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DocumentBenchmark {
  private static final int MODELS = 1_000;
  private static final int BENCHMARKS = 27;
  private static final TableLayout LAYOUT =
      TableLayout.of(Scale.PERCENT, Direction.HIGHER_IS_BETTER);
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Scoreboard board;
  private String document;
  private String table;
  private JsonNode tree;

  @Setup
  public void prepare() throws JsonProcessingException {
    Random random = new Random(1);
    Scoreboard.Builder scores = Scoreboard.builder();
    for (int b = 0; b < BENCHMARKS; b++) {
      scores.add(
          org.sovereignparity.benchmark.Benchmark.of(
              "benchmark " + b, Scale.PERCENT, Direction.HIGHER_IS_BETTER));
    }
    for (int model = 0; model < MODELS; model++) {
      for (int b = 0; b < BENCHMARKS; b++) {
        scores.score("model " + model, "benchmark " + b, "" + random.nextInt(1_001) / 10.0);
      }
    }
    board = scores.build();
    document = ParityJson.write(board);
    table = ParityJson.writeTable(board);
    tree = MAPPER.readTree(document);
  }

  @Benchmark
  public Scoreboard readScoreboard() {
    return ParityJson.readScoreboard(document);
  }

  @Benchmark
  public Scoreboard readTable() {
    return ParityJson.readTable(table, LAYOUT);
  }

  @Benchmark
  public String writeScoreboard() {
    return ParityJson.write(board);
  }

  @Benchmark
  public JsonNode jacksonReadsTheDocument() throws JsonProcessingException {
    return MAPPER.readTree(document);
  }

  @Benchmark
  public String jacksonWritesTheDocument() throws JsonProcessingException {
    return MAPPER.writeValueAsString(tree);
  }
}
