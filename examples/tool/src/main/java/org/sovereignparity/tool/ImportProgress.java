package org.sovereignparity.tool;

import com.google.common.base.Strings;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * A line that tells how far an import is, such as {@code 250/1000 files, 250.0/1000.0 MB, 50.0
 * MB/s, 50 files/s, 0:15 left}, and is written over while the import goes on.
 *
 * <p>Rates are those since the start. What is left is told from bytes, since files differ in size.
 * A MB is a million bytes.
 */
final class ImportProgress {
  private static final long BETWEEN_LINES = 250_000_000;
  private static final double MEGA = 1e6;
  private static final double GIGA = 1e9;

  private final PrintStream terminal;
  private final boolean rowsGoThere;
  private final LongSupplier clock;
  private int files;
  private long bytes;
  private long start;
  private int filesDone;
  private long bytesDone;
  private long lastLine;
  private int width;

  /**
   * Creates the progress of an import that has not started.
   *
   * @param terminal where the line is written
   * @param rowsGoThere whether other lines are written to the same terminal
   * @param clock nanoseconds since any point in time
   */
  ImportProgress(PrintStream terminal, boolean rowsGoThere, LongSupplier clock) {
    this.terminal = terminal;
    this.rowsGoThere = rowsGoThere;
    this.clock = clock;
  }

  /** Starts an import of so many files and bytes. */
  void start(int allFiles, long allBytes) {
    files = allFiles;
    bytes = allBytes;
    start = clock.getAsLong();
    lastLine = start;
  }

  /** Makes room for lines that are written to the same terminal. */
  void makeRoom() {
    if (rowsGoThere) {
      clear();
    }
  }

  /** One more file, of so many bytes, is done. */
  void done(long bytesOfFile) {
    filesDone++;
    bytesDone += bytesOfFile;
    long now = clock.getAsLong();
    if (now - lastLine >= BETWEEN_LINES) {
      lastLine = now;
      write(line((now - start) / GIGA));
    }
  }

  private String line(double seconds) {
    return String.format(
        Locale.ROOT,
        "%d/%d files, %.1f/%.1f MB, %s, %s left",
        filesDone,
        files,
        bytesDone / MEGA,
        bytes / MEGA,
        rates(seconds),
        left(seconds));
  }

  private String rates(double seconds) {
    return String.format(
        Locale.ROOT, "%.1f MB/s, %.0f files/s", bytesDone / MEGA / seconds, filesDone / seconds);
  }

  private String left(double seconds) {
    return bytesDone == 0 ? "?" : time(seconds * (bytes - bytesDone) / bytesDone);
  }

  private static String time(double seconds) {
    long whole = (long) Math.ceil(seconds);
    return whole < 3600
        ? String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60)
        : String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60);
  }

  private void write(String line) {
    terminal.print('\r' + Strings.padEnd(line, width, ' '));
    terminal.flush();
    width = line.length();
  }

  /** Takes the line away. */
  void clear() {
    if (width > 0) {
      terminal.print('\r' + " ".repeat(width) + '\r');
      terminal.flush();
      width = 0;
    }
  }

  /**
   * Puts a line about the whole, with time and rates, in place of the one that was written over.
   */
  void end(String summary) {
    clear();
    double seconds = (clock.getAsLong() - start) / GIGA;
    terminal.println(
        String.format(
            Locale.ROOT,
            "%d files, %.1f MB in %.1f s%s: %s",
            filesDone,
            bytesDone / MEGA,
            seconds,
            seconds > 0 ? " (" + rates(seconds) + ")" : "",
            summary));
    terminal.flush();
  }
}
