package org.sovereignparity.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A command that is sent requests, and whose answers are read, by two threads, so that neither side
 * ever waits for the other to read. Its standard error is that of this program.
 */
final class OracleProcess implements AutoCloseable {
  private static final int LONGEST_LINE = 64 * 1024 * 1024;
  private static final int LINES_AHEAD = 1_000;

  private final Process process;
  private final List<String> requests;
  private final BlockingQueue<Line> lines = new ArrayBlockingQueue<>(LINES_AHEAD);
  private final Thread writer = new Thread(this::write, "requests");
  private final Thread reader = new Thread(this::read, "answers");

  /**
   * What comes next from the command.
   *
   * @param text a line without its line feed; empty if there is none
   * @param whyNone why there is none
   * @param isEnd whether there will be none any more
   */
  record Line(Optional<String> text, String whyNone, boolean isEnd) {
    static Line of(String text) {
      return new Line(Optional.of(text), "", false);
    }

    static Line end(String why) {
      return new Line(Optional.empty(), why, true);
    }
  }

  private OracleProcess(Process process, List<String> requests) {
    this.process = process;
    this.requests = requests;
  }

  /**
   * Starts a command and begins to send.
   *
   * @throws IOException if the command cannot be started
   */
  static OracleProcess start(List<String> command, List<String> requests) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    OracleProcess oracle = new OracleProcess(builder.start(), requests);
    oracle.writer.setDaemon(true);
    oracle.reader.setDaemon(true);
    oracle.writer.start();
    oracle.reader.start();
    return oracle;
  }

  /** {@return the next line, or why there is none} */
  Line next(Duration timeout) throws InterruptedException {
    Line line = lines.poll(timeout.toMillis(), TimeUnit.MILLISECONDS);
    return line == null
        ? new Line(Optional.empty(), "no answer within " + timeout.toSeconds() + " s", false)
        : line;
  }

  /** {@return how the command ended, if not in order} */
  Optional<String> exit(Duration timeout) throws InterruptedException {
    if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
      return Optional.of(", command still running");
    }
    int status = process.exitValue();
    return status == 0 ? Optional.empty() : Optional.of(", exit status " + status);
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    Process unused = process.destroyForcibly();
    writer.interrupt();
    reader.interrupt();
  }

  private void write() {
    try (OutputStream out = new BufferedOutputStream(process.getOutputStream(), 1 << 16)) {
      for (String request : requests) {
        out.write(request.getBytes(UTF_8));
        out.write('\n');
      }
    } catch (IOException e) {
      // The command reads no more; what it does not answer is reported.
    }
  }

  private void read() {
    try (InputStream in = new BufferedInputStream(process.getInputStream(), 1 << 16)) {
      lines.put(Line.end(readLines(in)));
    } catch (IOException e) {
      boolean unused = lines.offer(Line.end("answers could not be read: " + e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** {@return why there are no more lines} */
  private String readLines(InputStream in) throws IOException, InterruptedException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0; next = in.read()) {
      if (next == '\n') {
        lines.put(Line.of(line.toString(UTF_8)));
        line.reset();
      } else if (line.size() == LONGEST_LINE) {
        return "an answer was over " + LONGEST_LINE + " bytes";
      } else {
        line.write(next);
      }
    }
    if (line.size() > 0) {
      lines.put(Line.of(line.toString(UTF_8)));
    }
    return "the command gave no more answers";
  }
}
