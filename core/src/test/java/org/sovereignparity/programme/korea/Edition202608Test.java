package org.sovereignparity.programme.korea;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Rounding;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Event;
import org.sovereignparity.programme.Improvement;
import org.sovereignparity.programme.Obstacle;
import org.sovereignparity.programme.Round;
import org.sovereignparity.programme.Standing;
import org.sovereignparity.programme.Submission;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.scoring.Remark;

/** The published figures of the round decided on 2026-08-18, and what would have changed it. */
class Edition202608Test {
  private static final Edition EDITION = KoreaSovereignAi.programme().edition("2026-08");
  private static final ImmutableList<Submission> SUBMISSIONS =
      KoreaSovereignAi.submissions("2026-08");
  private static final Round ROUND = EDITION.round(SUBMISSIONS, List.of());

  private static final String MOTIF = "Motif Technologies";
  private static final LocalDate LATER = LocalDate.of(2026, 8, 28);
  private static final Splitter WORDS = Splitter.on(' ');

  // Points and totals: Yonhap 2026-08-27, quoted by PEB. Outcomes: OFF-3.
  @ParameterizedTest
  @CsvSource({
    "SK Telecom,         1, 70.6, MET,      8.8 13.4 29.3 11.6 7.5",
    "Upstage,            2, 69.9, MET,      9.4 13.3 29.1 10.8 7.3",
    "LG AI Research,     3, 69.0, MET,      7.8 12.8 29.5 11.3 7.6",
    "Motif Technologies, 4, 65.8, NOT_MET, 11.9 12.7 27.1  8.4 5.7"
  })
  void standing_fromPublishedFigures_isAsPublished(
      String team, int rank, String total, Verdict advances, String blocks) {
    Standing standing = ROUND.standing(team);
    assertThat(standing.rank()).contains(rank);
    assertThat(standing.total()).contains(Rational.parse(total));
    assertThat(standing.advances()).isEqualTo(advances);
    assertThat(standing.blocks().keySet())
        .containsExactly("aaii", "nia", "experts", "pro-users", "public");
    assertThat(standing.blocks().values()).containsExactlyElementsOf(numbers(blocks));
    assertThat(standing.gates()).containsExactly(Maps.immutableEntry("independence", Verdict.MET));
  }

  @Test
  void round_always_agreesWithTheDecision() {
    ImmutableMap<String, Verdict> decided = KoreaSovereignAi.outcomes("2026-08");
    assertThat(ROUND.standings())
        .allSatisfy(
            standing -> assertThat(decided).containsEntry(standing.team(), standing.advances()));
    assertThat(ROUND.vacancies()).contains(0);
  }

  // OFF-3: the lowest total; no team failed the check of independence.
  @Test
  void motif_always_leavesByRank() {
    assertThat(ROUND.standing(MOTIF).because()).containsExactly(Obstacle.RANK);
    assertThat(ROUND.standings().stream().filter(standing -> !standing.team().equals(MOTIF)))
        .allSatisfy(standing -> assertThat(standing.because()).isEmpty());
  }

  // Only the index is computed from an input; a difference to a stated value would be a finding.
  @Test
  void standing_ofAnyTeam_usesStatedValuesAndNoneDiffers() {
    assertThat(ROUND.standings())
        .allSatisfy(
            standing -> assertThat(standing.remarks()).containsExactly(Remark.STATED_VALUE_USED));
  }

  // OFF-4: leaders of the items.
  @ParameterizedTest
  @CsvSource({
    "aaii,      Motif Technologies",
    "nia,       SK Telecom",
    "experts,   LG AI Research",
    "pro-users, SK Telecom",
    "public,    LG AI Research"
  })
  void block_always_isLedByThePublishedTeam(String block, String leader) {
    Rational best = Collections.max(points(block));
    assertThat(ROUND.standing(leader).blocks()).containsEntry(block, best);
    assertThat(points(block)).containsOnlyOnce(best);
  }

