package org.sovereignparity.json.internal.oracle;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.Uninterruptibles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The requests of a stream and the answers to them, in their order. Several threads take part: each
 * takes the next line and answers it, so that none waits for another to hand it work.
 */
public final class Conversation {
  private static final long NONE = -1;

  /** An answer beyond it leaves no room behind. */
  private static final int USUAL_ANSWER = 1 << 16;

  private final Responder responder;
  private final RequestLines lines;
  private final OrderedAnswers answers;

  /** Lines that are answered at once take together no more memory than one of the longest. */
  private final Semaphore room = new Semaphore(OracleProtocol.MAX_LINE_BYTES);

  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private long taken;

  /** Creates the conversation; neither stream is closed. */
  public Conversation(Responder responder, InputStream requests, OutputStream answers) {
    this.responder = responder;
    this.answers = new OrderedAnswers(answers);
    this.lines = new RequestLines(requests, this.answers);
  }

  /**
   * Answers all requests.
   *
   * @param threads how many take part, the one that asks among them
   * @throws IOException if a stream fails
   */
  public void run(int threads) throws IOException {
    List<Thread> others = IntStream.range(1, threads).mapToObj(this::started).toList();
    answerLines();
    others.forEach(Uninterruptibles::joinUninterruptibly);
    answers.flush();
    Throwable failed = failure.get();
    if (failed != null) {
      Throwables.throwIfInstanceOf(failed, IOException.class);
      Throwables.throwIfUnchecked(failed);
    }
  }

  private Thread started(int number) {
    Thread thread = new Thread(this::answerLines, "oracle-" + number);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private void answerLines() {
    RequestLine line = new RequestLine(OracleProtocol.MAX_LINE_BYTES);
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    try {
      for (long place = take(line); place != NONE; place = take(line)) {
        answer = answer.size() > USUAL_ANSWER ? new ByteArrayOutputStream() : answer;
        answer(line, answer);
        answers.put(place, answer);
      }
    } catch (IOException | RuntimeException | Error e) {
      failure.compareAndSet(null, e);
      answers.end();
    }
  }

  /** {@return how many lines came before the next one, or that there is none} */
  private synchronized long take(RequestLine line) {
    try {
      if (failure.get() != null || !lines.next(line)) {
        return NONE;
      }
    } catch (IOException e) {
      // The lines before it are answered all the same.
      failure.compareAndSet(null, e);
      return NONE;
    }
    room.acquireUninterruptibly(line.length());
    answers.gather();
    return taken++;
  }

  private void answer(RequestLine line, ByteArrayOutputStream answer) throws IOException {
    answer.reset();
    try {
      if (line.isTooLong()) {
        responder.refuse(answer, Optional.empty(), OracleProtocol.lineTooLong());
      } else {
        responder.answer(line.bytes(), line.length(), answer);
      }
      answer.write('\n');
    } finally {
      room.release(line.length());
    }
  }
}
