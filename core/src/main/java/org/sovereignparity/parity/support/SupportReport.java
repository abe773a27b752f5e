package org.sovereignparity.parity.support;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sovereignparity.report.Line;
import org.sovereignparity.report.Report;
import org.sovereignparity.report.Table;
import org.sovereignparity.statistics.ConfidenceSet;
import org.sovereignparity.statistics.IntervalPlot;

/** A support for people. */
final class SupportReport {
  private final ParitySupport support;

  SupportReport(ParitySupport support) {
    this.support = support;
  }

  String line() {
    return "support by "
        + support.method()
        + " at "
        + support.confidence()
        + ": "
        + support.set().map(set -> IntervalPlot.limits(set) + ", ").orElse("")
        + support.verdict().map(SupportVerdict::name).orElse("no margin");
  }

  Table plot() {
    Map<String, ConfidenceSet> rows = new LinkedHashMap<>(support.benchmarks());
    if (support.assessment().benchmarksUsed() > 1) {
      support
          .set()
          .ifPresent(set -> rows.put("= " + support.assessment().policy().aggregation(), set));
    }
    IntervalPlot plot = IntervalPlot.of(rows);
    return support
        .margin()
        .map(margin -> plot.withMargin(ScorePair.nearest(margin)))
        .orElse(plot)
        .table();
  }

  /** {@return the explanation of the assessment, with the support under its verdict} */
  Report report() {
    Line line = Line.of(line()).with(ImmutableList.of(terms(), plot()));
    return support.assessment().explain().withLead(ImmutableList.of(line));
  }

  private Table terms() {
    Table.Builder table = Table.columns("ll");
    if (!support.assumptions().isEmpty()) {
      table.row("assuming", words(support.assumptions()));
    }
    if (!support.withoutData().isEmpty()) {
      table.row("no data", words(support.withoutData()));
    }
    support.warnings().forEach(warning -> table.row("beware", warning.toString()));
    return table.build();
  }

  private static String words(Iterable<?> items) {
    return Joiner.on(", ").join(items);
  }
}