  // OFF-4: averages; gaps calculated from the points of Yonhap 2026-08-27.
  @ParameterizedTest
  @CsvSource({
    "aaii,       9.48, 4.1",
    "nia,       13.05, 0.7",
    "experts,   28.75, 2.4",
    "pro-users, 10.53, 3.2",
    "public,     7.03, 1.9"
  })
  void average_ofABlock_isAsPublished(String block, String average, String gap) {
    assertThat(ROUND.averages()).containsEntry(block, Rational.parse(average));
    assertThat(gap(points(block))).isEqualTo(Rational.parse(gap));
  }

  // OFF-3: averages, to one decimal, and gaps of the three parts of the total.
  @ParameterizedTest
  @CsvSource({
    "aaii nia,         22.5, 4.0",
    "experts,          28.8, 2.4",
    "pro-users public, 17.6, 5.0"
  })
  void averageAndGap_ofAPart_areAsPublished(String blocks, String average, String gap) {
    List<Rational> points = sums(blocks);
    assertThat(mean(points).round(Rounding.parse("half-up-1"))).isEqualTo(Rational.parse(average));
    assertThat(gap(points)).isEqualTo(Rational.parse(gap));
  }

  // Calculated in the evidence from the points of Yonhap 2026-08-27; SKT, Upstage, LG, Motif.
  @ParameterizedTest
  @CsvSource({
    "aaii nia,                          22.2 22.7 20.6 24.6",
    "pro-users public,                  19.1 18.1 18.9 14.1",
    "aaii nia experts,                  51.5 51.8 50.1 51.7",
    "aaii nia experts pro-users public, 70.6 69.9 69.0 65.8"
  })
  void points_overSomeBlocks_areAsCalculated(String blocks, String expected) {
    assertThat(sums(blocks)).containsExactlyElementsOf(numbers(expected));
  }

  @Test
  void total_averagedOverTheTeams_isAsCalculated() {
    Rational average = mean(sums("aaii nia experts pro-users public"));
    assertThat(average.round(Rounding.parse("half-up-2"))).isEqualTo(Rational.parse("68.83"));
  }

  // Orders by hand from the points; PEB names Motif last, and those without aaii and pro-users.
  @ParameterizedTest
  @CsvSource({
    "aaii,             SK Telecom|LG AI Research|Upstage|Motif Technologies",
    "nia,              SK Telecom|Upstage|LG AI Research|Motif Technologies",
    "experts,          SK Telecom|Upstage|LG AI Research|Motif Technologies",
    "pro-users,        Upstage|SK Telecom|LG AI Research|Motif Technologies",
    "public,           SK Telecom|Upstage|LG AI Research|Motif Technologies",
    "pro-users public, Upstage|Motif Technologies|SK Telecom|LG AI Research"
  })
  void leavingOut_blocks_givesTheOrderOfTheRest(String blocks, String order) {
    Round without = ROUND.leavingOut(WORDS.splitToList(blocks).toArray(new String[0]));
    assertThat(without.standings())
        .extracting(Standing::team)
        .containsExactlyElementsOf(Splitter.on('|').split(order));
    assertThat(without.standings())
        .extracting(standing -> standing.rank().orElseThrow())
        .containsExactly(1, 2, 3, 4);
  }

  // By hand: 35.0/4 = 8.75, 37.4/4 = 9.35, 31.0/4 = 7.75, 47.4/4 = 11.85 are ties.
  @ParameterizedTest
  @CsvSource({
    "half-up-1,   8.8 9.4 7.8 11.9,     70.6 69.9 69.0 65.8",
    "half-even-1, 8.8 9.4 7.8 11.8,     70.6 69.9 69.0 65.7",
    "none,        8.75 9.35 7.75 11.85, 70.55 69.85 68.95 65.75"
  })
  void rounding_eachAlternative_givesItsPoints(String alternative, String aaii, String totals) {
    ImmutableList<Standing> standings =
        under(alternative).round(SUBMISSIONS, List.of()).standings();
    assertThat(standings)
        .extracting(standing -> standing.blocks().get("aaii"))
        .containsExactlyElementsOf(numbers(aaii));
    assertThat(standings)
        .extracting(standing -> standing.total().orElseThrow())
        .containsExactlyElementsOf(numbers(totals));
  }

