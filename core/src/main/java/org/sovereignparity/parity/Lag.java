package org.sovereignparity.parity;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Score;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.internal.Dates;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;
import org.sovereignparity.report.Cell;
import org.sovereignparity.report.Report;
import org.sovereignparity.report.Table;

/**
 * How far candidates are behind a frontier in time: how long ago it had first reached what they
 * have now, such as 420 days for DeepSeek-V2, whose score GPT-4 had.
 *
 * <p>This is the distance looking back. How long the candidates will need to what the frontier has
 * now is another number, which no table of scores holds.
 *
 * <p>Two lags are equal when the same was asked of the same scores.
 */
public final class Lag {
  private final LagRule rule;
  private final Scoreboard board;
  private final Benchmark benchmark;
  private final ImmutableSet<String> candidates;
  private final ImmutableSet<String> frontier;
  private final RecordLine reached;

  private Lag(
      LagRule rule,
      Scoreboard board,
      Benchmark benchmark,
      ImmutableSet<String> candidates,
      ImmutableSet<String> frontier) {
    this.rule = rule;
    this.board = board;
    this.benchmark = benchmark;
    this.candidates = candidates;
    this.frontier = frontier;
    this.reached = recordLine(frontier).raisedBy(rule.tolerance());
  }

  static Lag of(
      LagRule rule,
      Scoreboard board,
      String benchmark,
      Iterable<String> candidates,
      Iterable<String> frontier) {
    LagAdmission admission = LagAdmission.of(board, benchmark);
    ImmutableSet<String> measured = admission.candidates(candidates);
    return new Lag(
        rule, board, admission.benchmark(), measured, admission.frontier(frontier, measured));
  }

  /** {@return when a score counts as reached} */
  public LagRule rule() {
    return rule;
  }

  /** {@return the scores and release dates} */
  public Scoreboard board() {
    return board;
  }

  /** {@return the benchmark that was looked at} */
  public Benchmark benchmark() {
    return benchmark;
  }

  /** {@return the ids of the models that were measured, in the order given} */
  public ImmutableSet<String> candidates() {
    return candidates;
  }

  /** {@return the ids of the models that they were measured against, in the order given} */
  public ImmutableSet<String> frontier() {
    return frontier;
  }

  /** {@return the lag of each candidate on the day of its release, in the order given} */
  public ImmutableList<CandidateLag> each() {
    return candidates.stream().map(this::lag).collect(toImmutableList());
  }

  private CandidateLag lag(String candidate) {
    return new CandidateLag.Builder()
        .model(model(candidate))
        .score(score(candidate))
        .reachedBy(reached.firstToReach(standing(candidate)))
        .build();
  }

  /**
   * {@return the lag of the best candidate on each day, summed up}
   *
   * @param from the first day
   * @param to the last day, which is not before it
   * @throws IllegalArgumentException if {@code from} is after {@code to}, there are more than
   *     {@value DailyLag#MAX_DAYS} days, or a year lies outside 1900..2199
   */
  public DailyLag daily(LocalDate from, LocalDate to) {
    Dates.check("First day", from);
    Dates.check("Last day", to);
    if (from.isAfter(to)) {
      throw new IllegalArgumentException(
          "First day must not be after the last, %s: %s".formatted(to, from));
    }
    long days = ChronoUnit.DAYS.between(from, to) + 1;
    if (days > DailyLag.MAX_DAYS) {
      throw new IllegalArgumentException(
          "Days must be at most %s: %s".formatted(DailyLag.MAX_DAYS, days));
    }
    return LagSum.of(from, to, recordLine(candidates), reached);
  }

  private RecordLine recordLine(ImmutableSet<String> models) {
    return RecordLine.of(
        Iterables.transform(models, id -> new RecordLine.Mark(model(id), standing(id))));
  }

  private Model model(String id) {
    return board.model(id).orElseThrow();
  }

  private Rational score(String id) {
    return board.score(id, benchmark.id()).map(Score::value).orElseThrow();
  }

  /** {@return the score, turned round where less is better} */
  private Rational standing(String id) {
    return benchmark.direction() == Direction.HIGHER_IS_BETTER ? score(id) : score(id).negate();
  }

  /**
   * {@return a row for each candidate: who reached its score first, when, and how long before}
   *
   * <p>The text may change in any release.
   */
  public Report explain() {
    return eachReport().build();
  }

  /**
   * {@return the same, and the lag of the best candidate from day to day, summed up}
   *
   * <p>The text may change in any release.
   *
   * @param from the first day
   * @param to the last day, which is not before it
   * @throws IllegalArgumentException as {@link #daily}
   */
  public Report explain(LocalDate from, LocalDate to) {
    DailyLag daily = daily(from, to);
    return eachReport()
        .section("The best candidate day by day, %s to %s".formatted(from, to), summed(daily))
        .build();
  }

  private Report.Builder eachReport() {
    Table.Builder table = Table.columns("lrllrlr");
    table.head("candidate", "score", "released", "reached by", "score", "on", "days");
    each().forEach(lag -> table.row(row(lag)));
    return Report.titled(Cell.text("Lag on %s: %s".formatted(benchmark.id(), rule)))
        .section(table.build());
  }

  private String[] row(CandidateLag lag) {
    return new String[] {
      lag.model().id(),
      lag.score().toString(),
      lag.model().released().orElseThrow().toString(),
      lag.reachedBy().map(Model::id).orElse("none"),
      lag.reachedBy().map(model -> score(model.id()).toString()).orElse(""),
      lag.on().map(LocalDate::toString).orElse(""),
      lag.days().map(String::valueOf).orElse("ahead")
    };
  }

  private static Table summed(DailyLag daily) {
    Table.Builder table = Table.columns("lr");
    daily
        .mean()
        .ifPresent(
            mean ->
                table
                    .row("mean", mean.toBigDecimal(2, RoundingMode.HALF_EVEN).toPlainString())
                    .row("mean, exactly", mean.toFractionString())
                    .row("least", daily.least().orElseThrow().toString())
                    .row("most", daily.most().orElseThrow().toString()));
    return table
        .row("days", String.valueOf(daily.days()))
        .row("of these ahead, counted as 0", String.valueOf(daily.ahead()))
        .build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Lag that
        && rule.equals(that.rule)
        && board.equals(that.board)
        && benchmark.equals(that.benchmark)
        && candidates.equals(that.candidates)
        && frontier.equals(that.frontier);
  }

  @Override
  public int hashCode() {
    return Objects.hash(rule, board, benchmark, candidates, frontier);
  }

  /** {@return the {@linkplain #explain() explanation} as text} */
  @Override
  public String toString() {
    return explain().toString();
  }
}
