package org.sovereignparity.programme;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.number.Rational;
import org.sovereignparity.report.Report;
import org.sovereignparity.scoring.Evaluation;
import org.sovereignparity.scoring.Facts;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.scoring.Remark;

/**
 * One evaluation of all entries under an edition: the ranked outcome, and what would change it.
 *
 * <p>A round is a function of edition, submissions and events. Every event makes the whole of it be
 * computed again; nothing is carried over. It may be asked for as of a day, without the events
 * after it. Where something is missing, rank and outcome are given only if they are the same for
 * every value of each missing block within 0 and its maximum, whatever is known of the parts of
 * that block.
 */
public final class Round {
  private static final Comparator<Standing> BY_RANK_THEN_TEAM =
      Comparator.comparing((Standing standing) -> standing.rank().orElse(Integer.MAX_VALUE))
          .thenComparing(Standing::team, Ids.ORDER);

  private final Edition edition;
  private final ImmutableList<Submission> submissions;
  private final ImmutableList<Event> events;
  private final Optional<LocalDate> asOf;
  private final GateDecisions fromLineages;
  private final Participants field;
  private final Outcomes outcomes;
  private final ImmutableMap<String, Submission> byTeam;
  private final Supplier<ImmutableMap<String, ImmutableSet<String>>> flippedBy =
      Suppliers.memoize(this::flips);
  private final Supplier<ImmutableMap<String, ImmutableSet<String>>> gatesFlippedBy =
      Suppliers.memoize(this::gateFlips);

  private Round(
      Edition edition,
      ImmutableList<Submission> submissions,
      ImmutableList<Event> events,
      Optional<LocalDate> asOf,
      GateDecisions fromLineages,
      Participants field) {
    this.edition = edition;
    this.submissions = submissions;
    this.events = events;
    this.asOf = asOf;
    this.fromLineages = fromLineages;
    this.field = field;
    this.outcomes = Outcomes.of(edition, edition.points(), field, fromLineages);
    this.byTeam = Maps.uniqueIndex(submissions, Submission::team);
  }

  static Round of(
      Edition edition,
      ImmutableList<Submission> submissions,
      ImmutableList<Event> events,
      Optional<LocalDate> asOf) {
    ImmutableMap<String, Facts> inputs = edition.submissionChecks().inputs(submissions);
    return new Round(
        edition,
        submissions,
        events,
        asOf,
        GateDecisions.of(edition, submissions),
        Participants.after(edition, submissions, inputs, events, asOf));
  }

  /** {@return the rules} */
  public Edition edition() {
    return edition;
  }

  /** {@return the entries, as they were submitted} */
  public ImmutableList<Submission> submissions() {
    return submissions;
  }

  /** {@return the events, in the order given, also those after {@link #asOf}} */
  public ImmutableList<Event> events() {
    return events;
  }

  /** {@return the last day whose events take effect; empty if all do} */
  public Optional<LocalDate> asOf() {
    return asOf;
  }

  /** {@return the teams, by rank and then by name; those without a rank last} */
  public ImmutableList<Standing> standings() {
    return submissions.stream()
        .map(this::standing)
        .sorted(BY_RANK_THEN_TEAM)
        .collect(toImmutableList());
  }

  /**
   * {@return how {@code team} stands}
   *
   * @throws IllegalArgumentException if it has no submission
   */
  public Standing standing(String team) {
    return standing(submission(team));
  }

