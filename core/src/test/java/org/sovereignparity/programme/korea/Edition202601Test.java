package org.sovereignparity.programme.korea;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Rounding;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Obstacle;
import org.sovereignparity.programme.Round;
import org.sovereignparity.programme.Standing;
import org.sovereignparity.programme.Submission;
import org.sovereignparity.scoring.Remark;

/** The published figures of the round decided on 2026-01-15, of which most are missing. */
class Edition202601Test {
  private static final Edition EDITION = KoreaSovereignAi.programme().edition("2026-01");
  private static final ImmutableList<Submission> SUBMISSIONS =
      KoreaSovereignAi.submissions("2026-01");
  private static final Round ROUND = EDITION.round(SUBMISSIONS, List.of());
  private static final String LG = "LG AI Research";

  // OFF-1; 14.4 is computed from the mean of 72.03 that LG announced (Herald).
  @ParameterizedTest
  @CsvSource({
    "nia, 9.2",
    "global-common, 14.4",
    "global-individual, 10.0",
    "experts, 31.6",
    "users, 25.0"
  })
  void block_ofLg_isAsPublished(String block, String points) {
    assertThat(ROUND.standing(LG).blocks()).containsEntry(block, Rational.parse(points));
  }

  @Test
  void globalCommon_ofLg_isComputedFromItsMeanAlone() {
    Submission onlyMean =
        Submission.builder().team(LG).putNumbers("global-common", Rational.parse("72.03")).build();
    assertThat(EDITION.round(List.of(onlyMean), List.of()).standing(LG).blocks())
        .containsExactly(Maps.immutableEntry("global-common", Rational.parse("14.4")));
  }

  // A computed value that differed from a stated one would be a finding.
  @Test
  void findings_ofLg_nameNoDifference() {
    assertThat(ROUND.standing(LG).remarks()).containsExactly(Remark.STATED_VALUE_USED);
  }

  // OFF-1: benchmarks 33.6. Total 90.2: Zum.
  @Test
  void total_ofLg_isAsReported() {
    Standing lg = ROUND.standing(LG);
    assertThat(
            lg.blocks()
                .get("nia")
                .plus(lg.blocks().get("global-common"))
                .plus(lg.blocks().get("global-individual")))
        .isEqualTo(Rational.parse("33.6"));
    assertThat(lg.total()).contains(Rational.parse("90.2"));
  }

  // OFF-1: averages 30.4 of 40, 28.56 of 35, 20.76 of 25; total 79.7: Zum.
  @Test
  void averages_asPublished_sumToThePublishedTotal() {
    Rational sum =
        Rational.sum(
            List.of(Rational.parse("30.4"), Rational.parse("28.56"), Rational.parse("20.76")));
    assertThat(sum).isEqualTo(Rational.parse("79.72"));
    assertThat(sum.round(Rounding.parse("half-up-1"))).isEqualTo(Rational.parse("79.7"));
  }

  @Test
  void averages_withMissingBlocks_areAbsent() {
    assertThat(ROUND.averages()).isEmpty();
    assertThat(ROUND.vacancies()).isEmpty();
  }

  // OFF-1: the verdicts of the gate; what is known of ranks does not decide any other outcome.
  @ParameterizedTest
  @CsvSource({
    "LG AI Research, UNDETERMINED, MET,          RANK",
    "SK Telecom,     UNDETERMINED, MET,          RANK",
    "Upstage,        UNDETERMINED, MET,          RANK",
    "Naver Cloud,    NOT_MET,      NOT_MET,      GATE",
    "NC AI,          UNDETERMINED, UNDETERMINED, RANK GATE"
  })
  void outcome_fromPublishedFiguresAlone_isOnlyNaversByTheGate(
      String team, Verdict advances, Verdict gate, String because) {
    Standing standing = ROUND.standing(team);
    assertThat(standing.advances()).isEqualTo(advances);
    assertThat(standing.gates()).containsEntry("independence", gate);
    assertThat(standing.because())
        .containsExactlyElementsOf(
            Splitter.on(' ').splitToStream(because).map(Obstacle::valueOf).toList());
    assertThat(standing.rank()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "LG AI Research, ''",
    "SK Telecom,     'global-common,global-individual,experts,users'",
    "Upstage,        'nia,global-common,experts,users'",
    "Naver Cloud,    'nia,global-common,global-individual,experts,users'",
    "NC AI,          'nia,global-common,global-individual,experts,users'"
  })
  void missing_ofATeam_namesItsMissingBlocks(String team, String blocks) {
    assertThat(ROUND.standing(team).points().orElseThrow().missing())
        .containsExactlyElementsOf(Splitter.on(',').omitEmptyStrings().split(blocks));
  }

  @Test
  void outcome_whereDetermined_isAsDecided() {
    assertThat(ROUND.standings())
        .filteredOn(standing -> standing.advances() != Verdict.UNDETERMINED)
        .allSatisfy(
            standing ->
                assertThat(KoreaSovereignAi.outcomes("2026-01"))
                    .containsEntry(standing.team(), standing.advances()));
  }

  @Test
  void readings_ofThePublishedFigures_flipNoOutcome() {
    assertThat(ROUND.flippedBy().keySet()).containsExactly("rounding", "attainment-cap");
    assertThat(ROUND.flippedBy().values()).allMatch(flipped -> flipped.isEmpty());
  }

  @Test
  void report_always_saysThatLgLeadsEveryPublishedColumn() {
    assertThat(ROUND.explain().toString()).contains("LG leads every published column");
  }
}
