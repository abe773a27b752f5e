package org.sovereignparity.programme;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.immutables.value.Value;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.internal.ValueStyle;
import org.sovereignparity.number.Rational;
import org.sovereignparity.report.Cell;
import org.sovereignparity.report.Line;
import org.sovereignparity.report.Report;
import org.sovereignparity.scoring.Evaluation;
import org.sovereignparity.scoring.Remark;

/** How a team stands in a round. */
@Value.Immutable
@ValueStyle
public abstract class Standing {
  Standing() {}

  /** {@return the team's entry, as it was submitted} */
  public abstract Submission submission();

  /** {@return the name of the team} */
  public String team() {
    return submission().team();
  }

  /**
   * {@return one more than the number of teams ahead; 1, 2, 2, 4 where two are equal}
   *
   * <p>It is absent for a team that left the field, and where missing blocks could make it another.
   */
  public abstract Optional<Integer> rank();

  /** {@return the points in all, if every block is known} */
  public Optional<Rational> total() {
    return points().flatMap(Evaluation::value);
  }

  /** {@return whether the team advances: within the places, and every gate met} */
  public abstract Verdict advances();

  /** {@return what stands in the way of a team that does not advance, or may not} */
  public abstract ImmutableList<Obstacle> because();

  /** {@return the verdict of each gate, in the order of the edition} */
  public abstract ImmutableMap<String, Verdict> gates();

  /** {@return the ids of the gates for which {@link #because} names {@link Obstacle#GATE}} */
  ImmutableSet<String> gatesInTheWay() {
    return because().contains(Obstacle.GATE)
        ? ImmutableSet.copyOf(Maps.filterValues(gates(), advances()::equals).keySet())
        : ImmutableSet.of();
  }

  /** {@return what stands in the way, with the gates by id, such as {@code RANK, GATE seat}} */
  String obstacles() {
    return because().stream()
        .map(
            obstacle ->
                obstacle == Obstacle.GATE
                    ? obstacle.name() + ' ' + String.join(" ", gatesInTheWay())
                    : obstacle.name())
        .collect(joining(", "));
  }

  /** {@return the points of each block that is known, in the order of the edition} */
  public abstract ImmutableMap<String, Rational> blocks();

  /** {@return the points with all below them; absent for a team that left the field} */
  public abstract Optional<Evaluation> points();

  /**
   * {@return the measures of the edition beside the points, by id; none of a team that left the
   * field}
   */
  public abstract ImmutableMap<String, Evaluation> measures();

  /** {@return what a reader should know of any of the points, sorted} */
  public abstract ImmutableSet<Remark> remarks();

  /** {@return the points and measures with their arithmetic, and the gates, for people} */
  public Report explain() {
    return points()
        .map(points -> explain(points).withLead(explainGates()).named(team()))
        .orElseGet(
            () ->
                Report.titled(Cell.text(team() + " is not in the field: " + obstacles())).build());
  }

  private Report explain(Evaluation points) {
    Report.Builder report = Report.builder().lead(points.explain().lead());
    measures()
        .values()
        .forEach(
            measure ->
                report.section(
                    "Measure " + measure.rule().title() + open(measure), measure.explain().lead()));
    return report.build();
  }

  /** {@return what a measure can still be, if it is not known} */
  private static String open(Evaluation measure) {
    return measure.value().isPresent() || measure.isNone()
        ? ""
        : "; it can still be "
            + measure
                .possibilities()
                .map(all -> all.stream().map(StandingsTable::shown).collect(joining(", ")))
                .orElseGet(() -> StandingsTable.between(measure));
  }

  private ImmutableList<Line> explainGates() {
    return gates().entrySet().stream()
        .map(gate -> Line.of("Gate %s: %s".formatted(gate.getKey(), gate.getValue())))
        .collect(toImmutableList());
  }

  /** {@return team, rank, total and outcome in one line} */
  @Override
  public String toString() {
    return "%s: rank %s, %s points, advances %s [%s]"
        .formatted(
            team(),
            rank().map(Object::toString).orElse("-"),
            total().map(Object::toString).orElse("?"),
            advances(),
            obstacles());
  }

  static final class Builder extends ImmutableStanding.Builder {
    Builder() {}
  }
}
