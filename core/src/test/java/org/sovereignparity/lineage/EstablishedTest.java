package org.sovereignparity.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.lineage.ClaimState.ADMITTED;
import static org.sovereignparity.lineage.ClaimState.CORROBORATED;
import static org.sovereignparity.lineage.ClaimState.OPEN;
import static org.sovereignparity.lineage.ComponentKind.VISION_ENCODER;
import static org.sovereignparity.lineage.Derivation.INITIALISED_AND_TRAINED;
import static org.sovereignparity.lineage.Derivation.THIRD_PARTY_FINE_TUNED;
import static org.sovereignparity.lineage.Derivation.THIRD_PARTY_FROZEN;
import static org.sovereignparity.lineage.Lineages.DAY;
import static org.sovereignparity.lineage.Lineages.QWEN;
import static org.sovereignparity.lineage.Lineages.claim;
import static org.sovereignparity.lineage.Lineages.lineage;
import static org.sovereignparity.lineage.Lineages.part;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sovereignparity.model.Model;

class EstablishedTest {
  private static final Component OWN = part("e", VISION_ENCODER, INITIALISED_AND_TRAINED).build();
  private static final Assertion FROZEN = Assertion.of(THIRD_PARTY_FROZEN);
  private static final Assertion TUNED = Assertion.of(THIRD_PARTY_FINE_TUNED);

  @Test
  void derivations_noClaim_areTheOwn() {
    assertThat(established(OWN).derivations()).containsExactly(INITIALISED_AND_TRAINED);
  }

  @Test
  void derivations_openClaim_standBesideTheOwn() {
    Established part = established(OWN, claim("c", "e", OPEN, FROZEN));
    assertThat(part.derivations()).containsExactly(INITIALISED_AND_TRAINED, THIRD_PARTY_FROZEN);
    assertThat(part).hasToString("e: one of [initialised-and-trained, third-party-frozen]");
  }

  @ParameterizedTest
  @EnumSource(names = {"CORROBORATED", "ADMITTED"})
  void derivations_claimThatHolds_replaceTheOwn(ClaimState state) {
    Claim claim = claim("c", "e", state, FROZEN);
    Established part = established(OWN, claim);
    assertThat(part.holding()).containsExactly(claim);
    assertThat(part.derivations()).containsExactly(THIRD_PARTY_FROZEN);
    assertThat(part).hasToString("e: third-party-frozen");
  }

  @ParameterizedTest
  @EnumSource(names = {"REFUTED", "WITHDRAWN"})
  void derivations_claimThatFailed_areTheOwn(ClaimState state) {
    Established part = established(OWN, claim("c", "e", state, FROZEN));
    assertThat(part.derivations()).containsExactly(INITIALISED_AND_TRAINED);
    assertThat(part.open()).isEmpty();
  }

  @Test
  void values_claimThatHolds_replaceOnlyWhatItAsserts() {
    Component component =
        OWN.toBuilder().attributed(false).licence(Lineages.licence("MIT")).build();
    Established part =
        established(
            component,
            claim(
                "c",
                "e",
                ADMITTED,
                Assertion.builder().derivation(THIRD_PARTY_FROZEN).upstream(QWEN).build()));
    assertThat(part.derivations()).containsExactly(THIRD_PARTY_FROZEN);
    assertThat(part.upstream()).containsExactly(Optional.of(QWEN));
    assertThat(part.attributed()).containsExactly(Optional.of(false));
    assertThat(part.licences()).containsExactly(Optional.of(Lineages.licence("MIT")));
  }

  @Test
  void derivations_claimsThatHoldAndDisagree_areAllPossible() {
    Claim frozen = claim("c", "e", ADMITTED, FROZEN);
    Claim tuned = claim("d", "e", CORROBORATED, TUNED);
    Claim credit = claim("a", "e", ADMITTED, Assertion.ofAttributed(true));
    Established part = established(OWN, frozen, tuned, credit);
    assertThat(part.derivations()).containsExactly(THIRD_PARTY_FROZEN, THIRD_PARTY_FINE_TUNED);
    assertThat(part.disagreeing()).containsExactly(frozen, tuned);
  }

  @Test
  void disagreeing_anyAttribute_isAskedForItself() {
    assertDisagree(Assertion.ofAttributed(true), Assertion.ofAttributed(false));
    assertDisagree(
        Assertion.builder().upstream(QWEN).build(),
        Assertion.builder().upstream(Model.of("other")).build());
    assertDisagree(
        Assertion.builder().licence(Lineages.licence("MIT")).build(),
        Assertion.builder().licence(Lineages.licence("Apache-2.0")).build());
  }

