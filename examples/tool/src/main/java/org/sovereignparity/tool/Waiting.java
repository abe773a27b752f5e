package org.sovereignparity.tool;

import java.io.PrintStream;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Tells somebody at a terminal that a command is still at work, such as {@code check: 4 s, 250/900
 * answers}: after two seconds, and then each time that has doubled, a line of its own, so that it
 * never stands within what the command prints.
 */
final class Waiting {
  private static final long FIRST_SECONDS = 2;
  private static final long GIGA = 1_000_000_000;
  private static final long BETWEEN_LOOKS = 250;

  private final String command;
  private final Supplier<String> how;
  private final PrintStream err;
  private final BooleanSupplier isSeen;
  private final LongSupplier clock;
  private final long start;
  private final Timer timer = new Timer("waiting", true);
  private long nextSeconds = FIRST_SECONDS;

  /**
   * Begins to wait.
   *
   * @param command what is waited for
   * @param how how far it is; empty if that is not known
   * @param err where lines are written
   * @param isSeen whether anybody is there to read them, asked before each
   * @param clock nanoseconds since any point in time
   */
  Waiting(
      String command,
      Supplier<String> how,
      PrintStream err,
      BooleanSupplier isSeen,
      LongSupplier clock) {
    this.command = command;
    this.how = how;
    this.err = err;
    this.isSeen = isSeen;
    this.clock = clock;
    this.start = clock.getAsLong();
  }

  /** {@return what waits for a command, and looks after it until its {@link #end}} */
  static Waiting start(String command, Supplier<String> how, PrintStream err) {
    Waiting waiting = new Waiting(command, how, err, Terminal.ERR::isThere, System::nanoTime);
    waiting.timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            waiting.look();
          }
        },
        FIRST_SECONDS * 1000,
        BETWEEN_LOOKS);
    return waiting;
  }

  /** Writes a line if it is time to. */
  void look() {
    long seconds = (clock.getAsLong() - start) / GIGA;
    if (seconds >= nextSeconds) {
      nextSeconds = 2 * seconds;
      if (isSeen.getAsBoolean()) {
        String far = how.get();
        err.println(command + ": " + seconds + " s" + (far.isEmpty() ? "" : ", " + far));
        err.flush();
      }
    }
  }

  /** Looks no more. */
  void end() {
    timer.cancel();
  }
}
