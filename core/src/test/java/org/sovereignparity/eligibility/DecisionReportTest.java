package org.sovereignparity.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.eligibility.Criteria.CREDIT;
import static org.sovereignparity.eligibility.Criteria.FREE;
import static org.sovereignparity.eligibility.Criteria.OWN_PART;
import static org.sovereignparity.eligibility.Criteria.allOf;
import static org.sovereignparity.eligibility.Criteria.every;
import static org.sovereignparity.eligibility.Criteria.facts;
import static org.sovereignparity.eligibility.Criteria.reading;
import static org.sovereignparity.lineage.ComponentKind.VISION_ENCODER;
import static org.sovereignparity.lineage.ComponentKind.WEIGHTS;
import static org.sovereignparity.lineage.Derivation.INITIALISED_AND_TRAINED;
import static org.sovereignparity.lineage.Derivation.THIRD_PARTY_FROZEN;
import static org.sovereignparity.lineage.Lineages.DAY;
import static org.sovereignparity.lineage.Lineages.QWEN;
import static org.sovereignparity.lineage.Lineages.lineage;
import static org.sovereignparity.lineage.Lineages.part;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.licence.Licence;
import org.sovereignparity.licence.LicenceExpression;
import org.sovereignparity.lineage.Assertion;
import org.sovereignparity.lineage.Claim;
import org.sovereignparity.lineage.ClaimEvent;
import org.sovereignparity.lineage.ClaimState;
import org.sovereignparity.lineage.Component;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.lineage.Evidence;
import org.sovereignparity.lineage.EvidenceKind;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.lineage.Lineages;
import org.sovereignparity.lineage.Presence;
import org.sovereignparity.lineage.UpstreamModel;
import org.sovereignparity.source.Citation;
import org.sovereignparity.source.Confidence;
import org.sovereignparity.source.Source;

/** What the report of a decision lists, and what it leaves out. */
class DecisionReportTest {
  private static final Component OWN =
      part("w", WEIGHTS, INITIALISED_AND_TRAINED).attributed(true).build();
  private static final Component FROZEN = part("e", VISION_ENCODER, THIRD_PARTY_FROZEN).build();

  private static EligibilityDecision decision(Criterion criterion, Component... parts) {
    return EligibilityDecision.of(reading(criterion), facts(lineage(List.of(parts))));
  }

  private static String report(Criterion criterion, Component... parts) {
    return decision(criterion, parts).explain().toString();
  }

  private static Citation citation(String title) {
    return Citation.of(Source.builder().id(title).title(title).build(), Confidence.OFFICIAL);
  }

  private static Evidence evidence(String title) {
    return Evidence.builder()
        .kind(EvidenceKind.CODE)
        .method(title)
        .addCitations(citation(title))
        .build();
  }

  @Test
  void report_wholeLineage_isShownWithEachPartOfTheRule() {
    Component encoder = FROZEN.toBuilder().upstream(QWEN).build();
    assertThat(report(allOf("all", every("own", OWN_PART), every("credit", CREDIT)), OWN, encoder))
        .contains("\n  credit   UNDETERMINED  ATTRIBUTION_UNKNOWN  every part is attributed\n")
        .contains("\n  criterion  component  verdict       reason               open claims\n")
        .contains(
            """
              w   weights         core       initialised-and-trained                             ?        true
              e   vision-encoder  auxiliary  third-party-frozen       Qwen2.5 ViT, Alibaba (CN)  ?        ?
            """)
        .doesNotContain("and perhaps others");
  }

  @Test
  void report_ofWhatIsMet_hasNoPartsThatFail() {
    assertThat(report(every("own", OWN_PART), OWN))
        .startsWith("M, line as r0: MET\n")
        .doesNotContain("open claims")
        .doesNotContain("Codes");
  }

  @Test
  void line_dayOfTheDecision_isNamed() {
    EligibilityFacts facts = facts(lineage(List.of(OWN))).toBuilder().asOf(DAY).build();
    assertThat(EligibilityDecision.of(reading(every("own", OWN_PART)), facts))
        .hasToString("M, line as r0, as of 2026-01-05: MET");
  }

