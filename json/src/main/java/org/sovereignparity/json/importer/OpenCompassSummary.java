package org.sovereignparity.json.importer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * The summary of OpenCompass: a row for each dataset with its version, metric and mode, a column
 * for each model. A dash stands where there is nothing. The rows of groups are told by their
 * metric, which says how they were made of others.
 *
 * <p>Source: {@code opencompass/summarizers/default.py} of open-compass/opencompass.
 */
final class OpenCompassSummary implements CsvImporter.Layout {
  private static final ImmutableList<String> HEADER =
      ImmutableList.of("dataset", "version", "metric", "mode");
  private static final String ABSENT = "-";
  private static final WideTable WIDE =
      new WideTable(
          ImmutableSet.of(
              "naive_average", "weighted_average", "sum", "harmonic_mean", "standard_deviation"));

  @Override
  public boolean recognises(Table table) {
    return HEADER.equals(table.columns().limit(HEADER.size()).map(table::header).toList())
        && WIDE.recognises(table);
  }

  @Override
  public void read(Table table, String name, Findings findings) {
    WIDE.read(table.reading(ABSENT), name, findings);
  }
}
