package org.sovereignparity.json.importer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The runs of Epoch AI's Benchmarking Hub, {@code benchmarks_runs.csv}: a row for each run, with
 * the best score across scorers and, as text, what each scorer gave.
 *
 * <p>Source: {@code data/benchmarks_runs.csv} of epoch-research/benchmark-stitching. Where there is
 * one scorer, its standard error is that of the score; the best of several has none.
 */
final class EpochRuns implements CsvImporter.Layout {
  private static final String TASK = "task";
  private static final String MODEL = "model";
  private static final String BEST = "Best score (across scorers)";
  private static final String SCORES = "Scores";
  private static final String STATUS = "Status";
  private static final String VERSION = "task version";

  private static final Pattern ONE_SCORER = Pattern.compile("([^:,]+):[^:,±]+±([^:,±]+)");

  @Override
  public boolean recognises(Table table) {
    return table.hasColumns(TASK, MODEL, BEST, SCORES, STATUS, VERSION);
  }

  @Override
  public void read(Table table, String name, Findings findings) {
    table.rows().forEach(row -> read(new TableRow(table, row, findings), findings));
  }

  private static void read(TableRow row, Findings findings) {
    if (!row.cell(STATUS).equals("Success")) {
      findings.issue(
          IssueCode.RUN_NOT_FINISHED,
          row.at(STATUS),
          "Run must be a success: \"" + row.shown(STATUS) + '"');
    }
    Settings settings = Settings.none(findings);
    settings.put(Settings.TASK_VERSION, row.cell(VERSION), row.at(VERSION));
    Matcher scorer = ONE_SCORER.matcher(row.cell(SCORES));
    Optional<String> error = Optional.empty();
    if (scorer.matches()) {
      settings.put(Settings.SCORER, scorer.group(1), row.at(SCORES));
      error = Optional.of(scorer.group(2));
    }
    Optional<String> model = row.name(MODEL);
    Optional<String> benchmark = row.name(TASK);
    Optional<WrittenNumber> value = findings.number(row.cell(BEST), row.at(BEST));
    Optional<WrittenNumber> standardError =
        error.flatMap(text -> findings.standardError(text, row.at(SCORES)));
    if (model.isPresent() && benchmark.isPresent() && value.isPresent()) {
      findings.score(
          new ImportedScore.Builder()
              .model(model)
              .benchmark(benchmark.get())
              .metric(BEST)
              .value(value.get())
              .standardError(standardError)
              .protocol(settings.protocol())
              .at(row.at(BEST))
              .build());
    }
  }
}
