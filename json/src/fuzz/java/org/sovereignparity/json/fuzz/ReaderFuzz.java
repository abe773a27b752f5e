package org.sovereignparity.json.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * Searches for inputs on which a reader breaks its promise, or takes long. Only one fuzz test runs
 * in a process, so each reader has a class. What one starts from, and what it finds, is beside the
 * other resources of the tests, under {@code <class>Inputs/read}.
 */
final class ReaderFuzz {
  static class LmEval {
    @FuzzTest
    void read(byte[] input) {
      within(FuzzTarget.LM_EVAL, input);
    }
  }

  static class Inspect {
    @FuzzTest
    void read(byte[] input) {
      within(FuzzTarget.INSPECT, input);
    }
  }

  static class Helm {
    @FuzzTest
    void read(byte[] input) {
      within(FuzzTarget.HELM, input);
    }
  }

  static class EveryEvalEver {
    @FuzzTest
    void read(byte[] input) {
      within(FuzzTarget.EVERY_EVAL_EVER, input);
    }
  }

  static class Lighteval {
    @FuzzTest
    void read(byte[] input) {
      within(FuzzTarget.LIGHTEVAL, input);
    }
  }

  static class ArtificialAnalysis {
    @FuzzTest
    void read(byte[] input) {
      within(FuzzTarget.ARTIFICIAL_ANALYSIS, input);
    }
  }

  static class EvalScope {
    @FuzzTest
    void read(byte[] input) {
      within(FuzzTarget.EVAL_SCOPE, input);
    }
  }

  static class NemoEvaluator {
    @FuzzTest
    void read(byte[] input) {
      within(FuzzTarget.NEMO_EVALUATOR, input);
    }
  }

  static class SweBench {
    @FuzzTest
    void read(byte[] input) {
      within(FuzzTarget.SWE_BENCH, input);
    }
  }

  static class TerminalBench {
    @FuzzTest
    void read(byte[] input) {
      within(FuzzTarget.TERMINAL_BENCH, input);
    }
  }

  static class Evalchemy {
    @FuzzTest
    void read(byte[] input) {
      within(FuzzTarget.EVALCHEMY, input);
    }
  }

  static class Csv {
    @FuzzTest
    void read(byte[] input) {
      within(FuzzTarget.CSV, input);
    }
  }

  static class Items {
    @FuzzTest
    void read(byte[] input) {
      within(FuzzTarget.ITEMS, input);
    }
  }

  static class Bom {
    @FuzzTest
    void read(byte[] input) {
      within(FuzzTarget.BOM, input);
    }
  }

  static class ModelCard {
    @FuzzTest
    void read(byte[] input) {
      within(FuzzTarget.MODEL_CARD, input);
    }
  }

  static class Document {
    @FuzzTest
    void read(byte[] input) {
      within(FuzzTarget.DOCUMENT, input);
    }
  }

  static class ReleaseGate {
    @FuzzTest
    void read(byte[] input) {
      within(FuzzTarget.RELEASE_GATE, input);
    }
  }

  static class Scheme {
    @FuzzTest
    void read(byte[] input) {
      within(FuzzTarget.SCHEME, input);
    }
  }

  static class ScoreTable {
    @FuzzTest
    void read(byte[] input) {
      within(FuzzTarget.SCORE_TABLE, input);
    }
  }

  static class DecisionRecord {
    @FuzzTest
    void read(byte[] input) {
      within(FuzzTarget.DECISION_RECORD, input);
    }
  }

  static class Oracle {
    @FuzzTest
    void read(byte[] input) {
      within(FuzzTarget.ORACLE, input);
    }
  }

  static class Text {
    @FuzzTest
    void read(byte[] input) {
      within(FuzzTarget.TEXT, input);
    }
  }

  /** What the fuzzer watches takes several times what it else would. */
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private ReaderFuzz() {}

  private static void within(FuzzTarget target, byte[] input) {
    // What is loaded and instrumented takes its time once.
    if (taken(target, input).compareTo(LONGEST) > 0) {
      Duration taken = taken(target, input);
      if (taken.compareTo(LONGEST) > 0) {
        throw new AssertionError("Input must take at most %s of CPU: %s".formatted(LONGEST, taken));
      }
    }
  }

  private static Duration taken(FuzzTarget target, byte[] input) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    boolean unused = target.accepts(input);
    return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
  }
}
