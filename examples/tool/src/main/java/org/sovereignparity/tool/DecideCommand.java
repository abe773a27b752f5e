package org.sovereignparity.tool;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.eligibility.EligibilityFacts;
import org.sovereignparity.json.ParityJson;
import org.sovereignparity.json.record.DecisionRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides from where a model's parts come whether it is eligible. */
@Command(
    name = "decide",
    description = {
      "Decides from where a model's parts come whether it is eligible.",
      "The exit status is 0 if it is, 1 if not, 3 if that cannot be told."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class DecideCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "CRITERIA", description = "The document of criteria.")
  private Path criteria = Path.of("");

  @Parameters(index = "1", paramLabel = "LINEAGE", description = "The document of a lineage.")
  private Path lineage = Path.of("");

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "What was known on a day, such as 2026-01-15.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--reading",
      paramLabel = "ID",
      description = "The reading of the criteria; the one they take, if not said.")
  private Optional<String> reading = Optional.empty();

  @Mixin private DecisionOutputs outputs = new DecisionOutputs();

  DecideCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Reading<Criterion> rules = TextFile.read(criteria, ParityJson::readCriteria);
    EligibilityFacts facts =
        EligibilityFacts.of(TextFile.read(lineage, ParityJson::readLineage)).toBuilder()
            .asOf(asOf)
            .build();
    EligibilityDecision taken = EligibilityDecision.of(rules, facts);
    EligibilityDecision decision = reading.map(taken::under).orElse(taken);
    outputs.write(decision, DecisionRecord::of, decision.explain(), console);
    return ExitStatus.of(decision.verdict());
  }
}
