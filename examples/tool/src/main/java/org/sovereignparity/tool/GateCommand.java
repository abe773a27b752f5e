package org.sovereignparity.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sovereignparity.json.ParityJson;
import org.sovereignparity.json.gate.GateDecision;
import org.sovereignparity.json.gate.GateRule;
import org.sovereignparity.json.gate.GateSupport;
import org.sovereignparity.json.gate.ReleaseGate;
import org.sovereignparity.json.record.DecisionRecord;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Passes a model only if its results come near enough to those of a reference. */
@Command(
    name = "gate",
    description = {
      "Passes a model only if its results come near enough to those of a reference.",
      "The exit status is 0 if they do, 1 if not, 2 if something cannot be used, 3 if it cannot be"
          + " told. Nothing passes because something is missing, unless the gate"
          + " says so."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class GateCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--candidate",
      required = true,
      paramLabel = "FILE",
      description = {
        "The results of the model to be let through, of any format that is imported; or a folder",
        "with one run, as HELM and lm-evaluation-harness write it."
      })
  private Path candidate = Path.of("");

  @Option(
      names = "--candidate-model",
      paramLabel = "NAME",
      description = "Which model of that file; needed where it has several.")
  private Optional<String> candidateModel = Optional.empty();

  @ArgGroup(multiplicity = "1")
  private Reference reference = new Reference();

  @Option(
      names = "--reference-model",
      paramLabel = "NAME",
      description = "Which model of that file; needed where it has several.")
  private Optional<String> referenceModel = Optional.empty();

  @ArgGroup(multiplicity = "1")
  private Rules rules = new Rules();

  @Mixin private PolicyOptions drafted = new PolicyOptions();

  @Option(
      names = "--support",
      paramLabel = "WORD",
      description = {
        "shown: pass only what the items of both runs, or else the standard errors, show at 0.95;",
        "not-refuted: fail only what they refute. UNDETERMINED where there are neither."
      })
  private Optional<GateSupport> support = Optional.empty();

  @Option(
      names = "--junit",
      paramLabel = "FILE",
      description = "Write a test case for each rule, in the XML of JUnit.")
  private Optional<Path> junit = Optional.empty();

  @Option(
      names = "--records",
      paramLabel = "FOLDER",
      description = "Write a decision record for each rule, named by its id.")
  private Optional<Path> records = Optional.empty();

  @Mixin private Outputs outputs = new Outputs();

  /** What the candidate is compared with. */
  static final class Reference {
    @Option(
        names = "--reference",
        paramLabel = "FILE",
        description = "The results of the model that it must come near to.")
    private Optional<Path> results = Optional.empty();

    @Option(
        names = "--baseline",
        paramLabel = "RECORD",
        description = "A decision record, whose candidate is the reference.")
    private Optional<Path> record = Optional.empty();
  }

  /** What must be met. */
  static final class Rules {
    @Option(names = "--rules", paramLabel = "FILE", description = "The gate, as a document.")
    private Optional<Path> gate = Optional.empty();

    @Option(
        names = "--init",
        paramLabel = "FILE",
        description = {
          "Write a gate into a new file, to be read and completed: every benchmark that both results",
          "have, and one rule from --aggregation or --policy and --at-least."
        })
    private Optional<Path> draft = Optional.empty();
  }

  GateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    checkWhatIsAsked();
    GateModel ours = GateModel.read(candidate, candidateModel, "candidate");
    if (rules.draft.isPresent()) {
      return draft(rules.draft.get(), ours);
    }
    ReleaseGate gate =
        GateModel.document(rules.gate.orElseThrow(), "a gate", ParityJson::readReleaseGate);
    GateBoard board =
        reference.record.isPresent()
            ? GateBoard.of(gate.scores(), ours, reference.record.get())
            : GateBoard.ofAll(gate.scores(), ours, theirs());
    GateDecision decision = board.decide(gate, support);
    junit.ifPresent(file -> TextFile.write(file, JunitReport.of(decision)));
    records.ifPresent(folder -> record(folder, decision));
    outputs.write(decision.explain(), console);
    return ExitStatus.of(decision.verdict());
  }

  private void checkWhatIsAsked() {
    if (reference.results.isPresent() == reference.record.isPresent()) {
      throw refused("Either --reference or --baseline must be given");
    }
    if (rules.gate.isPresent() == rules.draft.isPresent()) {
      throw refused("Either --rules or --init must be given");
    }
    if (rules.draft.isPresent() && reference.record.isPresent()) {
      throw refused("--init needs the results of a --reference");
    }
    if (reference.results.equals(Optional.of(candidate)) && candidateModel.equals(referenceModel)) {
      throw refused("Candidate and reference must not be the same results: " + candidate);
    }
  }

  private ParameterException refused(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private GateModel theirs() {
    return GateModel.read(reference.results.orElseThrow(), referenceModel, "reference");
  }

  private static void record(Path folder, GateDecision decision) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UnusableException("Folder must be one that can be made: " + folder, e);
    }
    decision
        .outcomes()
        .forEach(
            (id, outcome) ->
                DecisionOutputs.write(
                    folder.resolve(id + ".json"), outcome.assessment(), DecisionRecord::of));
  }

  private int draft(Path file, GateModel ours) {
    GateRule rule = GateRule.of("recovery", drafted.policy(), drafted.threshold());
    GateDraft.of(ours, theirs(), rule).write(file, console);
    return ExitStatus.MET;
  }
}
