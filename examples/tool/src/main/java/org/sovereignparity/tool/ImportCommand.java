package org.sovereignparity.tool;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports a folder of result files. */
@Command(
    name = "import",
    description = {
      "Writes a row in CSV for each result file of a folder and of all folders in it.",
      "The exit status is 0 if no file was unreadable, 1 if one was."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--scores",
      paramLabel = "FILE",
      description = "A new file outside the folder, for a row for each score.")
  private Optional<String> scores = Optional.empty();

  @Parameters(paramLabel = "FOLDER", description = "The folder.")
  private String folder = "";

  ImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    boolean tells = Terminal.ERR.isThere();
    PrintStream terminal = tells ? console.err() : new PrintStream(OutputStream.nullOutputStream());
    ImportProgress progress =
        new ImportProgress(terminal, tells && Terminal.OUT.isThere(), System::nanoTime);
    return ImportFolder.run(folder, scores, console, progress);
  }
}
