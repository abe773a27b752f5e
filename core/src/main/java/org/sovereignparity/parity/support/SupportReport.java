package org.sovereignparity.parity.support;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sovereignparity.report.Line;
import org.sovereignparity.report.Report;
import org.sovereignparity.report.Table;
import org.sovereignparity.statistics.ConfidenceSet;
import org.sovereignparity.statistics.IntervalPlot;

/** A support for people. */
final class SupportReport {
  private static final BigDecimal LEAST_SHOWN = new BigDecimal("0.0001");

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
    Line line = Line.of(line()).with(ImmutableList.of(terms(), plot(), claims()));
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
    support
        .choiceBias()
        .ifPresent(bias -> table.row("by choice", "%s of the ratio, about".formatted(bias)));
    support.warnings().forEach(warning -> table.row("beware", beware(warning)));
    return table.build();
  }

  private static String beware(SupportWarning warning) {
    return warning + "; " + warning.code().remedy();
  }

  /** {@return the claims for single benchmarks, where there are several} */
  private Table claims() {
    Table.Builder table = Table.columns("lrr");
    if (support.claims().size() > 1) {
      table.head("above " + support.margin().orElseThrow(), "p", "adjusted (holm)");
      support
          .claims()
          .forEach((id, claim) -> table.row(id, shown(claim.pValue()), shown(claim.adjusted())));
    }
    return table.build();
  }

  private static String shown(double p) {
    return p < LEAST_SHOWN.doubleValue()
        ? "< " + LEAST_SHOWN
        : BigDecimal.valueOf(p).setScale(4, RoundingMode.UP).toPlainString();
  }

  private static String words(Iterable<?> items) {
    return Joiner.on(", ").join(items);
  }
}
