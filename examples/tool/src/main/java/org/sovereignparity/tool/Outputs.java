package org.sovereignparity.tool;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.sovereignparity.report.Report;
import picocli.CommandLine.Option;

/** Where a report goes: to standard output as text, and to the files that are asked for. */
final class Outputs {
  @Option(
      names = "--markdown",
      paramLabel = "FILE",
      description = "Write the report as Markdown, for a review or a job's summary.")
  private Optional<Path> markdown = Optional.empty();

  @Option(
      names = {"--html", "--page"},
      paramLabel = "FILE",
      description = {
        "Write a page of HTML with pictures; that of a decision holds its record,",
        "so that the page can be verified."
      })
  private Optional<Path> html = Optional.empty();

  @Option(names = "--figures", description = "Draw the pictures as text and in Markdown too.")
  private boolean figures;

  /** Writes a report that is no decision. */
  void write(Report report, Console console) {
    write(report, report::toHtmlPage, console);
  }

  /** Files come first, so that they are there whatever becomes of standard output. */
  void write(Report report, Supplier<String> page, Console console) {
    Report shown = figures ? report.drawn() : report;
    markdown.ifPresent(file -> TextFile.write(file, shown.toMarkdown()));
    html.ifPresent(file -> TextFile.write(file, page.get()));
    console.out().print(shown);
    console.out().flush();
  }
}
