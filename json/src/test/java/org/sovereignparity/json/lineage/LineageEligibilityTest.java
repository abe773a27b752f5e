package org.sovereignparity.json.lineage;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.json.lineage.Fixtures.DAY;
import static org.sovereignparity.json.lineage.Fixtures.card;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sovereignparity.decision.ReasonCode;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.eligibility.EligibilityFacts;
import org.sovereignparity.lineage.Assertion;
import org.sovereignparity.lineage.Claim;
import org.sovereignparity.lineage.ClaimEvent;
import org.sovereignparity.lineage.ClaimState;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.programme.korea.KoreaSovereignAi;

/** From documents to decisions: what is only claimed decides nothing. */
class LineageEligibilityTest {
  private static final LocalDate LATER = LocalDate.of(2026, 4, 1);
  private static final String CONFIG =
      """
      {"architectures": ["HaneulForConditionalGeneration"], "model_type": "haneul",
       "vision_config": {"model_type": "qwen2_5_vl"}}
      """;

  private static EligibilityDecision decision(Lineage lineage) {
    return EligibilityDecision.of(KoreaSovereignAi.independence(), EligibilityFacts.of(lineage));
  }

  private static Lineage corroborated(Lineage lineage) {
    ImmutableList<Claim> claims =
        lineage.claims().stream()
            .map(
                claim ->
                    Claim.builder()
                        .id(claim.id())
                        .component(claim.component())
                        .by(claim.by())
                        .on(claim.on())
                        .asserts(claim.asserts())
                        .addHistory(ClaimEvent.of(LATER, ClaimState.CORROBORATED))
                        .addAllEvidence(claim.evidence())
                        .addAllCitations(claim.citations())
                        .build())
            .collect(toImmutableList());
    return lineage.toBuilder().claims(claims).build();
  }

  private static ImmutableList<String> unknown(EligibilityDecision decision) {
    return decision.residual().stream().map(Object::toString).collect(toImmutableList());
  }

  @Test
  void quantisedDerivative_isUndeterminedUntilItsClaimIsCorroborated() {
    Lineage lineage =
        card(
                "license: apache-2.0\nbase_model: other/base\nbase_model_relation: quantized\n",
                CONFIG)
            .lineage();
    EligibilityDecision before = decision(lineage);
    assertThat(before.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(before.readings().values()).containsOnly(Verdict.UNDETERMINED);
    assertThat(unknown(before))
        .contains("DERIVATION_UNKNOWN: weights", "DERIVATION_UNKNOWN: vision-encoder");
    EligibilityDecision after = decision(corroborated(lineage));
    assertThat(after.verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(after.reasons().stream().map(ReasonCode::name)).contains("NOT_OF_OWN_MAKING");
    assertThat(after.residual()).isEmpty();
    // Before the day on which they were corroborated the claims are open.
    assertThat(
            EligibilityDecision.of(
                    KoreaSovereignAi.independence(),
                    EligibilityFacts.of(corroborated(lineage)).toBuilder().asOf(DAY).build())
                .verdict())
        .isEqualTo(Verdict.UNDETERMINED);
  }

  @Test
  void encoderOfAnothersDesign_isUndeterminedUntilItIsKnownHowItWasUsed() {
    Lineage lineage = card("license: other\nlicense_name: haneul\n", CONFIG).lineage();
    assertThat(decision(lineage).verdict()).isEqualTo(Verdict.UNDETERMINED);
    Lineage corroborated = corroborated(lineage);
    // That the design is another's says nothing of the weights.
    EligibilityDecision named = decision(corroborated);
    assertThat(named.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(unknown(named)).contains("DERIVATION_UNKNOWN: vision-encoder");
    Lineage admitted =
        corroborated.toBuilder()
            .addClaims(
                Claim.builder()
                    .id("admission")
                    .component("vision-encoder")
                    .by("hanbit")
                    .on(LATER)
                    .asserts(Assertion.of(Derivation.THIRD_PARTY_FROZEN))
                    .addHistory(ClaimEvent.of(LATER, ClaimState.ADMITTED))
                    .build())
            .build();
    EligibilityDecision after = decision(admitted);
    assertThat(after.verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(after.reasons().stream().map(ReasonCode::name))
        .contains("NOT_OF_OWN_MAKING", "NO_CONTROL");
  }

  @Test
  void cardThatSaysNothing_isNeverMet() {
    EligibilityDecision decision = decision(card("license: mit\n").lineage());
    assertThat(decision.readings().values()).containsOnly(Verdict.UNDETERMINED);
    assertThat(unknown(decision)).contains("DERIVATION_UNKNOWN: weights");
  }

  @Test
  void billOfMaterials_isUndetermined() {
    Lineage lineage = LineageDocument.readBom(Fixtures.bom(), DAY).lineage();
    EligibilityDecision decision = decision(lineage);
    assertThat(decision.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(unknown(decision)).contains("DERIVATION_UNKNOWN: weights");
  }
}
