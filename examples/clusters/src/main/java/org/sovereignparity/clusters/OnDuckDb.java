package org.sovereignparity.clusters;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBPreparedStatement;
import org.duckdb.DuckDBReadableVector;

/** Decides with DuckDB on one machine: all rows of a file as columns of one scoreboard. */
final class OnDuckDb {
  private OnDuckDb() {}

  /**
   * {@return model, verdict and fault of each row but that of the reference}
   *
   * @param file in Parquet: a text {@code model}, then a double for each benchmark, null where
   *     there is none
   * @throws IllegalArgumentException if a model stands twice or is empty, or the reference is at
   *     fault
   */
  static ImmutableList<Outcome> decide(Path file, Question question) throws SQLException {
    try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
        PreparedStatement select = duckDb.prepareStatement("SELECT * FROM read_parquet(?)")) {
      int size = size(duckDb, file);
      select.setString(1, file.toString());
      try (DuckDBChunkedResult rows = select.unwrap(DuckDBPreparedStatement.class).query()) {
        ImmutableList<String> benchmarks =
            LongStream.range(1, rows.columnCount())
                .mapToObj(rows::columnName)
                .collect(toImmutableList());
        Cells cells = new Cells(benchmarks, size);
        List<String> models = new ArrayList<>(size);
        while (rows.nextChunk()) {
          put(rows.chunk(), cells, models.size());
          DuckDBReadableVector ids = rows.chunk().vector(0);
          ids.stream().mapToObj(ids::getString).forEach(models::add);
        }
        return question.decide(models, cells.columns(models));
      }
    }
  }

  private static int size(Connection duckDb, Path file) throws SQLException {
    try (PreparedStatement select =
        duckDb.prepareStatement("SELECT count(*)::INTEGER FROM read_parquet(?)")) {
      select.setString(1, file.toString());
      try (ResultSet count = select.executeQuery()) {
        count.next();
        return count.getInt(1);
      }
    }
  }

  private static void put(DuckDBDataChunkReader chunk, Cells cells, int from) {
    for (int column = 1; column < chunk.columnCount(); column++) {
      DuckDBReadableVector numbers = chunk.vector(column);
      for (int row = 0; row < numbers.rowCount(); row++) {
        if (numbers.isNull(row)) {
          cells.leaveOut(from + row, column - 1);
        } else {
          cells.put(from + row, column - 1, numbers.getDouble(row));
        }
      }
    }
  }
}
