package org.sovereignparity.tool;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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
 * @param ops the operations of the requests that are sent; all, and lines that are no request, if
 *     there are none
 * @param compared what of answers is compared
 * @param timeout how long each answer is waited for
 * @param command the command that reads requests from its standard input and writes answers to its
 *     standard output, with its arguments
 */
record ConformanceCheck(
    Optional<Path> folder,
    ImmutableSet<String> ops,
    Compared compared,
    Duration timeout,
    ImmutableList<String> command) {
  /**
   * Runs the command over all vectors and reports on them.
   *
   * @param out for a table in CSV, a row for each case
   * @param err for a line that sums up
   * @return whether every case passed, and the command ended in order
   * @throws IllegalArgumentException if the folder holds no vectors, not those of its manifest, or
   *     none with one of the operations
   * @throws IOException if the folder cannot be read or the command cannot be started
   */
  boolean run(PrintStream out, PrintStream err) throws IOException {
    ImmutableList<VectorCase> cases = cases();
    ConformanceReport report = new ConformanceReport(cases, compared, out);
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

  private ImmutableList<VectorCase> cases() throws IOException {
    ImmutableList<VectorCase> all =
        folder.isPresent() ? VectorFolder.read(folder.get()) : VectorFolder.bundled();
    ImmutableSet<String> known =
        all.stream().flatMap(one -> one.op().stream()).collect(toImmutableSet());
    for (String op : ops) {
      if (!known.contains(op)) {
        throw new IllegalArgumentException(
            "Operation must be one of %s: \"%s\"".formatted(known, op));
      }
    }
    return all.stream()
        .filter(one -> ops.isEmpty() || one.op().filter(ops::contains).isPresent())
        .collect(toImmutableList());
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
