package org.sovereignparity.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.decision.Verdict.MET;
import static org.sovereignparity.decision.Verdict.NOT_MET;
import static org.sovereignparity.programme.Rounds.GATE;
import static org.sovereignparity.programme.Rounds.edition;
import static org.sovereignparity.programme.Rounds.entry;
import static org.sovereignparity.programme.Rounds.gated;
import static org.sovereignparity.programme.Rounds.outcomes;
import static org.sovereignparity.programme.Rounds.round;
import static org.sovereignparity.programme.Rounds.sum;

import org.junit.jupiter.api.Test;

/** One place, and what an edition says of a tie for it. */
class TieAtCutTest {
  private static Edition.Builder one(TieAtCut ties, String... blocks) {
    return edition(sum(blocks), 1).tiesAtCut(ties);
  }

  @Test
  void advances_tieForThePlace_isAsTheEditionSays() {
    Submission a = entry("A", "9");
    Submission b = entry("B", "9");
    assertThat(outcomes(round(one(TieAtCut.ALL_WITHIN, "a"), a, b)))
        .containsExactly("A 1 MET []", "B 1 MET []");
    Round none = round(one(TieAtCut.NONE_WITHIN, "a"), a, b);
    assertThat(outcomes(none)).containsExactly("A 1 NOT_MET [RANK]", "B 1 NOT_MET [RANK]");
    assertThat(none.vacancies()).hasValue(1);
    assertThat(outcomes(round(edition(sum("a"), 1), a, b)))
        .containsExactly("A 1 UNDETERMINED [RANK]", "B 1 UNDETERMINED [RANK]");
  }

  /** B may have anything within 0..10, so that A may be alone, behind or in a tie. */
  @Test
  void advances_possibleTieOfWhichNoneIsWithin_isUndetermined() {
    Round round = round(one(TieAtCut.NONE_WITHIN, "a"), entry("A", "9"), entry("B"));
    assertThat(outcomes(round))
        .containsExactly("A - UNDETERMINED [RANK]", "B - UNDETERMINED [RANK]");
    // C is level with A whatever B has
    Round level =
        round(one(TieAtCut.NONE_WITHIN, "a"), entry("A", "9"), entry("B"), entry("C", "9"));
    assertThat(outcomes(level))
        .containsExactly("A - NOT_MET [RANK]", "B - UNDETERMINED [RANK]", "C - NOT_MET [RANK]");
  }

  @Test
  void improvement_tieIsWithin_isTheGapItself() {
    Round round = round(one(TieAtCut.ALL_WITHIN, "a"), entry("A", "9"), entry("B", "7"));
    assertThat(round.improvement("B").orElseThrow())
        .hasToString("Improvement{overall=2, alone={a=2}}");
    assertThat(
            round(one(TieAtCut.NONE_WITHIN, "a"), entry("A", "9"), entry("B", "7"))
                .improvement("B")
                .orElseThrow()
                .overall())
        .hasToString("more than 2");
  }

  /** At a tie B is behind by b, of which it has 4 and A 5; only b itself can make up for it. */
  @Test
  void improvement_tieThatATieBreakLoses_isMoreThanTheGap() {
    Round round =
        round(
            one(TieAtCut.ALL_WITHIN, "a", "b").addTieBreaks("b"),
            entry("A", "8", "5"),
            entry("B", "7", "4"));
    assertThat(round.improvement("B").orElseThrow())
        .hasToString("Improvement{overall=more than 2, alone={a=more than 2, b=2}}");
  }

  @Test
  void explain_tieForThePlace_saysWhatBecomesOfIt() {
    Submission a = entry("A", "9");
    Submission b = entry("B", "9");
    assertThat(round(one(TieAtCut.ALL_WITHIN, "a"), a, b).explain().toString())
        .contains("Tie at 9: A, B, for which 1 of the places is left; all are within\n");
    assertThat(round(one(TieAtCut.NONE_WITHIN, "a"), a, b).explain().toString())
        .contains("Tie at 9: A, B, for which 1 of the places is left; none is within\n");
  }

  @Test
  void explain_gateNotMetBesideOneThatTakesThePlace_leavesNoneVacant() {
    Round round =
        round(
            one(TieAtCut.ALL_WITHIN, "a").addGates(GATE),
            gated(entry("A", "9"), MET),
            gated(entry("B", "9"), NOT_MET));
    assertThat(outcomes(round)).containsExactly("A 1 MET []", "B 1 NOT_MET [GATE]");
    assertThat(round.explain().toString())
        .contains("Places: 1, of which vacant: 0\n")
        .doesNotContain("nobody moves up");
  }

  @Test
  void toString_rule_isItsWord() {
    assertThat(TieAtCut.ALL_WITHIN).hasToString("all-within");
  }
}
