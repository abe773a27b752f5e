package org.sovereignparity.json.importer;

import java.util.Optional;
import org.sovereignparity.benchmark.Direction;

/**
 * A table with a row for each score: columns for model, benchmark and score, and perhaps for
 * metric, filter, standard error, samples, direction, shots, version, split and harness.
 */
final class LongTable implements CsvImporter.Layout {

  @Override
  public boolean recognises(Table table) {
    return Columns.MODEL.in(table).isPresent()
        && Columns.BENCHMARK.in(table).isPresent()
        && Columns.VALUE.in(table).filter(table::hasNumber).isPresent();
  }

  @Override
  public void read(Table table, String name, Findings findings) {
    int model = Columns.MODEL.in(table).orElseThrow();
    int benchmark = Columns.BENCHMARK.in(table).orElseThrow();
    int value = Columns.VALUE.in(table).orElseThrow();
    for (Table.Row row : table.rows()) {
      Optional<String> ofModel = findings.name(row.cell(model), row.at(model));
      Optional<String> ofBenchmark = findings.name(row.cell(benchmark), row.at(benchmark));
      if (ofModel.isPresent() && ofBenchmark.isPresent() && !row.cell(value).isEmpty()) {
        read(table, row, value, ofModel.get(), ofBenchmark.get(), findings);
      }
    }
  }

  private static void read(
      Table table, Table.Row row, int column, String model, String benchmark, Findings findings) {
    Optional<WrittenNumber> value = findings.number(row.cell(column), row.at(column));
    Optional<WrittenNumber> error =
        filled(Columns.STANDARD_ERROR, table, row)
            .flatMap(at -> findings.standardError(row.cell(at), row.at(at)));
    if (value.isEmpty()) {
      return;
    }
    findings.score(
        new ImportedScore.Builder()
            .model(model)
            .benchmark(benchmark)
            .metric(Columns.METRIC.name(table, row, findings))
            .filter(Columns.FILTER.name(table, row, findings))
            .value(value.get())
            .standardError(error)
            .samples(
                filled(Columns.SAMPLES, table, row)
                    .flatMap(at -> findings.count(row.cell(at), row.at(at))))
            .direction(direction(table, row, findings))
            .protocol(Columns.settings(table, row, findings).protocol())
            .at(row.at(column))
            .build());
  }

  private static Optional<Integer> filled(Columns columns, Table table, Table.Row row) {
    return columns.in(table).filter(column -> !row.cell(column).isEmpty());
  }

  private static Optional<Direction> direction(Table table, Table.Row row, Findings findings) {
    Optional<Integer> column = filled(Columns.DIRECTION, table, row);
    if (column.isEmpty()) {
      return Optional.empty();
    }
    String word = row.cell(column.get());
    for (Direction direction : Direction.values()) {
      if (direction.toString().equals(word)) {
        return Optional.of(direction);
      }
    }
    findings.issue(
        IssueCode.UNKNOWN_WORD,
        row.at(column.get()),
        "Direction must be higher-is-better or lower-is-better: " + Columns.quoted(word));
    return Optional.empty();
  }
}
