package org.sovereignparity.programme;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.sovereignparity.number.Rounding;
import org.sovereignparity.scoring.Quantity;

/** Values that are stated for more than blocks, under the reading taken and under another. */
class StatedTotalTest {
  private static Submission stated(String team, String node, String value) {
    return Submission.builder().team(team).putStated(node, q(value)).build();
  }

  private static Edition.Builder read(Quantity taken, Quantity other) {
    return edition(taken, 1)
        .addReadings(
            Reading.<Quantity>builder()
                .id("r")
                .title("R")
                .putAlternatives("taken", taken)
                .putAlternatives("other", other)
                .taken("taken")
                .build());
  }

  private static void assertFlips(Round round, String... alternatives) {
    assertThat(round.flippedBy()).isEqualTo(ImmutableMap.of("r", Set.of(alternatives)));
  }

  private static Quantity input(String id, String name, String most) {
    return Quantity.input(Label.of(id), name, q("0"), Optional.of(q(most)));
  }

  private static Quantity total(Quantity... blocks) {
    return Quantity.sum(Label.of("total"), List.of(blocks));
  }

  @Test
  void stated_totalWithoutBlocks_isRanked() {
    Edition.Builder edition = edition(sum("a", "b"), 1).statedTotal(true);
    Round round = round(edition, stated("A", "total", "15"), entry("B", "9", "5.5"));
    assertThat(outcomes(round)).containsExactly("A 1 MET []", "B 2 NOT_MET [RANK]");
    assertThat(round.standing("A").total()).hasValue(q("15"));
  }

  /** Both have 12. B has 12 of b, and A, of which only the total is known, as much as 20. */
  @Test
  void tieBreak_blockThatIsMissing_countsUpToItsOwnMost() {
    Edition.Builder edition =
        edition(total(block("a"), input("b", "b-input", "20")), 1)
            .statedTotal(true)
            .addTieBreaks("b");
    Round round = round(edition, stated("A", "total", "12"), entry("B", "0", "12"));
    assertThat(outcomes(round))
        .containsExactly("A - UNDETERMINED [RANK]", "B - UNDETERMINED [RANK]");
  }

  /** Of the blocks of A nothing is known, so that A may have anything under the other reading. */
  @Test
  void stated_total_servesNotUnderAnAlternative() {
    Quantity other =
        total(Quantity.cap(Label.of("a"), input("a-in", "a-input", "10"), q("10")), block("b"));
    Edition.Builder edition = read(sum("a", "b"), other).statedTotal(true);
    assertFlips(round(edition, stated("A", "total", "15"), entry("B", "9", "5.5")), "other");
    assertFlips(round(edition, entry("A", "9", "6"), entry("B", "9", "5.5")));
  }

  /** What is stated for the one block means the same points there. */
  @Test
  void stated_totalThatIsTheBlock_servesUnderAnAlternative() {
    Label label = Label.of("total");
    Edition.Builder edition =
        read(
            Quantity.rounded(label, input("in", "in", "10"), Rounding.parse("half-up-1")),
            Quantity.scaled(label, input("in", "in", "10"), q("10"), q("10")));
    assertFlips(round(edition, stated("A", "total", "5"), stated("B", "total", "3")));
  }

  /** x is 10 points for an m of 1, of which the alternative takes as much, or only half. */
  @Test
  void stated_measureBelowABlock_servesWhereItCanBeAsMuch() {
    Quantity taken = total(x(input("m", "m", "10"), "10"), block("b"));
    Quantity titled = Quantity.input(Label.of("m", "M"), "m", q("0"), Optional.of(q("10")));
    Submission a = both("8");
    Submission b = both("3").toBuilder().team("B").build();
    // 80 against 30 under both
    assertFlips(
        round(
            read(taken, total(x(titled, "10"), block("b"))).addMeasures(input("m", "m", "10")),
            a,
            b));
    // x of A is anything within 0..100
    assertFlips(
        round(
            read(taken, total(x(input("m", "m", "5"), "5"), block("b")))
                .addMeasures(input("m", "m", "10")),
            a,
            b),
        "other");
  }

  private static Quantity x(Quantity m, String outOf) {
    return Quantity.scaled(Label.of("x"), m, q("100"), q(outOf));
  }

  private static Submission both(String m) {
    return Submission.builder().team("A").putStated("m", q(m)).putStated("b", q("0")).build();
  }
}
