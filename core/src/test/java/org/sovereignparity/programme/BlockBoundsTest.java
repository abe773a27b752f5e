package org.sovereignparity.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sovereignparity.programme.Rounds.block;
import static org.sovereignparity.programme.Rounds.edition;
import static org.sovereignparity.programme.Rounds.outcomes;
import static org.sovereignparity.programme.Rounds.q;
import static org.sovereignparity.programme.Rounds.round;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sovereignparity.decision.InvalidRuleException;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Rounding;
import org.sovereignparity.report.Report;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.scoring.Remark;

/** How far a block reaches: what counts where it is missing, and what may be stated for it. */
class BlockBoundsTest {
  private static final Quantity TOKENS =
      Quantity.input(Label.of("tokens"), "tokens", Rational.ZERO, Optional.empty());

  /** 2.5 points for each token, which nothing bounds. */
  private static final Quantity SPEED_POINTS =
      Quantity.scaled(Label.of("speed-points"), TOKENS, q("10"), q("4"));

  private static final Quantity SPEED = Quantity.cap(Label.of("speed"), SPEED_POINTS, q("20"));

  private static Quantity sum(Quantity... blocks) {
    return Quantity.sum(Label.of("s"), Arrays.asList(blocks));
  }

  private static Submission entry(String team, String... inputs) {
    Map<String, Rational> numbers = new LinkedHashMap<>();
    for (int i = 0; i < inputs.length; i += 2) {
      numbers.put(inputs[i], q(inputs[i + 1]));
    }
    return Submission.builder().team(team).numbers(numbers).build();
  }

  @Test
  void missing_belowScaledWithoutBound_countsUpToTheCap() {
    Round round = round(edition(sum(SPEED), 1), entry("A", "tokens", "5"), entry("B"));
    // A has 12.5 and B anything within 0..20
    assertThat(outcomes(round))
        .containsExactly("A - UNDETERMINED [RANK]", "B - UNDETERMINED [RANK]");
    Round completed =
        round(edition(sum(SPEED), 1), entry("A", "tokens", "5"), entry("B", "tokens", "8"));
    assertThat(outcomes(completed)).containsExactly("B 1 MET []", "A 2 NOT_MET [RANK]");
  }

  static List<Quantity> withoutBound() {
    Label label = Label.of("speed");
    return List.of(
        Quantity.scaled(label, TOKENS, q("10"), q("4")),
        Quantity.scaled(label, SPEED_POINTS, q("1"), q("2")),
        Quantity.sum(label, List.of(SPEED_POINTS, block("a"))),
        Quantity.mean(label, List.of(SPEED_POINTS, block("a"))),
        Quantity.weightedMean(label, List.of(block("a"), SPEED_POINTS), List.of(q("1"), q("2"))),
        Quantity.minimum(label, List.of(SPEED_POINTS)),
        Quantity.rounded(label, SPEED_POINTS, Rounding.parse("half-up-1")));
  }

  @ParameterizedTest
  @MethodSource("withoutBound")
  void build_blockOfTheTotalWithoutBound_isRefused(Quantity speed) {
    assertThatExceptionOfType(InvalidRuleException.class)
        .isThrownBy(edition(sum(speed, block("c")), 1)::build)
        .withMessage("Block must have a maximum: \"speed\"")
        .matches(e -> e.place().toString().equals("total"));
  }

  @Test
  void stated_equalToTheComputedBeyondThePoints_isAccepted() {
    Submission stated = entry("A", "tokens", "5").toBuilder().putStated("speed", q("12.5")).build();
    Round round = round(edition(sum(SPEED), 1), stated, entry("B", "tokens", "1"));
    assertThat(outcomes(round)).containsExactly("A 1 MET []", "B 2 NOT_MET [RANK]");
    assertThat(round.standing("A").remarks()).isEmpty();
  }

