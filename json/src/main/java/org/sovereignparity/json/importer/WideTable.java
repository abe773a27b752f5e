package org.sovereignparity.json.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table with a row for each benchmark and a column for each model, or the reverse, as the first
 * word of the header says; OpenCompass writes the former, with columns for version, metric and
 * mode. A cell is a number, or empty where there is no score.
 */
final class WideTable implements CsvImporter.Layout {
  /** What may stand between the benchmarks and the columns of the models. */
  private static final List<Columns> DESCRIPTIONS =
      List.of(
          Columns.VERSION,
          Columns.METRIC,
          Columns.MODE,
          Columns.FILTER,
          Columns.SHOTS,
          Columns.SPLIT,
          Columns.HARNESS);

  @Override
  public boolean recognises(Table table) {
    return (hasBenchmarkRows(table) || Columns.MODEL.is(table.header(0)))
        && IntStream.range(1, table.width()).anyMatch(column -> isScore(table, column));
  }

  private static boolean hasBenchmarkRows(Table table) {
    return Columns.BENCHMARK.is(table.header(0));
  }

  private static boolean isDescription(Table table, int column) {
    return DESCRIPTIONS.stream().anyMatch(columns -> columns.is(table.header(column)));
  }

  private static boolean isScore(Table table, int column) {
    return !isDescription(table, column) && table.hasNumber(column);
  }

  @Override
  public void read(Table table, String name, Findings findings) {
    List<Integer> columns = new ArrayList<>();
    for (int column = 1; column < table.width(); column++) {
      if (isScore(table, column)) {
        if (findings.name(table.header(column), table.headerAt(column)).isPresent()) {
          columns.add(column);
        }
      } else if (!isDescription(table, column) && !table.isEmpty(column)) {
        Columns.notAScore(table, column, findings);
      }
    }
    for (Table.Row row : table.rows()) {
      findings
          .name(row.cell(0), row.at(0))
          .ifPresent(ofRow -> read(table, row, ofRow, columns, findings));
    }
  }

  private static void read(
      Table table, Table.Row row, String ofRow, List<Integer> columns, Findings findings) {
    boolean benchmarkRows = hasBenchmarkRows(table);
    Optional<String> metric = Columns.METRIC.name(table, row, findings);
    Optional<String> filter = Columns.FILTER.name(table, row, findings);
    Settings settings = Columns.settings(table, row, findings);
    for (int column : columns) {
      if (row.cell(column).isEmpty()) {
        continue;
      }
      Optional<WrittenNumber> value = findings.number(row.cell(column), row.at(column));
      String ofColumn = table.header(column);
      value.ifPresent(
          number ->
              findings.score(
                  new ImportedScore.Builder()
                      .model(benchmarkRows ? ofColumn : ofRow)
                      .benchmark(benchmarkRows ? ofRow : ofColumn)
                      .metric(metric)
                      .filter(filter)
                      .value(number)
                      .protocol(settings.protocol())
                      .at(row.at(column))
                      .build()));
    }
  }
}