  private Submission submission(String team) {
    return Optional.ofNullable(byTeam.get(requireNonNull(team)))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s must have a submission: \"%s\""
                        .formatted(edition().ranks().first(), team)));
  }

  private Standing standing(Submission submission) {
    String team = submission.team();
    Standing.Builder standing =
        new Standing.Builder().submission(submission).putAllGates(gates(submission));
    Obstacle left = field.out().get(team);
    if (left != null) {
      return standing.advances(Verdict.NOT_MET).addBecause(left).build();
    }
    Evaluation points = outcomes.points(team);
    return standing
        .rank(outcomes.rank(team))
        .advances(outcomes.advances(team))
        .addAllBecause(because(team))
        .putAllBlocks(blocks(team))
        .points(points)
        .putAllMeasures(measures(team))
        .addAllRemarks(remarks(team))
        .build();
  }

  private ImmutableMap<String, Evaluation> measures(String team) {
    return edition.measures().stream()
        .collect(toImmutableMap(Quantity::id, measure -> outcomes.measure(team, measure)));
  }

  private ImmutableMap<String, Verdict> gates(Submission submission) {
    return edition.gates().stream()
        .collect(toImmutableMap(Gate::id, gate -> outcomes.gates().verdict(submission, gate.id())));
  }

  private ImmutableMap<String, Rational> blocks(String team) {
    ImmutableMap.Builder<String, Rational> blocks = ImmutableMap.builder();
    for (Quantity block : edition.blocks()) {
      outcomes.block(team, block.id()).ifPresent(value -> blocks.put(block.id(), value));
    }
    return blocks.buildOrThrow();
  }

  private ImmutableList<Obstacle> because(String team) {
    Verdict advances = outcomes.advances(team);
    ImmutableList.Builder<Obstacle> because = ImmutableList.builder();
    if (advances != Verdict.MET) {
      if (!outcomes.isRanked(team)) {
        because.add(Obstacle.NO_TOTAL);
      } else if (outcomes.withinPlaces(team) == advances) {
        because.add(Obstacle.RANK);
      }
      if (edition.gates().stream().anyMatch(gate -> outcomes.gate(team, gate.id()) == advances)) {
        because.add(Obstacle.GATE);
      }
    }
    return because.build();
  }

  private ImmutableSortedSet<Remark> remarks(String team) {
    return Stream.concat(Stream.of(outcomes.points(team)), measures(team).values().stream())
        .flatMap(Evaluation::stream)
        .flatMap(node -> node.remarks().stream())
        .collect(toImmutableSortedSet(Comparator.comparing(Remark::name)));
  }

  /**
   * {@return why {@code team} meets a gate or not, if that was decided from a lineage or from
   * points; empty also for a team or a gate that is not there}
   *
   * <p>Where the gate's criteria name a node of the points rule, those of the decision hold the
   * node itself. A team that left the field has no points, and no decision from them.
   */
  public Optional<EligibilityDecision> decision(String team, String gate) {
    return outcomes.gates().find(requireNonNull(team), requireNonNull(gate));
  }

  /**
   * {@return between which ranks every completion of what is missing puts {@code team}; empty if it
   * left the field or has nothing to be ranked by}
   *
   * @throws IllegalArgumentException if it has no submission
   */
  public Optional<Ranks> ranks(String team) {
    return field.out().containsKey(submission(team).team())
        ? Optional.empty()
        : outcomes.ranks(team);
  }

  RankMeasurement measure(RankGoal goal, String team) {
    if (field.out().containsKey(submission(team).team())) {
      return new RankMeasurement(edition.id(), asOf, team, Optional.empty(), Verdict.NOT_MET);
    }
    Outcomes towards = outcomes.towards(goal, team);
    return new RankMeasurement(
        edition.id(), asOf, team, towards.ranks(team), towards.withinPlaces(team));
  }

  /** {@return how many teams of the field may advance} */
  public int places() {
    return outcomes.places();
  }

  /** {@return places that no team takes; absent while that of any team is undetermined} */
  public Optional<Integer> vacancies() {
    ImmutableList<Verdict> verdicts =
        outcomes.teams().stream().map(outcomes::advances).collect(toImmutableList());
    if (verdicts.contains(Verdict.UNDETERMINED)) {
      return Optional.empty();
    }
    long advancing = verdicts.stream().filter(Verdict.MET::equals).count();
    return Optional.of(Math.max(0, places() - (int) advancing));
  }

  /** {@return the teams of the field that have one total, and how the tie-breaks order them} */
  ImmutableList<Tie> ties() {
    return Tie.of(outcomes);
  }

  /** {@return how many teams are in the field} */
  int fieldSize() {
    return outcomes.teams().size();
  }

  /**
   * {@return the mean of each block over the field, rounded as the edition says, where all have it}
   */
  public ImmutableMap<String, Rational> averages() {
    ImmutableMap.Builder<String, Rational> averages = ImmutableMap.builder();
    for (Quantity block : edition.blocks()) {
      average(block.id()).ifPresent(value -> averages.put(block.id(), value));
    }
    return averages.buildOrThrow();
  }

  private Optional<Rational> average(String block) {
    return average(team -> outcomes.block(team, block));
  }

  /** {@return the mean of the totals over the field, rounded like those of the blocks} */
  Optional<Rational> averageTotal() {
    return average(outcomes::total);
  }

  private Optional<Rational> average(Function<String, Optional<Rational>> of) {
    ImmutableList<String> teams =
        outcomes.teams().stream().filter(outcomes::isRanked).collect(toImmutableList());
    ImmutableList<Rational> values =
        teams.stream().flatMap(team -> of.apply(team).stream()).collect(toImmutableList());
    return values.isEmpty() || values.size() < teams.size()
        ? Optional.empty()
        : Optional.of(
            Rational.sum(values).dividedBy(Rational.of(values.size())).round(edition.averages()));
  }

  /**
   * {@return for each reading, by id, the alternatives under which {@link Standing#advances} of any
   * team would be another, all other readings taken as they are}
   *
   * <p>Those of gates are told by {@link #gatesFlippedBy}.
   */
  public ImmutableMap<String, ImmutableSet<String>> flippedBy() {
    return flippedBy.get();
  }

  private ImmutableMap<String, ImmutableSet<String>> flips() {
    return edition.readings().stream()
        .collect(toImmutableMap(Reading::id, reading -> flippedBy(reading, under(reading))));
  }

  private Function<String, Outcomes> under(Reading<Quantity> reading) {
    ImmutableMap<String, PointsReading> alternatives = edition.points(reading);
    return name ->
        Outcomes.of(edition, requireNonNull(alternatives.get(name)), field, fromLineages);
  }

  /**
   * {@return for each gate with criteria, by id, the readings of them under which the outcome of
   * any team would be another, all else taken as it is}
   */
  public ImmutableMap<String, ImmutableSet<String>> gatesFlippedBy() {
    return gatesFlippedBy.get();
  }

  private ImmutableMap<String, ImmutableSet<String>> gateFlips() {
    ImmutableMap.Builder<String, ImmutableSet<String>> flippedBy = ImmutableMap.builder();
    for (Gate gate : edition.gates()) {
      gate.criteria()
          .ifPresent(
              criteria ->
                  flippedBy.put(
                      gate.id(),
                      flippedBy(criteria, reading -> outcomes.under(gate.id(), reading))));
    }
    return flippedBy.buildOrThrow();
  }

  private ImmutableSet<String> flippedBy(Reading<?> reading, Function<String, Outcomes> under) {
    return reading.alternatives().keySet().stream()
        .filter(name -> !name.equals(reading.taken()))
        .filter(name -> flips(under.apply(name)))
        .collect(toImmutableSet());
  }

  private boolean flips(Outcomes other) {
    return outcomes.teams().stream()
        .anyMatch(team -> other.advances(team) != outcomes.advances(team));
  }

  /**
   * {@return this round after one more event, such as the withdrawal of a team; one that is later
   * than {@link #asOf} changes nothing}
   *
   * @throws RefusedException if the event does not fit
   */
  public Round with(Event event) {
    return of(
        edition,
        submissions,
        ImmutableList.<Event>builder().addAll(events).add(event).build(),
        asOf);
  }

  /**
   * {@return this round as if some blocks did not count}
   *
   * <p>A gate that asks for points keeps the verdict that it has in this round.
   *
   * @throws IllegalArgumentException if one is not a block of the edition, or none is left
   */
  public Round leavingOut(String... blocks) {
    return WithoutBlocks.of(this, ImmutableSet.copyOf(blocks));
  }

  /**
   * {@return the least additional points with which {@code team} would advance}
   *
   * <p>It is absent where points would not change the outcome, or cannot be told to: the team
   * advances, does not meet every gate (also one that asks for points), could fail a gate with more
   * points, left the field, is ranked by a measure or by what is better lower, or any block of any
   * team in the field is missing.
   *
   * @throws IllegalArgumentException if it has no submission
   */
  public Optional<Improvement> improvement(String team) {
    return field.out().containsKey(submission(team).team())
        ? Optional.empty()
        : new Improvements(edition, outcomes).find(team);
  }

  /**
   * {@return standings, averages, ties, gates, readings and notes, for people}
   *
   * <p>The text may change in any release.
   */
  public Report explain() {
    return new RoundReport(this).report();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Round that
        && edition.equals(that.edition)
        && submissions.equals(that.submissions)
        && events.equals(that.events)
        && asOf.equals(that.asOf);
  }

  @Override
  public int hashCode() {
    return Objects.hash(edition, submissions, events, asOf);
  }

  /** {@return the edition, and the standings as a table} */
  @Override
  public String toString() {
    return new RoundReport(this).standings().toString();
  }
}
