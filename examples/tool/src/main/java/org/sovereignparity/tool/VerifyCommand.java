package org.sovereignparity.tool;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sovereignparity.json.record.DecisionRecord;
import org.sovereignparity.json.record.RecordPart;
import org.sovereignparity.json.record.Scorecard;
import org.sovereignparity.json.record.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides a record again, and says whether the same comes out. */
@Command(
    name = "verify",
    description = {
      "Decides again what a decision record holds, or a page with one in it, and says whether the"
          + " same comes out.",
      "The exit status is 0 if it does, 1 if not."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "RECORD",
      description = "A decision record in JSON, or the page of a decision.")
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
    Verification verification = TextFile.read(record, this::verified);
    outputs.write(verification.explain(), console);
    return verification.isVerified() ? ExitStatus.MET : ExitStatus.NOT_MET;
  }

  private Verification verified(String text) {
    if (!text.stripLeading().startsWith("<")) {
      return verified(DecisionRecord.parse(text));
    }
    Scorecard page = Scorecard.parse(text);
    return document.isPresent() ? verified(page.record()) : verified(page);
  }

  /** Another version may draw another page, whose record is as true. */
  private Verification verified(Scorecard page) {
    Verification verification = page.verify();
    if (verification.part().filter(RecordPart.PAGE::equals).isEmpty()
        || page.record().tool().equals(DecisionOutputs.TOOL)) {
      return verification;
    }
    console
        .err()
        .printf(
            "Only the record is verified, not what the page of %s shows: %s%n",
            page.record().tool(), verification);
    return page.record().verify();
  }

  private Verification verified(DecisionRecord read) {
    return document.isPresent() ? TextFile.read(document.get(), read::verify) : read.verify();
  }
}
