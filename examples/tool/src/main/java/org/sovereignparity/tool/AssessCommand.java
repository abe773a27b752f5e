package org.sovereignparity.tool;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.json.ParityJson;
import org.sovereignparity.json.TableLayout;
import org.sovereignparity.json.record.DecisionRecord;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.ParityPolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two models of a table. */
@Command(
    name = "assess",
    description = {
      "Compares two models of a table: how near the one comes to the other.",
      "The exit status is 0 if near enough, 1 if not, 3 if that cannot be told."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class AssessCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "TABLE",
      description = "A scoreboard in JSON, or a table in CSV: a row a benchmark, a column a model.")
  private Path table = Path.of("");

  @Parameters(index = "1", paramLabel = "CANDIDATE", description = "The model to be compared.")
  private String candidate = "";

  @Parameters(index = "2", paramLabel = "REFERENCE", description = "The model it must come near.")
  private String reference = "";

  @Option(
      names = "--scale",
      paramLabel = "SCALE",
      defaultValue = "0..100",
      description = "The bounds of all scores of a table in CSV; ${DEFAULT-VALUE} if not said.")
  private String scale = "0..100";

  @Mixin private PolicyOptions rule = new PolicyOptions();

  @Mixin private DecisionOutputs outputs = new DecisionOutputs();

  AssessCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Scoreboard board = TextFile.read(table, this::board);
    ParityPolicy policy = rule.policy();
    Threshold threshold = rule.threshold();
    ParityAssessment assessment =
        TextFile.parsed(
            table, () -> policy.assess(board, candidate, Frontier.model(reference), threshold));
    outputs.write(assessment, DecisionRecord::of, assessment.explain(), console);
    return ExitStatus.of(assessment.verdict().orElseThrow());
  }

  private Scoreboard board(String text) {
    return text.stripLeading().startsWith("{")
        ? ParityJson.readScoreboard(text)
        : ParityJson.readTable(
            text, TableLayout.of(Scale.parse(scale), Direction.HIGHER_IS_BETTER));
  }
}
