package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Values that several threads ask at once. */
@Timeout(60)
class SharedValuesTest {
  private static final int THREADS = 8;

  @Test
  void texts_askedByEightThreadsAtOnce_areThoseOfOne()
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (long seed = 0; seed < Integer.getInteger("shared", 4); seed++) {
        List<String> expected = SharedValues.of(seed).texts().toList();
        for (Future<List<String>> texts : askedAtOnce(threads, SharedValues.of(seed))) {
          assertThat(texts.get()).isEqualTo(expected);
        }
      }
    } finally {
      threads.shutdown();
    }
  }

  private static List<Future<List<String>>> askedAtOnce(
      ExecutorService threads, SharedValues values) {
    CountDownLatch start = new CountDownLatch(THREADS);
    List<Future<List<String>>> asked = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      asked.add(
          threads.submit(
              () -> {
                start.countDown();
                start.await();
                return values.texts().toList();
              }));
    }
    return asked;
  }
}
