package org.sovereignparity.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sovereignparity.decision.Verdict.MET;
import static org.sovereignparity.decision.Verdict.NOT_MET;
import static org.sovereignparity.decision.Verdict.UNDETERMINED;
import static org.sovereignparity.programme.Rounds.GATE;
import static org.sovereignparity.programme.Rounds.edition;
import static org.sovereignparity.programme.Rounds.entry;
import static org.sovereignparity.programme.Rounds.gated;
import static org.sovereignparity.programme.Rounds.outcomes;
import static org.sovereignparity.programme.Rounds.q;
import static org.sovereignparity.programme.Rounds.round;
import static org.sovereignparity.programme.Rounds.sum;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.number.Rounding;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.scoring.Remark;

class RoundTest {

  @Test
  void rank_twoEqual_isOneTwoTwoFour() {
    Round round =
        round(
            edition(sum("a", "b"), 3),
            entry("D", "1", "1"),
            entry("C", "3", "2"),
            entry("B", "2", "3"),
            entry("A", "5", "5"));
    assertThat(outcomes(round))
        .containsExactly("A 1 MET []", "B 2 MET []", "C 2 MET []", "D 4 NOT_MET [RANK]");
    assertThat(round.vacancies()).hasValue(0);
  }

  @Test
  void advances_tieAcrossTheCut_isUndeterminedForTheTiedOnly() {
    Round round =
        round(
            edition(sum("a", "b"), 2),
            entry("A", "5", "5"),
            entry("B", "2", "3"),
            entry("C", "3", "2"),
            entry("D", "1", "1"));
    assertThat(outcomes(round))
        .containsExactly(
            "A 1 MET []",
            "B 2 UNDETERMINED [RANK]",
            "C 2 UNDETERMINED [RANK]",
            "D 4 NOT_MET [RANK]");
    assertThat(round.vacancies()).isEmpty();
  }

  @Test
  void advances_tieAcrossTheCut_isResolvedByNamedBlocks() {
    Submission[] entries = {entry("A", "5", "5"), entry("B", "2", "3"), entry("C", "3", "2")};
    assertThat(outcomes(round(edition(sum("a", "b"), 2).addTieBreaks("a"), entries)))
        .containsExactly("A 1 MET []", "C 2 MET []", "B 3 NOT_MET [RANK]");
    assertThat(outcomes(round(edition(sum("a", "b"), 2).addTieBreaks("b"), entries)))
        .containsExactly("A 1 MET []", "B 2 MET []", "C 3 NOT_MET [RANK]");
  }

  @Test
  void advances_tieInFirstTieBreak_isResolvedBySecond() {
    Edition.Builder edition = edition(sum("a", "b", "c"), 1).addTieBreaks("a", "c");
    assertThat(outcomes(round(edition, entry("A", "4", "3", "2"), entry("B", "4", "2", "3"))))
        .containsExactly("B 1 MET []", "A 2 NOT_MET [RANK]");
  }

  @Test
  void advances_tieInTieBreakToo_isUndetermined() {
    Edition.Builder edition = edition(sum("a", "b"), 1).addTieBreaks("a");
    assertThat(outcomes(round(edition, entry("A", "4", "3"), entry("B", "4", "3"))))
        .containsExactly("A 1 UNDETERMINED [RANK]", "B 1 UNDETERMINED [RANK]");
  }

  @Test
  void advances_gateNotMet_freesAPlaceForNobody() {
    Round round =
        round(
            edition(sum("a"), 2).addGates(GATE),
            gated(entry("A", "9"), NOT_MET),
            gated(entry("B", "8"), MET),
            gated(entry("C", "7"), MET),
            gated(entry("D", "6"), NOT_MET),
            entry("E", "5"));
    assertThat(outcomes(round))
        .containsExactly(
            "A 1 NOT_MET [GATE]",
            "B 2 MET []",
            "C 3 NOT_MET [RANK]",
            "D 4 NOT_MET [RANK, GATE]",
            "E 5 NOT_MET [RANK]");
    assertThat(round.vacancies()).hasValue(1);
  }

  @Test
  void advances_gateNotGiven_isUndetermined() {
    Edition.Builder edition = edition(sum("a"), 1).addGates(GATE, Gate.of("other", "Other"));
    Round round = round(edition, gated(entry("A", "9"), MET));
    assertThat(outcomes(round)).containsExactly("A 1 UNDETERMINED [GATE]");
    assertThat(round.standing("A").gates())
        .isEqualTo(ImmutableMap.of("gate", MET, "other", UNDETERMINED));
  }

