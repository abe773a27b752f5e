package org.sovereignparity.tool;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.sovereignparity.json.record.DecisionRecord;
import org.sovereignparity.json.record.Tool;
import picocli.CommandLine.Option;

/** Where the record of a decision goes, and what every record of this tool states. */
final class RecordOption {
  @Option(names = "--record", paramLabel = "FILE", description = "Write a decision record.")
  private Optional<Path> file = Optional.empty();

  /** Makes a record of a kind of decision. */
  @FunctionalInterface
  interface Recording<T> {
    DecisionRecord of(T decision, Tool tool, Instant decidedAt);
  }

  <T> void write(T decision, Recording<T> recording) {
    file.ifPresent(path -> write(path, decision, recording));
  }

  static <T> void write(Path file, T decision, Recording<T> recording) {
    Tool tool = Tool.of("sovereign-parity", Main.Version.number());
    TextFile.write(file, recording.of(decision, tool, Instant.now()).toJson());
  }
}
