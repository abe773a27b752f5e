package org.sovereignparity.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sovereignparity.programme.Rounds.DAY;
import static org.sovereignparity.programme.Rounds.edition;
import static org.sovereignparity.programme.Rounds.outcomes;
import static org.sovereignparity.programme.Rounds.q;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.number.Rational;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.scoring.Ratings;

/**
 * What an alternative of a reading does with entries that are held to the reading taken. Published
 * weights are 60 on a and 40 on b; the alternative swaps them.
 */
class AlternativesTest {
  private static final Quantity PUBLISHED = weighted("60", "40");
  private static final Edition SWAPPED = withAlternative(PUBLISHED, weighted("40", "60"));

  private static Quantity weighted(String a, String b) {
    return sum(scaled("x", percent("a", "100"), a), scaled("y", percent("b", "100"), b));
  }

  private static Quantity sum(Quantity... blocks) {
    return Quantity.sum(Label.of("total"), Arrays.asList(blocks));
  }

  private static Quantity percent(String name, String highest) {
    return Quantity.input(Label.of(name), name, Rational.ZERO, Optional.of(q(highest)));
  }

  /** {@code points} for an input of 100. */
  private static Quantity scaled(String id, Quantity of, String points) {
    return Quantity.scaled(Label.of(id), of, q(points), q("100"));
  }

  private static Quantity jury(String id, String highest, int trimmed) {
    return Quantity.panel(Label.of(id), "jury", Rational.ZERO, q(highest), trimmed);
  }

  private static Edition withAlternative(Quantity taken, Quantity other) {
    Reading<Quantity> reading =
        Reading.<Quantity>builder()
            .id("r")
            .title("R")
            .taken("taken")
            .putAlternatives("taken", taken)
            .putAlternatives("other", other)
            .build();
    return edition(taken, 1).addReadings(reading).build();
  }

  private static Submission inputs(String team, String a, String b) {
    return Submission.builder().team(team).putNumbers("a", q(a)).putNumbers("b", q(b)).build();
  }

  private static Submission stated(String team, String x, String y) {
    return Submission.builder().team(team).putStated("x", q(x)).putStated("y", q(y)).build();
  }

  private static Submission judged(String team, String... ratings) {
    return Submission.builder()
        .team(team)
        .putRatings("jury", Ratings.of(Stream.of(ratings).map(Rational::parse).toList()))
        .build();
  }

  private static Round round(Edition edition, Submission... submissions) {
    return edition.round(List.of(submissions), List.of());
  }

  private static void assertFlips(Round round) {
    assertThat(round.flippedBy()).isEqualTo(ImmutableMap.of("r", Set.of("other")));
  }

  private static void assertDoesNotFlip(Round round) {
    assertThat(round.flippedBy()).isEqualTo(ImmutableMap.of("r", Set.of()));
  }

  // 65 against 59. Swapped, nothing is known of x within 0..40 and y within 0..60.
  @Test
  void stated_maximumOfTheBlockDiffers_servesNotUnderTheAlternative() {
    Round round = round(SWAPPED, stated("A", "55", "10"), stated("B", "20", "39"));
    assertThat(outcomes(round)).containsExactly("A 1 MET []", "B 2 NOT_MET [RANK]");
    assertFlips(round);
    // each value would lie within the ranges of the alternative too
    assertFlips(round(SWAPPED, stated("A", "39", "10"), stated("B", "15", "33")));
  }

  // 39 + 10 against 15 + 33; swapped 26 + 15 against 10 + 49.5.
  @Test
  void inputs_maximumOfTheBlockDiffers_areComputedUnderTheAlternative() {
    assertFlips(round(SWAPPED, inputs("A", "65", "25"), inputs("B", "25", "82.5")));
    assertDoesNotFlip(round(SWAPPED, inputs("A", "65", "25"), inputs("B", "25", "20")));
  }