  @Test
  void rank_missingBlock_isGivenWhereEveryCompletionAgrees() {
    // A may come to 5..15, B has 4, C 5, D 14.
    Round round =
        round(
            edition(sum("a", "b"), 2),
            entry("A", "5"),
            entry("B", "2", "2"),
            entry("C", "2", "3"),
            entry("D", "8", "6"));
    assertThat(outcomes(round))
        .containsExactly(
            "B 4 NOT_MET [RANK]",
            "A - UNDETERMINED [RANK]",
            "C - UNDETERMINED [RANK]",
            "D - MET []");
    assertThat(round.standing("A").total()).isEmpty();
    assertThat(round.standing("A").points().orElseThrow().missing()).containsExactly("b-input");
  }

  @Test
  void averages_field_areRoundedMeans() {
    Round round =
        round(
            edition(sum("a", "b"), 2),
            entry("A", "1", "2"),
            entry("B", "2", ""),
            entry("C", "2", "3"));
    // 5/3
    assertThat(round.averages()).isEqualTo(ImmutableMap.of("a", q("1.67")));
  }

  @Test
  void flippedBy_alternativeThatChangesAnOutcome_isNamed() {
    Quantity halfUp = rounded("half-up-0");
    Reading<Quantity> reading =
        Reading.<Quantity>builder()
            .id("rounding")
            .title("Rounding")
            .putAlternatives("half-up-0", halfUp)
            .putAlternatives("half-even-0", rounded("half-even-0"))
            .putAlternatives("half-up-1", rounded("half-up-1"))
            .taken("half-up-0")
            .build();
    // 2.5 is 3, 2 or 2.5; 2.4 is 2, 2 or 2.4
    Submission[] entries = {input("A", "2.5"), input("B", "2.4")};
    assertThat(round(edition(halfUp, 1).addReadings(reading), entries).flippedBy())
        .isEqualTo(ImmutableMap.of("rounding", ImmutableSet.of("half-even-0")));
    assertThat(round(edition(halfUp, 2).addReadings(reading), entries).flippedBy())
        .isEqualTo(ImmutableMap.of("rounding", ImmutableSet.of()));
  }

  private static Quantity rounded(String rounding) {
    Quantity raw = Quantity.input(Label.of("raw"), "x", q("0"), Optional.of(q("10")));
    Quantity block = Quantity.rounded(Label.of("a"), raw, Rounding.parse(rounding));
    return Quantity.sum(Label.of("total"), List.of(block));
  }

  private static Submission input(String team, String value) {
    return Submission.builder().team(team).putNumbers("x", q(value)).build();
  }

  @Test
  void findings_statedValues_areSorted() {
    Submission entry = entry("A", "3", "4").toBuilder().putNumbers("a-input", q("2")).build();
    Standing standing = round(edition(sum("a", "b"), 1), entry).standing("A");
    assertThat(standing.remarks())
        .containsExactly(Remark.STATED_VALUE_DIFFERS, Remark.STATED_VALUE_USED);
    assertThat(standing.blocks()).isEqualTo(ImmutableMap.of("a", q("2"), "b", q("4")));
    assertThat(standing.total()).hasValue(q("6"));
    assertThat(standing).hasToString("A: rank 1, 6 points, advances MET []");
  }

  @Test
  void round_totalThatCombinesNothing_isItsOwnBlock() {
    Round round = round(edition(Rounds.block("a"), 1), entry("A", "3"), entry("B", "4"));
    assertThat(outcomes(round)).containsExactly("B 1 MET []", "A 2 NOT_MET [RANK]");
    assertThat(round.averages()).isEqualTo(ImmutableMap.of("a", q("3.5")));
  }

  @Test
  void standing_unknownTeam_isRefused() {
    Round round = round(edition(sum("a"), 1), entry("A", "3"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> round.standing("B"))
        .withMessage("Team must have a submission: \"B\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> round.improvement("B"))
        .withMessage("Team must have a submission: \"B\"");
  }

  @Test
  void equals_sameArguments_isTrue() {
    Round round = round(edition(sum("a"), 1), entry("A", "3"));
    assertThat(round)
        .isEqualTo(round(edition(sum("a"), 1), entry("A", "3")))
        .hasSameHashCodeAs(round(edition(sum("a"), 1), entry("A", "3")))
        .isNotEqualTo(round(edition(sum("a"), 2), entry("A", "3")))
        .isNotEqualTo(round(edition(sum("a"), 1), entry("A", "4")))
        .isNotEqualTo(round.with(Rounds.withdrawn(1, "A")));
  }
}
