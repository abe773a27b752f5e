package org.sovereignparity.json.importer;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table with a row for each benchmark and a column for each model, or the reverse, as the first
 * word of the header says; OpenCompass writes the former, with columns for version, metric and
 * mode. A cell is a number, or empty where there is no score.
 */
final class WideTable implements CsvImporter.Layout {
  /** What may stand between the names of the rows and the scores. */
  private static final ImmutableSet<ColumnKind> DESCRIPTIONS =
      ImmutableSet.of(
          ColumnKind.METRIC,
          ColumnKind.FILTER,
          ColumnKind.SHOTS,
          ColumnKind.VERSION,
          ColumnKind.SPLIT,
          ColumnKind.HARNESS,
          ColumnKind.MODE);

  @Override
  public boolean recognises(Table table) {
    return (startsWith(table, ColumnKind.BENCHMARK) || startsWith(table, ColumnKind.MODEL))
        && scoreColumns(table).anyMatch(table::hasNumber);
  }

  private static boolean startsWith(Table table, ColumnKind kind) {
    return table.kind(0).equals(Optional.of(kind));
  }

  private static Stream<Integer> scoreColumns(Table table) {
    return table
        .columns()
        .skip(1)
        .filter(column -> table.kind(column).filter(DESCRIPTIONS::contains).isEmpty());
  }

  @Override
  public void read(Table table, String name, Findings findings) {
    ImmutableList<Integer> columns =
        scoreColumns(table)
            .filter(column -> table.scoreHeader(column).isPresent())
            .collect(toImmutableList());
    for (TableRow row : table.rows()) {
      row.name(0).ifPresent(ofRow -> read(row, ofRow, columns));
    }
  }

  private static void read(TableRow row, String ofRow, ImmutableList<Integer> columns) {
    boolean isBenchmark = startsWith(row.table(), ColumnKind.BENCHMARK);
    Optional<String> metric = row.filled(ColumnKind.METRIC).flatMap(row::name);
    Optional<String> filter = row.filled(ColumnKind.FILTER).flatMap(row::name);
    Settings settings = row.settings();
    for (int column : columns) {
      String ofColumn = row.table().header(column);
      Optional<WrittenNumber> value = row.isEmpty(column) ? Optional.empty() : row.number(column);
      if (value.isPresent()) {
        row.findings()
            .score(
                new ImportedScore.Builder()
                    .model(isBenchmark ? ofColumn : ofRow)
                    .benchmark(isBenchmark ? ofRow : ofColumn)
                    .metric(metric)
                    .filter(filter)
                    .value(value.get())
                    .protocol(settings.protocol())
                    .at(row.at(column))
                    .build());
      }
    }
  }
}
