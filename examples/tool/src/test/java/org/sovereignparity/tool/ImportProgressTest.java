package org.sovereignparity.tool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

/** Lines under a clock that is set by hand; rates and times left are calculated by hand. */
class ImportProgressTest {
  private static final long SECOND = 1_000_000_000;
  private static final long MB = 1_000_000;

  private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
  private long now = 77 * SECOND;

  private ImportProgress progress(boolean rowsGoThere) {
    return new ImportProgress(new PrintStream(terminal, false, UTF_8), rowsGoThere, () -> now);
  }

  private String written() {
    String text = terminal.toString(UTF_8);
    terminal.reset();
    return text;
  }

  @Test
  void done_tellsRatesAndTheTimeLeftByBytes() {
    ImportProgress progress = progress(false);
    progress.start(4, 1000 * MB);
    now += 5 * SECOND;
    progress.done(250 * MB);
    // 250 MB in 5 s; the other 750 MB take 15 s, though three files of four are left.
    assertThat(written())
        .isEqualTo("\r1/4 files, 250.0/1000.0 MB, 50.0 MB/s, 0 files/s, 0:15 left");
    now += 3 * SECOND;
    progress.done(710 * MB);
    // 960 MB in 8 s are 120 MB/s; 40 MB take a third of a second, which is shown as one.
    assertThat(written())
        .isEqualTo("\r2/4 files, 960.0/1000.0 MB, 120.0 MB/s, 0 files/s, 0:01 left");
  }

  @Test
  void done_hoursLeft_areShown() {
    ImportProgress progress = progress(false);
    progress.start(1000, 7326 * MB);
    now += SECOND;
    progress.done(MB);
    // 7325 s are two hours, two minutes and five seconds.
    assertThat(written())
        .isEqualTo("\r1/1000 files, 1.0/7326.0 MB, 1.0 MB/s, 1 files/s, 2:02:05 left");
  }

  @Test
  void done_withinAQuarterOfASecond_isNotWritten() {
    ImportProgress progress = progress(false);
    progress.start(10, 10 * MB);
    now += SECOND / 4 - 1;
    progress.done(MB);
    assertThat(written()).isEmpty();
    now += 1;
    progress.done(MB);
    // 2 MB and 2 files in a quarter of a second; 8 MB take a second.
    assertThat(written()).isEqualTo("\r2/10 files, 2.0/10.0 MB, 8.0 MB/s, 8 files/s, 0:01 left");
    now += SECOND / 4 - 1;
    progress.done(MB);
    assertThat(written()).isEmpty();
  }

  @Test
  void done_nothingButEmptyFiles_hasNoTimeLeft() {
    ImportProgress progress = progress(false);
    progress.start(2, MB);
    now += 4 * SECOND;
    progress.done(0);
    // A file in 4 s.
    assertThat(written()).isEqualTo("\r1/2 files, 0.0/1.0 MB, 0.0 MB/s, 0 files/s, ? left");
  }

  @Test
  void line_shorterThanTheLast_leavesNothingOfIt() {
    ImportProgress progress = progress(false);
    progress.start(3, 3661 * MB);
    now += SECOND;
    progress.done(MB);
    assertThat(written())
        .isEqualTo("\r1/3 files, 1.0/3661.0 MB, 1.0 MB/s, 1 files/s, 1:01:00 left");
    now += SECOND;
    progress.done(2379 * MB);
    // 2380 MB in 2 s; 1281 MB take 1.08 s.
    assertThat(written())
        .isEqualTo("\r2/3 files, 2380.0/3661.0 MB, 1190.0 MB/s, 1 files/s, 0:02 left");
    now += 98 * SECOND;
    progress.done(1281 * MB);
    // 3661 MB in 100 s: two characters less.
    assertThat(written())
        .isEqualTo("\r3/3 files, 3661.0/3661.0 MB, 36.6 MB/s, 0 files/s, 0:00 left  ");
  }

  @Test
  void makeRoom_rowsElsewhere_leavesTheLine() {
    ImportProgress progress = progress(false);
    progress.start(1, MB);
    now += SECOND;
    progress.done(MB);
    String unused = written();
    progress.makeRoom();
    assertThat(written()).isEmpty();
  }

  @Test
  void makeRoom_rowsOnTheSameTerminal_clearsTheLineOnce() {
    ImportProgress progress = progress(true);
    progress.start(1, MB);
    progress.makeRoom();
    assertThat(written()).isEmpty();
    now += SECOND;
    progress.done(MB);
    String line = written();
    progress.makeRoom();
    assertThat(written()).isEqualTo("\r" + " ".repeat(line.length() - 1) + "\r");
    progress.makeRoom();
    assertThat(written()).isEmpty();
  }

  @Test
  void end_putsTheSummaryInPlaceOfTheLine() {
    ImportProgress progress = progress(false);
    progress.start(2, 3 * MB);
    now += SECOND;
    progress.done(MB);
    String line = written();
    now += SECOND;
    progress.done(2 * MB);
    String last = written();
    assertThat(last).hasSize(line.length());
    progress.end("2 read");
    assertThat(written())
        .isEqualTo(
            "\r"
                + " ".repeat(last.length() - 1)
                + "\r2 files, 3.0 MB in 2.0 s (1.5 MB/s, 1 files/s): 2 read"
                + System.lineSeparator());
  }

  @Test
  void end_withoutTimeOrLine_hasNoRates() {
    ImportProgress progress = progress(false);
    progress.start(0, 0);
    progress.end("0 read");
    assertThat(written()).isEqualTo("0 files, 0.0 MB in 0.0 s: 0 read" + System.lineSeparator());
  }
}
