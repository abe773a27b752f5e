package org.sovereignparity.json.importer;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.sovereignparity.benchmark.Direction;

/**
 * A table with a row for each benchmark and a column for each model, or the reverse, as the first
 * word of the header says. A cell is a number, or empty where there is no score.
 */
final class WideTable implements CsvImporter.Layout {
  private final ImmutableSet<String> groups;

  WideTable() {
    this(ImmutableSet.of());
  }

  /**
   * Creates the layout.
   *
   * @param groups the metrics of the rows that are groups
   */
  WideTable(ImmutableSet<String> groups) {
    this.groups = groups;
  }

  @Override
  public boolean recognises(Table table) {
    boolean namesBoth =
        table.column(ColumnKind.BENCHMARK).isPresent()
            && table.column(ColumnKind.MODEL).isPresent();
    return !namesBoth
        && (startsWith(table, ColumnKind.BENCHMARK) || startsWith(table, ColumnKind.MODEL))
        && scoreColumns(table).anyMatch(table::hasNumber);
  }

  private static boolean startsWith(Table table, ColumnKind kind) {
    return table.kind(table.first()).equals(Optional.of(kind));
  }

  private static Stream<Integer> scoreColumns(Table table) {
    return table
        .columns()
        .skip(table.first() + 1L)
        .filter(column -> table.kind(column).filter(kind -> kind != ColumnKind.VALUE).isEmpty());
  }

  /**
   * In a row with several scores nothing says to which one an error or a number of samples belongs;
   * of two columns of a kind the first is taken.
   */
  private static void checkKinds(Table table, boolean isOneScore) {
    for (int column = 0; column < table.width(); column++) {
      Optional<ColumnKind> kind = table.kind(column);
      if (!isOneScore && table.isOfOneScore(column)) {
        table.notOfOneScore(column);
      } else if (!kind.equals(Optional.of(ColumnKind.VALUE)) && table.isSecondOfItsKind(column)) {
        table.notTaken(column);
      }
    }
  }

  @Override
  public void read(Table table, String name, Findings findings) {
    boolean isOneScore = scoreColumns(table).filter(table::hasNumber).count() == 1;
    checkKinds(table, isOneScore);
    ColumnErrors errors = ColumnErrors.of(table, scoreColumns(table).toList());
    ImmutableList<Integer> columns =
        errors.scores().stream()
            .filter(column -> table.scoreHeader(column).isPresent())
            .collect(toImmutableList());
    for (TableRow row : table.rows()) {
      row.name(table.first()).ifPresent(ofRow -> read(row, ofRow, columns, errors, isOneScore));
    }
  }

  private void read(
      TableRow row,
      String ofRow,
      ImmutableList<Integer> columns,
      ColumnErrors errors,
      boolean isOneScore) {
    if (!row.isNamed()) {
      return;
    }
    boolean isBenchmark = startsWith(row.table(), ColumnKind.BENCHMARK);
    Optional<String> metric = row.name(ColumnKind.METRIC);
    Optional<String> filter = row.name(ColumnKind.FILTER);
    Optional<Direction> direction = row.filled(ColumnKind.DIRECTION).flatMap(row::direction);
    Optional<WrittenNumber> error =
        isOneScore
            ? row.filled(ColumnKind.STANDARD_ERROR).flatMap(row::standardError)
            : Optional.empty();
    Optional<Long> samples =
        isOneScore ? row.filled(ColumnKind.SAMPLES).flatMap(row::count) : Optional.empty();
    Settings settings = row.settings();
    for (int column : columns) {
      String ofColumn = row.table().header(column);
      Optional<WrittenNumber> value = row.isEmpty(column) ? Optional.empty() : row.number(column);
      if (value.isPresent()) {
        ImportedScore score =
            new ImportedScore.Builder()
                .model(isBenchmark ? ofColumn : ofRow)
                .benchmark(isBenchmark ? ofRow : ofColumn)
                .metric(metric)
                .filter(filter)
                .value(value.get())
                .standardError(errors.of(row, column).or(() -> error))
                .samples(samples)
                .direction(direction)
                .protocol(settings.protocol())
                .at(row.at(column))
                .build();
        row.findings().take(score, metric.filter(groups::contains).isPresent());
      }
    }
  }
}
