package org.sovereignparity.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableSet;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.sovereignparity.json.gate.GateSupport;
import org.sovereignparity.parity.Aggregation;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * The command of sovereign-parity: decides, gates, imports and checks from a shell.
 *
 * <p>Without the name of a command it is the oracle, which answers the requests of standard input.
 */
@Command(
    name = "sovereign-parity",
    description = {
      "Exact parity ratios and eligibility decisions, with their reasons.",
      "Without a command: answers the requests of standard input, as the command oracle does."
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:MET, or done",
      "1:NOT_MET, or something was found wrong",
      "2:arguments or files cannot be used",
      "3:UNDETERMINED"
    },
    versionProvider = Main.Version.class,
    sortOptions = false,
    mixinStandardHelpOptions = true)
public final class Main implements Callable<Integer> {
  private static final ImmutableSet<String> AWAITED =
      ImmutableSet.of("assess", "decide", "gate", "round", "verify");
  private static final String NOT_IN_ENCODING =
      "Argument must be in the encoding of the system, such as UTF-8 where LC_ALL is C.UTF-8: ";

  private final Console console;

  @Mixin private OracleOptions rules = new OracleOptions();

  private Main(Console console) {
    this.console = console;
  }

  /**
   * Runs a command and ends the process with its exit status: 0 if what was asked is MET or all is
   * done, 1 if it is NOT_MET or something was found wrong, 2 if arguments or files cannot be used,
   * 3 if it is UNDETERMINED.
   *
   * @param args the command and its arguments; none for the oracle
   */
  public static void main(String[] args) {
    int status = run(List.of(args), Console.ofProcess());
    if (status != 0) {
      System.exit(status);
    }
  }

  /** {@return the exit status of a run} */
  static int run(List<String> args, Console console) {
    if (args.isEmpty()) {
      return new OracleCommand(console).call();
    }
    int status = command(console).execute(args.toArray(new String[0]));
    if (status == ExitStatus.UNUSABLE) {
      args.stream()
          .filter(argument -> argument.indexOf(ImportSource.NO_CHARACTER) >= 0)
          .forEach(argument -> console.err().println(NOT_IN_ENCODING + argument));
    }
    console.out().flush();
    return status;
  }

  private static CommandLine command(Console console) {
    CommandLine command =
        new CommandLine(new Main(console))
            .addSubcommand(new OracleCommand(console))
            .addSubcommand(new GateCommand(console))
            .addSubcommand(new AssessCommand(console))
            .addSubcommand(new RoundCommand(console))
            .addSubcommand(new DecideCommand(console))
            .addSubcommand(new ImportCommand(console))
            .addSubcommand(new CheckCommand(console))
            .addSubcommand(new VerifyCommand(console))
            .addSubcommand(new RulesCommand(console));
    return command
        .registerConverter(Aggregation.class, Word.of(Aggregation.values()))
        .registerConverter(GateSupport.class, Word.of(GateSupport.values()))
        .setOut(writer(console.out()))
        .setErr(writer(console.err()))
        .setExecutionStrategy(parsed -> executed(parsed, console))
        .setParameterExceptionHandler(Main::unusable)
        .setExecutionExceptionHandler((e, failed, parsed) -> failed(e, console));
  }

  /** Those that do not tell themselves how far they are are waited for. */
  private static int executed(ParseResult parsed, Console console) {
    IExecutionStrategy last = new RunLast();
    if (!parsed.hasSubcommand() || !AWAITED.contains(parsed.subcommand().commandSpec().name())) {
      return last.execute(parsed);
    }
    String name = parsed.subcommand().commandSpec().name();
    Waiting waiting = Waiting.start(name, () -> "", console.err());
    try {
      return last.execute(parsed);
    } finally {
      waiting.end();
    }
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, UTF_8);
  }

  private static int unusable(ParameterException e, String[] args) {
    CommandLine failed = e.getCommandLine();
    failed.getErr().println(e.getMessage());
    failed.getErr().printf("Try: %s --help%n", failed.getCommandSpec().qualifiedName());
    return ExitStatus.UNUSABLE;
  }

  /** Bad input is said in a line; anything else is a defect, which has a stack trace. */
  private static int failed(Exception e, Console console) {
    if (e instanceof UnusableException || e instanceof IllegalArgumentException) {
      console.err().println(e.getMessage());
    } else {
      e.printStackTrace(console.err());
    }
    return ExitStatus.UNUSABLE;
  }

  @Override
  public Integer call() {
    return rules.answerAll(console);
  }

  /** The version of the jar, as its manifest states it. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"sovereign-parity " + number()};
    }

    static String number() {
      String stated = Main.class.getPackage().getImplementationVersion();
      return stated == null ? "unreleased" : stated;
    }
  }
}
