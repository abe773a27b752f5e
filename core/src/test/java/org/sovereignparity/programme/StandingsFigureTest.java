package org.sovereignparity.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.programme.Rounds.edition;
import static org.sovereignparity.programme.Rounds.entry;
import static org.sovereignparity.programme.Rounds.gated;
import static org.sovereignparity.programme.Rounds.round;
import static org.sovereignparity.programme.Rounds.sum;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.report.Report;
import org.sovereignparity.scoring.Quantity;

/** Pictures worked out by hand: 40 columns are 20 points, of which a and b have 10 each. */
class StandingsFigureTest {
  private static String figure(Round round) {
    return Report.builder().figures(round.explain()::figures).build().drawn().toString();
  }

  @Test
  void explain_round_stacksBlocksAboveAndBelowTheCut() {
    Round round =
        round(
            edition(sum("a", "b"), 2).addGates(Rounds.GATE),
            gated(entry("A", "9", "3"), Verdict.MET),
            gated(entry("B", "2", "9"), Verdict.NOT_MET),
            gated(entry("C", "4", "3.5"), Verdict.MET));
    assertThat(figure(round))
        .isEqualTo(
            """
            Who advances:
              rank  team      total                                              advances
                 1  A            12  |##################======                |  MET
                 2  B            11  |####==================                  |  NOT_MET
                    cut line         |----------------------------------------|  2 places, 1 vacant
                 3  C           7.5  |########=======                         |  NOT_MET
                                      0                                     20
              The blocks; across the cut is what B has more than C, 3.5 in all.
                 block  at most  average  across the cut
              #  a           10        5              -2
              =  b           10     5.17             5.5
            """);
  }

  /** Somebody who left has no place in the picture but the last; a missing block has no total. */
  @Test
  void explain_unknownTotal_drawsWhatItCanBeAndNoCut() {
    Round round =
        edition(sum("a", "b"), 1)
            .build()
            .round(
                List.of(entry("A", "9", "3"), entry("B", "5"), entry("C", "1", "1")),
                List.of(Rounds.withdrawn(0, "C")));
    assertThat(figure(round))
        .contains(
            """
              rank  team  total                                              advances
                 -  A        12  |##################======                |  UNDETERMINED
                 -  B         ?  |          ....................          |  UNDETERMINED
                 -  C         ?  |                                        |  NOT_MET
            """)
        .doesNotContain("cut");
  }

  /** The cut stands though one of them left; there is nothing to tell of a block that is all. */
  @Test
  void explain_oneBlock_hasNoLegend() {
    Round round =
        edition(sum("a"), 1)
            .build()
            .round(
                List.of(entry("A", "9"), entry("B", "5"), entry("C", "1")),
                List.of(Rounds.withdrawn(0, "C")));
    assertThat(figure(round))
        .isEqualTo(
            """
            Who advances:
              rank  team      total                                              advances
                 1  A             9  |####################################    |  MET
                    cut line         |----------------------------------------|  1 place
                 2  B             5  |####################                    |  NOT_MET
                 -  C             ?  |                                        |  NOT_MET
                                      0                                     10
            """);
  }

  /** 6 and 5 of 10 points; no colour stands for a block. */
  @Test
  void explain_totalThatIsNoSum_isOneBar() {
    Quantity mean = Quantity.mean(Label.of("total"), sum("a", "b").parts());
    assertThat(figure(round(edition(mean, 1), entry("A", "9", "3"), entry("B", "5", "5"))))
        .isEqualTo(
            """
            Who advances:
              rank  team      total                                              advances
                 1  A             6  |########################                |  MET
                    cut line         |----------------------------------------|  1 place
                 2  B             5  |####################                    |  NOT_MET
                                      0                                     10
                block  at most  average
                a           10        7
                b           10        4
            """);
  }
}
