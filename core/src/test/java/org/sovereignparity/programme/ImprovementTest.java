package org.sovereignparity.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.decision.Verdict.MET;
import static org.sovereignparity.decision.Verdict.NOT_MET;
import static org.sovereignparity.programme.Rounds.GATE;
import static org.sovereignparity.programme.Rounds.edition;
import static org.sovereignparity.programme.Rounds.entry;
import static org.sovereignparity.programme.Rounds.gated;
import static org.sovereignparity.programme.Rounds.q;
import static org.sovereignparity.programme.Rounds.round;
import static org.sovereignparity.programme.Rounds.sum;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.decision.Label;
import org.sovereignparity.number.Rounding;
import org.sovereignparity.programme.Improvement.Amount;
import org.sovereignparity.scoring.Quantity;

class ImprovementTest {

  private static Amount moreThan(String points) {
    return new Amount(q(points), false);
  }

  private static Amount exactly(String points) {
    return new Amount(q(points), true);
  }

  @Test
  void improvement_withoutTieBreaks_isMoreThanTheGap() {
    Round round = round(edition(sum("a", "b"), 1), entry("A", "9", "6"), entry("B", "7", "4"));
    Improvement improvement = round.improvement("B").orElseThrow();
    assertThat(improvement.overall()).isEqualTo(moreThan("4"));
    // a is at 7 and ends at 10
    assertThat(improvement.alone()).isEqualTo(ImmutableMap.of("b", moreThan("4")));
    assertThat(improvement.overall()).hasToString("more than 4");
  }

  @Test
  void improvement_tieAtTheCut_isMoreThanNothing() {
    Round round = round(edition(sum("a", "b"), 1), entry("A", "5", "5"), entry("B", "10", "0"));
    assertThat(round.improvement("B").orElseThrow().alone())
        .isEqualTo(ImmutableMap.of("b", moreThan("0")));
    assertThat(round.improvement("A").orElseThrow().overall()).isEqualTo(moreThan("0"));
  }

  @Test
  void improvement_tieBreak_makesTheGapEnough() {
    Edition.Builder edition = edition(sum("a", "b"), 1).addTieBreaks("a");
    Round round = round(edition, entry("A", "5", "8"), entry("B", "4", "6"));
    Improvement improvement = round.improvement("B").orElseThrow();
    assertThat(improvement.overall()).isEqualTo(moreThan("3"));
    assertThat(improvement.alone())
        .isEqualTo(ImmutableMap.of("a", exactly("3"), "b", moreThan("3")));
    assertThat(improvement.alone().get("a")).hasToString("3");
  }

  @Test
  void improvement_weightedBlocks_needMoreWhereTheyCountLess() {
    Quantity total =
        Quantity.weightedMean(
            Label.of("total"),
            List.of(Rounds.block("a"), Rounds.block("b")),
            List.of(q("1"), q("3")));
    Round round = round(edition(total, 1), entry("A", "4", "4"), entry("B", "2", "4"));
    // (4 + 12)/4 = 4 against (2 + 12)/4 = 3.5
    Improvement improvement = round.improvement("B").orElseThrow();
    assertThat(improvement.overall()).isEqualTo(moreThan("0.5"));
    assertThat(improvement.alone())
        .isEqualTo(ImmutableMap.of("a", moreThan("2"), "b", moreThan("2/3")));
  }

  // 8 against 6; by hand the least sum that rounds to 9, since 8 would be a tie.
  @ParameterizedTest
  @CsvSource({
    "half-up-0,   2.5, true",
    "half-even-0, 2.5, false",
    "half-down-0, 2.5, false",
    "up-0,        2,   false",
    "down-0,      3,   true",
    "ceiling-0,   2,   false",
    "floor-0,     3,   true"
  })
  void improvement_belowARounding_isTheLeastThatRoundsToMore(
      String rounding, String points, boolean attained) {
    Quantity total = Quantity.rounded(Label.of("rounded"), sum("a", "b"), Rounding.parse(rounding));
    Round round = round(edition(total, 1), entry("A", "4", "4"), entry("B", "2", "4"));
    Improvement improvement = round.improvement("B").orElseThrow();
    assertThat(improvement.overall()).isEqualTo(moreThan("2"));
    Amount amount = new Amount(q(points), attained);
    assertThat(improvement.alone()).isEqualTo(ImmutableMap.of("a", amount, "b", amount));
  }