  private static void assertDisagree(Assertion one, Assertion other) {
    Claim first = claim("c", "e", ADMITTED, one);
    Claim second = claim("d", "e", CORROBORATED, other);
    Claim third = claim("f", "e", ADMITTED, FROZEN);
    assertThat(established(OWN, first, third, second).disagreeing()).containsExactly(first, second);
    assertThat(established(OWN, first, second).disagreeing()).containsExactly(first, second);
  }

  @Test
  void disagreeing_claimsThatAgreeOrAreOpen_areNone() {
    assertThat(
            established(
                    OWN,
                    claim("c", "e", ADMITTED, FROZEN),
                    claim("d", "e", CORROBORATED, FROZEN),
                    claim("o", "e", OPEN, TUNED))
                .disagreeing())
        .isEmpty();
    assertThat(established(OWN, claim("c", "e", ADMITTED, FROZEN)).disagreeing()).isEmpty();
  }

  @Test
  void values_openClaims_followThoseThatHoldInTheOrderOfTheClaims() {
    Established part =
        established(
            OWN,
            claim("o", "e", OPEN, Assertion.of(Derivation.UNKNOWN)),
            claim("c", "e", CORROBORATED, TUNED),
            claim("p", "e", OPEN, FROZEN));
    assertThat(part.derivations())
        .containsExactly(THIRD_PARTY_FINE_TUNED, Derivation.UNKNOWN, THIRD_PARTY_FROZEN);
  }

  @Test
  void values_nothingKnown_areAbsent() {
    assertThat(established(OWN).upstream()).containsExactly(Optional.empty());
    assertThat(established(OWN).licences()).containsExactly(Optional.empty());
    assertThat(established(OWN).attributed()).containsExactly(Optional.empty());
    assertThat(established(OWN, claim("c", "e", OPEN, Assertion.ofAttributed(true))).attributed())
        .containsExactly(Optional.empty(), Optional.of(true));
  }

  @ParameterizedTest
  @EnumSource(ClaimState.class)
  void presence_unknown_isPresentOnceAClaimHolds(ClaimState state) {
    Component maybe = OWN.toBuilder().presence(Presence.UNKNOWN).build();
    assertThat(established(maybe).presence()).isEqualTo(Presence.UNKNOWN);
    assertThat(established(maybe, claim("c", "e", state, FROZEN)).presence())
        .isEqualTo(state.establishes() ? Presence.PRESENT : Presence.UNKNOWN);
    Component absent = OWN.toBuilder().presence(Presence.ABSENT).build();
    assertThat(established(absent, claim("c", "e", state, FROZEN)).presence())
        .isEqualTo(Presence.ABSENT);
  }

  @Test
  void asOf_days_hearClaimsAndStatesFromTheirDay() {
    Claim claim = claim("c", "e", ADMITTED, FROZEN);
    assertThat(on(DAY.minusDays(1), claim)).isEqualTo("e: initialised-and-trained");
    assertThat(on(DAY, claim)).isEqualTo("e: one of [initialised-and-trained, third-party-frozen]");
    assertThat(on(DAY.plusDays(1), claim)).isEqualTo("e: third-party-frozen");
  }

  private static String on(LocalDate day, Claim claim) {
    return lineage(List.of(OWN), claim).established(Optional.of(day)).get(0).toString();
  }

  @Test
  void without_openClaim_isAsIfItHadNotBeenMade() {
    Claim first = claim("c", "e", OPEN, FROZEN);
    Claim second = claim("d", "e", OPEN, TUNED);
    assertThat(established(OWN, first, second).without(List.of(first)))
        .isEqualTo(established(OWN, second))
        .hasSameHashCodeAs(established(OWN, second))
        .isNotEqualTo(established(OWN, first));
  }

  @Test
  void established_claimsOfOtherComponents_areNotHeard() {
    Component other = part("w", ComponentKind.WEIGHTS, INITIALISED_AND_TRAINED).build();
    assertThat(
            lineage(List.of(other, OWN), claim("c", "e", ADMITTED, FROZEN))
                .established(Optional.empty()))
        .extracting(Established::toString)
        .containsExactly("w: initialised-and-trained", "e: third-party-frozen");
  }

  private static Established established(Component component, Claim... claims) {
    return lineage(List.of(component), claims).established(Optional.empty()).get(0);
  }
}
