package org.sovereignparity.json;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sovereignparity.json.oracle.ConformanceCase;
import org.sovereignparity.json.oracle.ConformanceVectors;
import org.sovereignparity.json.oracle.Oracle;

/**
 * Searches for the line of at most a megabyte that takes longest to be answered, of each operation:
 * requests that take long are made larger, again and again. Not part of a build, as it takes
 * minutes and looks at a clock; what it finds is mended, and held by tests that count.
 */
class SlowestLine {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int LONGEST_LINE = 1_000_000;
  private static final int KEPT = 30;
  private static final long MOST_NANOSECONDS = 2_000_000_000L;

  private final String only = System.getProperty("slowest", "");
  private final long seconds = Long.getLong("slowest.seconds", 600);
  private final Random random = new Random(Long.getLong("slowest.seed", 1));

  /** What a line took; as text, since thirty trees do not fit beside what answering takes. */
  private record Taken(String line, long nanoseconds, long bytes, String outcome) {
    /** A line that is answered can be made larger; one that is refused hardly. */
    private long fitness() {
      return outcome.equals("decided") ? nanoseconds : nanoseconds / 4;
    }

    @Override
    public String toString() {
      return "%.2f s, %d MB allocated, %d bytes, %s"
          .formatted(nanoseconds / 1e9, bytes >> 20, line.length(), outcome);
    }
  }

  private static Taken taken(String line) {
    Oracle oracle = Oracle.builtIn();
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    long start = THREADS.getCurrentThreadCpuTime();
    String answer = oracle.answer(line);
    long nanoseconds = THREADS.getCurrentThreadCpuTime() - start;
    bytes = THREADS.getCurrentThreadAllocatedBytes() - bytes;
    int code = answer.indexOf("\"code\":\"");
    String outcome =
        answer.contains("\"status\":\"decided\"") || code < 0
            ? "decided"
            : answer.substring(code + 8, answer.indexOf('"', code + 8));
    return new Taken(line, nanoseconds, bytes, outcome);
  }

  private static ImmutableList<JsonNode> seeds(String operation) {
    OracleAttacksTest attacks = new OracleAttacksTest();
    Stream<String> known =
        ImmutableList.of("mean-of-ratios", "ratio-of-means", "geometric-mean-of-ratios").stream()
            .map(mean -> "{\"aggregation\":\"" + mean + "\"}")
            .map(mean -> attacks.assess(50, 400, ",\"max\":null", mean));
    Stream<String> vectors =
        ConformanceVectors.files().stream()
            .flatMap(file -> ConformanceVectors.cases(file).stream())
            .map(ConformanceCase::request);
    return Streams.concat(known, OracleHostileRulesTest.large().stream(), vectors)
        .map(LineGrowth::parsed)
        .filter(request -> request.path("op").asText().equals(operation))
        .collect(toImmutableList());
  }

  private String grown(LineGrowth growth, List<Taken> kept, ImmutableList<JsonNode> seeds) {
    // The slowest most often, and now and then one from the beginning.
    boolean anew = kept.size() < KEPT || random.nextInt(5) == 0;
    JsonNode from =
        anew
            ? seeds.get(random.nextInt(seeds.size()))
            : LineGrowth.parsed(kept.get(random.nextInt(1 + random.nextInt(kept.size()))).line());
    return growth.grown(from).toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"assess", "round", "eligibility", "interval", "support", "lag", "import", "rules"})
  void operation(String operation) throws IOException {
    if (!only.isEmpty() && !only.equals(operation)) {
      return;
    }
    ImmutableList<JsonNode> seeds = seeds(operation);
    LineGrowth growth = new LineGrowth(seeds, random.nextLong());
    List<Taken> kept = new ArrayList<>();
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    int lines = 0;
    while (System.nanoTime() < end) {
      String line = grown(growth, kept, seeds);
      if (line.length() <= LONGEST_LINE) {
        lines++;
        keep(kept, taken(line));
      }
    }
    Taken slowest = again(kept);
    System.out.println(operation + ": " + slowest + ", the slowest of " + lines);
    Path file = Path.of("target", "slowest-" + operation + ".json");
    Files.writeString(file, slowest.line());
    assertThat(kept).extracting(Taken::outcome).doesNotContain("INTERNAL_ERROR");
    assertThat(slowest.nanoseconds()).as("%s", slowest).isLessThan(MOST_NANOSECONDS);
  }

  private static void keep(List<Taken> kept, Taken taken) {
    kept.add(taken);
    kept.sort(Comparator.comparing(Taken::fitness).reversed());
    if (kept.size() > KEPT) {
      kept.remove(KEPT);
    }
  }

  /** {@return the slowest, each measured once more, since a clock errs upwards} */
  private static Taken again(List<Taken> kept) {
    return kept.stream()
        .map(Taken::line)
        .map(SlowestLine::taken)
        .max(Comparator.comparing(Taken::nanoseconds))
        .orElseThrow();
  }
}
