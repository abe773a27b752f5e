package org.sovereignparity.tool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import org.sovereignparity.json.oracle.ConformanceCase;
import org.sovereignparity.json.oracle.ConformanceVectors;

/** Has the oracle load what it needs for its answers, while the JVM notes what that is. */
final class Rehearsal {
  private static final int CASES = 3;

  private Rehearsal() {}

  /**
   * Answers some requests of every operation.
   *
   * @param args none
   */
  public static void main(String[] args) {
    Console console =
        new Console(
            new ByteArrayInputStream(requests().getBytes(UTF_8)),
            new PrintStream(OutputStream.nullOutputStream(), false, UTF_8),
            System.err);
    int unused = Main.run(List.of(), console);
  }

  private static String requests() {
    return ConformanceVectors.files().stream()
        .flatMap(file -> ConformanceVectors.cases(file).stream().limit(CASES))
        .map(ConformanceCase::request)
        .collect(joining("\n"));
  }
}