  // 54 + 10 against 48, swapped 36 + 15 against 59.5; the 54 beside the input is beyond 40.
  @Test
  void statedBesideTheInput_beyondTheAlternative_isNotRefused() {
    Submission beside = inputs("A", "90", "25").toBuilder().putStated("x", q("54")).build();
    Round round = round(SWAPPED, beside, inputs("B", "25", "82.5"));
    assertThat(outcomes(round)).containsExactly("A 1 MET []", "B 2 NOT_MET [RANK]");
    assertThat(round.standing("A").remarks()).isEmpty();
    assertFlips(round);
  }

  // 60/40: 49 against 48; equal weights: 45 against 53.75. The blocks keep their maxima.
  @Test
  void stated_maximumOfTheBlockIsTheSame_servesUnderTheAlternative() {
    List<Quantity> blocks = List.of(percent("x", "100"), percent("y", "100"));
    Label total = Label.of("total");
    Edition edition =
        withAlternative(
            Quantity.weightedMean(total, blocks, List.of(q("60"), q("40"))),
            Quantity.weightedMean(total, blocks, List.of(q("50"), q("50"))));
    assertFlips(round(edition, stated("A", "65", "25"), stated("B", "25", "82.5")));
    // 80 and 80 against 20 and 20 under both
    assertDoesNotFlip(round(edition, stated("A", "80", "80"), stated("B", "20", "20")));
  }

  @Test
  void stated_beyondTheAlternativeOnly_isAcceptedAndUsed() {
    Edition edition = withAlternative(weighted("10", "10"), weighted("10", "5"));
    Submission b =
        Submission.builder().team("B").putNumbers("a", q("0")).putStated("y", q("9")).build();
    Round round = round(edition, inputs("A", "99", "30"), b);
    // 9.9 + 3 against 0 + 9; the alternative gives 9.9 + 1.5 against at most 5
    assertThat(outcomes(round)).containsExactly("A 1 MET []", "B 2 NOT_MET [RANK]");
    assertThat(round.standing("B").blocks()).containsEntry("y", q("9"));
    assertDoesNotFlip(round);
  }

  @Test
  void correction_beyondTheAlternativeOnly_isAccepted() {
    Edition edition = withAlternative(weighted("10", "10"), weighted("10", "5"));
    Submission b = Submission.builder().team("B").putNumbers("a", q("0")).build();
    // nothing was stated before
    Round round = edition.round(List.of(b), List.of(Event.correction(DAY, "B", "y", q("9"))));
    assertThat(round.standing("B").total()).contains(q("9"));
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(
            () -> edition.round(List.of(b), List.of(Event.correction(DAY, "B", "y", q("10.5")))))
        .withMessage("INPUT_OUT_OF_RANGE: Stated value must lie within 0..10: 10.5");
  }

  // 9.9 + 3 against 0.2; under the alternative a beyond 50 is no value, so x is within 0..10.
  @Test
  void input_beyondTheAlternativeOnly_isMissingThere() {
    Quantity half =
        sum(
            Quantity.scaled(Label.of("x"), percent("a", "50"), q("10"), q("50")),
            scaled("y", percent("b", "100"), "10"));
    Edition edition = withAlternative(weighted("10", "10"), half);
    assertDoesNotFlip(round(edition, inputs("A", "99", "30"), inputs("B", "0", "2")));
    // 9.9 + 3 against 0 + 3.1: without x A has 3..13
    Round open = round(edition, inputs("A", "99", "30"), inputs("B", "0", "31"));
    assertThat(outcomes(open)).containsExactly("A 1 MET []", "B 2 NOT_MET [RANK]");
    assertFlips(open);
    // a value that is stated beside it does not serve there
    Submission beside = inputs("A", "99", "30").toBuilder().putStated("x", q("9.9")).build();
    assertFlips(round(edition, beside, inputs("B", "0", "31")));
  }

