package org.sovereignparity.programme;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.Rational;
import org.sovereignparity.scoring.Evaluation;
import org.sovereignparity.scoring.Facts;
import org.sovereignparity.scoring.Quantity;

/**
 * What a field comes to under one reading of the points rule: each team's points, the least and the
 * greatest they can become when what is missing is filled in, and what follows from that.
 */
final class Outcomes {
  /** Compares lists of one length, as those of an edition are. */
  static final Comparator<List<Rational>> TOTAL_THEN_TIE_BREAKS = Outcomes::compare;

  private final Edition edition;
  private final PointsReading points;
  private final ImmutableMap<String, Entry> entries;
  private final GateDecisions gates;
  private final ImmutableList<ImmutableList<Rational>> least;
  private final ImmutableList<ImmutableList<Rational>> greatest;
  private final Supplier<Boolean> allKnown =
      Suppliers.memoize(() -> teams().stream().allMatch(team -> allKnown(team)));

  /**
   * One team.
   *
   * @param facts on which the points rule is evaluated
   * @param measured the same, as the measures are evaluated: by the reading that is taken
   * @param blocks the values of the blocks that have one, by id
   * @param ranked what the team is ranked by, if it is known: its points, or a measure
   * @param least the {@link RankingKey} at its worst; nothing where there is nothing to rank it by
   * @param greatest the same at its best
   * @param points the points with all below them, evaluated when they are asked for
   */
  private record Entry(
      Submission submission,
      Facts facts,
      Facts measured,
      ImmutableMap<String, Rational> blocks,
      Optional<Rational> ranked,
      ImmutableList<Rational> least,
      ImmutableList<Rational> greatest,
      Supplier<Evaluation> points) {}

  private Outcomes(
      Edition edition,
      PointsReading points,
      ImmutableMap<String, Entry> entries,
      GateDecisions gates,
      ImmutableList<ImmutableList<Rational>> least,
      ImmutableList<ImmutableList<Rational>> greatest) {
    this.edition = edition;
    this.points = points;
    this.entries = entries;
    this.gates = gates;
    this.least = least;
    this.greatest = greatest;
  }

  private static int compare(List<Rational> left, List<Rational> right) {
    int order = 0;
    for (int i = 0; i < left.size() && order == 0; i++) {
      order = left.get(i).compareTo(right.get(i));
    }
    return order;
  }

  private static ImmutableList<ImmutableList<Rational>> sorted(
      ImmutableMap<String, Entry> entries, Function<Entry, ImmutableList<Rational>> key) {
    return entries.values().stream()
        .map(key)
        .filter(one -> !one.isEmpty())
        .sorted(TOTAL_THEN_TIE_BREAKS)
        .collect(toImmutableList());
  }

  /**
   * {@return what {@code field} comes to}
   *
   * @param points the points rule, as it is read
   * @param gates the gates that are decided without points
   */
  static Outcomes of(
      Edition edition, PointsReading points, Participants field, GateDecisions gates) {
    ImmutableMap<String, Facts> facts = FieldFacts.of(points, field);
    ImmutableMap<String, Facts> measured =
        edition.measures().isEmpty() || points.isTaken()
            ? facts
            : FieldFacts.of(edition.points(), field);
    ImmutableMap.Builder<String, Entry> builder = ImmutableMap.builder();
    for (Submission submission : field.in()) {
      String team = submission.team();
      builder.put(
          team,
          entry(
              edition,
              points,
              submission,
              requireNonNull(facts.get(team)),
              requireNonNull(measured.get(team))));
    }
    ImmutableMap<String, Entry> entries = builder.buildOrThrow();
    return new Outcomes(
        edition,
        points,
        entries,
        gates.with(edition, points, field.in(), facts),
        sorted(entries, Entry::least),
        sorted(entries, Entry::greatest));
  }

  /** {@return these, with the criteria of a gate read otherwise} */
  Outcomes under(String gate, String reading) {
    return new Outcomes(edition, points, entries, gates.under(gate, reading), least, greatest);
  }

  /**
   * {@return what becomes of {@code team} among those in {@code scope}, or of all if it is empty}
   */
  Outcomes towards(RankGoal goal, String team) {
    ImmutableMap<String, Entry> among =
        ImmutableMap.copyOf(
            Maps.filterKeys(
                entries,
                one -> goal.scope().isEmpty() || goal.scope().contains(one) || one.equals(team)));
    return new Outcomes(
        edition.towards(goal),
        points,
        among,
        gates,
        sorted(among, Entry::least),
        sorted(among, Entry::greatest));
  }

  GateDecisions gates() {
    return gates;
  }

  private static Entry entry(
      Edition edition, PointsReading points, Submission submission, Facts facts, Facts measured) {
    ImmutableMap<String, Rational> blocks = points.values(facts);
    PointsReading rule = edition.rankingPoints().orElse(points);
    Facts rankedOn = rule == points ? facts : measured;
    ImmutableMap<String, Rational> rankedBy = rule == points ? blocks : rule.values(measured);
    ImmutableSet<String> none = rule.none(rankedOn);
    Optional<Rational> whole = rule.whole(rankedOn);
    boolean allKnown = rankedBy.size() + none.size() == rule.blocks().size();
    RankingKey key = new RankingKey(edition, rule, rankedBy, none, whole);
    ImmutableList<Rational> least = key.worst();
    return new Entry(
        submission,
        facts,
        measured,
        blocks,
        whole.or(() -> allKnown ? key.total(false) : Optional.empty()),
        least,
        allKnown ? least : key.best(),
        Suppliers.memoize(() -> points.total().evaluate(facts)));
  }

