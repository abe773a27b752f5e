package org.sovereignparity.programme;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.number.Rational;

/**
 * Teams with one total, and how the tie-breaks of the edition order them.
 *
 * @param total the total that they share
 * @param groups the teams that the tie-breaks do not tell apart, those ahead first
 * @param keys total and tie-breaks of each group
 */
record Tie(
    Rational total,
    ImmutableList<ImmutableList<String>> groups,
    ImmutableList<ImmutableList<Rational>> keys) {

  /**
   * {@return the ties of a field between teams whose points are known, the greatest total first}
   */
  static ImmutableList<Tie> of(Outcomes outcomes) {
    Map<Rational, List<String>> byTotal = new TreeMap<>(Comparator.reverseOrder());
    for (String team : outcomes.teams()) {
      outcomes
          .ranked(team)
          .ifPresent(total -> byTotal.computeIfAbsent(total, any -> new ArrayList<>()).add(team));
    }
    return byTotal.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(entry -> of(entry.getKey(), entry.getValue(), outcomes))
        .collect(toImmutableList());
  }

  private static Tie of(Rational total, List<String> teams, Outcomes outcomes) {
    Map<ImmutableList<Rational>, List<String>> byKey =
        new TreeMap<>(Outcomes.TOTAL_THEN_TIE_BREAKS.reversed());
    for (String team : teams) {
      byKey.computeIfAbsent(outcomes.key(team), any -> new ArrayList<>()).add(team);
    }
    return new Tie(
        total,
        byKey.values().stream()
            .map(group -> ImmutableList.sortedCopyOf(Ids.ORDER, group))
            .collect(toImmutableList()),
        ImmutableList.copyOf(byKey.keySet()));
  }

  /** {@return the index of what puts the group before {@code group} ahead of it, in their keys} */
  int firstDifference(int group) {
    ImmutableList<Rational> ahead = keys.get(group - 1);
    ImmutableList<Rational> behind = keys.get(group);
    return IntStream.range(0, ahead.size())
        .filter(i -> !ahead.get(i).equals(behind.get(i)))
        .findFirst()
        .orElseThrow();
  }
}
