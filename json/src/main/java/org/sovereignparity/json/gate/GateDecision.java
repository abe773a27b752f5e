package org.sovereignparity.json.gate;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.report.Cell;
import org.sovereignparity.report.Report;
import org.sovereignparity.report.Section;
import org.sovereignparity.report.Table;

/** What the rules of a gate say of two models. */
public final class GateDecision {
  private final ImmutableMap<String, RuleOutcome> outcomes;

  GateDecision(Iterable<RuleOutcome> outcomes) {
    this.outcomes = Maps.uniqueIndex(outcomes, outcome -> outcome.rule().id());
  }

  /** {@return what each rule says, by its id, in the order of the gate} */
  public ImmutableMap<String, RuleOutcome> outcomes() {
    return outcomes;
  }

  /** {@return MET if all rules are; NOT_MET if one is not; else UNDETERMINED} */
  public Verdict verdict() {
    return outcomes.values().stream().map(RuleOutcome::verdict).reduce(Verdict.MET, Verdict::and);
  }

  /** {@return the verdict of each rule, and the reasoning under each} */
  public Report explain() {
    Report.Builder report =
        Report.titled(status(verdict())).figures(this::figures).section("Gate", table());
    outcomes.forEach((id, outcome) -> add(report, id, outcome.explain()));
    return report.build();
  }

  private ImmutableList<Section> figures() {
    return outcomes.values().stream()
        .flatMap(
            outcome ->
                outcome.explain().figures().stream()
                    .map(figure -> figure.under(outcome.rule().id())))
        .collect(toImmutableList());
  }

  private Table table() {
    boolean hasSupport = outcomes.values().stream().anyMatch(one -> one.support().isPresent());
    Table.Builder table =
        hasSupport
            ? Table.columns("llllp").head("rule", "verdict", "ratio", "data", "not measured alike")
            : Table.columns("lllp").head("rule", "verdict", "ratio", "not measured alike");
    outcomes.values().forEach(outcome -> table.row(row(outcome)));
    return table.build();
  }

  private static Cell[] row(RuleOutcome outcome) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.text(outcome.rule().id()));
    cells.add(status(outcome.verdict()));
    cells.add(Cell.text(outcome.line()));
    outcome
        .support()
        .flatMap(support -> support.verdict())
        .ifPresent(said -> cells.add(Cell.text(said.toString())));
    cells.add(Cell.text(outcome.notAlike()));
    return cells.toArray(new Cell[0]);
  }

  private static Cell.Text status(Verdict verdict) {
    return Cell.status(verdict.toString(), verdict.tone());
  }

  /** Adds the reasoning under a rule, whose id heads it and is in each of its own headings. */
  private static void add(Report.Builder report, String id, Report reasoning) {
    boolean isHeaded = !reasoning.lead().isEmpty();
    report.section(id, reasoning.lead());
    for (Section section : reasoning.sections()) {
      report.section(
          isHeaded || section.heading().isPresent()
              ? section.under(id)
              : new Section(Optional.of(id), section.blocks()));
      isHeaded = true;
    }
  }

  /** {@return the verdict and that of each rule, in one line} */
  @Override
  public String toString() {
    return verdict() + " " + Maps.transformValues(outcomes, RuleOutcome::verdict);
  }
}
