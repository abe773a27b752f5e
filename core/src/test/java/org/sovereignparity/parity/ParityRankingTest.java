package org.sovereignparity.parity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.ScoreColumns;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;

class ParityRankingTest {
  private static final Scoreboard BOARD =
      Boards.of("- A B C D E F", "x 60 95 90 100 60 -", "y 70 75 80 100 70 99");
  private static final ParityPolicy POLICY = ParityPolicy.strict(Aggregation.MEAN_OF_RATIOS);
  private static final ParityRanking RANKING =
      POLICY.assessAll(BOARD, Frontier.model("D"), Boards.AT_95).ranked();

  @Test
  void ranks_equalRatios_shareOne() {
    assertThat(RANKING.models()).containsExactly("B", "C", "A", "E");
    assertThat(RANKING.rank("B")).hasValue(1);
    assertThat(RANKING.rank("C")).hasValue(1);
    assertThat(RANKING.rank("A")).hasValue(3);
    assertThat(RANKING.rank("E")).hasValue(3);
  }

  @Test
  void modelWithoutRatio_hasNoRank() {
    assertThat(RANKING.unranked()).containsExactly("F");
    assertThat(RANKING.rank("F")).isEmpty();
    assertThat(RANKING.rank("D")).isEmpty();
    assertThat(RANKING.rank("no such")).isEmpty();
  }

  @Test
  void toString_oneBasis_isARanking() {
    assertThat(RANKING.isOnOneBasis()).isTrue();
    assertThat(RANKING)
        .hasToString(
            """
            rank  model    ratio  verdict
               1  B      85.00 %  NOT_MET
               1  C      85.00 %  NOT_MET
               3  A      65.00 %  NOT_MET
               3  E      65.00 %  NOT_MET
               -  F            -  UNDETERMINED (NO_SCORE)
            """);
  }

  @Test
  void bases_otherBenchmarks_areNamed() {
    ParityRanking ranking =
        POLICY.toBuilder()
            .missing(MissingScores.EXCLUDE)
            .build()
            .assessAll(BOARD, Frontier.model("D"), Boards.AT_95)
            .ranked();
    assertThat(ranking.models()).containsExactly("F", "B", "C", "A", "E");
    assertThat(ranking.isOnOneBasis()).isFalse();
    assertThat(ranking.bases())
        .containsExactly(
            RankingBasis.of(ImmutableList.of("F"), ImmutableMap.of("y", "D")),
            RankingBasis.of(
                ImmutableList.of("B", "C", "A", "E"), ImmutableMap.of("x", "D", "y", "D")));
    assertThat(ranking)
        .hasToString(
            """
            Not one ranking: the ratios rest on 2 different choices of benchmarks and references.

            rank  model    ratio  verdict  basis
               1  F      99.00 %  MET          1
               2  B      85.00 %  NOT_MET      2
               2  C      85.00 %  NOT_MET      2
               4  A      65.00 %  NOT_MET      2
               4  E      65.00 %  NOT_MET      2

            What the ratios rest on:
              basis  models  benchmarks  references
                  1       1  y           D
                  2       4  x, y        D
            """);
  }

  @Test
  void bases_modelThatIsTheReference_restsOnAnother() {
    ParityRanking ranking =
        POLICY
            .assessAll(
                BOARD.only("y"),
                Frontier.bestPerBenchmark(ImmutableList.of("D", "F")),
                Boards.AT_95)
            .ranked();
    assertThat(ranking.rank("D")).hasValue(1);
    assertThat(ranking.bases())
        .containsExactly(
            RankingBasis.of(ImmutableList.of("D"), ImmutableMap.of("y", "F")),
            RankingBasis.of(ImmutableList.of("F", "C", "B", "A", "E"), ImmutableMap.of("y", "D")));
  }

  @Test
  void bases_modelThatSharesTheBestScore_restsOnAnother() {
    ParityRanking ranking =
        POLICY
            .assessAll(
                Boards.of("- D F C", "y 90 90 80"),
                Frontier.bestPerBenchmark(ImmutableList.of("D", "F")),
                Boards.AT_95)
            .ranked();
    assertThat(ranking.rank("D")).hasValue(1);
    assertThat(ranking.rank("F")).hasValue(1);
    assertThat(ranking.bases())
        .containsExactly(
            RankingBasis.of(ImmutableList.of("D"), ImmutableMap.of("y", "F")),
            RankingBasis.of(ImmutableList.of("F", "C"), ImmutableMap.of("y", "D")));
  }

  @Test
  void ranked_nobodyInTheTable_isEmpty() {
    ParityRanking ranking =
        POLICY.assessAll(Boards.of("- A", "x 1"), Frontier.model("A"), Boards.AT_95).ranked();
    assertThat(ranking.models()).isEmpty();
    assertThat(ranking.isOnOneBasis()).isTrue();
  }

