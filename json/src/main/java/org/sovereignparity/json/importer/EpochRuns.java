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

  /** Such as {@code choice:0.85±0.02}. */
  private static final Pattern ONE_SCORER = Pattern.compile("([^:,]+):[^:,±]+±([^:,±]+)");

  @Override
  public boolean recognises(Table table) {
    return table.hasHeaders(TASK, MODEL, BEST, SCORES, STATUS, VERSION);
  }

  @Override
  public void read(Table table, String name, Findings findings) {
    table.rows().forEach(EpochRuns::read);
  }

  private static int column(TableRow row, String header) {
    return row.table().column(header).orElseThrow();
  }

  private static void read(TableRow row) {
    checkStatus(row, column(row, STATUS));
    int scores = column(row, SCORES);
    int best = column(row, BEST);
    if (row.isEmpty(best)) {
      return;
    }
    Settings settings = Settings.none(row.findings());
    row.add(settings, Settings.TASK_VERSION, column(row, VERSION));
    Matcher scorer = ONE_SCORER.matcher(row.cell(scores));
    Optional<WrittenNumber> error = Optional.empty();
    if (scorer.matches()) {
      settings.put(Settings.SCORER, scorer.group(1), row.at(scores));
      error = row.findings().standardError(scorer.group(2), row.at(scores));
    }
    Optional<String> model = row.name(column(row, MODEL));
    Optional<String> benchmark = row.name(column(row, TASK));
    Optional<WrittenNumber> value = row.number(best);
    if (model.isPresent() && benchmark.isPresent() && value.isPresent()) {
      row.findings()
          .score(
              new ImportedScore.Builder()
                  .model(model)
                  .benchmark(benchmark.get())
                  .metric(BEST)
                  .value(value.get())
                  .standardError(error)
                  .protocol(settings.protocol())
                  .at(row.at(best))
                  .build());
    }
  }

  private static void checkStatus(TableRow row, int status) {
    if (!row.cell(status).equals("Success")) {
      row.findings()
          .issue(
              IssueCode.RUN_NOT_FINISHED,
              row.at(status),
              "Run must be a success: " + row.shown(status));
    }
  }
}
