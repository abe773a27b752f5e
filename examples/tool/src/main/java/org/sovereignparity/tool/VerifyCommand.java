package org.sovereignparity.tool;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sovereignparity.json.record.DecisionRecord;
import org.sovereignparity.json.record.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides a record again, and says whether the same comes out. */
@Command(
    name = "verify",
    description = {
      "Decides again what a decision record holds, and says whether the same comes out.",
      "The exit status is 0 if it does, 1 if not."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "RECORD", description = "A decision record in JSON.")
  private Path record = Path.of("");

  @Option(
      names = "--document",
      paramLabel = "FILE",
      description = "The document of the decision, where the record is kept without it.")
  private Optional<Path> document = Optional.empty();

  @Mixin private Outputs outputs = new Outputs();

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    DecisionRecord read = TextFile.read(record, DecisionRecord::parse);
    Verification verification =
        document.isPresent() ? TextFile.read(document.get(), read::verify) : read.verify();
    outputs.write(verification.explain(), console);
    return verification.isVerified() ? ExitStatus.MET : ExitStatus.NOT_MET;
  }
}
