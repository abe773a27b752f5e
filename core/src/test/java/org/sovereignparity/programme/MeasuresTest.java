package org.sovereignparity.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sovereignparity.programme.Rounds.DAY;
import static org.sovereignparity.programme.Rounds.block;
import static org.sovereignparity.programme.Rounds.edition;
import static org.sovereignparity.programme.Rounds.entry;
import static org.sovereignparity.programme.Rounds.outcomes;
import static org.sovereignparity.programme.Rounds.q;
import static org.sovereignparity.programme.Rounds.round;
import static org.sovereignparity.programme.Rounds.sum;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.scoring.Quantity;

/**
 * Quantities beside the total a + b: the level a + x, by which teams are ranked, and a size. A has
 * 9 + 1 points and level 9 + 3; B has 5 + 9 points and level 5 + 6.
 */
class MeasuresTest {
  private static final Submission A = x(entry("A", "9", "1"), "3");
  private static final Submission B = x(entry("B", "5", "9"), "6");

  private static Submission x(Submission entry, String x) {
    return entry.toBuilder().putNumbers("x-input", q(x)).build();
  }

  private static Quantity level(Quantity... parts) {
    return Quantity.sum(Label.of("level"), List.of(parts));
  }

  private static Quantity size() {
    return Quantity.input(Label.of("size"), "size", q("0"), Optional.of(q("100")), true);
  }

  private static Edition.Builder ranked() {
    return edition(sum("a", "b"), 1)
        .addMeasures(size(), level(block("a"), block("x")))
        .ranking("level");
  }

  @Test
  void standings_ranking_areInTheOrderOfTheMeasure() {
    Round round = round(ranked(), A, B);
    assertThat(outcomes(round)).containsExactly("A 1 MET []", "B 2 NOT_MET [RANK]");
    assertThat(round.standing("A").total()).hasValue(q("10"));
    assertThat(round.averageTotal()).hasValue(q("12"));
    assertThat(round.improvement("B")).isEmpty();
    assertThat(outcomes(round(ranked().addLowerIsBetter("level"), A, B)))
        .containsExactly("B 1 MET []", "A 2 NOT_MET [RANK]");
  }

  /** The level of C is stated, and so is the x of D: 2 + 10. */
  @Test
  void stated_measureOrItsBlock_isUsed() {
    Round round =
        round(
            ranked(),
            A,
            B,
            entry("C", "1", "1").toBuilder().putStated("level", q("11.5")).build(),
            entry("D", "2", "0").toBuilder().putStated("x", q("9.9")).build());
    assertThat(outcomes(round))
        .containsExactly(
            "A 1 MET []", "D 2 NOT_MET [RANK]", "C 3 NOT_MET [RANK]", "B 4 NOT_MET [RANK]");
  }

  /** C has a level within 1.9..11.9, below that of A, or within 2..12, which may be level. */
  @Test
  void missing_blockOfTheMeasure_countsUpToItsMost() {
    assertThat(outcomes(round(ranked(), A, entry("C", "1.9", "9"))))
        .containsExactly("A 1 MET []", "C 2 NOT_MET [RANK]");
    assertThat(outcomes(round(ranked(), A, entry("C", "2", "9"))))
        .containsExactly("A 1 UNDETERMINED [RANK]", "C - UNDETERMINED [RANK]");
  }

  /** Of a the alternative gives at most 5, so that no stated a serves there; the level has it. */
  @Test
  void flippedBy_otherReadingOfTheTotal_leavesTheMeasure() {
    Quantity five = Quantity.input(Label.of("a"), "a-input", q("0"), Optional.of(q("5")));
    Reading<Quantity> reading =
        Reading.<Quantity>builder()
            .id("most")
            .title("Most of a")
            .putAlternatives("ten", sum("a", "b"))
            .putAlternatives("five", Quantity.sum(Label.of("total"), List.of(five, block("b"))))
            .taken("ten")
            .build();
    Submission a = x(entry("A", "4", "9"), "3");
    Submission b = x(entry("B", "3", "1"), "3");
    assertThat(round(ranked().addReadings(reading), a, b).flippedBy())
        .isEqualTo(ImmutableMap.of("most", Set.of()));
    Edition.Builder byTotal =
        edition(sum("a", "b"), 1).addMeasures(level(block("a"), block("x"))).addReadings(reading);
    // 13 against 4; with nothing known of a, 9..14 against 1..6; without b, 4 against 3
    assertThat(round(byTotal, a, b).flippedBy()).isEqualTo(ImmutableMap.of("most", Set.of()));
    assertThat(round(byTotal, x(entry("A", "4", "1"), "3"), b).flippedBy())
        .isEqualTo(ImmutableMap.of("most", Set.of("five")));
  }

