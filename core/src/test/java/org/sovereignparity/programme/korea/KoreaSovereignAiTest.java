package org.sovereignparity.programme.korea;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.decision.Rule;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.Rational;
import org.sovereignparity.programme.Benefit;
import org.sovereignparity.programme.Clause;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Gate;
import org.sovereignparity.programme.Programme;
import org.sovereignparity.programme.RoundRefusal;
import org.sovereignparity.programme.Submission;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.source.Citation;
import org.sovereignparity.source.Confidence;
import org.sovereignparity.source.Source;

/** What the programme holds; figures are of the tests of its editions. */
class KoreaSovereignAiTest {
  private static final Programme PROGRAMME = KoreaSovereignAi.programme();

  @Test
  void programme_always_hasBothEditions() {
    assertThat(PROGRAMME.id()).isEqualTo("korea-sovereign-ai");
    assertThat(PROGRAMME.editions()).extracting(Edition::id).containsExactly("2026-01", "2026-08");
  }

  // From the selection to the first result; from the day after it to the second result.
  @ParameterizedTest
  @CsvSource({
    "2025-08-04, 2026-01",
    "2025-12-30, 2026-01",
    "2026-01-15, 2026-01",
    "2026-01-16, 2026-08",
    "2026-02-20, 2026-08",
    "2026-08-18, 2026-08"
  })
  void on_aDayOfAnEdition_givesTheEditionOfTheNextResult(LocalDate date, String edition) {
    assertThat(PROGRAMME.on(date).id()).isEqualTo(edition);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-08-03, '2026-01: First stage'",
    "1900-01-01, '2026-01: First stage'",
    "2026-08-19, '2026-08: Second stage'",
    "2199-12-31, '2026-08: Second stage'"
  })
  void on_anyOtherDay_isRefusedWithTheNearestNamed(LocalDate date, String nearest) {
    assertThatThrownBy(() -> PROGRAMME.on(date))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.code()).isEqualTo(RoundRefusal.UNKNOWN_EDITION))
        .hasMessageContaining(nearest)
        .hasMessageEndingWith(": " + date);
  }

  @ParameterizedTest
  @CsvSource({"2026-01, 4", "2026-08, 3"})
  void edition_always_hasItsPlacesOneGateAndNoTieBreak(String id, int places) {
    Edition edition = PROGRAMME.edition(id);
    assertThat(edition.places()).isEqualTo(places);
    assertThat(edition.gates()).extracting(Gate::id).containsExactly("independence");
    assertThat(edition.tieBreaks()).isEmpty();
    assertThat(edition.averages()).hasToString("half-up-2");
    assertThat(edition.total().id()).isEqualTo("total");
    assertThat(edition.total().maximum()).contains(Rational.of(100));
  }

  // OFF-1 annex 1; OFF-3 annex and OFF-4.
  @ParameterizedTest
  @CsvSource({
    "2026-01, nia 10, global-common 20, global-individual 10, experts 35, users 25",
    "2026-08, aaii 25, nia 15, experts 35, pro-users 15, public 10"
  })
  void blocks_underEveryReading_haveTheirIdsAndPoints(
      String id, String one, String two, String three, String four, String five) {
    for (Quantity total : totals(PROGRAMME.edition(id))) {
      assertThat(total.parts())
          .extracting(
              block ->
                  block.id() + block.maximum().map(most -> " " + most).orElse(" without bound"))
          .isIn(
              List.of(one, two, three, four, five),
              List.of(one, two, "global-individual without bound", four, five));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01, rounding, half-up-1, half-up-1 half-even-1 none",
    "2026-01, attainment-cap, cap-1, cap-1 no-cap",
    "2026-08, rounding, half-up-1, half-up-1 half-even-1 none"
  })
  void reading_always_hasItsAlternatives(
      String id, String reading, String taken, String alternatives) {
    Reading<Quantity> found =
        PROGRAMME.edition(id).readings().stream()
            .filter(one -> one.id().equals(reading))
            .findFirst()
            .orElseThrow();
    assertThat(found.taken()).isEqualTo(taken);
    assertThat(String.join(" ", found.alternatives().keySet())).isEqualTo(alternatives);
  }

  @Test
  void inputs_always_haveTheNamesOfTheirBlocks() {
    Edition first = PROGRAMME.edition("2026-01");
    assertThat(first.numberNames()).containsExactly("nia", "global-common");
    assertThat(first.targetScoresNames()).containsExactly("global-individual");
    assertThat(first.ratingsNames()).containsExactly("experts", "users");
    Edition second = PROGRAMME.edition("2026-08");
    assertThat(second.numberNames()).containsExactly("aaii", "nia");
    assertThat(second.targetScoresNames()).isEmpty();
    assertThat(second.ratingsNames()).containsExactly("experts", "pro-users", "public");
  }

  @Test
  void ids_withinEachFamily_areUnique() {
    for (Edition edition : PROGRAMME.editions()) {
      for (Quantity total : totals(edition)) {
        assertThat(total.stream().map(Quantity::id)).doesNotHaveDuplicates();
      }
      assertThat(edition.notes()).extracting(Clause::id).doesNotHaveDuplicates();
      assertThat(edition.benefits()).extracting(Benefit::id).doesNotHaveDuplicates();
    }
    assertThat(PROGRAMME.timeline()).extracting(Clause::id).doesNotHaveDuplicates();
    assertThat(sources().stream().map(Source::id)).doesNotHaveDuplicates();
  }

  @Test
  void rule_ofAnyKind_isCited() {
    assertThat(rules()).hasSizeGreaterThan(100);
    for (Rule rule : rules()) {
      assertThat(rule.citations()).as(rule.id()).isNotEmpty();
      assertThat(rule.title()).as(rule.id()).isNotBlank();
    }
  }

  // Only reports of which the evidence gives no address have none.
  @Test
  void source_butForThree_hasItsAddress() {
    assertThat(sources().stream().filter(source -> source.address().isEmpty()))
        .extracting(Source::id)
        .containsExactlyInAnyOrder("PEB", "AIE", "AA-SITE");
  }

  @ParameterizedTest
  @CsvSource({
    "OFF-1, 2026-01-15, 156739871",
    "OFF-2, 2026-02-20, 156745298",
    "OFF-3, 2026-08-18, 156774699",
    "OFF-4, 2026-08-20, 148970354",
    "BRIEF-3, 2026-08-18, 156774781"
  })
  void source_official_hasItsDateAndAddress(String id, LocalDate date, String newsId) {
    Source source = sources().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    assertThat(source.date()).contains(date);
    assertThat(source.address().orElseThrow().toString())
        .startsWith("https://www.korea.kr/briefing/")
        .endsWith("newsId=" + newsId);
  }

  @Test
  void confidence_official_isOnlyForTheFourReleases() {
    assertThat(
            citations()
                .filter(citation -> citation.confidence() == Confidence.OFFICIAL)
                .map(citation -> citation.source().id()))
        .isSubsetOf("OFF-1", "OFF-2", "OFF-3", "OFF-4");
  }

  @Test
  void reading_always_isInferred() {
    for (Edition edition : PROGRAMME.editions()) {
      assertThat(edition.readings())
          .flatExtracting(Reading::citations)
          .extracting(Citation::confidence)
          .containsOnly(Confidence.INFERRED);
    }
  }

  @Test
  void notes_butForOne_sayWhatWasNotPublished() {
    assertThat(
            PROGRAMME.editions().stream()
                .flatMap(edition -> edition.notes().stream())
                .filter(note -> !note.title().startsWith("Not published: ")))
        .extracting(Clause::id)
        .containsExactly("lg-leads");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tie-break", "rounding-rule", "pass-mark", "goal", "independence-line"})
  void note_onWhatIsOpenInBoth_isInBoth(String id) {
    for (Edition edition : PROGRAMME.editions()) {
      assertThat(edition.notes()).extracting(Clause::id).contains(id);
    }
  }

  @Test
  void timeline_always_runsForward() {
    List<LocalDate> days =
        PROGRAMME.timeline().stream()
            .map(entry -> LocalDate.parse(entry.title().substring(0, 10)))
            .toList();
    assertThat(days).isSorted();
    assertThat(days)
        .contains(
            LocalDate.of(2025, 6, 20),
            LocalDate.of(2025, 8, 4),
            LocalDate.of(2026, 1, 15),
            LocalDate.of(2026, 2, 20),
            LocalDate.of(2026, 8, 18),
            LocalDate.of(2026, 8, 27));
  }

  @Test
  void support_ofEachStage_saysWhoIsExcluded() {
    assertThat(PROGRAMME.edition("2026-01").benefits())
        .extracting(Benefit::id)
        .containsExactly("gpu-stage-1", "gpu-stage-2", "data", "talent", "title");
    assertThat(PROGRAMME.edition("2026-01").benefits().get(0).excluded().orElseThrow())
        .startsWith("SK Telecom and Naver Cloud");
    assertThat(PROGRAMME.edition("2026-01").benefits().get(1).excluded().orElseThrow())
        .startsWith("SK Telecom");
    assertThat(PROGRAMME.edition("2026-08").benefits())
        .extracting(Benefit::id)
        .containsExactly("gpu-stage-3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-01", "2026-08"})
  void outcomes_ofAnEdition_areOfTheTeamsThatSubmitted(String id) {
    assertThat(KoreaSovereignAi.outcomes(id).keySet())
        .containsExactlyElementsOf(
            KoreaSovereignAi.submissions(id).stream().map(Submission::team).toList());
    assertThat(KoreaSovereignAi.outcomes(id).values())
        .doesNotContain(Verdict.UNDETERMINED)
        .filteredOn(verdict -> verdict == Verdict.MET)
        .hasSize(3);
  }

  @Test
  void submissionsAndOutcomes_ofAnUnknownEdition_areRefused() {
    assertThatThrownBy(() -> KoreaSovereignAi.submissions("2027-01"))
        .isInstanceOf(RefusedException.class)
        .hasMessage("UNKNOWN_EDITION: Edition must be one of [2026-01, 2026-08]: \"2027-01\"");
    assertThatThrownBy(() -> KoreaSovereignAi.outcomes(""))
        .isInstanceOf(RefusedException.class)
        .hasMessage("UNKNOWN_EDITION: Edition must be one of [2026-01, 2026-08]: \"\"");
  }

  private static ImmutableList<Quantity> totals(Edition edition) {
    return Stream.concat(
            Stream.of(edition.total()),
            edition.readings().stream().flatMap(r -> r.alternatives().values().stream()))
        .collect(toImmutableList());
  }

  private static ImmutableList<Rule> rules() {
    Stream<Rule> ofEditions =
        PROGRAMME.editions().stream()
            .flatMap(
                edition ->
                    Stream.of(
                            Stream.of(edition),
                            edition.gates().stream(),
                            edition.notes().stream(),
                            edition.benefits().stream(),
                            edition.readings().stream(),
                            totals(edition).stream().flatMap(Quantity::stream))
                        .<Rule>flatMap(rules -> rules));
    return Stream.of(
            ofEditions,
            PROGRAMME.timeline().stream(),
            KoreaSovereignAi.intelligenceIndex().stream())
        .<Rule>flatMap(rules -> rules)
        .collect(toImmutableList());
  }

  private static Stream<Citation> citations() {
    return rules().stream().flatMap(rule -> rule.citations().stream());
  }

  private static ImmutableList<Source> sources() {
    return citations().map(Citation::source).distinct().collect(toImmutableList());
  }
}
