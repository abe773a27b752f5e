package org.sovereignparity.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.programme.Rounds.edition;
import static org.sovereignparity.programme.Rounds.entry;
import static org.sovereignparity.programme.Rounds.q;
import static org.sovereignparity.programme.Rounds.sum;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Reading;
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
    assertThat(round.explain())
        .isEqualTo(
            """
            e-1: First edition, 2026-01-01 to 2026-06-30

            rank  team        a    b  total  advances  because    findings
               1  A         2.5    1    3.5  MET                  STATED_VALUE_USED
               2  B           2  1.2    3.2  NOT_MET   RANK       STATED_VALUE_USED
               -  C           ?    ?      ?  NOT_MET   WITHDRAWN
                  average  2.25  1.1

            Places: 1, of which vacant: 0
            Reading rounding: none of none, down-0; an outcome changes with down-0

            Events:
              2026-03-01 withdrawn C

            Notes:
              ties: Not published

            Sources:
              Notice (official)
            """);
    assertThat(round.explain()).contains(round.toString());
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
    assertThat(edition.round(List.of(entry("A")), List.of()).explain())
        .isEqualTo(
            """
            e-1: First edition, 2026-01-01 to 2026-06-30

            rank  team     a  b  total  advances  because  findings
               1  A        ?  ?      ?  MET
                  average  ?  ?

            Places: 1, of which vacant: 0
            Reading order: ab of ab, ba; no other changes an outcome

            Missing:
              A: a-input, b-input
            """);
  }
}
