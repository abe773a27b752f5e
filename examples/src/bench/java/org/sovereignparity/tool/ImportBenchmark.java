package org.sovereignparity.tool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sovereignparity.json.importer.ImportResult;
import org.sovereignparity.json.importer.ResultImporter;

/**
 * How fast a file of lm-evaluation-harness is imported, beside Jackson reading the same bytes into
 * a tree. The rows that end in {@code :megabytes} are in MB a second, a MB being a million bytes;
 * the same figure for each size means that time is linear in it.
 *
 * <p>A whole folder is made and imported, after {@code mvn -DskipTests package}, by
 *
 * <pre>
 * JAR=examples/target/sovereign-parity-oracle.jar
 * java -cp $JAR:examples/tool/target/test-classes org.sovereignparity.tool.GeneratedResults FOLDER 1000 1
 * time java -Xmx64m -jar $JAR import --scores scores.csv FOLDER
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ImportBenchmark {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** About the size of the file, in MB. */
  @Param({"1", "4", "16"})
  int size;

  private byte[] file;

  /** What was read in an iteration. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Read {
    public double megabytes;

    @Setup(Level.Iteration)
    public void start() {
      megabytes = 0;
    }
  }

  @Setup
  public void prepare() {
    file = GeneratedResults.of(1, size);
  }

  @Benchmark
  public ImportResult importer(Read read) {
    read.megabytes += file.length / 1e6;
    return ResultImporter.read("results.json", file);
  }

  @Benchmark
  public JsonNode jacksonTree(Read read) throws IOException {
    read.megabytes += file.length / 1e6;
    return MAPPER.readTree(file);
  }
}
