package org.sovereignparity.json.internal.oracle;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Writes the answers of several threads in the order of their requests. An answer that is ready too
 * early is kept, up to a bound; beyond that its thread waits for its turn.
 */
final class OrderedAnswers implements Flushable {
  /** How many bytes of answers are kept. */
  private static final int MAX_KEPT = 1 << 20;

  private final OutputStream out;
  private final Lock writing = new ReentrantLock();
  private final Condition written = writing.newCondition();
  private final Map<Long, byte[]> kept = new HashMap<>();
  private int keptBytes;
  private long next;
  private boolean ended;
  private volatile boolean awaited;

  OrderedAnswers(OutputStream out) {
    this.out = new BufferedOutputStream(out, 1 << 16);
  }

  /**
   * Writes an answer in its turn.
   *
   * @param place how many answers come before it
   */
  void put(long place, ByteArrayOutputStream answer) throws IOException {
    writing.lock();
    try {
      while (place != next && keptBytes + answer.size() > MAX_KEPT && !ended) {
        written.awaitUninterruptibly();
      }
      if (ended) {
        return;
      }
      if (place == next) {
        write(answer);
        written.signalAll();
      } else {
        kept.put(place, answer.toByteArray());
        keptBytes += answer.size();
      }
    } finally {
      writing.unlock();
    }
  }

  private void write(ByteArrayOutputStream answer) throws IOException {
    answer.writeTo(out);
    next++;
    for (byte[] after = kept.remove(next); after != null; after = kept.remove(next)) {
      out.write(after);
      keptBytes -= after.length;
      next++;
    }
    if (awaited) {
      out.flush();
    }
  }

  /** Writes no more answers, as one will not come. */
  void end() {
    writing.lock();
    try {
      ended = true;
      kept.clear();
      written.signalAll();
    } finally {
      writing.unlock();
    }
  }

  /** Holds no answer back from now on, as whoever asks may wait for it. */
  @Override
  public void flush() throws IOException {
    awaited = true;
    writing.lock();
    try {
      out.flush();
    } finally {
      writing.unlock();
    }
  }

  /** Holds answers back until there are many, as more is asked. */
  void gather() {
    awaited = false;
  }
}
