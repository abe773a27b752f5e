package org.sovereignparity.json.importer;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.sovereignparity.benchmark.Direction;

/**
 * A table with a row for each score: columns for model, benchmark and score, and perhaps for
 * metric, filter, standard error, samples, direction, shots, version, split, harness and mode;
 * every other one is a setting of the protocol under the name that heads it.
 *
 * <p>Where no other column could be of scores, that for the model may be missing, which is then not
 * stated, or that for the benchmark, which is then the one that the file names.
 */
final class LongTable implements CsvImporter.Layout {
  /** Of these the first column counts, as a score has one. */
  private static final ImmutableSet<ColumnKind> NO_SETTINGS =
      ImmutableSet.of(
          ColumnKind.VALUE, ColumnKind.STANDARD_ERROR, ColumnKind.SAMPLES, ColumnKind.DIRECTION);

  @Override
  public boolean recognises(Table table) {
    boolean hasModel = table.column(ColumnKind.MODEL).isPresent();
    boolean hasBenchmark = table.column(ColumnKind.BENCHMARK).isPresent();
    return table.column(ColumnKind.VALUE).filter(table::hasNumber).isPresent()
        && ((hasModel && hasBenchmark)
            || ((hasModel || hasBenchmark) && otherScores(table).findAny().isEmpty()));
  }

  private static Stream<Integer> otherScores(Table table) {
    return table
        .columns()
        .filter(column -> table.kind(column).isEmpty() && table.hasNumber(column));
  }

  @Override
  public void read(Table table, String name, Findings findings) {
    checkKinds(table);
    ImmutableList<Integer> others = others(table, findings);
    Optional<Integer> model = table.column(ColumnKind.MODEL);
    Optional<Integer> benchmark = table.column(ColumnKind.BENCHMARK);
    Optional<String> ofFile = benchmark.isPresent() ? Optional.empty() : findings.name(name, "");
    for (TableRow row : table.rows()) {
      Optional<String> ofModel = model.flatMap(row::name);
      Optional<String> ofBenchmark = benchmark.map(row::name).orElse(ofFile);
      if (ofModel.isPresent() == model.isPresent() && ofBenchmark.isPresent()) {
        read(row, ofModel, ofBenchmark.get(), others);
      }
    }
  }

  private static void checkKinds(Table table) {
    table
        .columns()
        .filter(column -> table.isSecondOfItsKind(column) && !isSetting(table, column))
        .forEach(table::notTaken);
  }

  private static boolean isSetting(Table table, int column) {
    return !table.isFirstOfItsKind(column)
        && table.kind(column).filter(NO_SETTINGS::contains).isEmpty();
  }

  /** {@return the columns that say how a score came about, such as a seed} */
  private static ImmutableList<Integer> others(Table table, Findings findings) {
    return table
        .columns()
        .filter(column -> isSetting(table, column) && !table.header(column).isBlank())
        .filter(column -> findings.name(table.header(column), table.headerAt(column)).isPresent())
        .collect(toImmutableList());
  }

  private static void read(
      TableRow row, Optional<String> model, String benchmark, ImmutableList<Integer> others) {
    Optional<Integer> column = row.filled(ColumnKind.VALUE);
    Optional<WrittenNumber> value = column.flatMap(row::number);
    if (column.isEmpty()) {
      return;
    }
    // Looked at in any case, as they may be issues of their own.
    Optional<WrittenNumber> error =
        row.filled(ColumnKind.STANDARD_ERROR).flatMap(row::standardError);
    Optional<Long> samples = row.filled(ColumnKind.SAMPLES).flatMap(row::count);
    Optional<Direction> direction = row.filled(ColumnKind.DIRECTION).flatMap(row::direction);
    if (value.isPresent() && row.isNamed()) {
      Settings settings = row.settings();
      others.forEach(at -> row.add(settings, row.table().header(at), at));
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
                  .at(row.at(column.get()))
                  .build());
    }
  }
}
