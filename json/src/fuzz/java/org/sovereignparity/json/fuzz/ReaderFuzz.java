package org.sovereignparity.json.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Searches for inputs on which a reader breaks its promise. Only one fuzz test runs in a process,
 * so each reader has a class. What one starts from, and what it finds, is beside the other
 * resources of the tests, under {@code <class>Inputs/read}.
 */
final class ReaderFuzz {
  static class LmEval {
    @FuzzTest
    void read(byte[] input) {
      FuzzTarget.LM_EVAL.accepts(input);
    }
  }

  static class Inspect {
    @FuzzTest
    void read(byte[] input) {
      FuzzTarget.INSPECT.accepts(input);
    }
  }

  static class Helm {
    @FuzzTest
    void read(byte[] input) {
      FuzzTarget.HELM.accepts(input);
    }
  }

  static class EveryEvalEver {
    @FuzzTest
    void read(byte[] input) {
      FuzzTarget.EVERY_EVAL_EVER.accepts(input);
    }
  }

  static class Csv {
    @FuzzTest
    void read(byte[] input) {
      FuzzTarget.CSV.accepts(input);
    }
  }

  static class Items {
    @FuzzTest
    void read(byte[] input) {
      FuzzTarget.ITEMS.accepts(input);
    }
  }

  static class Bom {
    @FuzzTest
    void read(byte[] input) {
      FuzzTarget.BOM.accepts(input);
    }
  }

  static class ModelCard {
    @FuzzTest
    void read(byte[] input) {
      FuzzTarget.MODEL_CARD.accepts(input);
    }
  }

  static class Document {
    @FuzzTest
    void read(byte[] input) {
      FuzzTarget.DOCUMENT.accepts(input);
    }
  }

  static class ScoreTable {
    @FuzzTest
    void read(byte[] input) {
      FuzzTarget.SCORE_TABLE.accepts(input);
    }
  }

  static class DecisionRecord {
    @FuzzTest
    void read(byte[] input) {
      FuzzTarget.DECISION_RECORD.accepts(input);
    }
  }

  static class Oracle {
    @FuzzTest
    void read(byte[] input) {
      FuzzTarget.ORACLE.accepts(input);
    }
  }

  static class Text {
    @FuzzTest
    void read(byte[] input) {
      FuzzTarget.TEXT.accepts(input);
    }
  }

  private ReaderFuzz() {}
}
