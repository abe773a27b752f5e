package org.sovereignparity.parity;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.report.Cell;
import org.sovereignparity.report.Report;
import org.sovereignparity.report.Table;

/** The assessments of all models of a scoreboard under one policy and frontier. */
public final class ParityTable {
  private static final Comparator<ParityAssessment> GREATEST_FIRST =
      Comparator.comparing(
          row -> row.ratio().orElse(null), Comparator.nullsLast(Comparator.reverseOrder()));

  /** Beyond that, a text would be written that nobody reads, and some tools show every value. */
  static final int MOST_SHOWN = 1_000;

  /** Null if no model is in the table. */
  private final @Nullable AssessmentPlan plan;

  /** By row of the scoreboard; undecided if the model is not in the table. */
  private final byte[] verdicts;

  private ParityTable(@Nullable AssessmentPlan plan, byte[] verdicts) {
    this.plan = plan;
    this.verdicts = verdicts;
  }

  static ParityTable of(
      Scoreboard board, Frontier frontier, ParityPolicy policy, Threshold threshold) {
    requireNonNull(threshold);
    BitSet candidates = candidates(board, frontier);
    if (candidates.isEmpty()) {
      return new ParityTable(null, new byte[0]);
    }
    String first = board.models().get(candidates.nextSetBit(0)).id();
    AssessmentPlan plan = AssessmentPlan.of(board, first, frontier, policy, Optional.of(threshold));
    return new ParityTable(plan, plan.verdicts(candidates));
  }

  private static BitSet candidates(Scoreboard board, Frontier frontier) {
    BitSet candidates = board.rowsWithScores();
    if (frontier.kind() == Frontier.Kind.MODEL) {
      // No model is its own reference.
      board.row(frontier.models().asList().get(0)).ifPresent(candidates::clear);
    }
    return candidates;
  }

  /** {@return the rows in the table} */
  private IntStream rows() {
    return IntStream.range(0, verdicts.length).filter(row -> verdicts[row] != Scan.UNDECIDED);
  }

  private ParityAssessment assessment(int row) {
    return ParityAssessment.of(requireNonNull(plan), row, Scan.verdict(verdicts[row]));
  }

  String id(int row) {
    return requireNonNull(plan).id(row);
  }

  /**
   * {@return an assessment for each model, in the order of the scoreboard}
   *
   * <p>Only the verdicts are known from the start. The rest of an assessment is computed when it is
   * asked for, and kept as long as the assessment is.
   */
  public ImmutableList<ParityAssessment> assessments() {
    return rows().mapToObj(this::assessment).collect(toImmutableList());
  }

  /** {@return the assessment of the model with the given id, if it is in the table} */
  public Optional<ParityAssessment> of(String model) {
    int row = row(model);
    return row < 0 ? Optional.empty() : Optional.of(assessment(row));
  }

  /** {@return the row of the model, -1 if it is not in the table} */
  int row(String model) {
    requireNonNull(model);
    int row = plan == null ? -1 : plan.board().row(model).orElse(-1);
    return row < 0 || verdicts[row] == Scan.UNDECIDED ? -1 : row;
  }

  /** {@return the models whose verdict is the given one, in the order of the scoreboard} */
  public ImmutableList<String> models(Verdict verdict) {
    byte sought = Scan.of(verdict);
    return rows()
        .filter(row -> verdicts[row] == sought)
        .mapToObj(this::id)
        .collect(toImmutableList());
  }

  /**
   * {@return the models by their exact ratios, with ranks}
   *
   * <p>It is worked out at each call, from doubles with a bound on their error, and exactly where
   * that bound does not tell which ratio is greater.
   */
  public ParityRanking ranked() {
    int[] rows = rows().filter(row -> verdicts[row] != Scan.UNDETERMINED).toArray();
    RankOrder order = plan == null ? RankOrder.none() : RankOrder.of(plan, rows, Band.PROVEN);
    return ParityRanking.of(this, order, verdicts.length);
  }

  /** {@return what the ratios of rows rest on, that of the first row first} */
  ImmutableList<RankingBasis> bases(int[] rows) {
    return plan == null ? ImmutableList.of() : plan.bases(rows);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ParityTable that
        && Objects.equals(plan, that.plan)
        && ids().equals(that.ids());
  }

  @Override
  public int hashCode() {
    return Objects.hash(plan, ids());
  }

  private ImmutableList<String> ids() {
    return rows().mapToObj(this::id).collect(toImmutableList());
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
    return Report.builder()
        .figures(() -> HeatMap.of(assessments))
        .section(table.build())
        .build()
        .named("Parity ratios");
  }

  /**
   * {@return the {@linkplain #explain explanation} as text; of more than 1,000 models how many of
   * them have each verdict}
   */
  @Override
  public String toString() {
    long size = rows().count();
    return size <= MOST_SHOWN
        ? explain().toString()
        : Arrays.stream(Verdict.values())
            .map(verdict -> models(verdict).size() + " " + verdict)
            .collect(joining(", ", size + " models: ", ""));
  }
}
