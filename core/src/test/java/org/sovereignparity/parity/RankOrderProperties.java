package org.sovereignparity.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sovereignparity.benchmark.Score;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.number.Rational;

/**
 * Ranks from keys and from exact ratios never differ: with planted ties, near ties of one unit,
 * huge and tiny scales, holes, and columns that longs do not hold.
 */
class RankOrderProperties {
  @Property(tries = 60)
  void ranks_anyBoard_areThoseOfTheExactWay(@ForAll long seed, @ForAll Aggregation aggregation) {
    new DrawnPlan(seed, aggregation)
        .plan()
        .ifPresent(plan -> assertThat(differs(plan, Band.PROVEN)).isFalse());
  }

  @Property(tries = 20)
  void ranks_manyBenchmarks_areThoseOfTheExactWay(
      @ForAll long seed, @ForAll Aggregation aggregation) {
    DrawnPlan.wide(seed, aggregation)
        .plan()
        .ifPresent(plan -> assertThat(differs(plan, Band.PROVEN)).isFalse());
  }

  /** All have the same scores, each in another order: sums and products are rounded otherwise. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MINIMUM_RATIO")
  void boundOfKeys_thatCountsNothing_isCaught(Aggregation aggregation) {
    AssessmentPlan plan = shuffled(aggregation);
    assertThat(plan.compiledRanking()).isPresent();
    assertThat(differs(plan, Band.PROVEN)).isFalse();
    assertThat(differs(plan, counted -> 0)).isTrue();
  }

  private static AssessmentPlan shuffled(Aggregation aggregation) {
    Random random = new Random(1);
    List<Integer> tenths =
        random.ints(20, 100, 1_000).boxed().collect(Collectors.toCollection(ArrayList::new));
    Scoreboard.Builder board = Scoreboard.builder();
    for (int i = 0; i < tenths.size(); i++) {
      board.add(Boards.percent("b" + i)).score("reference", "b" + i, "70.1");
    }
    for (int model = 0; model < 12; model++) {
      Collections.shuffle(tenths, random);
      for (int i = 0; i < tenths.size(); i++) {
        board.add(Score.of("m" + model, "b" + i, Rational.of(tenths.get(i), 10)));
      }
    }
    return AssessmentPlan.of(
        board.build(),
        "m0",
        Frontier.model("reference"),
        ParityPolicy.strict(aggregation),
        Optional.of(Boards.AT_95));
  }

  private static boolean differs(AssessmentPlan plan, IntUnaryOperator proven) {
    int[] rows =
        IntStream.range(1, plan.board().models().size())
            .filter(row -> plan.outcome(row).ratio() != null)
            .toArray();
    RankOrder quick = RankOrder.of(plan, rows.clone(), proven);
    RankOrder exact = RankOrder.exact(plan, rows.clone());
    return !Arrays.equals(quick.rows(), exact.rows())
        || !quick.ties().equals(exact.ties())
        || !plan.bases(rows).equals(plan.bases(rows, Optional.empty()));
  }
}
