package org.sovereignparity.json.importer;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.Optional;

/** Reads tables of scores in CSV, each by the layout that its header shows. */
final class CsvImporter implements Importer {

  /** How scores are laid out in a table. A further layout is added to the list below. */
  @Immutable
  interface Layout {
    /** {@return whether the header is of this layout} */
    boolean recognises(Table table);

    /**
     * Reads the scores of a table of this layout.
     *
     * @param name the name of its file, without folders and extension
     */
    void read(Table table, String name, Findings findings);
  }

  /** What is lost there is of every row. */
  private static final String HEADER = "row 1";

  private static final ImmutableList<Layout> LAYOUTS =
      ImmutableList.of(
          new EpochRuns(),
          new EpochBenchmark(),
          new OpenCompassSummary(),
          new ArtificialAnalysisTable(),
          new LongTable(),
          new WideTable());

  @Override
  public boolean recognises(ImportInput input) {
    return layout(input).isPresent();
  }

  private static Optional<Layout> layout(ImportInput input) {
    return input
        .table()
        .flatMap(table -> LAYOUTS.stream().filter(layout -> layout.recognises(table)).findFirst());
  }

  @Override
  public String partOf(String at) {
    String row = at.substring(0, Math.max(at.indexOf(','), 0));
    return row.equals(HEADER) ? "" : row;
  }

  @Override
  public void read(ImportInput input, Findings findings) {
    layout(input).orElseThrow().read(input.table().orElseThrow(), stem(input.name()), findings);
  }

  private static String stem(String name) {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int point = file.lastIndexOf('.');
    return point > 0 ? file.substring(0, point) : file;
  }
}
