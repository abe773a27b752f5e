package org.sovereignparity.json.importer;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A benchmark that others run, as Epoch AI's Benchmarking Hub lists it: a row for each result, a
 * column for each metric, under a name of its own. The benchmark is named by the file.
 *
 * <p>Source: {@code data/external_benchmark_*.csv} of epoch-research/benchmark-stitching.
 */
final class EpochBenchmark implements CsvImporter.Layout {
  private static final String MODEL = "Model version";
  private static final String NAME = "Name";
  private static final String SOURCE = "Source";
  private static final String SHOTS = "Shots";
  private static final String AGENT = "Agent";
  private static final String VERSION = " Version";
  private static final String MEAN = " mean";
  private static final String ERROR = " SE";

  /** What a row has besides metrics and settings; the last two bound an interval. */
  private static final ImmutableSet<String> NO_METRICS =
      ImmutableSet.of(
          "id",
          "UUID",
          NAME,
          MODEL,
          SOURCE,
          "Source link",
          "Notes",
          SHOTS,
          AGENT,
          "CI_low",
          "CI_high");

  @Override
  public boolean recognises(Table table) {
    return table.hasColumns(MODEL, SOURCE);
  }

  @Override
  public void read(Table table, String name, Findings findings) {
    Optional<String> benchmark = findings.name(stem(name), "");
    if (benchmark.isEmpty()) {
      return;
    }
    List<Integer> metrics = metrics(table, findings);
    for (Table.Row row : table.rows()) {
      read(benchmark.get(), table, row, metrics, findings);
    }
  }

  /** {@return the name of a file without folders and extension} */
  private static String stem(String name) {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int point = file.lastIndexOf('.');
    return point > 0 ? file.substring(0, point) : file;
  }

  private static List<Integer> metrics(Table table, Findings findings) {
    List<Integer> metrics = new ArrayList<>();
    for (int column = 0; column < table.width(); column++) {
      String header = table.header(column);
      if (NO_METRICS.contains(header) || header.endsWith(VERSION) || header.endsWith(ERROR)) {
        continue;
      }
      if (table.hasNumber(column)) {
        metrics.add(column);
      } else if (!table.isEmpty(column)) {
        Columns.notAScore(table, column, findings);
      }
    }
    return metrics;
  }

  private static void read(
      String benchmark, Table table, Table.Row row, List<Integer> metrics, Findings findings) {
    Optional<String> model = model(table, row, findings);
    Settings settings = settings(table, row, findings);
    for (int column : metrics) {
      String cell = row.cell(column);
      if (cell.isEmpty()) {
        continue;
      }
      Optional<String> metric = findings.name(table.header(column), table.headerAt(column));
      Optional<WrittenNumber> value = findings.number(cell, row.at(column));
      Optional<WrittenNumber> error = error(table, row, column, findings);
      if (model.isPresent() && metric.isPresent() && value.isPresent()) {
        findings.score(
            new ImportedScore.Builder()
                .model(model)
                .benchmark(benchmark)
                .metric(metric)
                .value(value.get())
                .standardError(error)
                .protocol(settings.protocol())
                .at(row.at(column))
                .build());
      }
    }
  }

  /** Some rows have no version, but the name under which the model was listed. */
  private static Optional<String> model(Table table, Table.Row row, Findings findings) {
    int version = table.column(MODEL).orElseThrow();
    int named = table.column(NAME).filter(n -> row.cell(version).isEmpty()).orElse(version);
    return findings.name(row.cell(named), row.at(named));
  }

  private static Settings settings(Table table, Table.Row row, Findings findings) {
    Settings settings = Settings.none(findings);
    table.column(SHOTS).ifPresent(c -> settings.put(Settings.SHOTS, row.cell(c), row.at(c)));
    table.column(AGENT).ifPresent(c -> settings.put("agent", row.cell(c), row.at(c)));
    for (int column = 0; column < table.width(); column++) {
      if (table.header(column).endsWith(VERSION)) {
        settings.put(Settings.TASK_VERSION, row.cell(column), row.at(column));
      }
    }
    return settings;
  }

  /** {@code Accuracy SE} is the standard error of {@code Accuracy}, or of {@code Accuracy mean}. */
  private static Optional<WrittenNumber> error(
      Table table, Table.Row row, int metric, Findings findings) {
    String header = table.header(metric);
    String quantity =
        header.endsWith(MEAN) ? header.substring(0, header.length() - MEAN.length()) : header;
    return table
        .column(quantity + ERROR)
        .filter(column -> !row.cell(column).isEmpty())
        .flatMap(column -> findings.standardError(row.cell(column), row.at(column)));
  }
}
