package org.sovereignparity.json.importer;

import java.util.Optional;
import org.sovereignparity.benchmark.Direction;

/**
 * A table with a row for each score: columns for model, benchmark and score, and perhaps for
 * metric, filter, standard error, samples, direction, shots, version, split, harness and mode;
 * every other one is a setting of the protocol under the name that heads it.
 */
final class LongTable implements CsvImporter.Layout {

  @Override
  public boolean recognises(Table table) {
    return ColumnKind.MODEL.in(table).isPresent()
        && ColumnKind.BENCHMARK.in(table).isPresent()
        && ColumnKind.VALUE.in(table).filter(table::hasNumber).isPresent();
  }

  @Override
  public void read(Table table, String name, Findings findings) {
    int model = ColumnKind.MODEL.in(table).orElseThrow();
    int benchmark = ColumnKind.BENCHMARK.in(table).orElseThrow();
    int value = ColumnKind.VALUE.in(table).orElseThrow();
    for (TableRow row : table.rows()) {
      Optional<String> ofModel = row.name(model);
      Optional<String> ofBenchmark = row.name(benchmark);
      if (ofModel.isPresent() && ofBenchmark.isPresent() && !row.isEmpty(value)) {
        read(row, value, ofModel.get(), ofBenchmark.get());
      }
    }
  }

  private static void read(TableRow row, int column, String model, String benchmark) {
    Optional<WrittenNumber> value = row.number(column);
    Optional<WrittenNumber> error =
        row.filled(ColumnKind.STANDARD_ERROR).flatMap(row::standardError);
    Optional<Long> samples = row.filled(ColumnKind.SAMPLES).flatMap(row::count);
    Optional<Direction> direction = row.filled(ColumnKind.DIRECTION).flatMap(row::direction);
    if (value.isPresent()) {
      row.findings()
          .score(
              new ImportedScore.Builder()
                  .model(model)
                  .benchmark(benchmark)
                  .metric(row.filled(ColumnKind.METRIC).flatMap(row::name))
                  .filter(row.filled(ColumnKind.FILTER).flatMap(row::name))
                  .value(value.get())
                  .standardError(error)
                  .samples(samples)
                  .direction(direction)
                  .protocol(settings(row).protocol())
                  .at(row.at(column))
                  .build());
    }
  }

  /** A column that is not known says how the row's score came about, such as a seed. */
  private static Settings settings(TableRow row) {
    Settings settings = row.settings();
    Table table = row.table();
    table
        .columns()
        .filter(column -> table.kind(column).isEmpty() && !table.header(column).isBlank())
        .forEach(column -> row.put(settings, table.header(column), column));
    return settings;
  }
}
