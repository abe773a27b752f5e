package org.sovereignparity.programme;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.programme.Rounds.edition;
import static org.sovereignparity.programme.Rounds.entry;
import static org.sovereignparity.programme.Rounds.q;
import static org.sovereignparity.programme.Rounds.sum;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.Rounding;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.source.Citation;
import org.sovereignparity.source.Confidence;
import org.sovereignparity.source.Source;

/** The text of a round against text written by hand. */
class RoundReportTest {

  @Test
  void explain_round_tellsAll() {
    Quantity halved =
        Quantity.sum(
            Label.of("total"),
            List.of(
                Quantity.rounded(
                    Label.of("a"),
                    Quantity.input(Label.of("raw"), "a-input", q("0"), Rounds.block("a").maximum()),
                    Rounding.parse("down-0")),
                Rounds.block("b")));
    Edition edition =
        edition(sum("a", "b"), 1)
            .addReadings(
                Reading.<Quantity>builder()
                    .id("rounding")
                    .title("Rounding")
                    .putAlternatives("none", sum("a", "b"))
                    .putAlternatives("down-0", halved)
                    .taken("none")
                    .build())
            .addNotes(Clause.of("ties", "Not published"))
            .addCitations(
                Citation.of(
                    Source.builder().id("S-1").title("Notice").build(), Confidence.OFFICIAL))
            .build();
    Submission a =
        Submission.builder()
            .team("A")
            .putNumbers("a-input", q("2.5"))
            .putStated("b", q("1"))
            .build();
    Round round =
        edition.round(
            List.of(a, entry("B", "2", "1.2"), entry("C", "9")), List.of(Rounds.withdrawn(0, "C")));
    assertThat(round.explain().toString())
        .isEqualTo(
            """
            e-1: First edition, 2026-01-01 to 2026-06-30

            rank  team        a    b  total  advances  because    findings
               1  A         2.5    1    3.5  MET                  STATED_VALUE_USED
               2  B           2  1.2    3.2  NOT_MET   RANK       STATED_VALUE_USED
               -  C           ?    ?      ?  NOT_MET   WITHDRAWN
                  average  2.25  1.1   3.35

            Places: 1, of which vacant: 0
            Reading rounding: taken none; an outcome changes with down-0

            Events:
              2026-03-01 withdrawn C

            Notes:
              ties: Not published

            Sources:
              Notice (official)
            """);
    assertThat(round.explain().toString()).contains(round.toString());
  }

  @Test
  void explain_totals_areMadeOfTheirBlocks() {
    Round round =
        Rounds.round(edition(sum("a", "b"), 1), entry("A", "9", "7"), entry("B", "8", "1"));
    assertThat(round.explain().toHtml())
        .contains("<title>a 9, b 7</title>")
        .contains("<title>a 8, b 1</title>")
        .contains("<td class=\"good\">MET</td>")
        .contains("<td class=\"bad\">NOT_MET</td>");
  }

  @Test
  void explainPage_standing_isCalledByTheTeam() {
    Round round = Rounds.round(edition(sum("a", "b"), 1), entry("A & B", "9", "7"));
    Standing standing = round.standing("A & B");
    assertThat(standing.explain().toHtmlPage()).contains("<title>A &amp; B</title>");
    assertThat(standing.points().orElseThrow().explain().toHtmlPage())
        .contains("<title>total</title>");
  }

  @Test
  void explain_readingThatChangesNothing_saysSo() {
    Edition edition =
        edition(sum("a", "b"), 1)
            .addReadings(
                Reading.<Quantity>builder()
                    .id("order")
                    .title("Order")
                    .putAlternatives("ab", sum("a", "b"))
                    .putAlternatives("ba", sum("b", "a"))
                    .taken("ab")
                    .build())
            .build();
    assertThat(edition.round(List.of(entry("A")), List.of()).explain().toString())
        .isEqualTo(
            """
            e-1: First edition, 2026-01-01 to 2026-06-30

            rank  team     a  b  total  advances  because  findings
               1  A        ?  ?      ?  MET
                  average  ?  ?      ?

            Places: 1, of which vacant: 0
            Reading order: taken ab; no outcome changes with ba

            Missing:
              A: a-input, b-input
            """);
  }

  private static String lines(Round round, String start) {
    return round
        .explain()
        .toString()
        .lines()
        .filter(line -> line.strip().startsWith(start))
        .map(String::strip)
        .collect(joining("\n"));
  }

  @Test
  void explain_tieThatNothingDecides_isNamed() {
    Round round =
        Rounds.round(
            edition(sum("a", "b"), 2),
            entry("C", "7", "6"),
            entry("B", "9", "9"),
            entry("A", "6", "7"),
            entry("D", "1", ""));
    assertThat(lines(round, "Tie"))
        .isEqualTo(
            "Tie at 13: A, C, for which 1 of the places is left; the rules decide no further");
  }

  @Test
  void explain_tieWithinThePlaces_leavesNobodyOut() {
    Round round = Rounds.round(edition(sum("a"), 2), entry("B", "4"), entry("A", "4"));
    assertThat(lines(round, "Tie")).isEqualTo("Tie at 4: A, B; the rules decide no further");
    assertThat(Rounds.round(edition(sum("a"), 2), entry("B", "4"), entry("A", "5")).ties())
        .isEmpty();
  }

