package org.sovereignparity.parity;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.report.Cell;
import org.sovereignparity.report.Report;
import org.sovereignparity.report.Table;

/** The assessments of all models of a scoreboard under one policy and frontier. */
public final class ParityTable {
  private static final Comparator<ParityAssessment> GREATEST_FIRST =
      Comparator.comparing(
          row -> row.ratio().orElse(null), Comparator.nullsLast(Comparator.reverseOrder()));

  static final ParityTable EMPTY = new ParityTable(null, ImmutableMap.of());

  /** Null if there are no verdicts. */
  private final @Nullable AssessmentPlan plan;

  private final ImmutableMap<String, Verdict> verdicts;

  private ParityTable(@Nullable AssessmentPlan plan, ImmutableMap<String, Verdict> verdicts) {
    this.plan = plan;
    this.verdicts = verdicts;
  }

  /**
   * {@return the table of some models}
   *
   * @throws RefusedException if the powers of the scores of one are too large
   */
  static ParityTable of(AssessmentPlan plan, List<String> candidates) {
    return new ParityTable(
        plan, candidates.stream().collect(toImmutableMap(id -> id, plan::verdict)));
  }

  /**
   * {@return an assessment for each model, in the order of the scoreboard}
   *
   * <p>Only the verdicts are known from the start. The rest of an assessment is computed when it is
   * asked for, and kept as long as the assessment is.
   */
  public ImmutableList<ParityAssessment> assessments() {
    return verdicts.entrySet().stream()
        .map(row -> assessment(row.getKey(), row.getValue()))
        .collect(toImmutableList());
  }

  /** {@return the assessment of the model with the given id, if it is in the table} */
  public Optional<ParityAssessment> of(String model) {
    requireNonNull(model);
    return Optional.ofNullable(verdicts.get(model)).map(verdict -> assessment(model, verdict));
  }

  private ParityAssessment assessment(String model, Verdict verdict) {
    return ParityAssessment.planned(requireNonNull(plan), model, verdict);
  }

  /** {@return the models whose verdict is the given one, in the order of the scoreboard} */
  public ImmutableList<String> models(Verdict verdict) {
    requireNonNull(verdict);
    return verdicts.entrySet().stream()
        .filter(row -> row.getValue() == verdict)
        .map(Map.Entry::getKey)
        .collect(toImmutableList());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ParityTable that
        && Objects.equals(plan, that.plan)
        && verdicts.keySet().asList().equals(that.verdicts.keySet().asList());
  }

  @Override
  public int hashCode() {
    return Objects.hash(plan, verdicts.keySet().asList());
  }

  /**
   * {@return a row for each model, the greatest ratio first, those without a ratio last}
   *
   * <p>The text may change in any release.
   */
  public Report explain() {
    Table.Builder table = Table.columns("lrllll");
    table.head("model", "ratio", "verdict", "benchmarks", "reference", "flags");
    ImmutableList<ParityAssessment> assessments = assessments();
    BigDecimal full = Explanation.full(assessments.stream().flatMap(row -> row.ratio().stream()));
    for (ParityAssessment row : ImmutableList.sortedCopyOf(GREATEST_FIRST, assessments)) {
      Explanation shown = new Explanation(row);
      table.row(
          Cell.text(row.candidate()),
          shown.shownRatio(full),
          shown.verdictCell(),
          Cell.text(shown.benchmarks()),
          Cell.text(shown.reference()),
          Cell.text(row.flags().stream().map(Flag::name).collect(joining(", "))));
    }
    return Report.builder().section(table.build()).build().named("Parity ratios");
  }

  /** {@return the {@linkplain #explain explanation} as text} */
  @Override
  public String toString() {
    return explain().toString();
  }
}
