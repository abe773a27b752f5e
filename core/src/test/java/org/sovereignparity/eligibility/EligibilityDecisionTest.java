package org.sovereignparity.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sovereignparity.decision.Verdict.MET;
import static org.sovereignparity.decision.Verdict.NOT_MET;
import static org.sovereignparity.decision.Verdict.UNDETERMINED;
import static org.sovereignparity.eligibility.Criteria.CREDIT;
import static org.sovereignparity.eligibility.Criteria.FREE;
import static org.sovereignparity.eligibility.Criteria.FROM_EU;
import static org.sovereignparity.eligibility.Criteria.OWN_PART;
import static org.sovereignparity.eligibility.Criteria.allOf;
import static org.sovereignparity.eligibility.Criteria.every;
import static org.sovereignparity.eligibility.Criteria.everyPart;
import static org.sovereignparity.eligibility.Criteria.facts;
import static org.sovereignparity.eligibility.Criteria.inTime;
import static org.sovereignparity.eligibility.Criteria.inputs;
import static org.sovereignparity.eligibility.Criteria.not;
import static org.sovereignparity.eligibility.Criteria.parity;
import static org.sovereignparity.eligibility.Criteria.points;
import static org.sovereignparity.eligibility.Criteria.reading;
import static org.sovereignparity.lineage.ComponentKind.VISION_ENCODER;
import static org.sovereignparity.lineage.ComponentKind.WEIGHTS;
import static org.sovereignparity.lineage.Derivation.INITIALISED_AND_TRAINED;
import static org.sovereignparity.lineage.Derivation.THIRD_PARTY_FROZEN;
import static org.sovereignparity.lineage.Lineages.lineage;
import static org.sovereignparity.lineage.Lineages.part;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.decision.UnknownFact;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.licence.Licence;
import org.sovereignparity.licence.LicenceExpression;
import org.sovereignparity.lineage.Assertion;
import org.sovereignparity.lineage.ClaimState;
import org.sovereignparity.lineage.Component;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.lineage.Lineages;
import org.sovereignparity.lineage.Material;
import org.sovereignparity.lineage.Presence;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.source.Citation;
import org.sovereignparity.source.Confidence;
import org.sovereignparity.source.Source;

class EligibilityDecisionTest {
  private static final Component OWN = part("w", WEIGHTS, INITIALISED_AND_TRAINED).build();
  private static final Component FROZEN = part("e", VISION_ENCODER, THIRD_PARTY_FROZEN).build();
  private static final Lineage WITH_ENCODER = lineage(List.of(OWN, FROZEN));
  private static final Criterion ALL_OWN = every("own", OWN_PART);
  private static final Criterion CORE_OWN =
      everyPart("own", PartSelector.all().of(Material.CORE), OWN_PART);
  private static final Criterion CREDITED = everyPart("credit", PartSelector.thirdParty(), CREDIT);

  @Test
  void readings_whereTheLineIsDrawn_flipTheVerdict() {
    EligibilityDecision decision =
        EligibilityDecision.of(reading(ALL_OWN, CORE_OWN, CREDITED), facts(WITH_ENCODER));
    assertThat(decision.verdict()).isEqualTo(NOT_MET);
    assertThat(decision.readings())
        .isEqualTo(ImmutableMap.of("r0", NOT_MET, "r1", MET, "r2", UNDETERMINED));
    assertThat(decision.flippedBy()).containsExactly("r1", "r2");
    assertThat(decision.under("r1").flippedBy()).containsExactly("r0", "r2");
    assertThat(decision.under("r2").residual())
        .containsExactly(UnknownFact.of(Reason.ATTRIBUTION_UNKNOWN, "e"));
    assertThat(decision.reasons()).containsExactly(Reason.NOT_OF_OWN_MAKING);
    assertThat(decision).hasToString("M, line as r0: NOT_MET (NOT_OF_OWN_MAKING)");
    assertThat(decision.under("r1")).hasToString("M, line as r1: MET");
  }