  @Test
  void explain_tieThatATieBreakDecides_saysWhich() {
    Round round =
        Rounds.round(
            edition(sum("a", "b", "c"), 2).addTieBreaks("a", "b"),
            entry("A", "3", "4", "2"),
            entry("B", "3", "5", "1"),
            entry("C", "3", "4", "2"),
            entry("D", "2", "2", "5"));
    assertThat(lines(round, "Tie"))
        .isEqualTo(
            """
            Tie at 9: B before A, C by b (5 > 4)
            Tie at 9: A, C, for which 1 of the places is left; the rules decide no further
            Tie at 9: A, C before D by a (3 > 2)\
            """);
  }

  @Test
  void explain_placeThatStaysVacant_namesTeamAndGate() {
    Round round =
        Rounds.round(
            edition(sum("a"), 3).addGates(Rounds.GATE, Gate.of("seat", "Seat")),
            both(entry("A", "9"), Verdict.MET, Verdict.NOT_MET),
            both(entry("B", "8"), Verdict.MET, Verdict.MET));
    assertThat(round.explain().toString())
        .contains(
            """
            Places: 3, of which vacant: 2
              A fails seat; nobody moves up
              teams in the field: 2
            """)
        .contains("1  A          9      9  NOT_MET   GATE seat");
    assertThat(round.standing("A"))
        .hasToString("A: rank 1, 9 points, advances NOT_MET [GATE seat]");
    assertThat(round.standing("A").explain().toString())
        .endsWith("Gate gate: MET\nGate seat: NOT_MET\n");
  }

  @Test
  void explain_asManyAsPlaces_saysNothingOfTheField() {
    Round round =
        Rounds.round(
            edition(sum("a"), 1).addGates(Rounds.GATE),
            Rounds.gated(entry("A", "9"), Verdict.NOT_MET));
    assertThat(round.explain().toString())
        .contains("  A fails gate; nobody moves up\n")
        .doesNotContain("in the field");
  }

  private static Submission both(Submission entry, Verdict gate, Verdict seat) {
    return entry.toBuilder().putGates("gate", gate).putGates("seat", seat).build();
  }

  @Test
  void explain_longTitle_goesOnBelow() {
    Gate seat = Gate.of("seat", "word ".repeat(25).strip());
    assertThat(
            Rounds.round(edition(sum("a"), 1).addGates(seat), entry("A", "9")).explain().toString())
        .contains("\n  seat:" + " word".repeat(21) + "\n      word word word word\n");
  }

  @Test
  void explain_gates_areCited() {
    Source decree = Source.builder().id("S-1").title("Decree").build();
    Gate seat =
        Gate.of("seat", "Established here", Citation.of(decree, "§ 2", Confidence.OFFICIAL));
    Round round = Rounds.round(edition(sum("a"), 1).addGates(seat), entry("A", "9"));
    assertThat(round.explain().toString())
        .contains("UNDETERMINED  GATE seat")
        .contains("Gates:\n  seat: Established here\n    Decree, § 2 (official)\n");
  }

  @Test
  void explain_outcomeUndeterminedUnderEachReading_isSaid() {
    Edition.Builder edition =
        edition(sum("a", "b"), 1)
            .addReadings(
                Reading.<Quantity>builder()
                    .id("order")
                    .title("Order")
                    .putAlternatives("ab", sum("a", "b"))
                    .putAlternatives("ba", sum("b", "a"))
                    .putAlternatives("same", sum("a", "b"))
                    .taken("ab")
                    .build());
    Round round =
        Rounds.round(edition, entry("A", "9", "9"), entry("B", "9"), entry("C", "1", "1"));
    assertThat(lines(round, "Reading"))
        .isEqualTo(
            "Reading order: taken ab; no outcome changes with ba or same (undetermined anyway: A,"
                + " B)");
  }

  @Test
  void toString_fractions_areCutButNeverAlike() {
    Quantity mean = Quantity.mean(Label.of("total"), sum("a", "b", "c").parts());
    Round round =
        Rounds.round(
            edition(mean, 1),
            entry("A", "3", "3", "4"),
            entry("B", "3", "3", "4.001"),
            entry("C", "2", "2", "2"));
    // 10/3, 10.001/3 and 2; their mean is 8.667 as far as the edition rounds it: 26.001/9 = 2.889
    assertThat(round)
        .hasToString(
            """
            e-1: First edition, 2026-01-01 to 2026-06-30

            rank  team        a     b      c      total  advances  because  findings
               1  B           3     3  4.001  3.3336...  MET                STATED_VALUE_USED
               2  A           3     3      4  3.3333...  NOT_MET   RANK     STATED_VALUE_USED
               3  C           2     2      2          2  NOT_MET   RANK     STATED_VALUE_USED
                  average  2.67  2.67   3.33       2.89
            """);
  }

  @Test
  void explain_standingRelativeToTheBest_namesTheBestOfTheField() {
    Quantity raw = Quantity.input(Label.of("raw"), "x", q("0"), Rounds.block("a").maximum());
    Quantity relative = Quantity.relativeToBest(Label.of("a"), raw, q("10"));
    Round round =
        Rounds.round(
            edition(Quantity.sum(Label.of("total"), List.of(relative)), 1),
            submitted("D", "9"),
            submitted("C", "8"),
            submitted("B", "8"),
            submitted("A", "6"));
    assertThat(round.standing("A").explain().toString())
        .contains("6 / 9 (best: D) x 10 = 6.666666...");
    assertThat(round.with(Rounds.disqualified(0, "D")).standing("A").explain().toString())
        .contains("6 / 8 (best: B, C) x 10 = 7.5");
  }

  private static Submission submitted(String team, String x) {
    return Submission.builder().team(team).putNumbers("x", q(x)).build();
  }
}
