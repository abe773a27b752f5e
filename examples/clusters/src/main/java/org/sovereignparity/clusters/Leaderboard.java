package org.sovereignparity.clusters;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.sovereignparity.benchmark.ScoreColumns;

/**
 * Made-up scores with one decimal. One model in a hundred reaches 95 % of {@link #REFERENCE}
 * exactly, one misses it by a tenth on one benchmark, one lacks a score; one score of all is no
 * percentage.
 */
final class Leaderboard {
  static final String REFERENCE = "model 0";
  static final int BENCHMARKS = 20;

  private final ImmutableList<String> models;

  Leaderboard(int size) {
    models = IntStream.range(0, size).mapToObj(row -> "model " + row).collect(toImmutableList());
  }

  ImmutableList<String> models() {
    return models;
  }

  private static boolean isMissing(int row, int benchmark) {
    return row % 100 == 3 && benchmark == 7;
  }

  /** {@return the scores of a row in tenths} */
  private static int[] tenths(int row) {
    SplittableRandom random = new SplittableRandom(row);
    int[] tenths = IntStream.range(0, BENCHMARKS).map(i -> 600 + 20 * i).toArray();
    for (int i = 0; i < BENCHMARKS && row > 0; i++) {
      boolean isTied = row % 100 == 1 || row % 100 == 2;
      tenths[i] = isTied ? tenths[i] / 20 * 19 : tenths[i] - 90 + random.nextInt(100);
    }
    tenths[0] -= row % 100 == 2 ? 1 : 0;
    tenths[1] += row == 5 ? 1_000 : 0;
    return tenths;
  }

  /** {@return the exact scores as columns} */
  ScoreColumns columns() {
    long[][] tenths = new long[BENCHMARKS][models.size()];
    BitSet[] missing =
        IntStream.range(0, BENCHMARKS).mapToObj(i -> new BitSet()).toArray(BitSet[]::new);
    for (int row = 0; row < models.size(); row++) {
      int[] scores = tenths(row);
      for (int i = 0; i < BENCHMARKS; i++) {
        tenths[i][row] = scores[i];
        missing[i].set(row, isMissing(row, i));
      }
    }
    ScoreColumns columns = ScoreColumns.of(models);
    for (int i = 0; i < BENCHMARKS; i++) {
      columns.addUnscaled(Cells.benchmark("b" + i), tenths[i], 1, missing[i]);
    }
    return columns;
  }

  /** Writes the scores as doubles into a new {@code file} in Parquet. */
  void write(Path file) throws SQLException {
    try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckDb.createStatement()) {
      statement.execute(
          IntStream.range(0, BENCHMARKS)
              .mapToObj(i -> "b" + i + " DOUBLE")
              .collect(joining(", ", "CREATE TABLE scores (model VARCHAR, ", ")")));
      try (DuckDBAppender rows = duckDb.unwrap(DuckDBConnection.class).createAppender("scores")) {
        for (int row = 0; row < models.size(); row++) {
          append(rows, row);
        }
      }
      String quoted = file.toString().replace("'", "''");
      statement.execute("COPY scores TO '%s' (FORMAT parquet)".formatted(quoted));
    }
  }

  private void append(DuckDBAppender rows, int row) throws SQLException {
    int[] tenths = tenths(row);
    rows.beginRow().append(models.get(row));
    for (int i = 0; i < BENCHMARKS; i++) {
      if (isMissing(row, i)) {
        rows.appendNull();
      } else {
        rows.append(tenths[i] / 10.0);
      }
    }
    rows.endRow();
  }
}