  @Test
  void under_unknownReading_isRefused() {
    EligibilityDecision decision = EligibilityDecision.of(reading(ALL_OWN), facts(WITH_ENCODER));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> decision.under("r9"))
        .withMessage("Reading of line must be one of [r0]: \"r9\"");
  }

  @Test
  void findings_ofALeaf_isItself() {
    EligibilityDecision leaf = EligibilityDecision.of(reading(ALL_OWN), facts(WITH_ENCODER));
    assertThat(leaf.findings()).containsExactly(leaf.finding());
    EligibilityDecision tree =
        EligibilityDecision.of(reading(allOf("all", ALL_OWN, CREDITED)), facts(WITH_ENCODER));
    assertThat(tree.findings()).extracting(Finding::verdict).containsExactly(NOT_MET, UNDETERMINED);
    assertThat(tree.determining()).containsExactly(tree.findings().get(0));
  }

  @Test
  void reasons_ofAnExclusion_areNamed() {
    EligibilityDecision decision =
        EligibilityDecision.of(reading(not("no-points", points("x"))), inputs("x=1"));
    assertThat(decision.reasons()).containsExactly(Reason.EXCLUDED);
    assertThat(decision).hasToString("M, line as r0: NOT_MET (EXCLUDED)");
    assertThat(decision.residual()).isEmpty();
  }

  @Test
  void reasons_ofPartsThatCannotBeTold_areNoneOfWhatIsNotMet() {
    Component obscure = part("o", VISION_ENCODER, Derivation.UNKNOWN).build();
    EligibilityDecision decision =
        EligibilityDecision.of(reading(ALL_OWN), facts(lineage(List.of(obscure, FROZEN))));
    assertThat(decision.reasons()).containsExactly(Reason.NOT_OF_OWN_MAKING);
  }

  @Test
  void citations_areThoseOfTheReadingAndOfWhatDecides() {
    Citation rule = citation("RULE");
    Citation own = citation("OWN");
    Citation credit = citation("CREDIT");
    Criterion all =
        allOf(
            "all",
            Criterion.everyPart(Label.of("own").citing(own), PartSelector.all(), List.of(OWN_PART)),
            Criterion.everyPart(
                Label.of("credit").citing(credit), PartSelector.all(), List.of(CREDIT)));
    Reading<Criterion> reading =
        Reading.<Criterion>builder()
            .id("line")
            .title("Line")
            .putAlternatives("r0", all)
            .taken("r0")
            .addCitations(rule)
            .build();
    assertThat(EligibilityDecision.of(reading, facts(WITH_ENCODER)).citations())
        .containsExactly(rule, own);
    assertThat(EligibilityDecision.of(reading, facts(lineage(List.of(OWN)))).citations())
        .containsExactly(rule, credit);
  }

  private static Citation citation(String id) {
    return Citation.of(Source.builder().id(id).title(id).build(), Confidence.OFFICIAL);
  }

  /** Independent, at 95 % of F, released in time, and among the first four. */
  @ParameterizedTest
  @CsvSource({
    "true,  76,  4, MET,          ''",
    "true,  76,  5, NOT_MET,      EXCLUDED",
    "true,  75,  4, NOT_MET,      BELOW_PARITY",
    "false, 76,  4, NOT_MET,      NOT_OF_OWN_MAKING",
    "false, 75,  5, NOT_MET,      NOT_OF_OWN_MAKING BELOW_PARITY EXCLUDED",
    "true,  76, '', UNDETERMINED, INPUT_MISSING",
    "true,  75, '', NOT_MET,      BELOW_PARITY",
    "true,  '',  4, UNDETERMINED, NO_SCORES",
    "true,  '', '', UNDETERMINED, NO_SCORES INPUT_MISSING"
  })
  void verdict_independentAtParityAndAmongTheFirst_isAllOfThem(
      boolean independent, String score, String rank, Verdict verdict, String reasons) {
    Criterion behind =
        Criterion.hasPoints(
            Label.of("behind"), Criteria.input("rank", "100"), Threshold.moreThan("4"));
    Criterion policy =
        allOf(
            "sovereign", ALL_OWN, parity("parity"), inTime("in-time"), not("among-first", behind));
    EligibilityFacts facts =
        RandomFacts.released(
            inputs(rank.isEmpty() ? new String[0] : new String[] {"rank=" + rank}).toBuilder()
                .lineage(independent ? lineage(List.of(OWN)) : WITH_ENCODER)
                .scores(
                    Stream.of(score).filter(s -> !s.isEmpty()).map(RandomFacts::scores).findFirst())
                .build(),
            RandomFacts.IN_TIME);
    EligibilityDecision decision = EligibilityDecision.of(reading(policy), facts);
    assertThat(decision.verdict()).isEqualTo(verdict);
    assertThat(String.join(" ", decision.reasons().stream().map(Object::toString).toList()))
        .isEqualTo(reasons);
    assertThat(decision.residual().isEmpty()).isEqualTo(verdict != UNDETERMINED);
  }

  @Test
  void explain_whatMayNotBeThere_isSaid() {
    Component maybe = FROZEN.toBuilder().presence(Presence.UNKNOWN).build();
    Lineage lineage =
        lineage(
                List.of(OWN, maybe),
                Lineages.claim("c", "w", ClaimState.OPEN, Assertion.ofAttributed(false)))
            .toBuilder()
            .complete(false)
            .build();
    EligibilityFacts before = facts(lineage).toBuilder().asOf(Lineages.DAY.minusDays(1)).build();
    assertThat(EligibilityDecision.of(reading(ALL_OWN), before).explain().toString())
        .contains("\n  e (presence unknown)  vision-encoder  auxiliary  third-party-frozen")
        .contains("\n  and perhaps others\n")
        .contains("(open); not made yet\n")
        .contains("\n  PRESENCE_UNKNOWN: e\n  PARTS_NOT_COMPLETE\n");
    assertThat(EligibilityDecision.of(reading(ALL_OWN), facts(lineage)).explain().toString())
        .contains("? or false")
        .contains("(open); counts as open\n");
  }

  /** The United Kingdom was in the European Union until 2020-01-31. */
  @Test
  void verdict_fromWithinAUnion_isAsOfTheDay() {
    EligibilityFacts facts = facts(from(FROZEN, "GB"));
    assertThat(decision(facts, FROM_EU).verdict()).isEqualTo(NOT_MET);
    assertThat(
            decision(facts.toBuilder().asOf(LocalDate.of(2020, 1, 31)).build(), FROM_EU).verdict())
        .isEqualTo(MET);
    assertThat(
            decision(facts.toBuilder().asOf(LocalDate.of(2020, 2, 1)).build(), FROM_EU).verdict())
        .isEqualTo(NOT_MET);
  }

  @Test
  void explain_memberOfAUnion_isSaidWhereItCounts() {
    assertThat(decision(facts(from(FROZEN, "FR")), FROM_EU).explain().toString())
        .contains("Jurisdictions that count as those of a union:\n  FR is within EU\n");
    assertThat(decision(facts(from(FROZEN, "EU")), FROM_EU).explain().toString())
        .doesNotContain("of a union");
    assertThat(decision(facts(from(FROZEN, "FR")), CREDIT).explain().toString())
        .doesNotContain("of a union");
  }

  @Test
  void explain_unknownLicences_areSaidToBeListedOrNot() {
    Lineage lineage =
        lineage(
            List.of(
                FROZEN.toBuilder()
                    .licence(
                        Licence.of(LicenceExpression.parse("MIT AND BUSL-1.1 AND Made-Up-1.0")))
                    .build()));
    assertThat(decision(facts(lineage), FREE).explain().toString())
        .contains(
            """
            Licences of which it is not known what they restrict:
              BUSL-1.1: on the SPDX list
              Made-Up-1.0: not on the SPDX list
            """);
    assertThat(decision(facts(lineage), CREDIT).explain().toString()).doesNotContain("SPDX");
  }

  private static EligibilityDecision decision(EligibilityFacts facts, PartCondition condition) {
    return EligibilityDecision.of(reading(every("n", condition)), facts);
  }

  private static Lineage from(Component part, String jurisdiction) {
    return lineage(
        List.of(part.toBuilder().upstream(Lineages.model("u", "U", jurisdiction)).build()));
  }

  @Test
  void explain_withoutLineage_hasNoComponentsAndShowsTheRatio() {
    EligibilityFacts scored = inputs().toBuilder().scores(RandomFacts.scores("76")).build();
    assertThat(EligibilityDecision.of(reading(parity("p")), scored).explain().toString())
        .contains("Ratios:\n  M / F, mean-of-ratios: 95.00 %")
        .doesNotContain("Components")
        .doesNotContain("Claims")
        .doesNotContain("What could still change");
  }

  /** Among the weights and the encoder only the encoder is somebody else's. */
  @Test
  void excluded_partsThatMeetWhatMustNotBe_areNamed() {
    Criterion foreign =
        everyPart(
            "frozen",
            PartSelector.all().of(Material.AUXILIARY),
            PartCondition.derivedAs(List.of(THIRD_PARTY_FROZEN)));
    Criterion tree = allOf("all", ALL_OWN, not("no-frozen", Criteria.anyOf("any", foreign)));
    EligibilityDecision decision = EligibilityDecision.of(reading(tree), facts(WITH_ENCODER));
    assertThat(decision.finding().excluded())
        .extracting(part -> part.component().id())
        .containsExactly("e");
    assertThat(decision.explain().toString())
        .contains("\nParts that meet what must not be met:\n  no-frozen: e meets frozen\n\n");
    EligibilityDecision met = EligibilityDecision.of(reading(foreign), facts(WITH_ENCODER));
    assertThat(met.finding().excluded()).isEmpty();
    assertThat(met.explain().toString()).doesNotContain("Parts that meet");
    assertThat(
            EligibilityDecision.of(
                    reading(not("no-weights", Criteria.weights("w-listed"))), facts(WITH_ENCODER))
                .explain()
                .toString())
        .contains("  no-weights: w meets w-listed\n");
  }

  @Test
  void excluded_partsThatAreNotSelected_areNotNamed() {
    Criterion all = not("none", everyPart("credit", PartSelector.thirdParty(), CREDIT));
    Component credited = FROZEN.toBuilder().attributed(true).build();
    Component absent = credited.toBuilder().id("x").presence(Presence.ABSENT).build();
    assertThat(
            EligibilityDecision.of(reading(all), facts(lineage(List.of(OWN, credited, absent))))
                .explain()
                .toString())
        .contains("be met:\n  none: e meets credit\n\n");
  }

  @Test
  void explain_pointsAndDays_areShownWithTheirArithmetic() {
    Criterion twice =
        Criterion.hasPoints(
            Label.of("enough"),
            Quantity.scaled(
                Label.of("scaled"), Criteria.input("x", "9"), Rational.of(2), Rational.of(3)),
            Threshold.atLeast("2"));
    EligibilityFacts facts = RandomFacts.released(inputs("x=4"), RandomFacts.LATE);
    assertThat(
            EligibilityDecision.of(reading(allOf("a", not("n", twice), inTime("in-time"))), facts)
                .explain()
                .toString())
        .contains("\nPoints:\n  enough: points scaled >= 2, MET\n    node")
        .contains("4 x 2/3 = 2.666666...")
        .contains(
            "\nReleased:\n"
                + "  in-time: 2026-08-01, released within 2026-01-01..2026-06-30, NOT_MET\n");
    assertThat(
            EligibilityDecision.of(reading(allOf("a", twice, inTime("in-time"))), inputs())
                .explain()
                .toString())
        .contains("\n  enough: points scaled >= 2, UNDETERMINED\n")
        .contains("\n  in-time: day unknown, released within");
  }

  @Test
  void explain_citations_areThoseOfEveryNodeAndEachSourceOnce() {
    Source law = Source.builder().id("LAW").title("Law").build();
    Source guide = Source.builder().id("GUIDE").title("Guide").build();
    Criterion deep =
        Criterion.everyPart(
            Label.of("own").citing(Citation.of(law, "§ 3", Confidence.OFFICIAL)),
            PartSelector.all(),
            List.of(OWN_PART));
    Criterion middle =
        Criterion.anyOf(
            Label.of("any").citing(Citation.of(guide, Confidence.OFFICIAL)), List.of(deep));
    Criterion root =
        Criterion.allOf(
            Label.of("root").citing(Citation.of(law, "§ 1", Confidence.OFFICIAL)),
            List.of(middle, every("credit", CREDIT)));
    assertThat(
            EligibilityDecision.of(reading(root), facts(lineage(List.of(OWN))))
                .explain()
                .toString())
        .endsWith("\nSources:\n  Law (official)\n    § 1; § 3\n  Guide (official)\n");
  }

  @Test
  void explain_codes_areThoseUsedAndNoOther() {
    assertThat(EligibilityDecision.of(reading(ALL_OWN), facts(WITH_ENCODER)).explain().toString())
        .endsWith(
            "\nCodes:\n"
                + "  NOT_OF_OWN_MAKING  a part came about in a way that is not one's own making\n");
    assertThat(EligibilityDecision.of(reading(CORE_OWN), facts(WITH_ENCODER)).explain().toString())
        .doesNotContain("Codes:");
  }

  @Test
  void explain_partThatMayFail_isNoAccusation() {
    Component maybe = FROZEN.toBuilder().presence(Presence.UNKNOWN).build();
    assertThat(
            EligibilityDecision.of(reading(ALL_OWN), facts(lineage(List.of(OWN, maybe))))
                .explain()
                .toString())
        .contains("UNDETERMINED  may be: NOT_OF_OWN_MAKING\n")
        .contains("\nown        UNDETERMINED  may be: NOT_OF_OWN_MAKING  every part");
    Component obscure = part("o", VISION_ENCODER, Derivation.UNKNOWN).build();
    assertThat(
            EligibilityDecision.of(reading(ALL_OWN), facts(lineage(List.of(obscure))))
                .explain()
                .toString())
        .contains("UNDETERMINED  DERIVATION_UNKNOWN\n");
  }

  @Test
  void explain_underAnotherReading_saysWhichOneTheRuleTakes() {
    EligibilityDecision decision =
        EligibilityDecision.of(reading(ALL_OWN, CORE_OWN, CREDITED), facts(WITH_ENCODER));
    assertThat(decision.explain().toString())
        .contains("  r0  NOT_MET       taken by the rule\n  r1  MET\n  r2  UNDETERMINED\n");
    assertThat(decision.under("r2").under("r1").explain().toString())
        .startsWith("M, line as r1: MET\n")
        .contains("  r0  NOT_MET       taken by the rule\n  r1  MET           shown here\n");
    assertThat(decision.under("r1").under("r0").explain()).isEqualTo(decision.explain());
  }

  @Test
  void equals_sameQuestion_isTrue() {
    EligibilityDecision decision =
        EligibilityDecision.of(reading(ALL_OWN, CORE_OWN), facts(WITH_ENCODER));
    assertThat(decision)
        .isEqualTo(EligibilityDecision.of(reading(ALL_OWN, CORE_OWN), facts(WITH_ENCODER)))
        .hasSameHashCodeAs(decision.under("r0"))
        .isNotEqualTo(decision.under("r1"))
        .isNotEqualTo(
            EligibilityDecision.of(reading(ALL_OWN, CORE_OWN), facts(lineage(List.of(OWN)))));
    assertThat(UnknownFact.of(Reason.NO_LINEAGE))
        .isEqualTo(UnknownFact.of(Reason.NO_LINEAGE))
        .isNotEqualTo(UnknownFact.of(Reason.NO_SCORES))
        .isNotEqualTo(UnknownFact.of(Reason.NO_LINEAGE, "x"))
        .hasToString("NO_LINEAGE");
  }
}
