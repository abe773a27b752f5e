package org.sovereignparity.tool;

import java.nio.file.Path;
import java.util.Optional;
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
      names = "--html",
      paramLabel = "FILE",
      description = "Write the report as a page of HTML.")
  private Optional<Path> html = Optional.empty();

  /** Files come first, so that they are there whatever becomes of standard output. */
  void write(Report report, Console console) {
    markdown.ifPresent(file -> TextFile.write(file, report.toMarkdown()));
    html.ifPresent(file -> TextFile.write(file, report.toHtmlPage()));
    console.out().print(report);
    console.out().flush();
  }
}
