package org.sovereignparity.clusters;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.ScoreColumns;

/** Rows of doubles as they come from a file, gathered into columns. */
final class Cells {
  private final List<String> benchmarks;
  private final double[][] numbers;
  private final BitSet[] missing;

  /** Begins with a 0 in each cell of so many {@code rows}. */
  Cells(List<String> benchmarks, int rows) {
    this.benchmarks = benchmarks;
    numbers = new double[benchmarks.size()][rows];
    missing = Stream.generate(BitSet::new).limit(benchmarks.size()).toArray(BitSet[]::new);
  }

  void put(int row, int benchmark, double number) {
    numbers[benchmark][row] = number;
  }

  void leaveOut(int row, int benchmark) {
    missing[benchmark].set(row);
  }

  /** {@return the columns, of percentages that are the shortest decimals of the doubles} */
  ScoreColumns columns(Iterable<String> models) {
    ScoreColumns columns = ScoreColumns.of(models);
    for (int i = 0; i < numbers.length; i++) {
      columns.addShortestDecimals(benchmark(benchmarks.get(i)), numbers[i], missing[i]);
    }
    return columns;
  }

  static Benchmark benchmark(String id) {
    return Benchmark.of(id, Scale.PERCENT, Direction.HIGHER_IS_BETTER);
  }
}
