package org.sovereignparity.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sovereignparity.decision.Verdict.MET;
import static org.sovereignparity.decision.Verdict.NOT_MET;
import static org.sovereignparity.decision.Verdict.UNDETERMINED;
import static org.sovereignparity.lineage.ComponentKind.WEIGHTS;
import static org.sovereignparity.programme.Rounds.disqualified;
import static org.sovereignparity.programme.Rounds.edition;
import static org.sovereignparity.programme.Rounds.entry;
import static org.sovereignparity.programme.Rounds.gated;
import static org.sovereignparity.programme.Rounds.outcomes;
import static org.sovereignparity.programme.Rounds.reinstated;
import static org.sovereignparity.programme.Rounds.round;
import static org.sovereignparity.programme.Rounds.sum;
import static org.sovereignparity.programme.Rounds.withdrawn;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.eligibility.EligibilityFacts;
import org.sovereignparity.eligibility.PartCondition;
import org.sovereignparity.eligibility.PartSelector;
import org.sovereignparity.lineage.Assertion;
import org.sovereignparity.lineage.ClaimState;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.lineage.Lineages;

/** A gate that is decided from lineages: the weights must be of the team's own making. */
class GateDecisionsTest {
  private static final Reading<Criterion> CRITERIA =
      Reading.<Criterion>builder()
          .id("line")
          .title("Where the line is")
          .putAlternatives("own", of(Derivation.INITIALISED_AND_TRAINED))
          .putAlternatives(
              "tuned", of(Derivation.INITIALISED_AND_TRAINED, Derivation.THIRD_PARTY_FINE_TUNED))
          .taken("own")
          .build();
  private static final Gate DECIDED =
      Gate.builder().id("gate").title("Own weights").criteria(CRITERIA).build();
  private static final Gate TOLD = Gate.of("told", "Told");

  private static Criterion of(Derivation... derivations) {
    return Criterion.everyPart(
        Label.of("own-weights"),
        PartSelector.bearingWeights(),
        List.of(PartCondition.derivedAs(List.of(derivations))));
  }

  private static Round four(Edition.Builder edition) {
    return round(
        edition,
        from(entry("A", "9"), Derivation.INITIALISED_AND_TRAINED),
        from(entry("B", "8"), Derivation.THIRD_PARTY_FINE_TUNED),
        from(entry("C", "7"), Derivation.UNKNOWN),
        gated(entry("D", "6"), MET));
  }

  private static Submission from(Submission entry, Derivation derivation) {
    return entry.toBuilder().putLineages("gate", lineage(derivation)).build();
  }

  private static Lineage lineage(Derivation derivation) {
    return Lineages.lineage(List.of(Lineages.part("w", WEIGHTS, derivation).build()));
  }

  @Test
  void advances_lineagesAndVerdicts_areGatesAlike() {
    Round round = four(edition(sum("a"), 3).addGates(DECIDED));
    assertThat(outcomes(round))
        .containsExactly(
            "A 1 MET []", "B 2 NOT_MET [GATE]", "C 3 UNDETERMINED [GATE]", "D 4 NOT_MET [RANK]");
    assertThat(gates(round)).containsExactly(MET, NOT_MET, UNDETERMINED, MET);
  }

  private static List<Verdict> gates(Round round) {
    return List.of("A", "B", "C", "D").stream()
        .map(team -> round.standing(team).gates().get("gate"))
        .toList();
  }

  @Test
  void decision_gateFromALineage_isThatOfItsCriteria() {
    Round round = four(edition(sum("a"), 3).addGates(DECIDED, TOLD));
    assertThat(round.decision("B", "gate"))
        .hasValue(
            EligibilityDecision.of(
                CRITERIA, EligibilityFacts.of(lineage(Derivation.THIRD_PARTY_FINE_TUNED))));
    assertThat(round.decision("B", "gate").orElseThrow().flippedBy()).containsExactly("tuned");
    assertThat(round.decision("D", "gate")).isEmpty();
    assertThat(round.decision("A", "told")).isEmpty();
    assertThat(round.decision("X", "gate")).isEmpty();
    assertThat(round.standing("A").gates())
        .isEqualTo(ImmutableMap.of("gate", MET, "told", UNDETERMINED));
  }

