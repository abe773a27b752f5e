package org.sovereignparity.programme;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Ordering;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
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
  static final Comparator<Iterable<Rational>> TOTAL_THEN_TIE_BREAKS =
      Ordering.<Rational>natural().lexicographical();

  private final Edition edition;
  private final ImmutableMap<String, Entry> entries;
  private final GateDecisions gates;
  private final ImmutableList<ImmutableList<Rational>> least;
  private final ImmutableList<ImmutableList<Rational>> greatest;

  /**
   * One team.
   *
   * @param values the values of the nodes, by id
   * @param least total and tie-breaks with every missing block at 0
   * @param greatest total and tie-breaks with every missing block at its maximum
   */
  private record Entry(
      Submission submission,
      Evaluation points,
      ImmutableMap<String, Rational> values,
      ImmutableList<Rational> least,
      ImmutableList<Rational> greatest) {}

  private Outcomes(Edition edition, ImmutableMap<String, Entry> entries, GateDecisions gates) {
    this.edition = edition;
    this.entries = entries;
    this.gates = gates;
    this.least = sorted(entries, Entry::least);
    this.greatest = sorted(entries, Entry::greatest);
  }

  private static ImmutableList<ImmutableList<Rational>> sorted(
      ImmutableMap<String, Entry> entries, Function<Entry, ImmutableList<Rational>> key) {
    return entries.values().stream()
        .map(key)
        .sorted(TOTAL_THEN_TIE_BREAKS)
        .collect(toImmutableList());
  }

  /**
   * {@return what {@code field} comes to}
   *
   * @param gates the gates that are decided without points
   */
  static Outcomes of(Edition edition, Quantity total, List<Submission> field, GateDecisions gates) {
    Map<String, Facts> facts = FieldFacts.of(edition, total, field);
    ImmutableMap.Builder<String, Entry> entries = ImmutableMap.builder();
    for (Submission submission : field) {
      entries.put(
          submission.team(),
          entry(edition, total, submission, requireNonNull(facts.get(submission.team()))));
    }
    return new Outcomes(edition, entries.buildOrThrow(), gates.with(edition, total, field, facts));
  }

  /** {@return these, with the criteria of a gate read otherwise} */
  Outcomes under(String gate, String reading) {
    return new Outcomes(edition, entries, gates.under(gate, reading));
  }

  GateDecisions gates() {
    return gates;
  }

  private static Entry entry(Edition edition, Quantity total, Submission submission, Facts facts) {
    Evaluation points = total.evaluate(facts);
    ImmutableMap<String, Rational> values = values(points);
    if (points.value().isPresent()) {
      ImmutableList<Rational> key = key(edition, points);
      return new Entry(submission, points, values, key, key);
    }
    return new Entry(
        submission,
        points,
        values,
        key(edition, total.evaluate(completed(edition, facts, total, values, false))),
        key(edition, total.evaluate(completed(edition, facts, total, values, true))));
  }

  /** {@return the facts with every missing block at 0, or at its maximum} */
  private static Facts completed(
      Edition edition,
      Facts facts,
      Quantity total,
      Map<String, Rational> values,
      boolean atMaximum) {
    Map<String, Rational> stated = new LinkedHashMap<>(facts.stated());
    for (Quantity block : Blocks.of(total)) {
      if (!values.containsKey(block.id())) {
        stated.put(block.id(), atMaximum ? most(edition, block) : Rational.ZERO);
      }
    }
    return facts.toBuilder().stated(stated).build();
  }

  /**
   * {@return the most a block can be, which an alternative without a bound takes from the total}
   */
  private static Rational most(Edition edition, Quantity block) {
    return block.maximum().orElseGet(() -> edition.maximum(block.id()));
  }

  private static ImmutableList<Rational> key(Edition edition, Evaluation points) {
    ImmutableList.Builder<Rational> key = ImmutableList.builder();
    key.add(points.value().orElseThrow());
    if (!edition.tieBreaks().isEmpty()) {
      Map<String, Rational> values = values(points);
      edition.tieBreaks().forEach(id -> key.add(requireNonNull(values.get(id))));
    }
    return key.build();
  }

  /** Looked up once for all blocks, of which a rule may have thousands. */
  private static ImmutableMap<String, Rational> values(Evaluation points) {
    ImmutableMap.Builder<String, Rational> values = ImmutableMap.builder();
    points.stream()
        .forEach(node -> node.value().ifPresent(value -> values.put(node.rule().id(), value)));
    return values.buildOrThrow();
  }

  Evaluation points(String team) {
    return entry(team).points();
  }

  Optional<Rational> block(String team, String id) {
    return Optional.ofNullable(entry(team).values().get(id));
  }

  /** {@return the rank, if every completion gives the same} */
  Optional<Integer> rank(String team) {
    Entry entry = entry(team);
    int certainlyAhead = above(least, entry.greatest());
    boolean aheadOfItself = isAhead(entry.greatest(), entry.least());
    int possiblyAhead = above(greatest, entry.least()) - (aheadOfItself ? 1 : 0);
    return certainlyAhead == possiblyAhead ? Optional.of(1 + certainlyAhead) : Optional.empty();
  }

  /** {@return whether the team is within the places, over every completion} */
  Verdict withinPlaces(String team) {
    Entry entry = entry(team);
    int possiblyNotBehind = entries.size() - below(greatest, entry.least()) - 1;
    if (possiblyNotBehind < edition.places()) {
      return Verdict.MET;
    }
    return above(least, entry.greatest()) >= edition.places()
        ? Verdict.NOT_MET
        : Verdict.UNDETERMINED;
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

  /** {@return total and tie-breaks of a team whose points are known} */
  ImmutableList<Rational> key(String team) {
    return entry(team).least();
  }

  private static boolean isAhead(List<Rational> left, List<Rational> right) {
    return TOTAL_THEN_TIE_BREAKS.compare(left, right) > 0;
  }

  private Entry entry(String team) {
    return requireNonNull(entries.get(team));
  }
}
