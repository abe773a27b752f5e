package org.sovereignparity.tool;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sovereignparity.json.ParityJson;
import org.sovereignparity.json.record.DecisionRecord;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Programme;
import org.sovereignparity.programme.Round;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Evaluates the submissions of a round under an edition of a programme. */
@Command(
    name = "round",
    description = "Evaluates the submissions of a round: points, ranks and who advances.",
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class RoundCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "PROGRAMME", description = "The document of a programme.")
  private Path programme = Path.of("");

  @Parameters(index = "1", paramLabel = "EDITION", description = "The id of one of its editions.")
  private String edition = "";

  @Parameters(
      index = "2",
      paramLabel = "SUBMISSIONS",
      description = "JSON with submissions, and perhaps events and asOf, as the oracle takes them.")
  private Path submissions = Path.of("");

  @Mixin private DecisionOutputs outputs = new DecisionOutputs();

  RoundCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Programme rules = TextFile.read(programme, ParityJson::readProgramme);
    Edition chosen = TextFile.parsed(programme, () -> rules.edition(edition));
    Round round = TextFile.read(submissions, json -> ParityJson.readRound(chosen, json));
    outputs.write(round, DecisionRecord::of, round.explain(), console);
    return ExitStatus.MET;
  }
}