  @Test
  void rounding_ofThePublishedRound_flipsNoOutcome() {
    assertThat(ROUND.flippedBy())
        .containsExactly(Maps.immutableEntry("rounding", ImmutableSet.of()));
  }

  // Made up: with 3.3 more points of the experts Motif has 69.1 or, half-even, 69.0 as LG has.
  // Without rounding it has 69.05 to LG's 68.95, as with half-up.
  @Test
  void rounding_ofARoundOnTheEdge_flipsAnOutcome() {
    Round edge = ROUND.with(Event.correction(LATER, MOTIF, "experts", Rational.parse("30.4")));
    assertThat(edge.standing(MOTIF).advances()).isEqualTo(Verdict.MET);
    assertThat(edge.standing("LG AI Research").advances()).isEqualTo(Verdict.NOT_MET);
    assertThat(edge.flippedBy())
        .containsExactly(Maps.immutableEntry("rounding", ImmutableSet.of("half-even-1")));
  }

  // By hand: 69.0 - 65.8 = 3.2; a tie has no rule, so it takes more. On nia 12.7 + 3.2 is above 15.
  @Test
  void improvement_ofMotif_isTheGapToTheThird() {
    Improvement improvement = ROUND.improvement(MOTIF).orElseThrow();
    Improvement.Amount amount = new Improvement.Amount(Rational.parse("3.2"), false);
    assertThat(improvement.overall()).isEqualTo(amount);
    assertThat(improvement.alone())
        .containsExactlyInAnyOrderEntriesOf(
            ImmutableMap.of(
                "aaii", amount, "experts", amount, "pro-users", amount, "public", amount));
  }

  @Test
  void withdrawal_ofATeam_letsMotifAdvance() {
    Round without = ROUND.with(Event.of(LATER, Event.Kind.WITHDRAWN, "Upstage"));
    assertThat(without.standing(MOTIF).rank()).contains(3);
    assertThat(without.standing(MOTIF).advances()).isEqualTo(Verdict.MET);
    assertThat(without.standing("Upstage").because()).containsExactly(Obstacle.WITHDRAWN);
  }

  @Test
  void disqualification_takenBack_leavesTheStandings() {
    Round back =
        ROUND
            .with(Event.of(LATER, Event.Kind.DISQUALIFIED, "LG AI Research"))
            .with(Event.of(LATER, Event.Kind.REINSTATED, "LG AI Research"));
    assertThat(back.standings()).isEqualTo(ROUND.standings());
  }

  @Test
  void explanation_ofTheIndex_showsTheArithmetic() {
    assertThat(ROUND.standing("SK Telecom").explain().toString())
        .contains("35 x 25/100 = 8.75")
        .contains("8.75, half-up to 8.8");
  }

  private static Edition under(String alternative) {
    Quantity total =
        EDITION.readings().get(0).alternatives().entrySet().stream()
            .filter(entry -> entry.getKey().equals(alternative))
            .map(entry -> entry.getValue())
            .collect(toImmutableList())
            .get(0);
    return EDITION.toBuilder().total(total).readings(ImmutableList.of()).build();
  }

  private static ImmutableList<Rational> points(String block) {
    return sums(block);
  }

  /** {@return the points over {@code blocks} of each team, in the order of rank} */
  private static ImmutableList<Rational> sums(String blocks) {
    return ROUND.standings().stream()
        .map(
            standing ->
                WORDS
                    .splitToStream(blocks)
                    .map(block -> standing.blocks().get(block))
                    .reduce(Rational.ZERO, Rational::plus))
        .collect(toImmutableList());
  }

  private static Rational gap(List<Rational> points) {
    return Collections.max(points).minus(Collections.min(points));
  }

  private static Rational mean(List<Rational> points) {
    return Rational.sum(points).dividedBy(Rational.of(points.size()));
  }

  private static Iterable<Rational> numbers(String text) {
    return Iterables.transform(WORDS.omitEmptyStrings().split(text), Rational::parse);
  }
}
