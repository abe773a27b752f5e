package org.sovereignparity.tool;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE_NEW;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.importer.ImportResult;

/**
 * Imports the result files of a folder and of all folders in it, and reports in CSV what each file
 * holds, and each score.
 */
final class ImportFolder {
  private final PrintStream out;
  private final ImportReport report;
  private final ImportProgress progress;

  ImportFolder(PrintStream out, ImportReport report, ImportProgress progress) {
    this.out = out;
    this.report = report;
    this.progress = progress;
  }

  /**
   * Imports a folder.
   *
   * <p>On standard output stands a row for each file, by path: {@code file}, {@code bytes}, {@code
   * outcome} ({@code read}, {@code refused}, {@code skipped} or {@code unreadable}), {@code
   * format}, {@code model}, the numbers of {@code scores}, {@code groups} and {@code issues},
   * {@code codes} (of issues with how many there are, or of the refusal) and {@code message}. The
   * files of a HELM run are one row, under the path of their folder with a slash. Links to folders
   * are skipped. No file stops the import of the others.
   *
   * <p>With {@code --scores} a file takes a row for each score: {@code file}, {@code format},
   * {@code model}, {@code kind} ({@code score}, or {@code group} for one that the document made
   * from others), {@code benchmark}, {@code metric}, {@code filter}, {@code shots}, {@code value}
   * as it is written, {@code unit}, {@code scale}, {@code direction}, {@code standard_error},
   * {@code samples}, {@code settings} (all others, a JSON object), {@code issues} (the codes of
   * those that go with the score) and {@code at}. What a document does not state is empty. A file
   * that is {@code read} has all its rows there, any other none.
   *
   * <p>Each file is read and forgotten before the next one; one that takes more memory than there
   * is, itself or with its rows, counts as unreadable. On standard error, if it is a terminal,
   * stands how far the import is, and at the end a summary; if it is none, nothing.
   *
   * @param name the folder
   * @param scoresName perhaps a new file outside the folder
   * @return the exit status: 0 if no file was unreadable; 1 if one was, for what its row says; 2,
   *     with a message on standard error, if the arguments cannot be used or the rows not be
   *     written
   */
  static int run(
      String name, Optional<String> scoresName, Console console, ImportProgress progress) {
    try {
      Path folder;
      Optional<OutputStream> scores;
      try {
        folder = folder(name);
        scores =
            scoresName.isPresent()
                ? Optional.of(outside(folder, scoresName.get()))
                : Optional.empty();
      } catch (IllegalArgumentException e) {
        console.err().println(e.getMessage());
        return ExitStatus.UNUSABLE;
      }
      return run(folder, scores, console.out(), progress);
    } catch (IOException e) {
      console.err().println("Rows must be written: " + e);
      return ExitStatus.UNUSABLE;
    }
  }

  /** {@return the folder itself, also where {@code name} is a link to it} */
  private static Path folder(String name) throws IOException {
    Path folder = Path.of(name);
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException("Folder must be there: " + name);
    }
    return folder.toRealPath();
  }

  /**
   * {@return a file that the import does not come upon, also when it is run again}
   *
   * <p>It must be a new one: under another name it could be one of those to be read, or where
   * standard output goes.
   */
  private static OutputStream outside(Path folder, String name) throws IOException {
    Path file = Path.of(name);
    Path parent = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    if (parent.toRealPath().startsWith(folder)) {
      throw new IllegalArgumentException("Scores must be written outside the folder: " + name);
    }
    boolean isPipe = Files.exists(file) && !Files.isRegularFile(file);
    if (!isPipe && Files.exists(file, NOFOLLOW_LINKS)) {
      throw new IllegalArgumentException("File for the scores must not be there yet: " + name);
    }
    return isPipe ? Files.newOutputStream(file) : Files.newOutputStream(file, CREATE_NEW);
  }

  private static int run(
      Path folder, Optional<OutputStream> scores, PrintStream out, ImportProgress progress)
      throws IOException {
    ImportReport report = new ImportReport(out, scores);
    try (report) {
      new ImportFolder(out, report, progress).run(ImportSource.list(folder));
    } finally {
      progress.clear();
    }
    check(out);
    progress.end(report.summary());
    return report.isComplete() ? ExitStatus.MET : ExitStatus.NOT_MET;
  }

  private static void check(PrintStream out) throws IOException {
    if (out.checkError()) {
      throw new IOException("standard output takes no more");
    }
  }

  void run(ImmutableList<ImportSource> sources) throws IOException {
    progress.start(sources.size(), sources.stream().mapToLong(ImportSource::bytes).sum());
    for (ImportSource source : sources) {
      take(source);
      check(out);
      progress.done(source.bytes());
    }
  }

  private void take(ImportSource source) throws IOException {
    try {
      add(source);
    } catch (OutOfMemoryError e) {
      // What was made of the file is given up with it, so that the next ones have room again.
      progress.makeRoom();
      report.addUnreadable(source, e);
    }
  }

  private void add(ImportSource source) throws IOException {
    ImportResult result;
    try {
      result = source.read();
    } catch (InvalidDocumentException e) {
      progress.makeRoom();
      report.addRefused(source, e);
      return;
    } catch (ImportSource.SkippedException e) {
      progress.makeRoom();
      report.addSkipped(source, e);
      return;
    } catch (IOException | RuntimeException e) {
      progress.makeRoom();
      report.addUnreadable(source, e);
      return;
    }
    progress.makeRoom();
    report.addRead(source, result);
  }
}
