package org.sovereignparity.tool;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.sovereignparity.json.ParityJson;
import org.sovereignparity.json.oracle.Oracle;
import picocli.CommandLine.Option;

/** How the oracle is started: the rules that it knows beside the built-in ones, and its threads. */
final class OracleOptions {
  @Option(
      names = "--programme",
      paramLabel = "FILE",
      description = "Know the programme of a document by its id; may be repeated.")
  private List<Path> programmes = List.of();

  @Option(
      names = "--criteria",
      paramLabel = "FILE",
      description = "Know the criteria of a document by their id; may be repeated.")
  private List<Path> criteria = List.of();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads answer; the processors, if not said.")
  private int threads = Math.min(Runtime.getRuntime().availableProcessors(), Oracle.MAX_THREADS);

  /**
   * Answers all requests of standard input.
   *
   * @throws IllegalArgumentException if rules have the id of others
   * @throws UnusableException if a file does not hold such rules, or a stream fails
   */
  int answerAll(Console console) {
    if (threads < 1 || threads > Oracle.MAX_THREADS) {
      throw new IllegalArgumentException(
          "Threads must lie within 1..%s: %s".formatted(Oracle.MAX_THREADS, threads));
    }
    Oracle oracle =
        Oracle.knowing(
            read(programmes, ParityJson::readProgramme), read(criteria, ParityJson::readCriteria));
    try {
      oracle.answerAll(console.in(), console.out(), threads);
    } catch (IOException e) {
      throw new UnusableException("Standard input and output must work: " + e.getMessage(), e);
    }
    return ExitStatus.MET;
  }

  private static <T> ImmutableList<T> read(List<Path> files, Function<String, T> form) {
    return files.stream().map(file -> TextFile.read(file, form)).collect(toImmutableList());
  }
}
