package org.sovereignparity.tool;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * A run of an implementation of the oracle's protocol, which may be in any language, over
 * conformance vectors.
 *
 * @param folder the folder with the vectors; empty for those of the library
 * @param timeout how long each answer is waited for
 * @param command the command that reads requests from its standard input and writes answers to its
 *     standard output, with its arguments
 */
record ConformanceCheck(Optional<Path> folder, Duration timeout, ImmutableList<String> command) {
  /**
   * Runs the command over all vectors and reports on them.
   *
   * @param out for a table in CSV, a row for each case
   * @param err for a line that sums up
   * @return whether every case passed, and the command ended in order
   * @throws IllegalArgumentException if the folder holds no vectors, or not those of its manifest
   * @throws IOException if the folder cannot be read or the command cannot be started
   */
  boolean run(PrintStream out, PrintStream err) throws IOException {
    ImmutableList<VectorCase> cases =
        folder.isPresent() ? VectorFolder.read(folder.get()) : VectorFolder.bundled();
    ConformanceReport report = new ConformanceReport(cases, out);
    Waiting waiting = Waiting.start("check", report::progress, err);
    try (OracleProcess oracle = OracleProcess.start(command, VectorCase.requests(cases))) {
      report.end(converse(oracle, report));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      report.end(Optional.of("interrupted"));
    } finally {
      waiting.end();
    }
    err.println(report.summary());
    return report.isPassed();
  }

  /** {@return what was wrong with the command as a whole, if anything} */
  private Optional<String> converse(OracleProcess oracle, ConformanceReport report)
      throws InterruptedException {
    while (report.wantsMore()) {
      OracleProcess.Line line = oracle.next(timeout);
      if (line.text().isEmpty()) {
        Duration patience = line.isEnd() ? timeout : Duration.ZERO;
        return Optional.of(line.whyNone() + oracle.exit(patience).orElse(""));
      }
      report.take(line.text().get());
    }
    return ending(oracle);
  }

  private Optional<String> ending(OracleProcess oracle) throws InterruptedException {
    OracleProcess.Line line = oracle.next(timeout);
    if (line.text().isPresent()) {
      return Optional.of("a line after the last answer: " + line.text().get());
    }
    if (!line.isEnd()) {
      return Optional.of("no end within " + timeout.toSeconds() + " s of the last answer");
    }
    return oracle.exit(timeout).map(how -> "all answered" + how);
  }
}
