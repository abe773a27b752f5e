package org.sovereignparity.parity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.sovereignparity.benchmark.Scoreboard;

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
}
