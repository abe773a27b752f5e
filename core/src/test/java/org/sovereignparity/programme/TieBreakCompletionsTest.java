package org.sovereignparity.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.programme.Rounds.block;
import static org.sovereignparity.programme.Rounds.q;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntBiFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.Rational;
import org.sovereignparity.scoring.Quantity;

/**
 * Two teams and one place, each block missing or 0, 5 or 10: every field there is, against the
 * outcomes of its completions. A missing tie-break is completed as any other block.
 */
class TieBreakCompletionsTest {
  private static final int MISSING = -1;
  private static final int[] SUBMITTED = {MISSING, 0, 5, 10};
  private static final int[] COMPLETED = {0, 5, 10};
  private static final List<List<String>> TIE_BREAKS =
      List.of(List.of(), List.of("b"), List.of("b", "a"));

  /** A total, as a rule and in whole numbers. */
  enum Total {
    SUM(Quantity.sum(Label.of("total"), List.of(block("a"), block("b"))), Integer::sum),
    CAPPED(Quantity.cap(Label.of("capped"), SUM.rule, q("10")), (a, b) -> Math.min(10, a + b)),
    MINIMUM(Quantity.minimum(Label.of("total"), List.of(block("a"), block("b"))), Math::min);

    private final Quantity rule;
    private final ToIntBiFunction<Integer, Integer> plain;

    Total(Quantity rule, ToIntBiFunction<Integer, Integer> plain) {
      this.rule = rule;
      this.plain = plain;
    }
  }

  private record Entry(int a, int b) {
    List<Entry> completions() {
      List<Entry> all = new ArrayList<>();
      for (int one : a == MISSING ? COMPLETED : new int[] {a}) {
        for (int other : b == MISSING ? COMPLETED : new int[] {b}) {
          all.add(new Entry(one, other));
        }
      }
      return all;
    }
  }

  @ParameterizedTest
  @EnumSource
  void outcomes_everyField_areThoseOfAllItsCompletions(Total total) {
    for (List<String> tieBreaks : TIE_BREAKS) {
      Edition edition = Rounds.edition(total.rule, 1).tieBreaks(tieBreaks).build();
      for (Entry left : entries()) {
        for (Entry right : entries()) {
          check(edition, order(total, tieBreaks), left, right);
        }
      }
    }
  }

  private static List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (int a : SUBMITTED) {
      for (int b : SUBMITTED) {
        entries.add(new Entry(a, b));
      }
    }
    return entries;
  }

  private static Comparator<Entry> order(Total total, List<String> tieBreaks) {
    Comparator<Entry> order =
        Comparator.comparing(entry -> total.plain.applyAsInt(entry.a, entry.b));
    for (String tieBreak : tieBreaks) {
      order = order.thenComparing(tieBreak.equals("a") ? Entry::a : Entry::b);
    }
    return order;
  }

  private static void check(Edition edition, Comparator<Entry> order, Entry left, Entry right) {
    Set<Integer> orders = new TreeSet<>();
    for (Entry one : left.completions()) {
      right.completions().forEach(other -> orders.add(Integer.signum(order.compare(one, other))));
    }
    Standing standing =
        edition
            .round(List.of(submission("L", left), submission("R", right)), List.of())
            .standing("L");
    assertThat(List.of(standing.rank().map(rank -> rank == 1), standing.advances()))
        .as("%s %s %s %s", edition.total(), edition.tieBreaks(), left, right)
        .containsExactly(isFirst(orders), advances(orders));
  }

  private static Optional<Boolean> isFirst(Set<Integer> orders) {
    boolean mayBeBehind = orders.contains(-1);
    return mayBeBehind && orders.size() > 1 ? Optional.empty() : Optional.of(!mayBeBehind);
  }

  private static Verdict advances(Set<Integer> orders) {
    if (orders.equals(Set.of(1))) {
      return Verdict.MET;
    }
    return orders.equals(Set.of(-1)) ? Verdict.NOT_MET : Verdict.UNDETERMINED;
  }

  private static Submission submission(String team, Entry entry) {
    Map<String, Rational> numbers = new LinkedHashMap<>();
    put(numbers, "a-input", entry.a);
    put(numbers, "b-input", entry.b);
    return Submission.builder().team(team).numbers(numbers).build();
  }

  private static void put(Map<String, Rational> numbers, String name, int value) {
    if (value != MISSING) {
      numbers.put(name, Rational.of(value));
    }
  }
}