  // a is asked for by both blocks, and fits y alone: y is computed there, x is not.
  @Test
  void input_oneNodeItDoesNotFit_isMissingForThatBlockAlone() {
    Quantity wide = Quantity.input(Label.of("wide"), "a", Rational.ZERO, Optional.of(q("100")));
    Edition edition =
        withAlternative(
            sum(scaled("x", percent("a", "100"), "10"), scaled("y", wide, "50")),
            sum(scaled("x", percent("a", "50"), "20"), scaled("y", wide, "50")));
    // 9 + 45 against 3 + 15; there 0..10 + 45 against 6 + 15
    assertDoesNotFlip(round(edition, only("A", "90"), only("B", "30")));
    // 9 + 45 against 5 + 25; there 45..55 against 10 + 25
    assertDoesNotFlip(round(edition, only("A", "90"), only("B", "50")));
    // 6 + 30 against 5 + 25; there 30..40 against 35
    assertFlips(round(edition, only("A", "60"), only("B", "50")));
  }

  private static Submission only(String team, String a) {
    return Submission.builder().team(team).putNumbers("a", q(a)).build();
  }

  @Test
  void panel_tooFewRatersForTheAlternativeOnly_isMissingThere() {
    Edition edition = withAlternative(sum(jury("x", "10", 0)), sum(jury("x", "10", 1)));
    Round round = round(edition, judged("A", "9", "9"), judged("B", "1", "2", "3"));
    assertThat(outcomes(round)).containsExactly("A 1 MET []", "B 2 NOT_MET [RANK]");
    // there A is anywhere within 0..10
    assertFlips(round);
    assertDoesNotFlip(round(edition, judged("A", "9", "9", "9"), judged("B", "1", "2", "3")));
  }

  @Test
  void panel_ratingBeyondTheAlternativeOnly_isMissingThere() {
    Edition edition = withAlternative(sum(jury("x", "10", 0)), sum(jury("x", "5", 0)));
    assertFlips(round(edition, judged("A", "9", "1"), judged("B", "4", "4")));
    assertDoesNotFlip(round(edition, judged("A", "5", "5"), judged("B", "4", "4")));
  }

  // The best of the field is known only if every team has a value that fits.
  @Test
  void relative_oneTeamDoesNotFitTheAlternative_isMissingThereForAll() {
    Edition edition = withAlternative(relative("100"), relative("50"));
    Submission a = inputs("A", "99", "0");
    assertFlips(round(edition, a, inputs("B", "40", "50")));
    // what is stated for B serves there: 10 + 3 against 0..10 + 5
    Submission b = inputs("B", "40", "30").toBuilder().putStated("x", q("10")).build();
    assertFlips(round(edition, inputs("A", "99", "50"), b));
  }

  private static Quantity relative(String highest) {
    return sum(
        Quantity.relativeToBest(Label.of("x"), percent("a", highest), q("10")),
        scaled("y", percent("b", "100"), "10"));
  }

  @Test
  void input_onlyAnAlternativeAsksForIt_isHeldToThatAlternative() {
    Quantity other =
        sum(scaled("x", percent("c", "50"), "20"), scaled("y", percent("b", "100"), "10"));
    Edition edition = withAlternative(weighted("10", "10"), other);
    Submission fits = inputs("A", "90", "10").toBuilder().putNumbers("c", q("0")).build();
    Submission tooMuch = inputs("A", "90", "10").toBuilder().putNumbers("c", q("51")).build();
    // 10 against 1 + 1; there 0 + 1 against 0..10 + 1
    assertFlips(round(edition, fits, inputs("B", "10", "10")));
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> round(edition, tooMuch))
        .withMessage("INPUT_OUT_OF_RANGE: Input c must lie within 0..50: 51")
        .matches(e -> e.place().toString().equals("submissions[0].numbers[\"c\"]"));
  }

  @Test
  void blocks_inAnotherOrder_areTheSame() {
    Edition edition =
        withAlternative(
            PUBLISHED,
            sum(scaled("y", percent("b", "100"), "40"), scaled("x", percent("a", "100"), "60")));
    assertDoesNotFlip(round(edition, stated("A", "55", "10"), stated("B", "20", "39")));
  }
}
