package org.sovereignparity.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sovereignparity.programme.Rounds.DAY;
import static org.sovereignparity.programme.Rounds.block;
import static org.sovereignparity.programme.Rounds.edition;
import static org.sovereignparity.programme.Rounds.entry;
import static org.sovereignparity.programme.Rounds.outcomes;
import static org.sovereignparity.programme.Rounds.q;
import static org.sovereignparity.programme.Rounds.sum;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sovereignparity.decision.Label;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Rounding;
import org.sovereignparity.scoring.Quantity;

class LeavingOutTest {
  private static final Label TOTAL = Label.of("total");
  private static final Label INNER = Label.of("inner");

  static Stream<Function<List<Quantity>, Quantity>> totals() {
    return Stream.of(
        blocks -> Quantity.sum(TOTAL, blocks),
        blocks -> Quantity.sum(TOTAL, blocks.subList(0, 1), blocks.subList(1, blocks.size())),
        blocks -> Quantity.mean(TOTAL, blocks),
        blocks -> Quantity.minimum(TOTAL, blocks),
        blocks -> Quantity.cap(TOTAL, Quantity.sum(INNER, blocks), q("12")),
        blocks -> Quantity.scaled(TOTAL, Quantity.mean(INNER, blocks), q("100"), q("10")),
        blocks ->
            Quantity.rounded(TOTAL, Quantity.sum(INNER, blocks), Rounding.parse("half-up-0")));
  }

  @ParameterizedTest
  @MethodSource("totals")
  void leavingOut_block_isTheEditionBuiltWithoutIt(Function<List<Quantity>, Quantity> total) {
    List<Submission> entries = List.of(entry("A", "1", "5", "9"), entry("B", "2", "7", "3"));
    Event correction = Event.correction(DAY, "A", "c", q("4"));
    Round all =
        edition(total.apply(List.of(block("a"), block("b"), block("c"))), 1)
            .addTieBreaks("b", "a")
            .build()
            .round(entries, List.of(correction, Event.correction(DAY, "B", "b", q("6"))));
    Round without =
        edition(total.apply(List.of(block("a"), block("c"))), 1)
            .title("First edition, without b")
            .addTieBreaks("a")
            .build()
            .round(
                List.of(entry("A", "1", "", "9"), entry("B", "2", "", "3")), List.of(correction));
    assertThat(all.leavingOut("b")).isEqualTo(without);
    assertThat(all.leavingOut("b").standings()).isEqualTo(without.standings());
  }

  @Test
  void leavingOut_block_leavesTheWeightsOfTheRest() {
    Round all = round(weighted(List.of(block("a"), block("b"), block("c")), "1", "2", "3"));
    Quantity left = weighted(List.of(block("a"), block("c")), "1", "3");
    assertThat(all.leavingOut("b").edition().total()).isEqualTo(left);
    // (1 x 1 + 3 x 9)/4
    assertThat(all.leavingOut("b").standing("A").total()).hasValue(q("7"));
  }

  private static Quantity weighted(List<Quantity> blocks, String... weights) {
    return Quantity.weightedMean(TOTAL, blocks, Stream.of(weights).map(Rational::parse).toList());
  }

  private static Round round(Quantity total) {
    return Rounds.round(edition(total, 1), entry("A", "1", "5", "9"));
  }

  @Test
  void leavingOut_severalBlocks_ranksByTheRest() {
    Round all =
        Rounds.round(
            edition(sum("a", "b", "c"), 1), entry("A", "9", "1", "1"), entry("B", "1", "2", "3"));
    assertThat(outcomes(all)).containsExactly("A 1 MET []", "B 2 NOT_MET [RANK]");
    assertThat(outcomes(all.leavingOut("a", "c")))
        .containsExactly("B 1 MET []", "A 2 NOT_MET [RANK]");
  }

  @Test
  void leavingOut_inputsOfTheBlock_areNotSubmitted() {
    Submission entry = entry("A", "1").toBuilder().putNumbers("b-input", q("3")).build();
    Round all = Rounds.round(edition(sum("a", "b"), 1), entry);
    assertThat(all.leavingOut("b").submissions()).containsExactly(entry("A", "1"));
  }

  @Test
  void leavingOut_unknownOrAll_isRefused() {
    Round all = round(sum("a", "b", "c"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> all.leavingOut("x"))
        .withMessage("Blocks left out must be some of [a, b, c], not all: [x]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> all.leavingOut("a", "b", "c"))
        .withMessage("Blocks left out must be some of [a, b, c], not all: [a, b, c]");
  }
}