  @Test
  void codes_ofPartsAndOfWhatIsNotKnown_areExplained() {
    Component obscure = part("o", VISION_ENCODER, Derivation.UNKNOWN).build();
    assertThat(report(every("own", OWN_PART), FROZEN, obscure))
        .contains("\n  NOT_OF_OWN_MAKING ", "\n  DERIVATION_UNKNOWN ");
    Component maybe = FROZEN.toBuilder().presence(Presence.UNKNOWN).build();
    assertThat(report(every("own", OWN_PART), maybe))
        .contains("\n  NOT_OF_OWN_MAKING ", "\n  PRESENCE_UNKNOWN ");
  }

  @Test
  void reasons_ofPartsThatFailOtherwise_areNamedToo() {
    Component own = OWN.toBuilder().attributed(false).build();
    assertThat(decision(every("n", OWN_PART, CREDIT), FROZEN, own).reasons())
        .containsExactly(Reason.NOT_OF_OWN_MAKING, Reason.NOT_ATTRIBUTED);
  }

  @Test
  void licences_ofUpstreamModelsThatAreNotKnown_areListed() {
    Lineage lineage =
        lineage(List.of(FROZEN.toBuilder().upstream(QWEN).build())).toBuilder()
            .addUpstreamModels(
                UpstreamModel.builder()
                    .model(QWEN)
                    .licence(Licence.of(LicenceExpression.parse("Made-Up-1.0")))
                    .build())
            .build();
    assertThat(EligibilityDecision.of(reading(every("n", FREE)), facts(lineage)).explain())
        .asString()
        .contains("\n  Made-Up-1.0: not on the SPDX list\n");
  }

  @Test
  void sources_ofEachFact_areListedInTheirOrder() {
    Claim claim =
        Claim.builder()
            .id("c")
            .component("w")
            .by("R")
            .on(DAY)
            .asserts(Assertion.ofAttributed(false))
            .addHistory(ClaimEvent.of(DAY.plusDays(1), ClaimState.REFUTED, citation("History")))
            .addEvidence(evidence("For"))
            .addCounterEvidence(evidence("Against"))
            .addCitations(citation("Claim"))
            .build();
    Component cited = OWN.toBuilder().addCitations(citation("Part")).build();
    Reading<Criterion> asked =
        Reading.<Criterion>builder()
            .id("line")
            .title("Line")
            .putAlternatives("r0", every("own", OWN_PART))
            .taken("r0")
            .addCitations(
                citation("Rule"),
                Citation.of(citation("Rule").source(), "§ 1", Confidence.OFFICIAL))
            .build();
    assertThat(EligibilityDecision.of(asked, facts(lineage(List.of(cited), claim))).explain())
        .asString()
        .contains("\n    for: code, For\n    against: code, Against\n")
        .endsWith(
            """

            Sources:
              Rule (official)
                § 1
              Part (official)
              Claim (official)
              History (official)
              For (official)
              Against (official)
            """);
  }

  @Test
  void graph_ofADecisionOnALineage_isThere() {
    assertThat(decision(every("own", OWN_PART), OWN, FROZEN).graph()).isPresent();
    assertThat(EligibilityDecision.of(reading(every("own", OWN_PART)), Criteria.inputs()).graph())
        .isEmpty();
  }

  @Test
  void toString_partThatFails_isOneLine() {
    Finding finding = decision(every("own", OWN_PART), FROZEN).finding();
    assertThat(finding.ownParts())
        .extracting(Object::toString)
        .containsExactly("e: NOT_OF_OWN_MAKING");
    Claim open = Lineages.claim("c", "e", ClaimState.OPEN, Assertion.of(INITIALISED_AND_TRAINED));
    Component obscure = part("e", VISION_ENCODER, Derivation.UNKNOWN).build();
    assertThat(every("own", OWN_PART).evaluate(facts(lineage(List.of(obscure), open))).ownParts())
        .extracting(Object::toString)
        .containsExactly("e: DERIVATION_UNKNOWN");
  }

  @Test
  void verdict_ofAReason_isWhatItLeadsTo() {
    assertThat(Reason.NOT_OF_OWN_MAKING.verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(Reason.LICENCE_UNKNOWN.verdict()).isEqualTo(Verdict.UNDETERMINED);
  }
}