  @Test
  void stated_withinTheMost_isUsedAsGiven() {
    Submission stated = Submission.builder().team("A").putStated("speed", q("20")).build();
    Standing standing = round(edition(sum(SPEED), 1), stated).standing("A");
    assertThat(standing.blocks()).containsEntry("speed", q("20"));
    assertThat(standing.remarks()).containsExactly(Remark.STATED_VALUE_USED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"20.1", "-0.1"})
  void stated_outsideTheMost_isRefused(String value) {
    Submission stated = Submission.builder().team("A").putStated("speed", q(value)).build();
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> round(edition(sum(SPEED), 1), stated))
        .withMessage("INPUT_OUT_OF_RANGE: Stated value must lie within 0..20: " + value);
  }

  @Test
  void minimum_onePartWithoutBound_hasTheBoundOfTheOther() {
    Quantity least = Quantity.minimum(Label.of("m"), List.of(TOKENS, block("b")));
    Edition.Builder edition = edition(sum(least, block("c")), 1);
    Round round =
        round(
            edition,
            entry("A", "tokens", "50", "b-input", "4", "c-input", "1"),
            entry("B", "tokens", "50", "c-input", "0"));
    // A has 4 + 1; B lacks b, so that m may be anything within 0..10
    assertThat(round.standing("A").total()).contains(q("5"));
    assertThat(outcomes(round))
        .containsExactly("A - UNDETERMINED [RANK]", "B - UNDETERMINED [RANK]");
    Round sure =
        round(
            edition,
            entry("A", "tokens", "50", "b-input", "4", "c-input", "7"),
            entry("B", "tokens", "50", "c-input", "0.9"));
    // 11 against 0.9..10.9
    assertThat(outcomes(sure)).containsExactly("A 1 MET []", "B 2 NOT_MET [RANK]");
  }

  /** The most under the reading taken is 20; under the other one, nothing bounds the block. */
  @Test
  void missing_underAnAlternativeWithoutBound_countsUpToTheMostOfTheTakenOne() {
    Edition.Builder edition = edition(sum(SPEED, block("c")), 1).addReadings(uncapped());
    Round sure =
        round(edition, entry("A", "tokens", "9", "c-input", "0.1"), entry("B", "c-input", "0"));
    // 20.1 (22.6 without the cap) against 0..20
    assertThat(outcomes(sure)).containsExactly("A 1 MET []", "B 2 NOT_MET [RANK]");
    assertThat(sure.flippedBy().get("cap")).isEmpty();
    Round open =
        round(edition, entry("A", "tokens", "9", "c-input", "0"), entry("B", "c-input", "0"));
    // 20 against 0..20, a tie at the end; without the cap 22.5 against 0..20
    assertThat(outcomes(open))
        .containsExactly("A 1 UNDETERMINED [RANK]", "B - UNDETERMINED [RANK]");
    assertThat(open.flippedBy().get("cap")).containsExactly("none");
  }

  private static Reading<Quantity> uncapped() {
    Quantity speed = Quantity.scaled(Label.of("speed"), TOKENS, q("10"), q("4"));
    return Reading.<Quantity>builder()
        .id("cap")
        .title("Whether there is a cap")
        .taken("capped")
        .putAlternatives("capped", sum(SPEED, block("c")))
        .putAlternatives("none", sum(speed, block("c")))
        .build();
  }

  // All have 0 of a, so that no share of the best can be computed; b alone decides nothing.
  @Test
  void relative_bestOfTheFieldIsZero_isMissingForAll() {
    Quantity share = Quantity.relativeToBest(Label.of("share"), block("a"), q("10"));
    Edition.Builder edition = edition(sum(share, block("b")), 1);
    Round round =
        round(
            edition,
            entry("A", "a-input", "0", "b-input", "5"),
            entry("B", "a-input", "0", "b-input", "3"));
    assertThat(outcomes(round))
        .containsExactly("A - UNDETERMINED [RANK]", "B - UNDETERMINED [RANK]");
    assertThat(round.explain().toString())
        .contains("A: best of the field above 0 for share (it is 0)");
    Round stated =
        round(
            edition,
            entry("A", "a-input", "0", "b-input", "5").toBuilder()
                .putStated("share", q("0"))
                .build(),
            entry("B", "a-input", "0", "b-input", "3").toBuilder()
                .putStated("share", q("1"))
                .build());
    assertThat(outcomes(stated)).containsExactly("A 1 MET []", "B 2 NOT_MET [RANK]");
  }

  // A and B have 0 of b for sure, but b of C is missing, and with it the one block, the total.
  @Test
  void blocks_combinedBelowAValueRelativeToTheBest_areTheTotalAlone() {
    Quantity total =
        Quantity.relativeToBest(Label.of("total"), sum(block("a"), block("b")), q("100"));
    Round round =
        round(
            edition(total, 2),
            entry("A", "a-input", "10", "b-input", "10"),
            entry("B", "a-input", "1", "b-input", "2"),
            entry("C", "a-input", "1"));
    assertThat(round.edition().blocks()).containsExactly(total);
    assertThat(outcomes(round))
        .containsExactly(
            "A - UNDETERMINED [RANK]", "B - UNDETERMINED [RANK]", "C - UNDETERMINED [RANK]");
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(
            () ->
                round(
                    edition(total, 2),
                    Submission.builder().team("A").putStated("b", q("2")).build()))
        .withMessage("UNKNOWN_BLOCK: Block of a stated value must be one of [total]: \"b\"");
  }

  // 10 x 1e1000 / 1e-9 has 1,011 digits.
  @Test
  void explain_valueOfManyDigits_isWritten() {
    Quantity great =
        Quantity.scaled(
            Label.of("x"),
            Quantity.input(Label.of("a"), "a", Rational.ZERO, Optional.of(q("1e1000"))),
            q("10"),
            q("1e-9"));
    Round round =
        round(
            edition(sum(great, block("b")), 1).addTieBreaks("x"),
            entry("A", "a", "1e1000", "b-input", "1"),
            entry("B", "a", "1e1000", "b-input", "1"),
            entry("C", "a", "0", "b-input", "1"));
    String points = "1" + "0".repeat(1_009) + "1";
    Report report = round.explain();
    assertThat(List.of(report.toString(), report.toMarkdown(), report.toHtml()))
        .allMatch(text -> text.contains(points));
    assertThat(round.standing("A").explain().toHtml()).contains(points);
    assertThat(round.toString()).contains(points);
    // A and B have the most of x, to which C can come no nearer than a tie
    assertThat(round.improvement("C").orElseThrow().alone()).isEmpty();
    assertThat(round.standing("A").toString()).contains("rank 1");
  }
}
