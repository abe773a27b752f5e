package org.sovereignparity.json.importer;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sovereignparity.json.internal.text.Texts;

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
  private static final String ERROR = " SE";

  /** What a row has besides metrics; the last two bound an interval. */
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
          "CI_high",
          "Training compute (FLOP)",
          "Votes",
          "Cost");

  @Override
  public boolean recognises(Table table) {
    return table.hasHeaders(MODEL, SOURCE);
  }

  @Override
  public void read(Table table, String name, Findings findings) {
    Optional<String> benchmark = findings.name(name, "");
    if (benchmark.isPresent()) {
      table.columns().filter(table::isOfOneScore).forEach(table::notOfOneScore);
      ImmutableList<Integer> metrics =
          table
              .columns()
              .filter(column -> isMetric(table.header(column)) && !table.isOfOneScore(column))
              .filter(column -> table.scoreHeader(column).isPresent())
              .collect(toImmutableList());
      ImmutableMap<Integer, Integer> errors = errors(table, metrics, findings);
      table.rows().forEach(row -> read(benchmark.get(), row, metrics, errors));
    }
  }

  private static boolean isMetric(String header) {
    StatisticName name = StatisticName.parse(header);
    return !NO_METRICS.contains(header)
        && !header.endsWith(VERSION)
        && !header.endsWith(ERROR)
        && (name.kind() == StatisticName.Kind.SCORE || !name.isCertain());
  }

  /** {@return whether a column is of standard errors, of what the other words of its header say} */
  private static boolean isErrorOfOne(Table table, int column) {
    String header = table.header(column);
    StatisticName name = StatisticName.parse(header);
    return !table.isOfOneScore(column)
        && (header.endsWith(ERROR)
            || (name.kind() == StatisticName.Kind.STANDARD_ERROR && name.isCertain()));
  }

  private static void read(
      String benchmark,
      TableRow row,
      ImmutableList<Integer> metrics,
      ImmutableMap<Integer, Integer> errors) {
    Optional<String> model = model(row);
    Settings settings = settings(row);
    for (int column : metrics) {
      if (row.isEmpty(column)) {
        continue;
      }
      Optional<WrittenNumber> value = row.number(column);
      Optional<WrittenNumber> error =
          Optional.ofNullable(errors.get(column))
              .filter(at -> !row.isEmpty(at))
              .flatMap(row::standardError);
      if (model.isPresent() && value.isPresent()) {
        row.findings()
            .score(
                new ImportedScore.Builder()
                    .model(model)
                    .benchmark(benchmark)
                    .metric(row.table().header(column))
                    .value(value.get())
                    .standardError(error)
                    .protocol(settings.protocol())
                    .at(row.at(column))
                    .build());
      }
    }
  }

  /** {@return the column of standard errors of each metric that has one} */
  private static ImmutableMap<Integer, Integer> errors(
      Table table, ImmutableList<Integer> metrics, Findings findings) {
    Map<Integer, Integer> errors = new LinkedHashMap<>();
    for (int column : table.columns().filter(at -> isErrorOfOne(table, at)).toList()) {
      Optional<Integer> metric = metricOf(table, metrics, table.header(column));
      metric.ifPresent(of -> errors.putIfAbsent(of, column));
      if (metric.isEmpty() && table.hasNumber(column)) {
        findings.issue(
            IssueCode.STANDARD_ERROR_WITHOUT_SCORE,
            table.headerAt(column),
            "Standard error must have a score: " + Texts.quoted(table.header(column)));
      }
    }
    return ImmutableMap.copyOf(errors);
  }

  /**
   * {@code Accuracy SE} is the standard error of {@code Accuracy}, or of {@code Accuracy mean};
   * {@code Average Standard error} that of {@code Average progress}.
   */
  private static Optional<Integer> metricOf(
      Table table, ImmutableList<Integer> metrics, String error) {
    Map<String, Integer> byName = new LinkedHashMap<>();
    metrics.forEach(
        column -> byName.putIfAbsent(StatisticName.normal(table.header(column)), column));
    return StatisticName.parse(error).whose(byName.keySet()).map(byName::get);
  }

  /** Some rows have no version, but the name under which the model was listed. */
  private static Optional<String> model(TableRow row) {
    int version = row.table().column(MODEL).orElseThrow();
    return row.name(row.table().column(NAME).filter(n -> row.isEmpty(version)).orElse(version));
  }

  private static Settings settings(TableRow row) {
    Settings settings = Settings.none(row.findings());
    row.table().column(SHOTS).ifPresent(column -> row.add(settings, Settings.SHOTS, column));
    row.table().column(AGENT).ifPresent(column -> row.add(settings, "agent", column));
    row.table()
        .columns()
        .filter(column -> row.table().header(column).endsWith(VERSION))
        .forEach(column -> row.add(settings, Settings.TASK_VERSION, column));
    return settings;
  }
}
