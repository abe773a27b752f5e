package org.sovereignparity.parity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.decision.Rule;
import org.sovereignparity.internal.Dates;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.internal.TextChecks;
import org.sovereignparity.internal.ValueStyle;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.report.Cell;
import org.sovereignparity.report.Report;
import org.sovereignparity.report.Table;
import org.sovereignparity.source.Citation;

/**
 * A goal that moves: to reach a threshold against the models of a frontier that were released in
 * the months before the day on which it is measured, such as "95 % of the leading models released
 * within six months".
 *
 * <p>A goal is measured and reported. It gates nothing.
 */
@Value.Immutable
@ValueStyle
public abstract class ParityGoal implements Rule {
  ParityGoal() {}

  /**
   * {@return a builder that needs id, title, policy, frontier, months and threshold; {@link
   * Builder} says what it refuses}
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract String id();

  @Override
  public abstract String title();

  @Override
  public abstract ImmutableList<Citation> citations();

  /** {@return how scores become a ratio} */
  public abstract ParityPolicy policy();

  /** {@return the models to choose the reference from, without a window} */
  public abstract Frontier frontier();

  /**
   * {@return how many calendar months back from the day of measurement a model may be released,
   * within 0..{@value ReleaseWindow#MAX_MONTHS}; that it lies there is checked by {@link #measure}}
   */
  public abstract int months();

  /** {@return what the ratio is to reach} */
  public abstract Threshold threshold();

  /** {@return the day by which it is to be reached, if one is set} */
  public abstract Optional<LocalDate> deadline();

  @Value.Check
  void check() {
    Ids.check("Goal id", id());
    TextChecks.checkNotBlank("Goal title", title());
    deadline().ifPresent(date -> Dates.check("Deadline of a goal", date));
    if (frontier().window().isPresent()) {
      throw new IllegalArgumentException(
          "Frontier of a goal must have no window of its own: " + frontier());
    }
  }

  /**
   * {@return how close a candidate is on a day}
   *
   * @param board the scores; every benchmark on it takes part
   * @param candidate the id of the model that is compared
   * @param asOf the day from which the months count back
   * @throws RefusedException as {@link ParityPolicy#assess(Scoreboard, String, Frontier,
   *     Threshold)}
   * @throws IllegalArgumentException if the months lie outside 0..{@value
   *     ReleaseWindow#MAX_MONTHS}, or the year of the day outside 1900..2199
   */
  public ParityAssessment measure(Scoreboard board, String candidate, LocalDate asOf) {
    Frontier moving = frontier().within(ReleaseWindow.of(asOf, months()));
    return policy().assess(board, candidate, moving, threshold());
  }

  /**
   * {@return how close a candidate is on each of several days, in their order}
   *
   * @param board the scores; every benchmark on it takes part
   * @param candidate the id of the model that is compared
   * @param days the days from which the months count back
   * @throws RefusedException as {@link ParityPolicy#assess(Scoreboard, String, Frontier,
   *     Threshold)}
   * @throws IllegalArgumentException as {@link #measure}
   */
  public ImmutableSortedMap<LocalDate, ParityAssessment> track(
      Scoreboard board, String candidate, Iterable<LocalDate> days) {
    ImmutableSortedMap.Builder<LocalDate, ParityAssessment> track =
        ImmutableSortedMap.naturalOrder();
    for (LocalDate day : ImmutableSortedSet.copyOf(days)) {
      track.put(day, measure(board, candidate, day));
    }
    return track.buildOrThrow();
  }

  /**
   * {@return the same as a table: day, deadline, reference, ratio and verdict}
   *
   * <p>The text may change in any release.
   *
   * @param board the scores; every benchmark on it takes part
   * @param candidate the id of the model that is compared
   * @param days the days from which the months count back
   * @throws RefusedException as {@link ParityPolicy#assess(Scoreboard, String, Frontier,
   *     Threshold)}
   * @throws IllegalArgumentException as {@link #measure}
   */
  public Report report(Scoreboard board, String candidate, Iterable<LocalDate> days) {
    ImmutableSortedMap<LocalDate, ParityAssessment> track = track(board, candidate, days);
    BigDecimal full =
        Explanation.full(track.values().stream().flatMap(day -> day.ratio().stream()));
    Table.Builder table = Table.columns("llrll");
    table.head("day", "deadline", "ratio", "verdict", "reference");
    track.forEach(
        (day, assessment) -> {
          Explanation shown = new Explanation(assessment);
          table.row(
              Cell.text(day.toString()),
              Cell.text(passed(day)),
              shown.shownRatio(full),
              shown.verdictCell(),
              Cell.text(shown.reference()));
        });
    return Report.builder().section(table.build()).build().named(title());
  }

  private String passed(LocalDate day) {
    return deadline().map(date -> day.isAfter(date) ? "passed" : "ahead").orElse("none");
  }

  /** {@return title, threshold, frontier and months in one line} */
  @Override
  public String toString() {
    return "%s: %s of %s, released within %s months%s"
        .formatted(
            title(),
            threshold(),
            frontier(),
            months(),
            deadline().map(date -> ", by " + date).orElse(""));
  }

  /**
   * Builds a {@link ParityGoal}. It throws {@link IllegalArgumentException} if the id is empty, the
   * title blank, either has an unpaired surrogate, the year of the deadline lies outside
   * 1900..2199, or the frontier has a window of its own.
   */
  public static final class Builder extends ImmutableParityGoal.Builder {
    Builder() {}
  }
}
