package org.sovereignparity.programme.korea;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.Rational;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Event;
import org.sovereignparity.programme.Obstacle;
import org.sovereignparity.programme.Round;
import org.sovereignparity.programme.Standing;
import org.sovereignparity.programme.Submission;
import org.sovereignparity.programme.TargetScore;
import org.sovereignparity.scoring.Ratings;

/**
 * The shape of the round decided on 2026-01-15, five teams of which one leaves by rank and one by
 * the gate, with every input made up. Expected points are by hand.
 */
class SyntheticRound202601Test {
  private static final Edition EDITION = KoreaSovereignAi.programme().edition("2026-01");
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private static final Submission FIRST =
      made("Synthetic A", "MET", "92", "72", "100/80 80/80 80/80 80/80 80/80", "31.5", "35 20")
          .putRatings("users", Ratings.ofMean(Rational.parse("4.5"), 49))
          .build();
  private static final Submission AT_THE_GATE =
      made("Synthetic B", "NOT_MET", "90", "70", "72/80 72/80 72/80 72/80 72/80", "30", "35 10")
          .putRatings("users", Ratings.ofMean(Rational.parse("4.05"), 49))
          .build();
  private static final Submission THIRD =
      made("Synthetic C", "MET", "80", "65", "60/80 60/80 60/80 60/80 60/80", "28", "28 28")
          .putRatings("users", Ratings.ofMean(Rational.parse("4"), 49))
          .build();
  private static final Submission FOURTH =
      made("Synthetic D", "MET", "78", "64", "40/80 80/80 60/80 60/80 60/80", "27", "29 0")
          .putRatings("users", Ratings.ofMean(Rational.parse("3.6"), 49))
          .build();
  private static final Submission LAST =
      made("Synthetic E", "MET", "70", "60", "280/80 50/80 50/80 50/80 50/80", "25", "26 24")
          .putRatings("users", Ratings.ofMean(Rational.parse("3.5"), 49))
          .build();
  private static final ImmutableList<Submission> ALL =
      ImmutableList.of(LAST, AT_THE_GATE, FOURTH, FIRST, THIRD);
  private static final Round ROUND = EDITION.round(ALL, List.of());

  /** {@code experts} is what each of eight gives, {@code outliers} the other two. */
  private static Submission.Builder made(
      String team,
      String independence,
      String nia,
      String common,
      String individual,
      String experts,
      String outliers) {
    ImmutableList<Rational> panel =
        ImmutableList.<Rational>builder()
            .addAll(Collections.nCopies(8, Rational.parse(experts)))
            .addAll(WORDS.splitToStream(outliers).map(Rational::parse).toList())
            .build();
    return Submission.builder()
        .team(team)
        .putNumbers("nia", Rational.parse(nia))
        .putNumbers("global-common", Rational.parse(common))
        .putTargetScores(
            "global-individual",
            ImmutableList.copyOf(
                WORDS.splitToStream(individual).map(SyntheticRound202601Test::pair).toList()))
        .putRatings("experts", Ratings.of(panel))
        .putGates("independence", Verdict.valueOf(independence));
  }

  private static TargetScore pair(String text) {
    List<String> both = Splitter.on('/').splitToList(text);
    return TargetScore.of(Rational.parse(both.get(0)), Rational.parse(both.get(1)));
  }

  // Users: mean / 4.5 x 25, so 25, 22.5, 22.22.., 20, 19.44..
  @ParameterizedTest
  @CsvSource({
    "Synthetic A, 1, 90.1, 9.2 14.4 10 31.5 25",
    "Synthetic B, 2, 84.5, 9 14 9 30 22.5",
    "Synthetic C, 3, 78.7, 8 13 7.5 28 22.2",
    "Synthetic D, 4, 75.1, 7.8 12.8 7.5 27 20",
    "Synthetic E, 5, 70.4, 7 12 7 25 19.4"
  })
  void standing_fromInputsAlone_isAsByHand(String team, int rank, String total, String blocks) {
    Standing standing = ROUND.standing(team);
    assertThat(standing.blocks().values())
        .containsExactlyElementsOf(WORDS.splitToStream(blocks).map(Rational::parse).toList());
    assertThat(standing.total()).contains(Rational.parse(total));
    assertThat(standing.rank()).contains(rank);
    assertThat(standing.remarks()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Synthetic A, MET,     ''",
    "Synthetic B, NOT_MET, GATE",
    "Synthetic C, MET,     ''",
    "Synthetic D, MET,     ''",
    "Synthetic E, NOT_MET, RANK"
  })
  void outcome_oneCutByRankAndOneByTheGate_leavesThreeAndPromotesNobody(
      String team, Verdict advances, String because) {
    assertThat(ROUND.standing(team).advances()).isEqualTo(advances);
    assertThat(ROUND.standing(team).because())
        .containsExactlyElementsOf(WORDS.splitToStream(because).map(Obstacle::valueOf).toList());
    assertThat(ROUND.vacancies()).contains(1);
  }

  // Disqualified, unlike failing the gate, it leaves the field, and the fifth moves up.
  @Test
  void disqualification_insteadOfTheGate_promotesTheLast() {
    Round without =
        ROUND.with(Event.of(LocalDate.of(2026, 1, 16), Event.Kind.DISQUALIFIED, "Synthetic B"));
    assertThat(without.standing("Synthetic E").rank()).contains(4);
    assertThat(without.standing("Synthetic E").advances()).isEqualTo(Verdict.MET);
    assertThat(without.vacancies()).contains(0);
  }

  // Without the best team, 4.05 is the best mean: 3.6 / 4.05 x 25 = 22.2..
  @Test
  void users_theBestTeamIsGone_areRelativeToTheNext() {
    Round without =
        ROUND.with(Event.of(LocalDate.of(2026, 1, 16), Event.Kind.WITHDRAWN, "Synthetic A"));
    assertThat(without.standing("Synthetic B").blocks()).containsEntry("users", Rational.of(25));
    assertThat(without.standing("Synthetic D").blocks())
        .containsEntry("users", Rational.parse("22.2"));
  }

  // Without a cap 280/80 lifts the last team's mean to 1.2, so 12 points and 75.4 before 75.1.
  @Test
  void attainmentCap_leftOut_flipsAnOutcome() {
    assertThat(ROUND.flippedBy())
        .containsExactly(
            Maps.immutableEntry("rounding", ImmutableSet.of()),
            Maps.immutableEntry("attainment-cap", ImmutableSet.of("no-cap")));
  }

  @Test
  void users_oneTeamHasNone_areMissingForAll() {
    Submission without =
        LAST.toBuilder().ratings(Maps.filterKeys(LAST.ratings(), "experts"::equals)).build();
    Round round = EDITION.round(List.of(FIRST, without), List.of());
    assertThat(round.standing("Synthetic A").blocks()).doesNotContainKey("users");
    assertThat(round.standing("Synthetic E").points().orElseThrow().missing())
        .containsExactly("users");
  }

  // Sums by hand: nia 42.0, common 67.6 (5 teams), individual 41.0, experts 141.5, users 109.1.
  @ParameterizedTest
  @CsvSource({
    "nia, 8.2",
    "global-common, 13.24",
    "global-individual, 8.2",
    "experts, 28.3",
    "users, 21.82"
  })
  void average_ofABlock_isOverTheRoundedPointsOfTheField(String block, String average) {
    assertThat(ROUND.averages()).containsEntry(block, Rational.parse(average));
  }
}
