package org.sovereignparity.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sovereignparity.programme.Rounds.block;
import static org.sovereignparity.programme.Rounds.edition;
import static org.sovereignparity.programme.Rounds.outcomes;
import static org.sovereignparity.programme.Rounds.q;
import static org.sovereignparity.programme.Rounds.round;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sovereignparity.decision.Label;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Rounding;
import org.sovereignparity.scoring.IfNone;
import org.sovereignparity.scoring.Quantity;

/** Teams with an input of which there is none, which is another thing than one that is missing. */
class NoneTest {
  private static Quantity x() {
    return Quantity.input(Label.of("x"), "x", q("0"), Optional.of(q("10")), true);
  }

  private static Submission of(String team, String x, String b) {
    return number(b.isEmpty() ? Submission.builder().team(team) : number(team, b), x);
  }

  private static Submission.Builder number(String team, String b) {
    return Submission.builder().team(team).putNumbers("b-input", q(b));
  }

  private static Submission number(Submission.Builder entry, String x) {
    return x.equals("none") ? entry.addNone("x").build() : entry.putNumbers("x", q(x)).build();
  }

  /** The mean of x and b, or b alone where there is no x. */
  private static Edition.Builder mean(Quantity x) {
    return edition(
        Quantity.mean(Label.of("total"), List.of(x, block("b")), Optional.of(IfNone.LEFT_OUT)), 2);
  }

  @Test
  void standings_partOfWhichThereIsNone_isNotMissing() {
    Round round = round(mean(x()), of("A", "none", "6"), of("B", "8", "5"), of("C", "5", "7"));
    assertThat(outcomes(round))
        .containsExactly("B 1 MET []", "A 2 UNDETERMINED [RANK]", "C 2 UNDETERMINED [RANK]");
    // (6 + 6.5 + 6)/3
    assertThat(round.averageTotal()).hasValue(q("6.17"));
    assertThat(round.ties()).extracting(Tie::total).containsExactly(q("6"));
    assertThat(round.edition().noneNames()).containsExactly("x");
  }

  /** The best x is the 8 of B: 10 and 5 of x, with 5 of b each; A has no x. */
  @Test
  void best_teamOfWhichThereIsNone_isNotWaitedFor() {
    Quantity share = Quantity.relativeToBest(Label.of("share"), x(), q("10"));
    Round round = round(mean(share), of("A", "none", "6"), of("B", "8", "5"), of("C", "4", "5"));
    assertThat(outcomes(round)).containsExactly("B 1 MET []", "A 2 MET []", "C 3 NOT_MET [RANK]");
    assertThat(round.standing("B").total()).hasValue(q("7.5"));
    assertThat(round.standing("C").total()).hasValue(q("5"));
  }

  /** Half of the two that there is something to rank by. */
  @Test
  void standings_noTotalAtAll_hasNoRank() {
    Edition.Builder edition =
        edition(x(), Edition.MOST_PLACES)
            .shareOfField(new FieldShare(Rational.ONE.dividedBy(q("2")), Rounding.parse("up-0")));
    Round round = round(edition, of("A", "none", ""), of("B", "5", ""), of("C", "7", ""));
    assertThat(outcomes(round))
        .containsExactly("C 1 MET []", "B 2 NOT_MET [RANK]", "A - NOT_MET [NO_TOTAL]");
    assertThat(round.places()).isEqualTo(1);
    assertThat(round.ranks("A")).isEmpty();
    assertThat(round.vacancies()).hasValue(0);
  }

  @Test
  void submission_numberAndNone_isRefused() {
    Submission.Builder both =
        Submission.builder().team("A").putNumbers("x", q("1")).none(ImmutableSet.of("y", "x"));
    assertThatIllegalArgumentException()
        .isThrownBy(both::build)
        .withMessage("Input must be a number or none, not both: \"x\"");
  }
}
