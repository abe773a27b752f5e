package org.sovereignparity.tool;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.sovereignparity.json.ParityJson;
import org.sovereignparity.json.oracle.Oracle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints which rules are built in, or the schema of a form. */
@Command(
    name = "rules",
    description = "Prints in JSON which rules are built in, or a schema of the documents.",
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--schema",
      paramLabel = "FORM",
      description = "The schema of a form, such as programme, criteria or release-gate.")
  private Optional<String> schema = Optional.empty();

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console
        .out()
        .println(
            schema
                .map(ParityJson::schema)
                .orElseGet(() -> Oracle.builtIn().answer("{\"id\":\"rules\",\"op\":\"rules\"}")));
    return ExitStatus.MET;
  }
}
