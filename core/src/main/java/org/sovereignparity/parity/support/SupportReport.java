package org.sovereignparity.parity.support;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sovereignparity.internal.TextTable;
import org.sovereignparity.statistics.ConfidenceSet;
import org.sovereignparity.statistics.IntervalPlot;

/** A support as text for people. */
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

  String plot() {
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
        .toString();
  }

  /** The explanation starts with the line of the verdict. */
  String text() {
    String explanation = support.assessment().explain();
    int verdict = explanation.indexOf('\n') + 1;
    return explanation.substring(0, verdict) + section() + explanation.substring(verdict);
  }

  private String section() {
    TextTable table = TextTable.columns("ll");
    if (!support.assumptions().isEmpty()) {
      table.row("  assuming", words(support.assumptions()));
    }
    if (!support.withoutData().isEmpty()) {
      table.row("  no data", words(support.withoutData()));
    }
    support.warnings().forEach(warning -> table.row("  beware", warning.toString()));
    return line() + "\n" + table + indented(plot());
  }

  private static String indented(String lines) {
    return lines.lines().map(line -> "  " + line + "\n").collect(joining());
  }

  private static String words(Iterable<?> items) {
    StringBuilder out = new StringBuilder();
    items.forEach(item -> out.append(out.length() == 0 ? "" : ", ").append(item));
    return out.toString();
  }
}