  /** Level 12 each; of x, of which less is better, A has 3 and B 4. */
  @Test
  void tieBreak_lessIsBetter_putsTheLesserAhead() {
    Edition.Builder edition = ranked().addTieBreaks("x").addLowerIsBetter("x");
    Round round = round(edition, x(entry("B", "8", "1"), "4"), A);
    assertThat(outcomes(round)).containsExactly("A 1 MET []", "B 2 NOT_MET [RANK]");
    assertThat(round.explain().toString()).contains("Tie at 12: A before B by x (3 < 4)");
  }

  @Test
  void leavingOut_blockOfTheMeasureToo_ranksByWhatIsLeftOfIt() {
    Edition.Builder edition =
        ranked().addTieBreaks("a", "x").addLowerIsBetter("level", "a", "x").places(2);
    Round without =
        round(edition, A, B).with(Event.correction(DAY, "A", "size", q("7"))).leavingOut("a");
    assertThat(without.edition())
        .isEqualTo(
            edition(sum("b"), 2)
                .title("First edition, without a")
                .addMeasures(size(), level(block("x")))
                .ranking("level")
                .addTieBreaks("x")
                .addLowerIsBetter("level", "x")
                .build());
    assertThat(outcomes(without)).containsExactly("A 1 MET []", "B 2 MET []");
    assertThat(without.standing("A").measures().get("size").value()).hasValue(q("7"));
  }

  @Test
  void leavingOut_allThatRanks_isRefused() {
    Edition.Builder edition =
        edition(sum("a", "b"), 1).addMeasures(level(block("a"))).ranking("level");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> round(edition, A.toBuilder().numbers(ImmutableMap.of()).build()).leavingOut("a"))
        .withMessage("Blocks left out must leave one to rank by: [a]");
  }

  /** The measure takes no more than 5 of what the total asks for up to 10. */
  @Test
  void round_inputBeyondTheMeasure_isRefused() {
    Quantity five = Quantity.input(Label.of("five"), "a-input", q("0"), Optional.of(q("5")));
    Edition.Builder edition = edition(sum("a"), 1).addMeasures(five);
    assertThat(round(edition, number("5")).standing("A").total()).hasValue(q("5"));
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> round(edition, number("5.1")))
        .withMessage("INPUT_OUT_OF_RANGE: Input a-input must lie within 0..5: 5.1");
  }

  private static Submission number(String a) {
    return Submission.builder().team("A").putNumbers("a-input", q(a)).build();
  }

  @Test
  void toString_measures_standBesideTheTotal() {
    Submission b = B.toBuilder().putNumbers("size", q("30")).build();
    Submission c = x(entry("C", "1", "2"), "3").toBuilder().addNone("size").build();
    Round round =
        ranked().build().round(List.of(A, b, c, entry("D")), List.of(Rounds.withdrawn(0, "D")));
    assertThat(round)
        .hasToString(
            """
            e-1: First edition, 2026-01-01 to 2026-06-30

            rank  team     a  b  total    size  level  advances  because    findings
               1  A        9  1     10  0..100     12  MET                  STATED_VALUE_USED
               2  B        5  9     14      30     11  NOT_MET   RANK       STATED_VALUE_USED
               3  C        1  2      3    none      4  NOT_MET   RANK       STATED_VALUE_USED
               -  D        ?  ?      ?       ?      ?  NOT_MET   WITHDRAWN
                  average  5  4      9
            """);
  }

  @Test
  void explain_measureOfFewValues_namesThem() {
    Quantity answer =
        Quantity.answer(
            Label.of("answer"),
            "answer",
            List.of(q("1"), q("2"), q("3")),
            List.of(Optional.of(q("0")), Optional.of(q("2")), Optional.of(q("5"))));
    Round round = round(edition(sum("a"), 1).addMeasures(answer), entry("A", "9"));
    assertThat(round.standing("A").explain().toString())
        .contains("Measure answer; it can still be 0, 2, 5");
  }
}
