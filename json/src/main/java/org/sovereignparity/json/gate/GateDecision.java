package org.sovereignparity.json.gate;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.BiFunction;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.ProtocolMismatch;
import org.sovereignparity.report.Cell;
import org.sovereignparity.report.Report;
import org.sovereignparity.report.Section;
import org.sovereignparity.report.Table;

/** What the rules of a gate say of two models. */
public final class GateDecision {
  private final ImmutableMap<GateRule, ParityAssessment> byRule;
  private final ImmutableMap<String, ParityAssessment> assessments;
  private final ImmutableMap<String, Verdict> verdicts;

  GateDecision(ImmutableMap<GateRule, ParityAssessment> byRule) {
    this.byRule = byRule;
    this.assessments = byId((rule, assessment) -> assessment);
    this.verdicts = byId(GateRule::verdict);
  }

  private <V> ImmutableMap<String, V> byId(BiFunction<GateRule, ParityAssessment, V> value) {
    return byRule.entrySet().stream()
        .collect(
            toImmutableMap(
                entry -> entry.getKey().id(),
                entry -> value.apply(entry.getKey(), entry.getValue())));
  }

  /** {@return the assessment under each rule, by its id, in the order of the gate} */
  public ImmutableMap<String, ParityAssessment> assessments() {
    return assessments;
  }

  /** {@return MET if all rules are; NOT_MET if one is not; else UNDETERMINED} */
  public Verdict verdict() {
    return verdicts.values().stream().reduce(Verdict.MET, Verdict::and);
  }

  /** {@return the verdict under each rule, by its id} */
  public ImmutableMap<String, Verdict> verdicts() {
    return verdicts;
  }

  /** {@return the verdict of each rule, and the reasoning under each} */
  public Report explain() {
    Table.Builder table =
        Table.columns("lllp").head("rule", "verdict", "ratio", "not measured alike");
    byRule.forEach((rule, assessment) -> table.row(row(rule, assessment)));
    Report.Builder report =
        Report.titled(status(verdict())).figures(this::figures).section("Gate", table.build());
    assessments.forEach((id, assessment) -> add(report, id, assessment.explain()));
    return report.build();
  }

  private ImmutableList<Section> figures() {
    return assessments.entrySet().stream()
        .flatMap(
            rule ->
                rule.getValue().explain().figures().stream()
                    .map(figure -> figure.under(rule.getKey())))
        .collect(toImmutableList());
  }

  private Cell[] row(GateRule rule, ParityAssessment assessment) {
    return new Cell[] {
      Cell.text(rule.id()),
      status(requireNonNull(verdicts.get(rule.id()))),
      Cell.text(assessment.toString()),
      Cell.text(
          rule.mismatches(assessment).stream()
              .map(ProtocolMismatch::toString)
              .collect(joining("; ")))
    };
  }

  private static Cell.Text status(Verdict verdict) {
    return Cell.status(verdict.toString(), verdict.tone());
  }

  private static void add(Report.Builder report, String id, Report reasoning) {
    report.section(id, reasoning.lead());
    reasoning.sections().forEach(section -> report.section(section.under(id)));
  }

  /** {@return the verdict and that of each rule, in one line} */
  @Override
  public String toString() {
    return verdict() + " " + verdicts;
  }
}
