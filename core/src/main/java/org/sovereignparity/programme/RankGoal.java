package org.sovereignparity.programme;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.sovereignparity.decision.Rule;
import org.sovereignparity.internal.Dates;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.internal.PolicyStyle;
import org.sovereignparity.internal.TextChecks;
import org.sovereignparity.report.Cell;
import org.sovereignparity.report.Report;
import org.sovereignparity.report.Table;
import org.sovereignparity.source.Citation;

/**
 * A goal to be among the first of an index, such as "among the top three of AI readiness by 2027".
 *
 * <p>A goal is measured and reported. It gates nothing: what an edition asks for besides the rank
 * is not asked.
 */
@Value.Immutable
@PolicyStyle
public abstract class RankGoal implements Rule {
  RankGoal() {}

  /**
   * {@return a builder that needs id, title, index and rank; {@link Builder} says what it refuses}
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

  /** {@return the id of the programme that is the index, for people} */
  public abstract String index();

  /** {@return the rank that is to be reached, at least 1} */
  public abstract int rank();

  /**
   * {@return what becomes of those that are level for the last of the ranks; the goal is
   * undetermined for them if not given}
   */
  public abstract Optional<TieAtCut> ties();

  /** {@return the teams among which ranks are counted; all if there is none} */
  public abstract ImmutableSet<String> scope();

  /** {@return the day by which it is to be reached, if one is set} */
  public abstract Optional<LocalDate> deadline();

  @Value.Check
  void check() {
    Ids.check("Goal id", id());
    TextChecks.checkNotBlank("Goal title", title());
    Ids.check("Index", index());
    deadline().ifPresent(date -> Dates.check("Deadline of a goal", date));
    if (rank() < 1) {
      throw new IllegalArgumentException("Rank of a goal must be at least 1: " + rank());
    }
  }

  /**
   * {@return how a team stands to the goal in a round, whose edition ranks and which says as of
   * which day}
   *
   * <p>What a team is ranked by is that of the whole round; only the ranks are counted in the
   * scope.
   *
   * @throws IllegalArgumentException if the team has no submission
   */
  public RankMeasurement measure(Round round, String team) {
    return round.measure(this, team);
  }

  /**
   * {@return the same of several rounds, such as those of some years, in their order}
   *
   * @throws IllegalArgumentException as {@link #measure}
   */
  public ImmutableList<RankMeasurement> track(Iterable<Round> rounds, String team) {
    return Streams.stream(rounds).map(round -> measure(round, team)).collect(toImmutableList());
  }

  /**
   * {@return the same as a table: edition, day known, deadline, rank and verdict}
   *
   * <p>The text may change in any release.
   *
   * @throws IllegalArgumentException as {@link #measure}
   */
  public Report report(Iterable<Round> rounds, String team) {
    Table.Builder table = Table.columns("lllrl");
    table.head("edition", "known on", "deadline", "rank", "verdict");
    for (RankMeasurement one : track(rounds, team)) {
      table.row(
          ImmutableList.of(
              Cell.text(one.edition()),
              Cell.text(one.knownOn().map(LocalDate::toString).orElse("-")),
              Cell.text(deadline().map(LocalDate::toString).orElse("none")),
              Cell.text(one.ranks().map(Ranks::toString).orElse("-")),
              Cell.status(one.verdict().toString(), one.verdict().tone())));
    }
    return Report.builder().section(table.build()).build().named(title() + ": " + team);
  }

  /** {@return id, title, index and rank in one line} */
  @Override
  public String toString() {
    return "%s: %s, among the first %s of %s".formatted(id(), title(), rank(), index());
  }

  /**
   * Builds a {@link RankGoal}. It throws {@link IllegalArgumentException} if an id is empty, the
   * title blank, the rank not positive, or the year of the deadline outside 1900..2199.
   */
  public static final class Builder extends ImmutableRankGoal.Builder {
    Builder() {}
  }
}
