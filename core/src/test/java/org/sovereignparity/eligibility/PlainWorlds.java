package org.sovereignparity.eligibility;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sovereignparity.decision.Verdict;

/**
 * A question asked in every world that the facts allow: whatever is not known is chosen when it is
 * first asked for, and all choices are tried in turn.
 */
final class PlainWorlds {
  private static final int MOST = 20_000;

  private final List<int[]> choices = new ArrayList<>();
  private final Map<String, Integer> chosen = new HashMap<>();
  private int next = 0;

  /** The answer if all worlds agree; absent if there are too many to try. */
  static Optional<Verdict> verdict(Predicate<PlainWorlds> question) {
    PlainWorlds worlds = new PlainWorlds();
    Set<Boolean> answers = new LinkedHashSet<>();
    for (int tried = 0; tried < MOST; tried++) {
      answers.add(question.test(worlds));
      if (answers.size() > 1) {
        return Optional.of(Verdict.UNDETERMINED);
      }
      if (!worlds.advance()) {
        return Optional.of(Verdict.of(answers.iterator().next()));
      }
    }
    return Optional.empty();
  }

  /**
   * A world that was tried.
   *
   * @param chosen the number of each choice that was made in it
   */
  record World(ImmutableMap<String, Integer> chosen, boolean answer) {}

  /** All worlds; absent if there are too many to try. */
  static Optional<ImmutableList<World>> all(Predicate<PlainWorlds> question, int most) {
    PlainWorlds worlds = new PlainWorlds();
    ImmutableList.Builder<World> all = ImmutableList.builder();
    for (int tried = 0; tried < most; tried++) {
      boolean answer = question.test(worlds);
      all.add(new World(ImmutableMap.copyOf(worlds.chosen), answer));
      if (!worlds.advance()) {
        return Optional.of(all.build());
      }
    }
    return Optional.empty();
  }

  /** One of the values, the same whenever it is asked for by this name in one world. */
  <T> T choose(String name, List<T> values) {
    return values.get(chosen.computeIfAbsent(name, unused -> index(values.size())));
  }

  boolean choose(String name) {
    return choose(name, List.of(true, false));
  }

  private int index(int size) {
    if (next == choices.size()) {
      choices.add(new int[] {0, size});
    }
    return choices.get(next++)[0];
  }

  /** Goes on to the next world; the last choice changes first. */
  private boolean advance() {
    chosen.clear();
    next = 0;
    while (!choices.isEmpty()) {
      int[] last = choices.get(choices.size() - 1);
      if (++last[0] < last[1]) {
        return true;
      }
      choices.remove(choices.size() - 1);
    }
    return false;
  }
}
