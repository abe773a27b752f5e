package org.sovereignparity.json.record;

import com.google.common.collect.ImmutableMap;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.json.document.Difference;
import org.sovereignparity.report.Cell;
import org.sovereignparity.report.Report;
import org.sovereignparity.report.Table;
import org.sovereignparity.report.Tone;

/** Decision records, and what came out when they were checked, for people. */
final class RecordReport {
  private RecordReport() {}

  static Report of(DecisionRecord record) {
    return Report.titled(Cell.text("Decision record of " + record.kind()))
        .section(
            Table.columns("ll")
                .row("hash", record.hash())
                .row("decided by", record.tool().toString())
                .row("decided at", record.decidedAt().toString())
                .row("document", record.document().isPresent() ? "in the record" : "left out")
                .build())
        .section("Verdicts", verdicts(record.verdicts()))
        .build();
  }

  private static Table verdicts(ImmutableMap<String, Verdict> verdicts) {
    Table.Builder table = Table.columns("ll");
    verdicts.forEach(
        (who, verdict) ->
            table.row(Cell.text(who), Cell.status(verdict.toString(), verdict.tone())));
    return table.build();
  }

  static Report of(Verification verification) {
    Report.Builder report =
        Report.titled(
            Cell.status(verification.toString(), verification.isVerified() ? Tone.GOOD : Tone.BAD));
    verification.difference().ifPresent(difference -> report.section(values(difference)));
    return report.build();
  }

  private static Table values(Difference difference) {
    return Table.columns("lp")
        .row("place", difference.at())
        .row("first", difference.left().orElse("nothing"))
        .row("then", difference.right().orElse("nothing"))
        .build();
  }
}
