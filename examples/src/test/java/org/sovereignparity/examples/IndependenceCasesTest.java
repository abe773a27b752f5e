package org.sovereignparity.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.sovereignparity.decision.Verdict.MET;
import static org.sovereignparity.decision.Verdict.NOT_MET;
import static org.sovereignparity.decision.Verdict.UNDETERMINED;
import static org.sovereignparity.examples.GoldenReports.assertGolden;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.eligibility.Finding;
import org.sovereignparity.eligibility.PartFinding;
import org.sovereignparity.eligibility.Reason;
import org.sovereignparity.json.ParityJson;
import org.sovereignparity.lineage.Claim;
import org.sovereignparity.lineage.ClaimEvent;
import org.sovereignparity.lineage.ClaimState;
import org.sovereignparity.lineage.Component;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.lineage.Evidence;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.lineage.Metric;
import org.sovereignparity.lineage.Similarity;
import org.sovereignparity.lineage.SimilarityFinding;
import org.sovereignparity.number.Rational;
import org.sovereignparity.programme.korea.KoreaSovereignAi;
import org.sovereignparity.source.Citation;

/** Expected verdicts are concluded by hand from the criteria (OFF-1) and what the sources state. */
class IndependenceCasesTest {
  private static final String NAVER = "HyperCLOVA X SEED 32B Think";
  private static final String SOLAR = "Solar Open 100B";

  @Test
  void independenceCases_report_isTheGoldenOne() throws IOException {
    assertGolden("independence-cases", IndependenceCases::report);
  }

  @Test
  void combinedPolicy_report_isTheGoldenOne() throws IOException {
    assertGolden("combined-policy", CombinedPolicy::report);
  }

  @ParameterizedTest
  @CsvSource({
    "HyperCLOVA X SEED 32B Think, NOT_MET, NOT_MET,      UNDETERMINED, UNDETERMINED",
    "Solar Open 100B,             NOT_MET, UNDETERMINED, UNDETERMINED, UNDETERMINED",
    "A.X K1,                      NOT_MET, UNDETERMINED, UNDETERMINED, UNDETERMINED",
    "K-EXAONE,               UNDETERMINED, UNDETERMINED, UNDETERMINED, UNDETERMINED",
    "K-EXAONE 2.0,           UNDETERMINED, UNDETERMINED, UNDETERMINED, UNDETERMINED",
    "Solar Open 2,           UNDETERMINED, UNDETERMINED, UNDETERMINED, UNDETERMINED",
    "Motif 3,                     NOT_MET, UNDETERMINED, UNDETERMINED, UNDETERMINED",
  })
  void decision_onWhatSourcesState_isUndeterminedUnlessTheFactsDecide(
      String model, Verdict noPart, Verdict weights, Verdict core, Verdict licence) {
    assertThat(IndependenceCases.decide(Lineages.of(model)).readings().values())
        .containsExactly(noPart, weights, core, licence);
  }

  @ParameterizedTest
  @CsvSource({
    "HyperCLOVA X SEED 32B Think, NOT_MET, NOT_MET, MET, MET",
    "Solar Open 100B,             NOT_MET, MET,     MET, MET",
    "A.X K1,                      NOT_MET, MET,     MET, MET",
    "K-EXAONE,               UNDETERMINED, MET,     MET, MET",
    "K-EXAONE 2.0,           UNDETERMINED, MET,     MET, MET",
    "Solar Open 2,           UNDETERMINED, MET,     MET, MET",
    "Motif 3,           NOT_MET, UNDETERMINED, UNDETERMINED, MET",
  })
  void decision_underTheAssumption_isDecidedByHowPartsCameAbout(
      String model, Verdict noPart, Verdict weights, Verdict core, Verdict licence) {
    assertThat(IndependenceCases.decide(assumed(model)).readings())
        .containsExactly(
            entry("no-third-party-part", noPart),
            entry("from-scratch-weights", weights),
            entry("core-parameters", core),
            entry("licence-compliance", licence));
  }

  /** OFF-1: Naver Cloud failed the check, LG, SK Telecom and Upstage did not; OFF-3: nobody did. */
  @ParameterizedTest
  @CsvSource({
    "HyperCLOVA X SEED 32B Think, NOT_MET",
    "Solar Open 100B, MET",
    "A.X K1, MET",
    "K-EXAONE, MET",
    "K-EXAONE 2.0, MET",
    "Solar Open 2, MET",
    "Motif 3, MET",
  })
  void published_isWhatTheMinistryFound(String model, Verdict published) {
    assertThat(IndependenceCases.published(Lineages.of(model))).isEqualTo(published);
  }

  @Test
  void decision_underTheAssumption_neverContradictsWhatWasPublished() {
    for (Lineage lineage : Lineages.all()) {
      Verdict verdict = IndependenceCases.decide(AssumedLicences.appliedTo(lineage)).verdict();
      if (verdict != UNDETERMINED) {
        assertThat(verdict).as(lineage.toString()).isEqualTo(IndependenceCases.published(lineage));
      }
    }
  }

