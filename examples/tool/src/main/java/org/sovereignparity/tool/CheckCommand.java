package org.sovereignparity.tool;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Runs another implementation of the oracle's protocol over the conformance vectors, or writes them
 * into a folder.
 */
@Command(
    name = "check",
    description = {
      "Starts a command, sends it every request of the conformance vectors, and reports each answer"
          + " in CSV, with a summary on standard error.",
      "The exit status is 0 if all passed, 1 if not."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  private static final int MOST_SECONDS = 999_999;

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--vectors",
      paramLabel = "FOLDER",
      description = "The vectors of a folder, instead of those in this jar.")
  private Optional<Path> folder = Optional.empty();

  @Option(
      names = "--op",
      paramLabel = "OP",
      split = ",",
      description = "Only requests with one of these operations, such as assess.")
  private Set<String> ops = Set.of();

  @Option(
      names = "--keys",
      paramLabel = "KEY",
      split = ",",
      description = "Only these keys of answers, such as status,verdict,ratio.")
  private Set<String> keys = Set.of();

  @Option(
      names = "--first",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "So many places that differ in an answer, a row each; ${DEFAULT-VALUE} if not said.")
  private int first;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "How long each answer is waited for; ${DEFAULT-VALUE} if not said.")
  private int timeout;

  @Option(
      names = "--write",
      paramLabel = "FOLDER",
      description = "Write the vectors into a folder, and run nothing.")
  private Optional<Path> written = Optional.empty();

  @Parameters(
      arity = "0..*",
      paramLabel = "COMMAND",
      description = "The command and its arguments, after -- where they have options.")
  private List<String> command = List.of();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (timeout < 1 || timeout > MOST_SECONDS) {
      throw refused("Timeout must be a whole number of seconds within 1..999999: " + timeout);
    }
    if (first < 1) {
      throw refused("First must be a number of places, at least 1: " + first);
    }
    if (written.isPresent() == !command.isEmpty()) {
      throw refused("Either a command must be given, or a folder with --write");
    }
    try {
      return run();
    } catch (IOException e) {
      throw new UnusableException(String.valueOf(e.getMessage()), e);
    }
  }

  private int run() throws IOException {
    if (written.isPresent()) {
      VectorFolder.write(written.get());
      return ExitStatus.MET;
    }
    ConformanceCheck check =
        new ConformanceCheck(
            folder,
            ImmutableSet.copyOf(ops),
            new Compared(ImmutableSet.copyOf(keys), first),
            Duration.ofSeconds(timeout),
            ImmutableList.copyOf(command));
    return check.run(console.out(), console.err()) ? ExitStatus.MET : ExitStatus.NOT_MET;
  }

  private ParameterException refused(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
