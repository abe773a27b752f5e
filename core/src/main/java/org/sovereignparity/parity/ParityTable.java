package org.sovereignparity.parity;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.report.Cell;
import org.sovereignparity.report.Report;
import org.sovereignparity.report.Table;

/** The assessments of all models of a scoreboard under one policy and frontier. */
public final class ParityTable {
  private static final Comparator<ParityAssessment> GREATEST_FIRST =
      Comparator.comparing(
          row -> row.ratio().orElse(null), Comparator.nullsLast(Comparator.reverseOrder()));

  private final ImmutableList<ParityAssessment> assessments;

  private ParityTable(ImmutableList<ParityAssessment> assessments) {
    this.assessments = assessments;
  }

  static ParityTable of(ImmutableList<ParityAssessment> assessments) {
    return new ParityTable(assessments);
  }

  /** {@return an assessment for each model, in the order of the scoreboard} */
  public ImmutableList<ParityAssessment> assessments() {
    return assessments;
  }

  /** {@return the assessment of the model with the given id, if it is in the table} */
  public Optional<ParityAssessment> of(String model) {
    requireNonNull(model);
    return assessments.stream().filter(row -> row.candidate().equals(model)).findFirst();
  }

  /** {@return the models whose verdict is the given one, in the order of the scoreboard} */
  public ImmutableList<String> models(Verdict verdict) {
    return assessments.stream()
        .filter(row -> row.verdict().filter(verdict::equals).isPresent())
        .map(ParityAssessment::candidate)
        .collect(toImmutableList());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ParityTable that && assessments.equals(that.assessments);
  }

  @Override
  public int hashCode() {
    return assessments.hashCode();
  }

  /**
   * {@return a row for each model, the greatest ratio first, those without a ratio last}
   *
   * <p>The text may change in any release.
   */
  public Report explain() {
    Table.Builder table = Table.columns("lrllll");
    table.head("model", "ratio", "verdict", "benchmarks", "reference", "flags");
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
