package org.sovereignparity.statistics;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sovereignparity.statistics.RankSet.Membership;

class RankSetsTest {
  private static MeanEstimate estimate(double mean, double error) {
    return new MeanEstimate(mean, error, 100_000);
  }

  // Differences over sqrt 2: 5 has z 3.54 and p 0.0002, which is below 0.05 / 6; 0.5 has p 0.36.
  @Test
  void ofEstimates_oneClearlyAhead_leavesTheOthersTogether() {
    RankSets sets =
        RankSets.ofEstimates(
            ImmutableMap.of("C", estimate(44.5, 1), "A", estimate(50, 1), "B", estimate(45, 1)),
            Sets.P95);
    assertThat(sets).hasToString("{C=2..3, A=1, B=2..3}");
    assertThat(sets.of("A").within(1)).isEqualTo(Membership.CERTAINLY);
    assertThat(sets.of("B").within(2)).isEqualTo(Membership.POSSIBLY);
    assertThat(sets.of("B").within(1)).isEqualTo(Membership.CERTAINLY_NOT);
    assertThat(sets.confidence()).isEqualTo(Sets.P95);
  }

  // z 2.55 and p 0.0054: enough for one claim of two (0.0108), not for one of twelve (0.065).
  @Test
  void ofEstimates_moreModels_areAdjustedForTheirNumber() {
    ImmutableMap<String, MeanEstimate> two =
        ImmutableMap.of("A", estimate(53.6, 1), "B", estimate(50, 1));
    assertThat(RankSets.ofEstimates(two, Sets.P95)).hasToString("{A=1, B=2}");
    Map<String, MeanEstimate> four =
        ImmutableMap.<String, MeanEstimate>builder()
            .putAll(two)
            .put("C", estimate(52, 1))
            .put("D", estimate(51.5, 1))
            .buildOrThrow();
    assertThat(RankSets.ofEstimates(four, Sets.P95))
        .hasToString("{A=1..4, B=1..4, C=1..4, D=1..4}");
  }

  // t of 4 degrees of freedom: 3 has p 0.02, where z would have 0.0013.
  @Test
  void ofEstimates_fewItems_areComparedByWelchsTest() {
    ImmutableMap<String, MeanEstimate> few =
        ImmutableMap.of("A", new MeanEstimate(3, 1, 5), "B", new MeanEstimate(0, 0, 5));
    assertThat(RankSets.ofEstimates(few, Sets.P95).of("A").greatest()).isEqualTo(1);
    assertThat(RankSets.ofEstimates(few, ConfidenceLevel.of(0.97)).of("A").greatest()).isEqualTo(2);
    ImmutableMap<String, MeanEstimate> other =
        ImmutableMap.of("A", new MeanEstimate(3, 0, 5), "B", new MeanEstimate(0, 1, 5));
    assertThat(RankSets.ofEstimates(other, Sets.P95).of("A").greatest()).isEqualTo(1);
    assertThat(RankSets.ofEstimates(other, ConfidenceLevel.of(0.97)).of("A").greatest())
        .isEqualTo(2);
  }

  // By hand: two items that only A has right have t = 2 / 2 over the root of 1 / (2 - 1), which is
  // 1
  // of one degree of freedom: p 1/4, and twice that of two claims.
  @Test
  void ofItems_twoItems_areEnoughToCompare() {
    ImmutableMap<String, Sample> two = ImmutableMap.of("A", Sample.of(1, 1), "B", Sample.of(0, 0));
    RankSets shown = RankSets.ofItems(two, ConfidenceLevel.of(0.49));
    assertThat(shown.byModel())
        .containsExactly(Map.entry("A", new RankSet(1, 1)), Map.entry("B", new RankSet(2, 2)));
    assertThat(RankSets.ofItems(two, ConfidenceLevel.of(0.51))).hasToString("{A=1..2, B=1..2}");
    ImmutableMap<String, Sample> one = ImmutableMap.of("A", Sample.of(1), "B", Sample.of(0));
    assertThat(RankSets.ofItems(one, ConfidenceLevel.of(0.01))).hasToString("{A=1..2, B=1..2}");
  }

