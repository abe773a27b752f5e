package org.sovereignparity.json.importer;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.sovereignparity.json.internal.Texts;

/** What a column of a table holds, as the words that people use for it show. */
enum Columns {
  MODEL("model", "models", "model_name", "model name", "model version"),
  BENCHMARK("benchmark", "benchmarks", "task", "dataset", "evaluation"),
  VALUE("score", "value"),
  METRIC("metric"),
  FILTER("filter"),
  STANDARD_ERROR("stderr", "standard_error", "standard error", "se"),
  SAMPLES("samples", "num_samples", "n_samples", "n"),
  DIRECTION("direction"),
  SHOTS("shots", "n-shot", "num_fewshot"),
  VERSION("version", "task_version", "task version"),
  SPLIT("split"),
  HARNESS("harness"),
  MODE("mode");

  private final ImmutableSet<String> names;

  Columns(String... names) {
    this.names = ImmutableSet.copyOf(names);
  }

  /** {@return the first column of {@code table} that holds this} */
  Optional<Integer> in(Table table) {
    return table.column(names);
  }

  /** {@return whether {@code header} is a word for this} */
  boolean is(String header) {
    return names.contains(Table.lowerCase(header));
  }

  /** {@return the settings that a row states} */
  static Settings settings(Table table, Table.Row row, Findings findings) {
    Settings settings = Settings.none(findings);
    put(settings, Settings.SHOTS, SHOTS, table, row);
    put(settings, Settings.TASK_VERSION, VERSION, table, row);
    put(settings, Settings.SPLIT, SPLIT, table, row);
    put(settings, Settings.HARNESS, HARNESS, table, row);
    put(settings, "mode", MODE, table, row);
    return settings;
  }

  private static void put(
      Settings settings, String name, Columns columns, Table table, Table.Row row) {
    columns.in(table).ifPresent(column -> settings.put(name, row.cell(column), row.at(column)));
  }

  /** {@return the name in the row under these columns, unless there is none} */
  Optional<String> name(Table table, Table.Row row, Findings findings) {
    return in(table)
        .filter(column -> !row.cell(column).isEmpty())
        .flatMap(column -> findings.name(row.cell(column), row.at(column)));
  }

  static void notAScore(Table table, int column, Findings findings) {
    findings.issue(
        IssueCode.NOT_A_SCORE_COLUMN,
        table.headerAt(column),
        "Column must hold numbers: " + quoted(table.header(column)));
  }

  static String quoted(String text) {
    return '"' + Texts.shown(text) + '"';
  }
}
