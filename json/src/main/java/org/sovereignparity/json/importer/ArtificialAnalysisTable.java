package org.sovereignparity.json.importer;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * A table of Artificial Analysis: a row for each model, a column for each evaluation, and others
 * for its maker, price and speed. The indices are made of evaluations, and in points of 100 where
 * the others are percentages.
 *
 * <p>Source: the tables of https://artificialanalysis.ai/leaderboards/models.
 */
final class ArtificialAnalysisTable implements CsvImporter.Layout {
  private static final String OWN = "artificial analysis ";
  private static final String INDEX = " index";
  private static final String ABSENT = "--";

  /** Words of the headers of what a row has besides evaluations. */
  private static final ImmutableSet<String> NO_EVALUATIONS =
      ImmutableSet.of("price", "tokens", "latency", "context", "response", "parameters", "cost");

  @Override
  public boolean recognises(Table table) {
    return table.column(ColumnKind.MODEL).isPresent()
        && table
            .columns()
            .anyMatch(at -> isIndex(table.header(at)) && small(table.header(at)).startsWith(OWN));
  }

  @Override
  public void read(Table table, String name, Findings findings) {
    Table cells = table.reading(ABSENT);
    ImmutableList<Integer> columns =
        cells
            .columns()
            .filter(at -> cells.kind(at).isEmpty() && isEvaluation(cells.header(at)))
            .filter(cells::hasNumber)
            .collect(toImmutableList());
    int model = cells.column(ColumnKind.MODEL).orElseThrow();
    for (TableRow row : cells.rows()) {
      row.name(model).ifPresent(of -> columns.forEach(at -> read(row, of, at)));
    }
  }

  private static void read(TableRow row, String model, int column) {
    String benchmark = row.table().header(column);
    Optional<String> name = row.findings().name(benchmark, row.table().headerAt(column));
    Optional<WrittenNumber> value = row.isEmpty(column) ? Optional.empty() : row.number(column);
    if (name.isPresent() && value.isPresent()) {
      row.findings()
          .take(
              new ImportedScore.Builder()
                  .model(model)
                  .benchmark(name.get())
                  .value(value.get())
                  .at(row.at(column))
                  .build(),
              isIndex(benchmark));
    }
  }

  private static boolean isEvaluation(String header) {
    String name = StatisticName.normal(header);
    return StatisticName.parse(header).kind() == StatisticName.Kind.SCORE
        && NO_EVALUATIONS.stream().noneMatch(word -> ("_" + name + "_").contains("_" + word + "_"));
  }

  private static boolean isIndex(String header) {
    return small(header).endsWith(INDEX);
  }

  private static String small(String header) {
    return Ascii.toLowerCase(header);
  }
}
