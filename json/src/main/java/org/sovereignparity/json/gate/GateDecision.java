package org.sovereignparity.json.gate;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.report.Cell;
import org.sovereignparity.report.Report;
import org.sovereignparity.report.Section;
import org.sovereignparity.report.Table;

/** What the rules of a gate say of two models. */
public final class GateDecision {
  private final ImmutableMap<String, ParityAssessment> assessments;

  GateDecision(ImmutableList<GateRule> rules, List<ParityAssessment> assessments) {
    this.assessments =
        IntStream.range(0, rules.size())
            .boxed()
            .collect(toImmutableMap(i -> rules.get(i).id(), assessments::get));
  }

  /** {@return the assessment under each rule, by its id, in the order of the gate} */
  public ImmutableMap<String, ParityAssessment> assessments() {
    return assessments;
  }

  /** {@return MET if all rules are; NOT_MET if one is not; else UNDETERMINED} */
  public Verdict verdict() {
    return verdicts().values().stream().reduce(Verdict.MET, Verdict::and);
  }

  /** {@return the verdict under each rule, by its id} */
  public ImmutableMap<String, Verdict> verdicts() {
    return assessments.entrySet().stream()
        .collect(
            toImmutableMap(Map.Entry::getKey, entry -> entry.getValue().verdict().orElseThrow()));
  }

  /** {@return the verdict of each rule, and the reasoning under each} */
  public Report explain() {
    Table.Builder table = Table.columns("lll").head("rule", "verdict", "ratio");
    assessments.forEach(
        (id, assessment) ->
            table.row(
                Cell.text(id),
                status(assessment.verdict().orElseThrow()),
                Cell.text(assessment.toString())));
    Report.Builder report = Report.titled(status(verdict())).section("Gate", table.build());
    assessments.forEach((id, assessment) -> add(report, id, assessment.explain()));
    return report.build();
  }

  private static Cell.Text status(Verdict verdict) {
    return Cell.status(verdict.toString(), verdict.tone());
  }

  private static void add(Report.Builder report, String id, Report reasoning) {
    report.section(id, reasoning.lead());
    for (Section section : reasoning.sections()) {
      section
          .heading()
          .ifPresentOrElse(
              heading -> report.section(id + ": " + heading, section.blocks()),
              () -> report.section(section.blocks()));
    }
  }

  /** {@return the verdict and that of each rule, in one line} */
  @Override
  public String toString() {
    return verdict() + " " + verdicts();
  }
}
