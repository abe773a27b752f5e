package org.sovereignparity.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sovereignparity.programme.Rounds.DAY;
import static org.sovereignparity.programme.Rounds.edition;
import static org.sovereignparity.programme.Rounds.entry;
import static org.sovereignparity.programme.Rounds.sum;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sovereignparity.decision.Verdict;

class RankGoalTest {
  private static final Edition INDEX =
      edition(sum("a"), 1).ranks(Entrants.COUNTRIES).addGates(Rounds.GATE).build();

  private static RankGoal.Builder first(int rank) {
    return RankGoal.builder().id("g").title("Among the first").index("index").rank(rank);
  }

  /** 9, 7, 7, 5, and one of which nothing is known. */
  private static Round round(Event... events) {
    return INDEX.round(
        List.of(entry("A", "9"), entry("B", "7"), entry("C", "7"), entry("D", "5"), entry("E")),
        List.of(events),
        DAY);
  }

  private static String measured(RankGoal goal, String team) {
    return goal.measure(round(), team).toString();
  }

  @Test
  void ranks_oneIsMissing_areThoseOfEveryCompletion() {
    assertThat(round().ranks("A")).hasValue(new Ranks(1, 2));
    assertThat(round().ranks("C")).hasValue(new Ranks(2, 3));
    assertThat(round().ranks("D")).hasValue(new Ranks(4, 5));
    assertThat(round().ranks("E")).hasValue(new Ranks(1, 5));
  }

  /** Of the gate, which nobody is known to meet, and of the one place nothing is asked. */
  @Test
  void measure_rank_isToldOverEveryCompletion() {
    assertThat(measured(first(2).build(), "A"))
        .isEqualTo("A in e-1 as of 2026-03-01: rank 1..2, MET");
    assertThat(measured(first(1).build(), "A")).endsWith("rank 1..2, UNDETERMINED");
    assertThat(measured(first(3).build(), "D")).endsWith("rank 4..5, NOT_MET");
    assertThat(measured(first(5).build(), "E")).endsWith("rank 1..5, MET");
  }

  @Test
  void measure_tieForTheLastRank_isAsTheGoalSays() {
    RankGoal.Builder goal = first(2).scope(List.of("A", "B", "C", "D"));
    assertThat(measured(goal.build(), "B")).endsWith("rank 2, UNDETERMINED");
    assertThat(measured(goal.ties(TieAtCut.ALL_WITHIN).build(), "B")).endsWith("rank 2, MET");
    assertThat(measured(goal.ties(TieAtCut.NONE_WITHIN).build(), "B")).endsWith("rank 2, NOT_MET");
  }

  @Test
  void measure_scope_countsOnlyThose() {
    assertThat(measured(first(1).scope(List.of("B", "D")).build(), "D"))
        .endsWith("rank 2, NOT_MET");
    assertThat(measured(first(1).scope(List.of("D", "E")).build(), "B"))
        .endsWith("rank 1..2, UNDETERMINED");
  }

  @Test
  void measure_oneThatLeft_hasNoRank() {
    Round round = round(Event.of(DAY, Event.Kind.WITHDRAWN, "A"));
    assertThat(first(1).build().measure(round, "A").ranks()).isEmpty();
    assertThat(first(1).build().measure(round, "A").verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(round.ranks("A")).isEqualTo(Optional.empty());
  }

  @Test
  void report_rounds_hasARowForEach() {
    RankGoal goal = first(2).deadline(LocalDate.of(2027, 12, 31)).build();
    assertThat(goal.report(List.of(round(), round()), "A").toString())
        .contains("known on", "2026-03-01  2027-12-31  1..2  MET");
    assertThat(goal).hasToString("g: Among the first, among the first 2 of index");
  }

  @Test
  void explain_countries_areCalledSo() {
    assertThat(round().explain().toString()).contains("rank  country");
  }

  @Test
  void goal_noRank_isRefused() {
    assertThatThrownBy(() -> first(0).build()).hasMessage("Rank of a goal must be at least 1: 0");
    assertThatThrownBy(() -> first(1).id("").build()).hasMessage("Goal id must not be empty: \"\"");
    assertThatThrownBy(() -> first(1).title(" ").build())
        .hasMessage("Goal title must not be blank: \" \"");
    assertThatThrownBy(() -> first(1).index("").build())
        .hasMessage("Index must not be empty: \"\"");
    assertThatThrownBy(() -> first(1).deadline(LocalDate.of(2200, 1, 1)).build())
        .hasMessage("Deadline of a goal must lie within the years 1900..2199: 2200-01-01");
    assertThatThrownBy(() -> first(1).build().measure(round(), "X"))
        .hasMessage("Country must have a submission: \"X\"");
  }
}
