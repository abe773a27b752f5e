package org.sovereignparity.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.model.Model;

class ParityTableTest {
  private static final Scoreboard BOARD = Boards.of("- A B C D", "x 60 95 100 -", "y 60 95 100 95");
  private static final ParityPolicy POLICY = ParityPolicy.strict(Aggregation.RATIO_OF_MEANS);
  private static final ParityTable TABLE =
      POLICY.assessAll(BOARD, Frontier.model("C"), Boards.AT_95);

  @Test
  void assessments_areOfEveryModelButTheReference() {
    assertThat(TABLE.assessments())
        .extracting(ParityAssessment::candidate)
        .containsExactly("A", "B", "D");
    assertThat(TABLE.of("B"))
        .contains(POLICY.assess(BOARD, "B", Frontier.model("C"), Boards.AT_95));
    assertThat(TABLE.of("C")).isEmpty();
  }

  @Test
  void models_byVerdict_areListed() {
    assertThat(TABLE.models(Verdict.MET)).containsExactly("B");
    assertThat(TABLE.models(Verdict.NOT_MET)).containsExactly("A");
    assertThat(TABLE.models(Verdict.UNDETERMINED)).containsExactly("D");
  }

  @Test
  void toString_greatestRatioFirst_noRatioLast() {
    assertThat(TABLE)
        .hasToString(
            """
            model    ratio  verdict                  benchmarks    reference  flags
            B      95.00 %  MET                      2 of 2        C          EXACT_TIE
            A      60.00 %  NOT_MET                  2 of 2        C
            D            -  UNDETERMINED (NO_SCORE)  2, none used  model C
            """);
  }

  @Test
  void explainPage_isCalledByWhatItHolds() {
    assertThat(TABLE.explain().toHtmlPage()).contains("<title>Parity ratios</title>");
  }

  @Test
  void bestOfAll_leavesEachCandidateOut() {
    ParityTable table =
        POLICY.assessAll(
            BOARD.only("y"), Frontier.bestModel(ImmutableList.of("A", "B", "C")), Boards.AT_95);
    assertThat(table.of("C").orElseThrow().referenceModels()).containsExactly("B");
    assertThat(table.of("B").orElseThrow().referenceModels()).containsExactly("C");
    assertThat(table.assessments()).hasSize(4);
  }

  @Test
  void modelWithoutScores_isNotAssessed() {
    Scoreboard board =
        Scoreboard.builder()
            .add(Boards.percent("x"))
            .add(Model.of("known"))
            .score("A", "x", "1")
            .score("B", "x", "2")
            .build();
    assertThat(POLICY.assessAll(board, Frontier.model("B"), Boards.AT_95).assessments())
        .extracting(ParityAssessment::candidate)
        .containsExactly("A");
  }

  @Test
  void boardWithNobodyToAssess_givesAnEmptyTable() {
    ParityTable table =
        POLICY.assessAll(Boards.of("- A", "x 1"), Frontier.model("A"), Boards.AT_95);
    assertThat(table.assessments()).isEmpty();
    assertThat(table.of("A")).isEmpty();
    assertThat(table).isEqualTo(POLICY.assessAll(BOARD.only(), Frontier.model("Z"), Boards.AT_95));
  }

  @Test
  void unknownReference_isRefused() {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> POLICY.assessAll(BOARD, Frontier.model("Z"), Boards.AT_95))
        .withMessage("UNKNOWN_MODEL: Model must have a score, as A, B, C, D have: \"Z\"");
  }

  @Test
  void equals_sameQuestions_isTrue() {
    assertThat(POLICY.assessAll(BOARD, Frontier.model("C"), Boards.AT_95))
        .isEqualTo(TABLE)
        .hasSameHashCodeAs(TABLE)
        .isNotEqualTo(POLICY.assessAll(BOARD, Frontier.model("B"), Boards.AT_95))
        .isNotEqualTo("table");
  }

  /** The first and the last of many rivals are as far apart as if all stood in a row. */
  @Test
  void assess_againstManyInAnyOrder_takesTheBestOfThem() {
    List<String> models = IntStream.range(0, 1_300).mapToObj(row -> "m" + row).toList();
    List<String> rivals = new ArrayList<>(models.subList(0, 1_200));
    Collections.swap(rivals, 0, 50);
    rivals.set(1_199, "m1249");
    assertIsBest("m0", models, rivals);
  }

  /** The best stands where one would end that were as far apart as many, all in a row. */
  @Test
  void assess_againstManyWithAGap_takesTheBestOfThem() {
    List<String> models = IntStream.range(0, 1_300).mapToObj(row -> "m" + row).toList();
    List<String> rivals = new ArrayList<>(models.subList(0, 1_200));
    rivals.set(1_199, "m1249");
    assertIsBest("m1249", models, rivals);
  }

  /** 60 is less than 95 % of 80, but not of 40, as all others have. */
  private static void assertIsBest(String best, List<String> models, List<String> rivals) {
    Scoreboard.Builder scores = Scoreboard.builder().add(Boards.percent("x"));
    models.forEach(model -> scores.score(model, "x", model.equals(best) ? "80" : "40"));
    Scoreboard board = scores.score("high", "x", "90").score("middle", "x", "60").build();
    ParityPolicy policy = ParityPolicy.strict(Aggregation.MEAN_OF_RATIOS);
    Frontier frontier = Frontier.bestPerBenchmark(rivals);
    assertThat(policy.assess(board, "high", frontier).referenceModels()).containsExactly(best);
    assertThat(policy.assessAll(board, frontier, Boards.AT_95).models(Verdict.MET))
        .containsExactly(best, "high");
  }
}