  private static ParityRanking ranking(
      ParityPolicy policy, List<Benchmark> benchmarks, String... models) {
    return policy
        .assessAll(Boards.of(benchmarks, models), Frontier.model("R"), Boards.AT_95)
        .ranked();
  }

  private static List<Benchmark> higher(String scale, String... ids) {
    return List.of(ids).stream().map(id -> Boards.higher(id, scale)).toList();
  }

  @Test
  void ranked_twoModels_theGreaterIsFirst() {
    ParityRanking ranking = ranking(POLICY, higher("0..1", "x"), "R 0.9", "A 0.5", "B 0.6");
    assertThat(ranking.models()).containsExactly("B", "A");
    assertThat(ranking.rank("A")).hasValue(2);
  }

  @Test
  void ranked_scoresOneUnitApart_areNoTie() {
    String[] models = {
      "R 0.95", "A 0.900000000000000001", "B 0.900000000000000002", "C 0.900000000000000002"
    };
    ParityRanking ranking = ranking(POLICY, higher("0..1", "x"), models);
    assertThat(ranking.models()).containsExactly("B", "C", "A");
    assertThat(ranking.rank("C")).hasValue(1);
    assertThat(ranking.rank("A")).hasValue(3);
  }

  @Test
  void ranked_modelWithoutARatio_isLeftOut() {
    ParityRanking ranking = POLICY.assessAll(BOARD, Frontier.model("D"), Boards.AT_95).ranked();
    assertThat(ranking.models()).containsExactly("B", "C", "A", "E");
    assertThat(ranking)
        .isEqualTo(RANKING)
        .hasSameHashCodeAs(RANKING)
        .isNotEqualTo(POLICY.assessAll(BOARD, Frontier.model("C"), Boards.AT_95).ranked())
        .isNotEqualTo("ranking");
  }

  /** A cap of 1 is the ratio of A and B, but not quite of C. */
  @Test
  void ranked_ratiosAboutTheCap_tieFromThereOn() {
    ParityPolicy capped = POLICY.toBuilder().cap(Rational.ONE).build();
    String[] models = {
      "R 0.5 0.6", "C 0.499999999999999999 0.54", "A 0.5 0.54", "B 0.500000000000000001 0.54"
    };
    assertThat(ranking(capped, higher("0..1", "x", "y"), models).models())
        .containsExactly("A", "B", "C");
  }

  @Test
  void ranked_geometricMeanUnderACap_tiesWhereRatiosDo() {
    ParityPolicy capped =
        ParityPolicy.strict(Aggregation.GEOMETRIC_MEAN_OF_RATIOS).toBuilder()
            .cap(Rational.ONE)
            .build();
    ParityRanking ranking =
        ranking(capped, higher("0..100", "x", "y"), "R 50 100", "A 60 81", "B 90 81", "C 50 82");
    assertThat(ranking.models()).containsExactly("C", "A", "B");
    assertThat(ranking.rank("A")).hasValue(2);
    assertThat(ranking.rank("B")).hasValue(2);
  }

  /** D is compared with F, 100 with 80, and Z with D, 125 with 100. */
  @Test
  void ranked_ratiosOnOtherReferences_mayTie() {
    ParityRanking ranking =
        POLICY
            .assessAll(
                Boards.of(higher("0..", "x"), "D 100", "F 80", "Z 125", "Y 90"),
                Frontier.bestPerBenchmark(ImmutableList.of("D", "F")),
                Boards.AT_95)
            .ranked();
    assertThat(ranking.models()).containsExactly("D", "Z", "Y", "F");
    assertThat(ranking.rank("Z")).hasValue(1);
  }

  /** The ratio 7 to the power of all weights, under whose root it stands, is beyond doubles. */
  @Test
  void ranked_powerBeyondDoubles_isFirst() {
    ParityPolicy policy =
        ParityPolicy.strict(Aggregation.GEOMETRIC_MEAN_OF_RATIOS).toBuilder()
            .missing(MissingScores.EXCLUDE)
            .weights(Weights.of(ImmutableMap.of("x", Rational.ONE, "y", Rational.of(410))))
            .build();
    List<Benchmark> both = List.of(Boards.higher("x", "0.."), Boards.higher("y", "0..3"));
    assertThat(ranking(policy, both, "R 1 1", "A 1 1", "B 2 2", "C 7 -").models())
        .containsExactly("C", "B", "A");
  }

  /** The second best references sum up to 5 10^-400, of which the best have 10^401. */
  @Test
  void ranked_ratioBeyondDoubles_isFirst() {
    ParityPolicy policy =
        ParityPolicy.strict(Aggregation.RATIO_OF_MEANS).toBuilder()
            .weights(
                Weights.of(
                    ImmutableMap.of(
                        "x", Rational.ONE, "y", Rational.ONE.minus(Rational.parse("1e-400")))))
            .build();
    ParityRanking ranking =
        policy
            .assessAll(
                Boards.of(higher("-10..10", "x", "y"), "C 9 9", "E 5 -5", "D 10 10"),
                Frontier.bestPerBenchmark(ImmutableList.of("D", "E")),
                Boards.AT_95)
            .ranked();
    assertThat(ranking.models()).containsExactly("D", "C", "E");
  }

