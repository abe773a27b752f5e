package org.sovereignparity.tool;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Answers the requests of standard input, one a line, on standard output. */
@Command(
    name = "oracle",
    description = "Answers the requests of standard input, one a line, on standard output.",
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class OracleCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private OracleOptions rules = new OracleOptions();

  OracleCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return rules.answerAll(console);
  }
}