  /** B alone is taken in by the other reading, and only where there is a place for it. */
  @Test
  void gatesFlippedBy_readingOfTheCriteria_isNamedWhereAnOutcomeChanges() {
    Round round = four(edition(sum("a"), 3).addGates(DECIDED, TOLD));
    assertThat(round.flippedBy()).isEmpty();
    assertThat(four(edition(sum("a"), 3).addGates(DECIDED)).gatesFlippedBy())
        .isEqualTo(ImmutableMap.of("gate", ImmutableSet.of("tuned")));
    assertThat(four(edition(sum("a"), 1).addGates(DECIDED)).gatesFlippedBy())
        .isEqualTo(ImmutableMap.of("gate", ImmutableSet.of()));
    assertThat(round.with(disqualified(1, "B")).gatesFlippedBy())
        .isEqualTo(ImmutableMap.of("gate", ImmutableSet.of()));
  }

  @Test
  void explain_gateFromLineages_tellsDecisionsPartsAndReading() {
    Round round = four(edition(sum("a"), 3).addGates(DECIDED));
    assertThat(round.explain().toString())
        .contains(
            """

            Reading line of gate gate: taken own; an outcome changes with tuned

            """)
        .contains(
            """

            Gates:
              gate: Own weights
                A: M, line as own: MET
                B: M, line as own: NOT_MET (NOT_OF_OWN_MAKING)
                  w: NOT_OF_OWN_MAKING
                C: M, line as own: UNDETERMINED (DERIVATION_UNKNOWN)
                  w: DERIVATION_UNKNOWN
            """);
    assertThat(four(edition(sum("a"), 1).addGates(DECIDED)).explain().toString())
        .contains("of gate gate: taken own; no outcome changes with tuned\n");
    assertThat(
            round(edition(sum("a"), 1).addGates(DECIDED), gated(entry("A", "9"), MET))
                .explain()
                .toString())
        .doesNotContain("Reading");
  }

  /** More points cannot make the weights of A any other. */
  @Test
  void gate_ofWhatMustNotBe_namesWhatIs() {
    Gate gate =
        Gate.builder()
            .id("gate")
            .title("Not tuned")
            .criteria(
                Reading.<Criterion>builder()
                    .id("line")
                    .title("Line")
                    .putAlternatives(
                        "not",
                        Criterion.not(Label.of("not"), of(Derivation.THIRD_PARTY_FINE_TUNED)))
                    .taken("not")
                    .build())
            .build();
    Round round =
        round(
            edition(sum("a"), 1).addGates(gate),
            from(entry("A", "9"), Derivation.THIRD_PARTY_FINE_TUNED),
            from(entry("B", "8"), Derivation.INITIALISED_AND_TRAINED));
    assertThat(round.explain().toString())
        .contains("A: M, line as not: NOT_MET (EXCLUDED)\n      w: EXCLUDED\n");
    assertThat(round.improvement("B").orElseThrow().overall()).hasToString("more than 1");
  }

  @Test
  void explain_gateThatAnOpenClaimMayFail_saysMayBe() {
    Lineage disputed =
        Lineages.lineage(
            List.of(Lineages.part("w", WEIGHTS, Derivation.INITIALISED_AND_TRAINED).build()),
            Lineages.claim(
                "c1", "w", ClaimState.OPEN, Assertion.of(Derivation.THIRD_PARTY_FINE_TUNED)));
    Round round =
        round(
            edition(sum("a"), 1).addGates(DECIDED),
            entry("A", "9").toBuilder().putLineages("gate", disputed).build());
    assertThat(round.explain().toString())
        .contains("\n      w: may be: NOT_OF_OWN_MAKING (open claims: c1)\n");
  }

  @Test
  void submissions_ofTheRound_keepTheirLineages() {
    Round round = four(edition(sum("a"), 3).addGates(DECIDED));
    assertThat(round.submissions().get(0).lineages()).containsOnlyKeys("gate");
    assertThat(round.submissions().get(0).gates()).isEmpty();
  }

