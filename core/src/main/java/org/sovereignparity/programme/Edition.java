package org.sovereignparity.programme;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.sovereignparity.decision.InvalidRuleException;
import org.sovereignparity.decision.Place;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.decision.Rule;
import org.sovereignparity.internal.PolicyStyle;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Rounding;
import org.sovereignparity.scoring.Answer;
import org.sovereignparity.scoring.Input;
import org.sovereignparity.scoring.Leaf;
import org.sovereignparity.scoring.Panel;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.source.Citation;

/**
 * The rules of a programme for the results of some time: the points rule, the gates, how many
 * places there are, and how ambiguous clauses are read.
 *
 * <p>The points rule is a tree whose {@linkplain #blocks blocks} are summed, averaged or otherwise
 * combined. A team advances if its rank by the total is within the places and it meets every gate.
 */
@Value.Immutable
@PolicyStyle
public abstract class Edition implements Rule {
  static final int MOST_PLACES = 1_000_000;

  Edition() {}

  /**
   * {@return a builder that needs id, title, dates, total and the rounding of averages; without
   * places, 1,000,000 teams may advance}
   */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this edition} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  @Override
  public abstract String id();

  @Override
  public abstract String title();

  /** {@return the first day on which it decides the next result} */
  public abstract LocalDate effectiveFrom();

  /** {@return the last such day} */
  public abstract LocalDate effectiveTo();

  @Override
  public abstract ImmutableList<Citation> citations();

  /** {@return what is ranked: teams if not given} */
  @Value.Default
  public Entrants ranks() {
    return Entrants.TEAMS;
  }

  /** {@return the points rule, as it is taken to be read} */
  public abstract Quantity total();

  /**
   * {@return quantities that are computed beside the total, each a rule of its own, such as a level
   * or what teams are ranked by}
   *
   * <p>A node that stands in several of them, or in the total too, is the same one everywhere. They
   * are what they are under every reading of the total.
   */
  public abstract ImmutableList<Quantity> measures();

  /** {@return the id of the measure by which teams are ranked, if it is not the total} */
  public abstract Optional<String> ranking();

  /** {@return whether values may be stated for the total too, not only for its blocks} */
  @Value.Default
  public boolean statedTotal() {
    return false;
  }

  /** {@return how many teams may advance, at least 1; the most where a share of the field may} */
  @Value.Default
  public int places() {
    return MOST_PLACES;
  }

  /** {@return which share of the field may advance, if there is not a number of places} */
  public abstract Optional<FieldShare> shareOfField();

  /** {@return how many of a field of so many teams may advance} */
  int placesIn(int field) {
    return shareOfField().map(share -> share.of(field)).orElse(places());
  }

  /**
   * {@return what becomes of teams that a tie puts within the places, if they are more than there
   * are places left; if not given, their outcome is undetermined}
   */
  public abstract Optional<TieAtCut> tiesAtCut();

  /** {@return what a team has to meet besides} */
  public abstract ImmutableList<Gate> gates();

  /**
   * {@return the ids of the blocks that decide between equal totals, the first one first; more
   * points are better, unless {@link #lowerIsBetter} says otherwise}
   *
   * <p>They are blocks of the measure by which teams are ranked, if there is one.
   */
  public abstract ImmutableList<String> tieBreaks();

  /**
   * {@return the ids of those of what teams are ranked by, the total or a measure and the
   * tie-breaks, of which less is better}
   */
  public abstract ImmutableList<String> lowerIsBetter();

  /** {@return how the averages of blocks are rounded, which are taken over the field} */
  public abstract Rounding averages();

  /** {@return how scores beside those of a target model become numbers of the points rule} */
  public abstract ImmutableList<Attainment> attainments();

  /**
   * {@return the clauses that can be read in several ways; the total is the alternatives taken}
   *
   * <p>An alternative has the blocks of the total, in any order; they need no maximum there.
   * Submissions are held to the total alone, but for an input that only alternatives ask for. Under
   * an alternative that gives a block another maximum than the total does, or that an input of the
   * block does not fit, no stated value serves for that block.
   */
  public abstract ImmutableList<Reading<Quantity>> readings();

  /** {@return what was not published, and other remarks} */
  public abstract ImmutableList<Clause> notes();

  /** {@return what each advancing team receives} */
  public abstract ImmutableList<Benefit> benefits();

  /**
   * {@return the blocks of the points rule, in their order}
   *
   * <p>They are the parts of the topmost node that combines several; where that stands below a
   * value relative to the best or between two ends or below a quotient, or there is none, the one
   * block is the total.
   */
  @Value.Lazy
  public ImmutableList<Quantity> blocks() {
    return Blocks.of(total());
  }

  /**
   * {@return what becomes of {@code submissions} under these rules, after {@code events}}
   *
   * @param events in any order; they take effect by date, those of one day in the order given
   * @throws RefusedException if there is no submission, a team has two, something is submitted that
   *     the rules do not ask for or that is out of range, or an event does not fit; see {@link
   *     RoundRefusal} and {@link org.sovereignparity.scoring.InputRefusal}
   */
  public Round round(List<Submission> submissions, List<Event> events) {
    return Round.of(
        this, ImmutableList.copyOf(submissions), ImmutableList.copyOf(events), Optional.empty());
  }

  /**
   * {@return what becomes of {@code submissions} under these rules as of a day: the round without
   * the events that are later}
   *
   * <p>Whether a later event names a team and a block of the round, and a value within its range,
   * is looked at all the same; not whether it fits the state that the team is in.
   *
   * @param events as above
   * @param asOf the last day whose events take effect
   * @throws RefusedException as above
   */
  public Round round(List<Submission> submissions, List<Event> events, LocalDate asOf) {
    return Round.of(
        this, ImmutableList.copyOf(submissions), ImmutableList.copyOf(events), Optional.of(asOf));
  }

  /** {@return the names of the inputs that are one number, under any reading or in any gate} */
  @Value.Lazy
  public ImmutableSet<String> numberNames() {
    Set<String> attained = attainments().stream().map(Attainment::name).collect(toImmutableSet());
    return Stream.<Leaf>concat(nodes(Input.class), nodes(Answer.class))
        .map(Leaf::name)
        .filter(name -> !attained.contains(name))
        .collect(toImmutableSet());
  }

  /** {@return those of the numbers and answers of which there may be none} */
  @Value.Lazy
  public ImmutableSet<String> noneNames() {
    return Stream.concat(
            nodes(Input.class).filter(Input::mayBeNone).map(Leaf::name),
            nodes(Answer.class).filter(Answer::mayBeNone).map(Leaf::name))
        .collect(toImmutableSet());
  }

  /**
   * {@return the names of the inputs that are the ratings of a panel, under any reading or in any
   * gate}
   */
  @Value.Lazy
  public ImmutableSet<String> ratingsNames() {
    return nodes(Panel.class).map(Panel::name).collect(toImmutableSet());
  }

  /** {@return the names of the inputs that are scores beside those of a target model} */
  @Value.Lazy
  public ImmutableSet<String> targetScoresNames() {
    return attainments().stream().map(Attainment::scores).collect(toImmutableSet());
  }

  /**
   * {@return the greatest value that a number or a rating handed in under {@code name} may have,
   * over all nodes that ask for it; empty if one of them has no bound, or none asks}
   */
  public Optional<Rational> greatestInput(String name) {
    List<Quantity> asking = new ArrayList<>();
    nodes(Input.class).filter(node -> node.name().equals(name)).forEach(asking::add);
    nodes(Panel.class).filter(node -> node.name().equals(name)).forEach(asking::add);
    return greatest(asking);
  }

  /** {@return the most points of a block; empty if there is no such block} */
  public Optional<Rational> greatestPoints(String block) {
    return greatest(blocks().stream().filter(node -> node.id().equals(block)).toList());
  }

  private static Optional<Rational> greatest(List<Quantity> nodes) {
    List<Optional<Rational>> maxima = nodes.stream().map(Quantity::maximum).toList();
    return maxima.stream().allMatch(Optional::isPresent)
        ? maxima.stream().map(Optional::orElseThrow).max(naturalOrder())
        : Optional.empty();
  }

  /** {@return the ids of the blocks} */
  @Value.Lazy
  ImmutableSet<String> blockIds() {
    return blockIds(total());
  }

  /** {@return the points rule as it is taken to be read, with what is worked out of it once} */
  @Value.Lazy
  PointsReading points() {
    return PointsReading.of(this, total());
  }

  /**
   * {@return the points rule as {@code reading} reads it with each of its alternatives, by name}
   */
  ImmutableMap<String, PointsReading> points(Reading<Quantity> reading) {
    return requireNonNull(pointsByReading().get(reading.id()));
  }

  @Value.Lazy
  ImmutableMap<String, ImmutableMap<String, PointsReading>> pointsByReading() {
    return readings().stream()
        .collect(
            toImmutableMap(
                Reading::id,
                reading ->
                    ImmutableMap.copyOf(
                        Maps.transformValues(
                            reading.alternatives(), total -> PointsReading.of(this, total)))));
  }

  @Value.Lazy
  SubmissionChecks submissionChecks() {
    return new SubmissionChecks(this);
  }

  /**
   * {@return the nodes for which values may be stated: blocks, measures and their blocks, and the
   * total if it says so}
   */
  @Value.Lazy
  ImmutableMap<String, Quantity> statable() {
    Stream<Quantity> total = statedTotal() ? Stream.of(total()) : Stream.empty();
    Stream<Quantity> beside =
        measures().stream()
            .flatMap(rule -> Stream.concat(Blocks.of(rule).stream(), Stream.of(rule)));
    return Streams.concat(blocks().stream(), total, beside)
        .collect(toImmutableMap(Quantity::id, block -> block, (block, same) -> block));
  }

  /** {@return these rules with as many places as the goal asks for, and its rule for ties} */
  Edition towards(RankGoal goal) {
    return toBuilder()
        .places(goal.rank())
        .shareOfField(Optional.empty())
        .tiesAtCut(goal.ties())
        .build();
  }

  /** {@return the rules whose nodes a gate may name, of which the first is {@code total}} */
  ImmutableList<Quantity> rules(Quantity total) {
    return ImmutableList.<Quantity>builder().add(total).addAll(measures()).build();
  }

  /** {@return the rule by which teams are ranked, where {@code total} is the points rule} */
  Quantity ranked(Quantity total) {
    return ranking().flatMap(this::measure).orElse(total);
  }

  /** {@return the measure by which teams are ranked, if there is one} */
  @Value.Lazy
  Optional<PointsReading> rankingPoints() {
    return ranking().flatMap(this::measure).map(rule -> PointsReading.ofMeasure(this, rule));
  }

  Optional<Quantity> measure(String id) {
    return measures().stream().filter(measure -> measure.id().equals(id)).findFirst();
  }

  /** {@return the nodes of one kind, under any reading, in any measure or in any gate} */
  <T extends Quantity> Stream<T> nodes(Class<T> kind) {
    return Streams.concat(
            totals().stream(), measures().stream(), gates().stream().flatMap(Gate::pointsRules))
        .flatMap(rule -> rule.stream(kind));
  }

  @Value.Check
  void check() {
    new EditionChecks(this).check();
  }

  /** {@return the most that a block can be, as the points rule is taken to be read} */
  Rational maximum(String block) {
    return requireNonNull(maxima().get(block));
  }

  @Value.Lazy
  ImmutableMap<String, Rational> maxima() {
    return blocks().stream()
        .collect(toImmutableMap(Quantity::id, block -> block.maximum().orElseThrow()));
  }

  /** {@return the points rule as it is taken to be read, and under every other reading} */
  @Value.Lazy
  ImmutableSet<Quantity> totals() {
    return ImmutableSet.copyOf(totalsByPlace().values());
  }

  /** {@return the points rules by where they stand in this edition} */
  Map<Place, Quantity> totalsByPlace() {
    Map<Place, Quantity> totals = new LinkedHashMap<>();
    totals.put(Place.of("total"), total());
    for (int i = 0; i < readings().size(); i++) {
      Place where = alternatives(i);
      readings()
          .get(i)
          .alternatives()
          .forEach((name, alternative) -> totals.put(where.key(name), alternative));
    }
    return totals;
  }

  static Place alternatives(int reading) {
    return Place.of("readings").at(reading).property("alternatives");
  }

  static ImmutableSet<String> blockIds(Quantity total) {
    return Blocks.of(total).stream().map(Quantity::id).collect(toImmutableSet());
  }

  /** {@return id, title and dates in one line} */
  @Override
  public String toString() {
    return "%s: %s, %s to %s".formatted(id(), title(), effectiveFrom(), effectiveTo());
  }

  /**
   * Builds an {@link Edition}. It throws {@link InvalidRuleException}, with the part at fault, if
   * it begins after its end; an id or a tie-break stands twice, or a name for two kinds of input; a
   * tie-break is no block; less is better of what nobody is ranked by; a gate names a node that a
   * points rule lacks; a block of the total or of what teams are ranked by has no maximum; two
   * different nodes of the total and the measures have one id; teams are ranked by what is no
   * measure; a number of a points rule is negative; or a reading does not fit the total. It throws
   * {@link IllegalArgumentException} if the id is empty, the title blank, the year of a day outside
   * 1900..2199, there is no place, or there are both a number of them and a share.
   */
  public static final class Builder extends ImmutableEdition.Builder {
    Builder() {}
  }
}
