package org.sovereignparity.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.programme.Rounds.q;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.scoring.Quantity;

/** Least points of three blocks of 1..5 and of their sum, against all marks that may be given. */
class PointsGateProperties {
  private static final String BLOCKS = "abc";
  private static final int MISSING = 0;

  private static Edition edition(int eachHalves, int sumHalves) {
    List<Quantity> blocks = new ArrayList<>();
    List<Criterion> asked = new ArrayList<>();
    for (String id : BLOCKS.split("")) {
      blocks.add(Quantity.input(Label.of(id), id + "-in", q("1"), Optional.of(q("5"))));
      asked.add(atLeast(id, eachHalves));
    }
    asked.add(atLeast("total", sumHalves));
    Reading<Criterion> criteria =
        Reading.<Criterion>builder()
            .id("least")
            .title("Least points")
            .putAlternatives("r", Criterion.allOf(Label.of("all"), asked))
            .taken("r")
            .build();
    return Rounds.edition(Quantity.sum(Label.of("total"), blocks), 1)
        .addGates(Gate.builder().id("gate").title("Gate").criteria(criteria).build())
        .build();
  }

  private static Criterion atLeast(String id, int halves) {
    return Criterion.hasPoints(
        Label.of("least-" + id), id, Threshold.atLeast(Rational.of(halves, 2)));
  }

  private static Verdict verdict(Edition edition, int[] halves) {
    Map<String, Rational> marks = new LinkedHashMap<>();
    for (int i = 0; i < halves.length; i++) {
      if (halves[i] != MISSING) {
        marks.put(BLOCKS.charAt(i) + "-in", Rational.of(halves[i], 2));
      }
    }
    return edition
        .round(List.of(Submission.builder().team("A").numbers(marks).build()), List.of())
        .standing("A")
        .advances();
  }

  private static void complete(int[] halves, int each, int sum, Set<Boolean> outcomes) {
    for (int i = 0; i < halves.length; i++) {
      if (halves[i] == MISSING) {
        for (int half = 2; half <= 10; half++) {
          int[] filled = halves.clone();
          filled[i] = half;
          complete(filled, each, sum, outcomes);
        }
        return;
      }
    }
    int total = halves[0] + halves[1] + halves[2];
    outcomes.add(total >= sum && halves[0] >= each && halves[1] >= each && halves[2] >= each);
  }

  /**
   * All that is asked rises with every mark, so that what is determined is all that can be told.
   */
  @Property(tries = 100)
  void advances_marksMissing_isTheOutcomeOfEveryCompletion(@ForAll long seed) {
    Random random = new Random(seed);
    int each = 1 + random.nextInt(10);
    int sum = 1 + random.nextInt(30);
    int[] halves = random.ints(3, 0, 5).map(i -> i == 0 ? MISSING : 2 * i + 2).toArray();
    Edition edition = edition(each, sum);
    Set<Boolean> outcomes = new LinkedHashSet<>();
    complete(halves, each, sum, outcomes);
    Verdict least = verdict(edition, halves);
    if (outcomes.size() == 1) {
      assertThat(least).isEqualTo(Verdict.of(outcomes.contains(true)));
    }
    if (least != Verdict.UNDETERMINED) {
      assertThat(outcomes).containsExactly(least == Verdict.MET);
    }
  }

  @Property(tries = 100)
  void advances_markFilledIn_neverChangesADeterminedOne(@ForAll long seed) {
    Random random = new Random(seed);
    Edition edition = edition(1 + random.nextInt(10), 1 + random.nextInt(30));
    int[] halves =
        random.ints(3, 0, 3).map(i -> i == 0 ? MISSING : 2 + random.nextInt(9)).toArray();
    Verdict before = verdict(edition, halves);
    int[] filled = halves.clone();
    int at = random.nextInt(3);
    filled[at] = halves[at] == MISSING ? 2 + random.nextInt(9) : halves[at];
    if (before != Verdict.UNDETERMINED) {
      assertThat(verdict(edition, filled)).isEqualTo(before);
    }
  }
}
