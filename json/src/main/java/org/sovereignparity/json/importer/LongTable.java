package org.sovereignparity.json.importer;

import java.util.LinkedHashMap;
import java.util.Map;
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
    return table.column(ColumnKind.MODEL).isPresent()
        && table.column(ColumnKind.BENCHMARK).isPresent()
        && table.column(ColumnKind.VALUE).filter(table::hasNumber).isPresent();
  }

  @Override
  public void read(Table table, String name, Findings findings) {
    int model = table.column(ColumnKind.MODEL).orElseThrow();
    int benchmark = table.column(ColumnKind.BENCHMARK).orElseThrow();
    int value = table.column(ColumnKind.VALUE).orElseThrow();
    Map<String, Integer> others = others(table, findings);
    for (TableRow row : table.rows()) {
      Optional<String> ofModel = row.name(model);
      Optional<String> ofBenchmark = row.name(benchmark);
      if (ofModel.isPresent() && ofBenchmark.isPresent() && !row.isEmpty(value)) {
        read(row, value, ofModel.get(), ofBenchmark.get(), others);
      }
    }
  }

  /** {@return the columns that say how a score came about, such as a seed, by what heads them} */
  private static Map<String, Integer> others(Table table, Findings findings) {
    Map<String, Integer> others = new LinkedHashMap<>();
    table
        .columns()
        .filter(column -> !table.isFirstOfItsKind(column) && !table.header(column).isBlank())
        .forEach(
            column ->
                findings
                    .name(table.header(column), table.headerAt(column))
                    .ifPresent(name -> others.putIfAbsent(name, column)));
    return others;
  }

  private static void read(
      TableRow row, int column, String model, String benchmark, Map<String, Integer> others) {
    Optional<WrittenNumber> value = row.number(column);
    Optional<WrittenNumber> error =
        row.filled(ColumnKind.STANDARD_ERROR).flatMap(row::standardError);
    Optional<Long> samples = row.filled(ColumnKind.SAMPLES).flatMap(row::count);
    Optional<Direction> direction = row.filled(ColumnKind.DIRECTION).flatMap(row::direction);
    if (value.isPresent() && row.isNamed()) {
      Settings settings = row.settings();
      others.forEach((name, at) -> row.put(settings, name, at));
      row.findings()
          .score(
              new ImportedScore.Builder()
                  .model(model)
                  .benchmark(benchmark)
                  .metric(row.name(ColumnKind.METRIC))
                  .filter(row.name(ColumnKind.FILTER))
                  .value(value.get())
                  .standardError(error)
                  .samples(samples)
                  .direction(direction)
                  .protocol(settings.protocol())
                  .at(row.at(column))
                  .build());
    }
  }
}