  @Test
  void advances_otherReadingTaken_isAnother() {
    Gate tuned =
        Gate.builder().id("gate").title("Own weights").criteria(CRITERIA.taking("tuned")).build();
    assertThat(gates(four(edition(sum("a"), 3).addGates(tuned))))
        .containsExactly(MET, MET, UNDETERMINED, MET);
  }

  @Test
  void events_anyKind_keepTheDecisions() {
    Round round = four(edition(sum("a"), 3).addGates(DECIDED));
    Round after = round.with(disqualified(1, "B")).with(reinstated(2, "B")).with(withdrawn(3, "C"));
    assertThat(after.decision("B", "gate")).isEqualTo(round.decision("B", "gate")).isPresent();
    assertThat(after.decision("C", "gate")).isEqualTo(round.decision("C", "gate")).isPresent();
    assertThat(gates(after)).isEqualTo(gates(round));
    assertThat(outcomes(after))
        .containsExactly(
            "A 1 MET []", "B 2 NOT_MET [GATE]", "D 3 MET []", "C - NOT_MET [WITHDRAWN]");
  }

  @Test
  void leavingOut_aBlock_keepsTheDecisions() {
    Round round =
        round(
            edition(sum("a", "b"), 1).addGates(DECIDED),
            from(entry("A", "9", "1"), Derivation.THIRD_PARTY_FINE_TUNED),
            from(entry("B", "8", "3"), Derivation.INITIALISED_AND_TRAINED));
    Round without = round.leavingOut("b");
    assertThat(without.decision("A", "gate")).isEqualTo(round.decision("A", "gate")).isPresent();
    assertThat(outcomes(without)).containsExactly("A 1 NOT_MET [GATE]", "B 2 NOT_MET [RANK]");
    assertThat(outcomes(round)).containsExactly("B 1 MET []", "A 2 NOT_MET [RANK, GATE]");
  }

  @Test
  void improvement_gateNotMetByALineage_isNone() {
    Round round = four(edition(sum("a"), 1).addGates(DECIDED));
    assertThat(round.improvement("B")).isEmpty();
    assertThat(round.improvement("D")).isPresent();
  }

  @Test
  void submission_verdictAndLineageOfAGate_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> from(gated(entry("A", "9"), MET), Derivation.INITIALISED_AND_TRAINED))
        .withMessage("Gate must have a verdict or a lineage, not both: \"gate\"");
  }

  @Test
  void round_lineageForAGateWithoutCriteria_isRefused() {
    Submission entry =
        entry("A", "9").toBuilder()
            .putLineages("told", lineage(Derivation.INITIALISED_AND_TRAINED))
            .build();
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> round(edition(sum("a"), 1).addGates(DECIDED, TOLD), entry))
        .withMessage(
            "UNKNOWN_BLOCK: Gate that has no criteria must have a verdict, not a lineage: \"told\"")
        .satisfies(
            refused -> {
              assertThat(refused.code()).isEqualTo(RoundRefusal.UNKNOWN_BLOCK);
              assertThat(refused.at()).isEqualTo("submissions[0].lineages[\"told\"]");
            });
  }

  @Test
  void round_lineageOfAnotherModel_isRefused() {
    Submission entry = from(entry("A", "9"), Derivation.INITIALISED_AND_TRAINED);
    Edition edition = edition(sum("a"), 1).addGates(DECIDED).build();
    assertThat(edition.round(List.of(entry.toBuilder().model("M").build()), List.of())).isNotNull();
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> edition.round(List.of(entry.toBuilder().model("N").build()), List.of()))
        .withMessage("OTHER_MODEL: Lineage must be that of the submitted model, \"N\": \"M\"")
        .satisfies(
            refused -> {
              assertThat(refused.code()).isEqualTo(RoundRefusal.OTHER_MODEL);
              assertThat(refused.at()).isEqualTo("submissions[0].lineages[\"gate\"].model");
            });
  }

  @Test
  void gate_badValue_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Gate.of("", "Gate"))
        .withMessage("Gate id must not be empty: \"\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Gate.of("gate", " "))
        .withMessage("Gate title must not be blank: \" \"");
    assertThat(DECIDED).hasToString("gate: Own weights");
  }
}