  Evaluation points(String team) {
    return entry(team).points().get();
  }

  /** {@return the points in all, if they are known} */
  Optional<Rational> total(String team) {
    return edition.ranking().isPresent() ? points(team).value() : entry(team).ranked();
  }

  /** {@return what the team is ranked by, if it is known: its points, or a measure} */
  Optional<Rational> ranked(String team) {
    return entry(team).ranked();
  }

  /** {@return whether there is something to rank the team by, known or not} */
  boolean isRanked(String team) {
    return !entry(team).least().isEmpty();
  }

  /** {@return how many teams may advance of those that there is something to rank by} */
  int places() {
    return edition.placesIn(least.size());
  }

  Evaluation measure(String team, Quantity measure) {
    return measure.evaluate(entry(team).measured());
  }

  private boolean allKnown(String team) {
    return entry(team).blocks().size() == points.blocks().size();
  }

  Optional<Rational> block(String team, String id) {
    return Optional.ofNullable(entry(team).blocks().get(id));
  }

  /** {@return the rank, if every completion gives the same} */
  Optional<Integer> rank(String team) {
    return ranks(team).filter(ranks -> ranks.least() == ranks.greatest()).map(Ranks::least);
  }

  /**
   * {@return the ranks between which every completion puts the team, if there is something to rank}
   */
  Optional<Ranks> ranks(String team) {
    Entry entry = entry(team);
    return isRanked(team)
        ? Optional.of(new Ranks(1 + above(least, entry.greatest()), 1 + possiblyAhead(entry)))
        : Optional.empty();
  }

  private int possiblyAhead(Entry entry) {
    boolean aheadOfItself = isAhead(entry.greatest(), entry.least());
    return above(greatest, entry.least()) - (aheadOfItself ? 1 : 0);
  }

  private int possiblyNotBehind(Entry entry) {
    return greatest.size() - below(greatest, entry.least()) - 1;
  }

  private int certainlyNotBehind(Entry entry) {
    boolean levelWithItself = !isAhead(entry.greatest(), entry.least());
    return least.size() - below(least, entry.greatest()) - (levelWithItself ? 1 : 0);
  }

  /** {@return whether the team is within the places, over every completion} */
  Verdict withinPlaces(String team) {
    Entry entry = entry(team);
    if (!isRanked(team)) {
      return Verdict.NOT_MET;
    }
    Optional<TieAtCut> ties = edition.tiesAtCut();
    int atWorst =
        ties.filter(TieAtCut.ALL_WITHIN::equals).isPresent()
            ? possiblyAhead(entry)
            : possiblyNotBehind(entry);
    if (atWorst < places()) {
      return Verdict.MET;
    }
    int atBest =
        ties.filter(TieAtCut.NONE_WITHIN::equals).isPresent()
            ? certainlyNotBehind(entry)
            : above(least, entry.greatest());
    return atBest >= places() ? Verdict.NOT_MET : Verdict.UNDETERMINED;
  }

  private static int above(List<ImmutableList<Rational>> sorted, ImmutableList<Rational> key) {
    return sorted.size() - first(sorted, other -> isAhead(other, key));
  }

  private static int below(List<ImmutableList<Rational>> sorted, ImmutableList<Rational> key) {
    return first(sorted, other -> !isAhead(key, other));
  }

  /** {@return the first index from which on {@code test} holds} */
  private static int first(
      List<ImmutableList<Rational>> sorted, Predicate<ImmutableList<Rational>> test) {
    int from = 0;
    int to = sorted.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (test.test(sorted.get(middle))) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }

  Verdict gate(String team, String id) {
    return gates.verdict(entry(team).submission(), id);
  }

  /** {@return whether the team meets every gate} */
  Verdict gates(String team) {
    return edition.gates().stream()
        .map(gate -> gate(team, gate.id()))
        .reduce(Verdict.MET, Verdict::and);
  }

  Verdict advances(String team) {
    return withinPlaces(team).and(gates(team));
  }

  ImmutableList<String> teams() {
    return entries.keySet().asList();
  }

  /** {@return what a team is ranked by, if that is known, and tie-breaks} */
  ImmutableList<Rational> key(String team) {
    return entry(team).least();
  }

  /** {@return whether all blocks of all teams are known} */
  boolean allKnown() {
    return allKnown.get();
  }

  /** {@return total and tie-breaks of the team in the last place among the others, all known} */
  ImmutableList<Rational> lastAmongOthers(String team) {
    int last = least.size() - places();
    return least.get(isAhead(least.get(last), key(team)) ? last : last - 1);
  }

  private static boolean isAhead(List<Rational> left, List<Rational> right) {
    return TOTAL_THEN_TIE_BREAKS.compare(left, right) > 0;
  }

  private Entry entry(String team) {
    return requireNonNull(entries.get(team));
  }
}