  // The least block counts; A has 5.
  @Test
  void improvement_minimum_namesTheOneBlockThatHoldsTheTeamBack() {
    Quantity total =
        Quantity.minimum(Label.of("total"), List.of(Rounds.block("a"), Rounds.block("b")));
    Round round =
        round(
            edition(total, 1).addTieBreaks("b"),
            entry("A", "5", "6"),
            entry("B", "3", "7"),
            entry("C", "3", "5"),
            entry("D", "3", "3"));
    // at a tie B's 7 beats A's 6, C's 5 does not, and cannot rise by a
    assertThat(round.improvement("B").orElseThrow().alone())
        .isEqualTo(ImmutableMap.of("a", exactly("2")));
    assertThat(round.improvement("C").orElseThrow().alone()).isEmpty();
    assertThat(round.improvement("D").orElseThrow().alone()).isEmpty();
  }

  // A is at the cap: only the tie-break can put B ahead, and b is no tie-break.
  @Test
  void improvement_cap_isReachedAndDecidedByTheTieBreak() {
    Quantity total = Quantity.cap(Label.of("capped"), sum("a", "b"), q("12"));
    Round round =
        round(edition(total, 1).addTieBreaks("a"), entry("A", "6", "9"), entry("B", "5", "2"));
    // a beyond 6, and 12 with 2 of b from 10 on
    assertThat(round.improvement("B").orElseThrow().alone())
        .isEqualTo(ImmutableMap.of("a", exactly("5")));
    Round behind =
        round(edition(total, 1).addTieBreaks("a"), entry("A", "6", "9"), entry("B", "5", "8"));
    // 13 already; more than 6 of a
    assertThat(behind.improvement("B").orElseThrow().alone())
        .isEqualTo(ImmutableMap.of("a", moreThan("1")));
  }

  /** Of 14 points A has 1 deducted, B 2 of 11; more of what is deducted is never enough. */
  @Test
  void improvement_deduction_isNoWay() {
    Quantity total =
        Quantity.sum(
            Label.of("total"),
            List.of(Rounds.block("a"), Rounds.block("b")),
            List.of(Rounds.block("c")));
    Round round = round(edition(total, 1), entry("A", "9", "5", "1"), entry("B", "7", "4", "2"));
    Improvement improvement = round.improvement("B").orElseThrow();
    assertThat(improvement.overall()).isEqualTo(moreThan("4"));
    assertThat(improvement.alone()).isEqualTo(ImmutableMap.of("b", moreThan("4")));
  }

  @Test
  void improvement_totalOfOneBlock_isThatOfTheBlock() {
    Round round = round(edition(Rounds.block("a"), 1), entry("A", "9"), entry("B", "7"));
    assertThat(round.improvement("B").orElseThrow())
        .hasToString("Improvement{overall=more than 2, alone={a=more than 2}}");
  }

  @Test
  void improvement_lessIsBetter_isAbsent() {
    Round round =
        round(edition(sum("a"), 1).addLowerIsBetter("total"), entry("A", "9"), entry("B", "7"));
    assertThat(round.improvement("A")).isEmpty();
  }

  @Test
  void improvement_wherePointsDoNotChangeTheOutcome_isAbsent() {
    Edition.Builder edition = edition(sum("a"), 1).addGates(GATE);
    Round round =
        round(
            edition,
            gated(entry("A", "9"), MET),
            gated(entry("B", "8"), NOT_MET),
            entry("C", "7"),
            gated(entry("D", "6"), MET));
    assertThat(round.improvement("A")).isEmpty();
    assertThat(round.improvement("B")).isEmpty();
    assertThat(round.improvement("C")).isEmpty();
    assertThat(round.improvement("D")).isPresent();
    assertThat(round.with(Rounds.withdrawn(1, "D")).improvement("D")).isEmpty();
  }

  @Test
  void improvement_anythingMissing_isAbsent() {
    Round round =
        round(edition(sum("a", "b"), 1), entry("A", "9", "9"), entry("B", "1", "1"), entry("C"));
    assertThat(round.improvement("B")).isEmpty();
  }
}
