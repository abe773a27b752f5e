package org.sovereignparity.tool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class WaitingTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** {@return what is written while the clock goes to each of the seconds} */
  private String written(boolean isSeen, String how, long... seconds) {
    AtomicLong clock = new AtomicLong();
    PrintStream out = new PrintStream(err, true, UTF_8);
    Waiting waiting = new Waiting("gate", () -> how, out, () -> isSeen, clock::get);
    for (long second : seconds) {
      clock.set(second * 1_000_000_000);
      waiting.look();
    }
    return err.toString(UTF_8).replace(System.lineSeparator(), "\n");
  }

  @Test
  void look_asTimeDoubles_writesALine() {
    assertThat(written(true, "", LongStream.rangeClosed(0, 17).toArray()))
        .isEqualTo("gate: 2 s\ngate: 4 s\ngate: 8 s\ngate: 16 s\n");
  }

  @Test
  void look_late_countsFromThere() {
    assertThat(written(true, "3/9 answers", 5, 9, 10, 11))
        .isEqualTo("gate: 5 s, 3/9 answers\ngate: 10 s, 3/9 answers\n");
  }

  @Test
  void look_nobodyThere_writesNothing() {
    assertThat(written(false, "", 2, 4)).isEmpty();
  }
}