  /**
   * Many ratios of which neighbours differ too little for doubles, and the first and the last by
   * more, over their common denominator, than a long holds.
   */
  @ParameterizedTest
  @CsvSource({"400, 0.9999999999971", "10, 0.400000000000037"})
  void ranked_chainOfNearRatios_isInTheirOrder(int levels, String reference) {
    List<Integer> order =
        IntStream.range(0, 2 * levels).boxed().collect(Collectors.toCollection(ArrayList::new));
    Collections.shuffle(order, new Random(1));
    String[] models =
        Stream.concat(
                Stream.of("R 0.500000000000000021 " + reference),
                order.stream().map(k -> "m%s 0.4%017d 0.3".formatted(k, k / 2 * 5_000 + k % 2)))
            .toArray(String[]::new);
    assertThat(ranking(POLICY, higher("0..1", "x", "y"), models).models())
        .containsExactlyElementsOf(
            order.stream().sorted(Collections.reverseOrder()).map(k -> "m" + k).toList());
  }

  /** The same three scores in another order have other roundings. */
  @Test
  void ranked_pairsOfEqualSums_areInTheOrderOfRows() {
    Random random = new Random(1);
    List<String> models = new ArrayList<>(List.of("R 70.1 70.1 70.1"));
    List<String> expected = new ArrayList<>();
    for (int total = 1_000; total > 300; total -= 10) {
      String x = Rational.of(random.nextInt(total / 3), 10).toString();
      String y = Rational.of(random.nextInt(total / 3), 10).toString();
      String z =
          Rational.of(total, 10).minus(Rational.parse(x)).minus(Rational.parse(y)).toString();
      models.add("m%s %s %s %s".formatted(total, x, y, z));
      models.add("n%s %s %s %s".formatted(total, z, x, y));
      expected.addAll(List.of("m" + total, "n" + total));
    }
    assertThat(
            ranking(POLICY, higher("0..100", "x", "y", "z"), models.toArray(String[]::new))
                .models())
        .isEqualTo(expected);
  }

  /** Each model has one score in tenths on both benchmarks, against 100. */
  @ParameterizedTest
  @CsvSource({
    "RATIO_OF_MEANS, 0..100",
    "RATIO_OF_MEANS, 0..",
    "MEAN_OF_RATIOS, 0..100",
    "MINIMUM_RATIO, 0..100",
    "MINIMUM_RATIO, 0..",
    "GEOMETRIC_MEAN_OF_RATIOS, 0..100"
  })
  void assessAll_threeThousandModels_decidesAndRanksEach(Aggregation aggregation, String scale) {
    int[] tenths = IntStream.range(0, 3_000).map(row -> row == 0 ? 1_000 : row % 1_001).toArray();
    long[] scores = Arrays.stream(tenths).asLongStream().toArray();
    List<Benchmark> both = higher(scale, "x", "y");
    ParityTable table =
        ParityPolicy.strict(aggregation)
            .assessAll(
                ScoreColumns.of(IntStream.range(0, 3_000).mapToObj(row -> "m" + row).toList())
                    .addUnscaled(both.get(0), scores, 1)
                    .addUnscaled(both.get(1), scores, 1)
                    .build(),
                Frontier.model("m0"),
                Boards.AT_95);
    assertThat(table.models(Verdict.MET))
        .isEqualTo(
            IntStream.range(1, 3_000)
                .filter(row -> tenths[row] >= 950)
                .mapToObj(row -> "m" + row)
                .toList());
    assertThat(table.ranked().models())
        .isEqualTo(
            IntStream.range(1, 3_000)
                .boxed()
                .sorted(Comparator.comparing(row -> -tenths[row]))
                .map(row -> "m" + row)
                .toList());
    assertThat(table.ranked().rank("m1001")).hasValue(2_998);
  }

  /** Half of m1000 is 50, from m500 on. */
  @Test
  void toString_manyModels_countsThem() {
    long[] scores = LongStream.range(0, 1_003).toArray();
    long[] same = LongStream.range(0, 1_003).map(row -> 1_000).toArray();
    BitSet missing = new BitSet();
    missing.set(1_002);
    ParityTable table =
        POLICY.assessAll(
            ScoreColumns.of(IntStream.range(0, 1_003).mapToObj(row -> "m" + row).toList())
                .addUnscaled(Boards.higher("x", "0.."), scores, 1)
                .addUnscaled(Boards.higher("y", "0.."), same, 1, missing)
                .build(),
            Frontier.model("m1000"),
            Threshold.atLeast("75%"));
    assertThat(table).hasToString("1002 models: 501 MET, 500 NOT_MET, 1 UNDETERMINED");
    assertThat(table.ranked()).hasToString("1001 models with a rank, 1 without");
  }
}