  @Test
  void naver_ownReading_failsByItsVisionEncoderTechnicallyAndForWantOfControl() {
    EligibilityDecision decision = IndependenceCases.decide(assumed(NAVER));
    assertFails(view(decision, "technical"), Reason.NOT_OF_OWN_MAKING, "vision-encoder");
    assertFails(view(decision, "policy"), Reason.NO_CONTROL, "vision-encoder");
    assertThat(view(decision, "ethical").verdict()).isEqualTo(MET);
    assertThat(decision.flippedBy()).containsExactly("core-parameters", "licence-compliance");
  }

  @Test
  void naver_onWhatSourcesState_failsThoughLicenceAndAttributionAreUnknown() {
    EligibilityDecision decision = IndependenceCases.decide(Lineages.of(NAVER));
    assertFails(view(decision, "technical"), Reason.NOT_OF_OWN_MAKING, "vision-encoder");
    assertFails(view(decision, "policy"), Reason.NO_CONTROL, "vision-encoder");
    assertThat(view(decision, "ethical").reason()).contains(Reason.ATTRIBUTION_UNKNOWN);
  }

  @Test
  void naver_beforeTheAdmission_isUndetermined() {
    assertThat(IndependenceCases.decide(assumed(NAVER), LocalDate.of(2026, 1, 4)).verdict())
        .isEqualTo(UNDETERMINED);
    assertThat(IndependenceCases.decide(assumed(NAVER), LocalDate.of(2026, 1, 5)).verdict())
        .isEqualTo(NOT_MET);
  }

  @ParameterizedTest
  @CsvSource({
    "Solar Open 100B, inference-code",
    "A.X K1, inference-code",
    "Motif 3, training-data",
  })
  void decision_noThirdPartyPart_failsByTheThirdPartyPart(String model, String part) {
    EligibilityDecision decision =
        IndependenceCases.decide(assumed(model)).under("no-third-party-part");
    assertFails(view(decision, "technical"), Reason.NOT_OF_OWN_MAKING, part);
  }