  @Test
  void ofEstimates_withoutAnyError_showNothing() {
    assertThat(
            RankSets.ofEstimates(
                ImmutableMap.of("A", estimate(50, 0), "B", estimate(45, 0)), Sets.P95))
        .hasToString("{A=1..2, B=1..2}");
    assertThat(RankSets.ofEstimates(ImmutableMap.of("A", estimate(50, 0)), Sets.P95))
        .hasToString("{A=1}");
  }

  // A was right alone on 30 items where B was on none, z 30 / root of 30, and on 40 against 8 of C;
  // B on 40 against 38 of C, which is chance; D has nothing right.
  @Test
  void ofItems_pairsOfAnswers_areComparedItemByItem() {
    RankSets sets =
        RankSets.ofItems(
            ImmutableMap.of(
                "A",
                answers(0, 180),
                "B",
                answers(0, 150),
                "C",
                answers(40, 188),
                "D",
                Sample.of(new double[200])),
            Sets.P95);
    assertThat(sets.of("A")).isEqualTo(new RankSet(1, 1));
    assertThat(sets.of("B")).isEqualTo(new RankSet(2, 3));
    assertThat(sets.of("C")).isEqualTo(new RankSet(2, 3));
    assertThat(sets.of("D")).isEqualTo(new RankSet(4, 4));
  }

  private static Sample answers(int from, int to) {
    return Sample.of(
        IntStream.range(0, 200).mapToDouble(i -> i >= from && i < to ? 1 : 0).toArray());
  }

  // Differences 1, 2, 3, 4: t 3.87 of 3 degrees of freedom has p 0.015; those of 1 alone say
  // nothing.
  @Test
  void ofItems_gradedScores_areComparedByStudentsTest() {
    Sample low = Sample.of(10, 20, 30, 40);
    ImmutableMap<String, Sample> pair = ImmutableMap.of("A", Sample.of(11, 22, 33, 44), "B", low);
    assertThat(RankSets.ofItems(pair, Sets.P95)).hasToString("{A=1, B=2}");
    assertThat(RankSets.ofItems(pair, ConfidenceLevel.of(0.98)).of("A").greatest()).isEqualTo(2);
    ImmutableMap<String, Sample> constant =
        ImmutableMap.of("A", Sample.of(11, 21, 31, 41), "B", low);
    assertThat(RankSets.ofItems(constant, Sets.P95).of("A").greatest()).isEqualTo(2);
  }

  @Test
  void sets_ofNobodyOrOfAnother_areRefused() {
    assertThatThrownBy(() -> RankSets.ofEstimates(ImmutableMap.of(), Sets.P95))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Models must be within 1..1000: 0");
    MeanEstimate any = estimate(50, 0);
    Map<String, MeanEstimate> many =
        IntStream.range(0, 1_001).boxed().collect(toMap(i -> "m" + i, i -> any));
    assertThatThrownBy(() -> RankSets.ofEstimates(many, Sets.P95))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Models must be within 1..1000: 1001");
    RankSets one = RankSets.ofEstimates(ImmutableMap.of("A", estimate(50, 1)), Sets.P95);
    assertThatThrownBy(() -> one.of("B"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Model must be one of [A]: \"B\"");
    assertThatThrownBy(() -> new RankSet(2, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Ranks must be in order from 1 on: 2, 1");
  }

  @Test
  void ofEstimates_equalModels_allSetsHoldAsOftenAsPromised() {
    assertThat(RankCoverage.simulated(5, 0, 400)).isBetween(0.92, 1.0);
    assertThat(RankCoverage.simulated(5, 1, 400)).isBetween(0.92, 1.0);
  }
}
