package org.sovereignparity.programme;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.sovereignparity.programme.RoundData.Rules;

/**
 * What holds for every completion of a field, by going through completions one by one.
 *
 * <p>A total whose blocks are partly missing may become anything between its lowest and its highest
 * value. Ranks and outcomes depend only on the order of the totals, so a finite grid suffices: the
 * lowest and highest values of all teams, and in each gap between two neighbouring ones as many
 * further points as uncertain totals may lie there. Any completion can be moved onto the grid
 * without changing the order of its totals: those on an end stay, and those within one gap, being
 * no more than its points, take them in their order, equal ones the same point. Every range is made
 * of whole gaps and their ends, so no total leaves its range. Where a point lies within its gap
 * does not matter; points are therefore only numbered.
 */
final class PlainCompletions {
  private static final String MET = "MET";
  private static final String NOT_MET = "NOT_MET";
  private static final String UNDETERMINED = "UNDETERMINED";
  private static final List<String> VERDICTS = List.of(MET, NOT_MET, UNDETERMINED);

  private final Rules rules;
  private final PlainPoints points;
  private final List<String> teams;
  private final boolean[][] seenRanks;
  private final boolean[][] seenPlaces;

  PlainCompletions(Rules rules, PlainPoints points) {
    this.rules = rules;
    this.points = points;
    this.teams = List.copyOf(points.teams());
    this.seenRanks = new boolean[teams.size()][teams.size() + 1];
    this.seenPlaces = new boolean[teams.size()][VERDICTS.size()];
    complete(grid(), new int[teams.size()], 0);
  }

  /** The points of the grid that each team's total may take, by their number from the lowest up. */
  private List<List<Integer>> grid() {
    TreeSet<Fraction> ends = new TreeSet<>();
    teams.forEach(team -> ends.add(points.lowest(team)));
    teams.forEach(team -> ends.add(points.highest(team)));
    List<List<Integer>> grid = new ArrayList<>();
    teams.forEach(team -> grid.add(new ArrayList<>()));
    int number = 0;
    for (Fraction end : ends) {
      addTo(grid, end, end, number++);
      Fraction next = ends.higher(end);
      long inGap = next == null ? 0 : teams.stream().filter(t -> covers(t, end, next)).count();
      for (long i = 0; i < inGap; i++) {
        addTo(grid, end, next, number++);
      }
    }
    return grid;
  }

  private void addTo(List<List<Integer>> grid, Fraction from, Fraction to, int number) {
    for (int i = 0; i < teams.size(); i++) {
      if (covers(teams.get(i), from, to)) {
        grid.get(i).add(number);
      }
    }
  }

  private boolean covers(String team, Fraction from, Fraction to) {
    return points.lowest(team).compareTo(from) <= 0 && points.highest(team).compareTo(to) >= 0;
  }

  private void complete(List<List<Integer>> grid, int[] totals, int from) {
    if (from == totals.length) {
      record(totals);
      return;
    }
    for (int total : grid.get(from)) {
      totals[from] = total;
      complete(grid, totals, from + 1);
    }
  }

  private void record(int[] totals) {
    for (int i = 0; i < totals.length; i++) {
      int greater = 0;
      int equal = 0;
      for (int total : totals) {
        greater += total > totals[i] ? 1 : 0;
        equal += total == totals[i] ? 1 : 0;
      }
      seenRanks[i][1 + greater] = true;
      seenPlaces[i][withinPlaces(greater, equal)] = true;
    }
  }

  /**
   * "rank within places"; "A tie that puts more teams within the places than there are makes RANK
   * UNDETERMINED for the tied teams"
   *
   * @param equal the number of teams with this total, of which the team itself is one
   * @return the position in the list of verdicts
   */
  private int withinPlaces(int greater, int equal) {
    if (1 + greater > rules.places()) {
      return 1;
    }
    return greater + equal > rules.places() ? 2 : 0;
  }

  /** "a rank is given only if every completion [...] gives the same" */
  Optional<Integer> rank(String team) {
    boolean[] seen = seenRanks[teams.indexOf(team)];
    List<Integer> ranks =
        IntStream.range(0, seen.length).filter(rank -> seen[rank]).boxed().toList();
    return ranks.size() == 1 ? Optional.of(ranks.get(0)) : Optional.empty();
  }

  /** What the rank within the places may become. */
  private Set<String> withinPlaces(String team) {
    boolean[] seen = seenPlaces[teams.indexOf(team)];
    return VERDICTS.stream().filter(verdict -> seen[VERDICTS.indexOf(verdict)]).collect(toSet());
  }

  /** "(rank within places) and (every gate MET) [...] both are asked of every completion" */
  String advances(String team) {
    Set<String> verdicts = new HashSet<>();
    for (String rank : withinPlaces(team)) {
      for (String gates : gates(team)) {
        verdicts.add(and(rank, gates));
      }
    }
    return same(verdicts);
  }

  /** What the gates together may become: one that is UNDETERMINED may be either. */
  private Set<String> gates(String team) {
    Set<String> all = Set.of(MET);
    for (String gate : rules.gates()) {
      String given = points.gate(team, gate);
      Set<String> next = new HashSet<>();
      for (String one : given.equals(UNDETERMINED) ? List.of(MET, NOT_MET) : List.of(given)) {
        all.forEach(before -> next.add(and(before, one)));
      }
      all = next;
    }
    return all;
  }

  private static String and(String left, String right) {
    if (left.equals(NOT_MET) || right.equals(NOT_MET)) {
      return NOT_MET;
    }
    return left.equals(MET) && right.equals(MET) ? MET : UNDETERMINED;
  }

  private static String same(Set<String> verdicts) {
    return verdicts.size() == 1 ? verdicts.iterator().next() : UNDETERMINED;
  }

  /**
   * "the parts that are NOT_MET when the verdict is NOT_MET, the UNDETERMINED parts when it is
   * UNDETERMINED"
   */
  List<String> because(String team) {
    String verdict = advances(team);
    List<String> because = new ArrayList<>();
    if (!verdict.equals(MET) && same(withinPlaces(team)).equals(verdict)) {
      because.add("RANK");
    }
    if (!verdict.equals(MET) && same(gates(team)).equals(verdict)) {
      because.add("GATE");
    }
    return because;
  }
}
