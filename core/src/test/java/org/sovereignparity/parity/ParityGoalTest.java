package org.sovereignparity.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Threshold;

/** 90 of 80 before the newer model comes, 90 of 100 from then on. */
class ParityGoalTest {
  private static final LocalDate BEFORE = LocalDate.of(2025, 12, 31);
  private static final LocalDate FROM_THEN = LocalDate.of(2026, 1, 1);
  private static final LocalDate OLD_IS_OUT = LocalDate.of(2026, 4, 2);
  private static final LocalDate ALL_ARE_OUT = LocalDate.of(2026, 8, 1);
  private static final Scoreboard BOARD =
      Boards.of("- A Old New", "x 90 80 100")
          .withModels(Model.of("Old", LocalDate.of(2025, 10, 1)), Model.of("New", FROM_THEN));

  @Test
  void track_newerModel_movesTheTarget() {
    assertThat(goal().track(BOARD, "A", ImmutableList.of(OLD_IS_OUT, BEFORE, FROM_THEN)).values())
        .extracting(assessment -> assessment.verdict().orElseThrow())
        .containsExactly(Verdict.MET, Verdict.NOT_MET, Verdict.NOT_MET);
  }

  @Test
  void measure_noModelInTheWindow_isUndetermined() {
    assertThat(goal().measure(BOARD, "A", ALL_ARE_OUT).verdict()).contains(Verdict.UNDETERMINED);
  }

  @Test
  void report_days_hasARowForEach() {
    assertThat(goal().report(BOARD, "A", ImmutableList.of(BEFORE, FROM_THEN)))
        .hasToString(
            """
            day         deadline     ratio  verdict  reference
            2025-12-31  ahead     112.50 %  MET      Old
            2026-01-01  passed     90.00 %  NOT_MET  New
            """);
  }

  @Test
  void builder_frontierWithAWindow_isRefused() {
    Frontier frontier = Frontier.model("Old").within(ReleaseWindow.of(BEFORE, 6));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> goal(frontier))
        .withMessageStartingWith("Frontier of a goal must have no window of its own: ");
  }

  private static ParityGoal goal() {
    return goal(Frontier.bestModel(ImmutableList.of("Old", "New")));
  }

  private static ParityGoal goal(Frontier frontier) {
    return ParityGoal.builder()
        .id("goal")
        .title("95 % of the best")
        .policy(ParityPolicy.strict(Aggregation.RATIO_OF_MEANS))
        .frontier(frontier)
        .months(6)
        .threshold(Threshold.atLeast("95%"))
        .deadline(BEFORE)
        .build();
  }

  @Test
  void report_ratioAboveOne_isTheWholeOfItsBar() {
    assertThat(goal().report(BOARD, "A", ImmutableList.of(BEFORE)).toHtml())
        .contains("<title>bar of 1.125 out of 1.125, threshold 0.95</title>");
  }

  @Test
  void toString_goal_isOneLine() {
    assertThat(goal())
        .hasToString(
            "95 % of the best: >= 0.95 of best-model of Old, New, released within 6 months, by"
                + " 2025-12-31");
  }

  @ParameterizedTest
  @CsvSource({
    "'', title, 2025-12-31, 'Goal id must not be empty'",
    "id, ' ', 2025-12-31, 'Goal title must not be blank'",
    "id, title, 1899-12-31, 'Deadline of a goal must lie within the years 1900..2199: 1899-12-31'"
  })
  void builder_whatNamesNothing_isRefused(
      String id, String title, LocalDate deadline, String message) {
    ParityGoal.Builder builder =
        ParityGoal.builder()
            .id(id)
            .title(title)
            .policy(ParityPolicy.strict(Aggregation.RATIO_OF_MEANS))
            .frontier(Frontier.model("Old"))
            .months(6)
            .threshold(Boards.AT_95)
            .deadline(deadline);
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessageStartingWith(message);
  }
}
