package org.sovereignparity.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sovereignparity.lineage.ClaimState.ADMITTED;
import static org.sovereignparity.lineage.ClaimState.CORROBORATED;
import static org.sovereignparity.lineage.ClaimState.OPEN;
import static org.sovereignparity.lineage.ClaimState.REFUTED;
import static org.sovereignparity.lineage.Lineages.DAY;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sovereignparity.decision.InvalidRuleException;

class ClaimTest {
  private static final Assertion FROZEN = Assertion.of(Derivation.THIRD_PARTY_FROZEN);

  @ParameterizedTest
  @EnumSource(ClaimState.class)
  void stateOn_oneEvent_isOpenBeforeItsDayAndTheStateFromThen(ClaimState state) {
    Claim claim = claim().addHistory(ClaimEvent.of(DAY.plusDays(2), state)).build();
    assertThat(claim.stateOn(Optional.of(DAY.minusDays(1)))).isEqualTo(OPEN);
    assertThat(claim.stateOn(Optional.of(DAY))).isEqualTo(OPEN);
    assertThat(claim.stateOn(Optional.of(DAY.plusDays(1)))).isEqualTo(OPEN);
    assertThat(claim.stateOn(Optional.of(DAY.plusDays(2)))).isEqualTo(state);
    assertThat(claim.stateOn(Optional.of(DAY.plusDays(3)))).isEqualTo(state);
    assertThat(claim.stateOn(Optional.empty())).isEqualTo(state);
  }

  @ParameterizedTest
  @EnumSource(ClaimState.class)
  void stateOn_eventOnTheDayOfTheClaim_isTheStateAtOnce(ClaimState state) {
    Claim claim = claim().addHistory(ClaimEvent.of(DAY, state)).build();
    assertThat(claim.stateOn(Optional.of(DAY))).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({"0, OPEN", "1, CORROBORATED", "2, CORROBORATED", "3, REFUTED", "4, REFUTED"})
  void stateOn_severalEvents_isTheLastOneThatHadHappened(int days, ClaimState state) {
    assertThat(corroboratedThenRefuted().stateOn(Optional.of(DAY.plusDays(days)))).isEqualTo(state);
    assertThat(corroboratedThenRefuted().stateOn(Optional.empty())).isEqualTo(REFUTED);
  }

  private static Claim corroboratedThenRefuted() {
    return claim()
        .addHistory(
            ClaimEvent.of(DAY.plusDays(1), CORROBORATED), ClaimEvent.of(DAY.plusDays(3), REFUTED))
        .build();
  }

  @Test
  void stateOn_twoEventsOnOneDay_isTheLatter() {
    Claim claim =
        claim().addHistory(ClaimEvent.of(DAY, ADMITTED), ClaimEvent.of(DAY, OPEN)).build();
    assertThat(claim.stateOn(Optional.of(DAY))).isEqualTo(OPEN);
  }

  @Test
  void isMadeBy_days_isTrueFromTheDayOfTheClaim() {
    Claim claim = claim().build();
    assertThat(claim.isMadeBy(Optional.of(DAY.minusDays(1)))).isFalse();
    assertThat(claim.isMadeBy(Optional.of(DAY))).isTrue();
    assertThat(claim.isMadeBy(Optional.of(DAY.plusDays(1)))).isTrue();
    assertThat(claim.isMadeBy(Optional.empty())).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "OPEN, false",
    "CORROBORATED, true",
    "REFUTED, false",
    "WITHDRAWN, false",
    "ADMITTED, true"
  })
  void establishes_state_isTrueWhereTheClaimHolds(ClaimState state, boolean establishes) {
    assertThat(state.establishes()).isEqualTo(establishes);
  }

  @Test
  void history_backInTime_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(claim().addHistory(ClaimEvent.of(DAY.minusDays(1), REFUTED))::build)
        .withMessage(
            "Day of a state must not be before the day of the claim, 2026-01-05: 2026-01-04");
    assertThatIllegalArgumentException()
        .isThrownBy(
            claim()
                    .addHistory(
                        ClaimEvent.of(DAY.plusDays(2), ADMITTED),
                        ClaimEvent.of(DAY.plusDays(1), REFUTED))
                ::build)
        .withMessage(
            "Day of a state must not be before that of the state before it, 2026-01-07: 2026-01-06");
  }

  @Test
  void toString_history_endsWithTheLastState() {
    assertThat(claim().build())
        .hasToString("c: Sionic AI on 2026-01-05, encoder: third-party-frozen (open)");
    assertThat(corroboratedThenRefuted())
        .hasToString(
            "c: Sionic AI on 2026-01-05, encoder: third-party-frozen (refuted on 2026-01-08)");
    assertThat(ClaimEvent.of(LocalDate.of(2026, 1, 3), ClaimState.WITHDRAWN))
        .hasToString("withdrawn on 2026-01-03");
  }

  private static Claim.Builder claim() {
    return Claim.builder().id("c").component("encoder").by("Sionic AI").on(DAY).asserts(FROZEN);
  }

  @Test
  void build_evidenceSeenAfterTheClaimWasSettled_isRefused() {
    Evidence late =
        Evidence.builder()
            .kind(EvidenceKind.TRAINING_LOG)
            .method("Logs shown")
            .date(DAY.plusDays(2))
            .build();
    assertThat(claim().addCounterEvidence(late).build().counterEvidence()).containsExactly(late);
    assertRefused("evidence[0].date", refuted().addEvidence(late));
    assertRefused("counterEvidence[0].date", refuted().addCounterEvidence(late));
  }

  private static Claim.Builder refuted() {
    return claim().addHistory(ClaimEvent.of(DAY.plusDays(1), REFUTED));
  }

  private static void assertRefused(String where, Claim.Builder claim) {
    assertThatExceptionOfType(InvalidRuleException.class)
        .isThrownBy(claim::build)
        .withMessage(
            "Date of evidence must not be after 2026-01-06, when the claim was settled: 2026-01-07")
        .satisfies(e -> assertThat(e.place()).hasToString(where));
  }
}
