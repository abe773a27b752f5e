package org.sovereignparity.parity;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;

/** Scoreboards and other parts of questions for tests. */
public final class Boards {
  static final String K_EXAONE = "K-EXAONE";
  static final String DEEPSEEK = "DeepSeek-V3.2";
  static final String GPT_OSS = "GPT-OSS 117B high";
  static final String QWEN = "Qwen3-235B-Thinking-2507";
  static final ImmutableList<String> RIVALS = ImmutableList.of(GPT_OSS, QWEN, DEEPSEEK);

  /** What most questions ask. */
  public static final Threshold AT_95 = Threshold.atLeast("95%");

  private Boards() {}

  /** {@return the published table of K-EXAONE; README.md beside it names the source} */
  static Scoreboard kExaone() {
    return table(",", lines("k-exaone-2026-01.csv"));
  }

  /** {@return the table that CAISI published; README.md beside it names the source} */
  static Scoreboard caisi() {
    return table(",", lines("caisi-2026-05.csv"));
  }

  /** {@return the lines of a file beside this class} */
  static List<String> lines(String file) {
    try {
      return Resources.readLines(Resources.getResource(Boards.class, file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return a scoreboard of percentages from a first row of models and a row for each benchmark,
   * such as {@code "- A B", "x 95 100"}; {@code -} is a missing score}
   */
  public static Scoreboard of(String... rows) {
    return table(" ", List.of(rows));
  }

  /**
   * {@return a scoreboard from a row for each model, which has a score for each benchmark, such as
   * {@code "A 95 100"}}
   */
  static Scoreboard of(List<Benchmark> benchmarks, String... models) {
    Scoreboard.Builder board = Scoreboard.builder();
    benchmarks.forEach(board::add);
    for (String model : models) {
      String[] cells = model.split(" ", -1);
      for (int i = 1; i < cells.length; i++) {
        if (!cells[i].equals("-")) {
          board.score(cells[0], benchmarks.get(i - 1).id(), cells[i]);
        }
      }
    }
    return board.build();
  }

  private static Scoreboard table(String separator, List<String> rows) {
    Scoreboard.Builder board = Scoreboard.builder();
    String[] models = rows.get(0).split(separator, -1);
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split(separator, -1);
      board.add(percent(cells[0]));
      for (int i = 1; i < cells.length; i++) {
        if (!cells[i].isEmpty() && !cells[i].equals("-")) {
          board.score(models[i], cells[0], cells[i]);
        }
      }
    }
    return board.build();
  }

  /** {@return a benchmark of percentages of which more is better} */
  public static Benchmark percent(String id) {
    return Benchmark.of(id, Scale.PERCENT, Direction.HIGHER_IS_BETTER);
  }

  /** {@return a benchmark of which less is better} */
  public static Benchmark lower(String id, String scale) {
    return Benchmark.of(id, Scale.parse(scale), Direction.LOWER_IS_BETTER);
  }

  /** {@return a benchmark of which more is better} */
  public static Benchmark higher(String id, String scale) {
    return Benchmark.of(id, Scale.parse(scale), Direction.HIGHER_IS_BETTER);
  }

  /** {@return a benchmark of which more is better, with what guessing reaches} */
  public static Benchmark guessed(String id, String scale, String chance) {
    return Benchmark.builder()
        .id(id)
        .scale(Scale.parse(scale))
        .direction(Direction.HIGHER_IS_BETTER)
        .chance(Rational.parse(chance))
        .build();
  }
}