  @Test
  void skt_noThirdPartyPart_mayFailByItsArchitectureToo() {
    EligibilityDecision decision =
        IndependenceCases.decide(assumed("A.X K1")).under("no-third-party-part");
    PartFinding architecture =
        view(decision, "technical").failing().stream()
            .filter(part -> part.component().equals("architecture"))
            .findFirst()
            .orElseThrow();
    assertThat(architecture.verdict()).isEqualTo(UNDETERMINED);
    assertThat(architecture.reason()).contains(Reason.NOT_OF_OWN_MAKING);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-12-31, MET",
    "2026-01-01, UNDETERMINED",
    "2026-01-02, UNDETERMINED",
    "2026-01-03, MET",
    "2026-01-15, MET",
  })
  void upstage_technical_isUndeterminedWhileTheClaimIsOpen(LocalDate asOf, Verdict verdict) {
    EligibilityDecision stated = IndependenceCases.decide(Lineages.of(SOLAR), asOf);
    assertThat(IndependenceCases.technical(stated).verdict()).isEqualTo(verdict);
    assertThat(IndependenceCases.decide(assumed(SOLAR), asOf).verdict()).isEqualTo(verdict);
  }

  @Test
  void upstage_whileTheClaimIsOpen_namesIt() {
    Finding technical =
        IndependenceCases.technical(
            IndependenceCases.decide(Lineages.of(SOLAR), LocalDate.of(2026, 1, 1)));
    PartFinding part = Iterables.getOnlyElement(technical.failing());
    assertThat(part.component()).isEqualTo("language-weights");
    assertThat(part.claims()).extracting(Claim::id).containsExactly("derived-from-glm");
  }

  @Test
  void upstage_claim_wasWithdrawnAndRefutedOnOneDay() {
    assertThat(claim().history())
        .extracting(ClaimEvent::on, ClaimEvent::state)
        .containsExactly(
            tuple(LocalDate.of(2026, 1, 3), ClaimState.WITHDRAWN),
            tuple(LocalDate.of(2026, 1, 3), ClaimState.REFUTED));
  }

  @Test
  void upstage_similarities_showNothingOrIndependence() {
    assertThat(similarities(claim().evidence()))
        .extracting(Similarity::finding)
        .containsExactly(SimilarityFinding.COSINE_ALONE);
    assertThat(similarities(claim().counterEvidence()))
        .extracting(Similarity::metric, Similarity::finding)
        .contains(
            tuple(Metric.COSINE, SimilarityFinding.COSINE_ALONE),
            tuple(Metric.PEARSON, SimilarityFinding.LIKE_INDEPENDENT));
  }

  /** Two norms of 4,096 weights in each of 47 layers, of 102.6 billion parameters. */
  @Test
  void upstage_coverage_isThatOfTheLayersCompared() {
    Rational compared = Rational.of(47L * 2 * 4096).dividedBy(Rational.parse("102600000000"));
    Rational stated = similarities(claim().evidence()).get(0).coverage().orElseThrow();
    assertThat(compared.toPercentString(4)).isEqualTo(stated.toPercentString(4));
  }

  /** 80,000 tokens of 196,608, of 150,000, and of those of either. */
  @Test
  void upstage_vocabularyOverlaps_areTheSameTokens() {
    int shared = 80_000;
    ImmutableList<Long> computed =
        ImmutableList.of(
            Math.round(100.0 * shared / 196_608),
            Math.round(100.0 * shared / 150_000),
            Math.round(100.0 * shared / (196_608 + 150_000 - shared)));
    assertThat(computed).containsExactly(41L, 53L, 30L);
    assertThat(
            similarities(claim().counterEvidence()).stream()
                .filter(one -> one.metric() == Metric.VOCABULARY_OVERLAP)
                .map(one -> one.value().times(Rational.of(100)).toString()))
        .containsExactly("41", "53", "30");
  }

  @Test
  void lineages_stateNoAttributionAndNoLicenceOfAnothersPartButOne() {
    for (Lineage lineage : Lineages.all()) {
      assertThat(lineage.components())
          .allSatisfy(part -> assertThat(part.attributed()).isEmpty())
          .filteredOn(part -> part.licence().isPresent() && !part.kind().bearsWeights())
          .extracting(Component::id)
          .isEqualTo(lineage.model().id().equals(SOLAR) ? List.of("inference-code") : List.of());
    }
  }

  @Test
  void lineages_citeASourceForAllThatTheyState() {
    for (Lineage lineage : Lineages.all()) {
      assertThat(lineage.components())
          .filteredOn(part -> part.derivation() != Derivation.UNKNOWN)
          .allSatisfy(part -> assertThat(part.citations()).isNotEmpty());
      for (Claim claim : lineage.claims()) {
        assertThat(claim.citations()).isNotEmpty();
        assertThat(claim.history()).allSatisfy(it -> assertThat(it.citations()).isNotEmpty());
        assertThat(Iterables.concat(claim.evidence(), claim.counterEvidence()))
            .allSatisfy(it -> assertThat(it.citations()).isNotEmpty());
      }
    }
  }

  @Test
  void lineages_officialSource_isTheOneOfTheCriteria() {
    Citation criteria = KoreaSovereignAi.independence().citations().get(0);
    assertThat(
            Iterables.getOnlyElement(
                Lineages.of(NAVER).claims().get(0).history().get(1).citations().stream()
                    .filter(citation -> citation.source().id().equals("OFF-1"))
                    .map(Citation::source)
                    .toList()))
        .isEqualTo(criteria.source());
  }

  @Test
  void lineages_writtenAndRead_areTheSame() {
    for (Lineage lineage : Lineages.all()) {
      assertThat(ParityJson.readLineage(ParityJson.write(lineage))).isEqualTo(lineage);
    }
  }

  @Test
  void of_unknownModel_isRefused() {
    assertThatThrownBy(() -> Lineages.of("VAETKI"))
        .hasMessage("Model must be one with a lineage: \"VAETKI\"");
  }

  @Test
  void combinedPolicy_onWhatSourcesState_isUndeterminedByIndependenceAlone() {
    EligibilityDecision decision = CombinedPolicy.decide(Lineages.of(KExaone.CANDIDATE));
    assertThat(decision.findings())
        .extracting(Finding::verdict)
        .containsExactly(UNDETERMINED, MET, MET);
  }

  /** 95.30 % as ratio of means, 93.14 % as mean of ratios, as in the quickstart. */
  @Test
  void combinedPolicy_underTheAssumption_isTurnedByTheAggregation() {
    EligibilityDecision decision = CombinedPolicy.decide(assumed(KExaone.CANDIDATE));
    assertThat(decision.readings())
        .containsExactly(entry("ratio-of-means", MET), entry("mean-of-ratios", NOT_MET));
    assertThat(decision.under("mean-of-ratios").reasons()).containsExactly(Reason.BELOW_PARITY);
  }

  private static Lineage assumed(String model) {
    return AssumedLicences.appliedTo(Lineages.of(model));
  }

  private static Claim claim() {
    return Iterables.getOnlyElement(Lineages.of(SOLAR).claims());
  }

  private static ImmutableList<Similarity> similarities(List<Evidence> evidence) {
    return evidence.stream()
        .map(Evidence::similarity)
        .flatMap(Optional::stream)
        .collect(ImmutableList.toImmutableList());
  }

  private static Finding view(EligibilityDecision decision, String id) {
    return decision.findings().stream()
        .filter(finding -> finding.criterion().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Not met, for a reason, by one part for certain. */
  private static void assertFails(Finding view, Reason reason, String part) {
    assertThat(view.verdict()).isEqualTo(NOT_MET);
    assertThat(view.reason()).contains(reason);
    assertThat(view.failing())
        .filteredOn(failing -> failing.verdict() == NOT_MET)
        .extracting(PartFinding::component)
        .containsExactly(part);
  }
}
