package org.sovereignparity.tool;

import com.google.common.base.Suppliers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.sovereignparity.json.record.DecisionRecord;
import org.sovereignparity.json.record.Scorecard;
import org.sovereignparity.json.record.Tool;
import org.sovereignparity.report.Report;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a decision goes: its report, and its record, which a page of HTML holds too. */
final class DecisionOutputs {
  /** What every record of this tool states. */
  static final Tool TOOL = Tool.of("sovereign-parity", Main.Version.number());

  @Option(names = "--record", paramLabel = "FILE", description = "Write a decision record.")
  private Optional<Path> file = Optional.empty();

  @Mixin private Outputs outputs = new Outputs();

  /** Makes a record of a kind of decision. */
  @FunctionalInterface
  interface Recording<T> {
    DecisionRecord of(T decision, Tool tool, Instant decidedAt);
  }

  <T> void write(T decision, Recording<T> recording, Report report, Console console) {
    Supplier<DecisionRecord> record =
        Suppliers.memoize(() -> recording.of(decision, TOOL, Instant.now()));
    file.ifPresent(path -> TextFile.write(path, record.get().toJson()));
    outputs.write(report, () -> Scorecard.of(record.get()).toHtml(), console);
  }

  static <T> void write(Path file, T decision, Recording<T> recording) {
    TextFile.write(file, recording.of(decision, TOOL, Instant.now()).toJson());
  }
}
