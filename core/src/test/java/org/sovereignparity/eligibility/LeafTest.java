package org.sovereignparity.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sovereignparity.eligibility.Criteria.CONTROL;
import static org.sovereignparity.eligibility.Criteria.CREDIT;
import static org.sovereignparity.eligibility.Criteria.FREE;
import static org.sovereignparity.eligibility.Criteria.FROM_EU;
import static org.sovereignparity.eligibility.Criteria.FROM_KR;
import static org.sovereignparity.eligibility.Criteria.OWN_PART;
import static org.sovereignparity.eligibility.Criteria.every;
import static org.sovereignparity.eligibility.Criteria.everyPart;
import static org.sovereignparity.eligibility.Criteria.facts;
import static org.sovereignparity.eligibility.Criteria.inTime;
import static org.sovereignparity.eligibility.Criteria.inputs;
import static org.sovereignparity.eligibility.Criteria.not;
import static org.sovereignparity.eligibility.Criteria.parity;
import static org.sovereignparity.eligibility.Criteria.points;
import static org.sovereignparity.eligibility.Criteria.weights;
import static org.sovereignparity.lineage.ClaimState.ADMITTED;
import static org.sovereignparity.lineage.ClaimState.CORROBORATED;
import static org.sovereignparity.lineage.ClaimState.OPEN;
import static org.sovereignparity.lineage.ComponentKind.TOKENIZER;
import static org.sovereignparity.lineage.ComponentKind.VISION_ENCODER;
import static org.sovereignparity.lineage.ComponentKind.WEIGHTS;
import static org.sovereignparity.lineage.Derivation.INITIALISED_AND_TRAINED;
import static org.sovereignparity.lineage.Derivation.OWN;
import static org.sovereignparity.lineage.Derivation.THIRD_PARTY_FINE_TUNED;
import static org.sovereignparity.lineage.Derivation.THIRD_PARTY_FROZEN;
import static org.sovereignparity.lineage.Derivation.UNKNOWN;
import static org.sovereignparity.lineage.Lineages.MODEL;
import static org.sovereignparity.lineage.Lineages.QWEN;
import static org.sovereignparity.lineage.Lineages.claim;
import static org.sovereignparity.lineage.Lineages.licence;
import static org.sovereignparity.lineage.Lineages.lineage;
import static org.sovereignparity.lineage.Lineages.model;
import static org.sovereignparity.lineage.Lineages.part;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.Label;
import org.sovereignparity.licence.Licence;
import org.sovereignparity.licence.LicenceExpression;
import org.sovereignparity.licence.Restriction;
import org.sovereignparity.lineage.Assertion;
import org.sovereignparity.lineage.Claim;
import org.sovereignparity.lineage.Component;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.lineage.Material;
import org.sovereignparity.lineage.Presence;
import org.sovereignparity.lineage.UpstreamModel;
import org.sovereignparity.model.Model;
import org.sovereignparity.model.Organisation;

/** Criteria without parts: each verdict, with its reason and with what is left unknown. */
class LeafTest {
  private static final Component FROZEN =
      part("e", VISION_ENCODER, THIRD_PARTY_FROZEN).upstream(QWEN).build();
  private static final Component TRAINED =
      part("e", VISION_ENCODER, INITIALISED_AND_TRAINED).build();
  private static final Component OBSCURE = part("e", VISION_ENCODER, UNKNOWN).build();
  private static final PartSelector THIRD = PartSelector.thirdParty();
  private static final Licence RESTRICTED = licence("LicenseRef-r", Restriction.NON_COMMERCIAL);
  private static final Licence UNREAD = Licence.of(LicenceExpression.parse("LicenseRef-u"));

  static Stream<Arguments> findings() {
    Component maybe = FROZEN.toBuilder().presence(Presence.UNKNOWN).build();
    Component absent = FROZEN.toBuilder().presence(Presence.ABSENT).build();
    Component mit = FROZEN.toBuilder().licence(licence("MIT")).build();
    Component unnamed = mit.toBuilder().upstream(Optional.empty()).build();
    Component core = part("w", WEIGHTS, INITIALISED_AND_TRAINED).build();
    Claim frozen = claim("c", "e", OPEN, Assertion.of(THIRD_PARTY_FROZEN));
    Claim free = claim("f", "e", ADMITTED, Assertion.builder().licence(licence("MIT")).build());
    return Stream.of(
        // How a part came about
        row(every("n", OWN_PART), of(TRAINED), "MET []"),
        row(every("n", OWN_PART), of(FROZEN), "NOT_MET NOT_OF_OWN_MAKING []"),
        row(
            every("n", OWN_PART),
            of(OBSCURE),
            "UNDETERMINED DERIVATION_UNKNOWN [DERIVATION_UNKNOWN: e]"),
        row(
            every("n", OWN_PART),
            of(maybe),
            "UNDETERMINED NOT_OF_OWN_MAKING [PRESENCE_UNKNOWN: e]"),
        row(every("n", OWN_PART), of(absent), "MET []"),
        row(every("n", OWN_PART), of(), "MET []"),
        row(
            every("n", OWN_PART),
            incomplete(TRAINED),
            "UNDETERMINED PARTS_NOT_COMPLETE [PARTS_NOT_COMPLETE]"),
        row(every("n", OWN_PART), incomplete(FROZEN), "NOT_MET NOT_OF_OWN_MAKING []"),
        row(
            every("n", OWN_PART),
            incomplete(OBSCURE),
            "UNDETERMINED DERIVATION_UNKNOWN [DERIVATION_UNKNOWN: e, PARTS_NOT_COMPLETE]"),
        row(every("n", OWN_PART), inputs(), "UNDETERMINED NO_LINEAGE [NO_LINEAGE]"),
        // Any derivation that a tokenizer can have but one's own is somebody else's
        row(everyPart("n", THIRD, CREDIT), of(part("t", TOKENIZER, OWN).build()), "MET []"),
        row(
            every("n", PartCondition.derivedAs(Derivation.of(TOKENIZER))),
            of(part("t", TOKENIZER, UNKNOWN).build()),
            "MET []"),
        row(
            every("n", PartCondition.derivedAs(List.of(OWN))),
            of(OBSCURE),
            "NOT_MET NOT_OF_OWN_MAKING []"),
        // Claims
        row(
            every("n", OWN_PART),
            claimed(TRAINED, frozen),
            "UNDETERMINED NOT_OF_OWN_MAKING [CLAIM_OPEN: c]"),
        row(every("n", OWN_PART), claimed(FROZEN, frozen), "NOT_MET NOT_OF_OWN_MAKING []"),
        row(
            every("n", OWN_PART),
            claimed(OBSCURE, frozen),
            "UNDETERMINED NOT_OF_OWN_MAKING [DERIVATION_UNKNOWN: e, CLAIM_OPEN: c]"),
        row(
            every("n", OWN_PART),
            claimed(
                FROZEN,
                claim("a", "e", ADMITTED, Assertion.of(INITIALISED_AND_TRAINED)),
                claim("b", "e", CORROBORATED, Assertion.of(THIRD_PARTY_FINE_TUNED))),
            "UNDETERMINED NOT_OF_OWN_MAKING [CLAIM_DISPUTED: a, CLAIM_DISPUTED: b]"),
        row(
            every("n", CREDIT),
            claimed(TRAINED, frozen),
            "UNDETERMINED ATTRIBUTION_UNKNOWN [ATTRIBUTION_UNKNOWN: e]"),
        // Licences
        row(every("n", FREE), listed(QWEN, mit, licence("MIT")), "MET []"),
        row(every("n", FREE), of(mit), "UNDETERMINED LICENCE_UNKNOWN [LICENCE_UNKNOWN: e]"),
        row(every("n", FREE), of(unnamed), "UNDETERMINED LICENCE_UNKNOWN [LICENCE_UNKNOWN: e]"),
        row(every("n", FREE), effective(mit), "MET []"),
        row(every("n", FREE), effective(unnamed), "MET []"),
        row(every("n", FREE), of(TRAINED.toBuilder().licence(licence("MIT")).build()), "MET []"),
        row(
            every("n", FREE),
            of(OBSCURE.toBuilder().licence(licence("MIT")).build()),
            "UNDETERMINED LICENCE_UNKNOWN [LICENCE_UNKNOWN: e]"),
        row(every("n", FREE), of(FROZEN), "UNDETERMINED LICENCE_UNKNOWN [LICENCE_UNKNOWN: e]"),
        row(
            every("n", FREE),
            of(FROZEN.toBuilder().licence(UNREAD).build()),
            "UNDETERMINED LICENCE_UNKNOWN [LICENCE_UNKNOWN: e]"),
        row(
            every("n", FREE),
            of(FROZEN.toBuilder().licence(RESTRICTED).build()),
            "NOT_MET LICENCE_RESTRICTED []"),
        row(every("n", FREE), listed(QWEN, FROZEN, licence("MIT"), free), "MET []"),
        row(every("n", FREE), chain(mit, licence("Apache-2.0"), licence("MIT")), "MET []"),
        row(
            every("n", FREE),
            chain(mit, licence("Apache-2.0"), RESTRICTED),
            "NOT_MET LICENCE_RESTRICTED []"),
        row(every("n", FREE), chain(mit, UNREAD, RESTRICTED), "NOT_MET LICENCE_RESTRICTED []"),
        row(
            every("n", FREE),
            chain(mit, licence("MIT OR LicenseRef-u"), UNREAD),
            "UNDETERMINED LICENCE_UNKNOWN [LICENCE_UNKNOWN: e]"),
        row(
            every("n", FREE),
            chain(mit, licence("Apache-2.0")),
            "UNDETERMINED LICENCE_UNKNOWN [LICENCE_UNKNOWN: e]"),
        row(
            every("n", FREE),
            chain(FROZEN, licence("MIT"), RESTRICTED),
            "NOT_MET LICENCE_RESTRICTED []"),
        row(
            every("n", FREE),
            claimedFrom(QWEN, TRAINED.toBuilder().licence(licence("MIT")).build(), RESTRICTED),
            "UNDETERMINED LICENCE_RESTRICTED [CLAIM_OPEN: u]"),
        // Control
        row(every("n", CONTROL), of(FROZEN), "NOT_MET NO_CONTROL []"),
        row(
            every("n", CONTROL),
            of(part("e", VISION_ENCODER, THIRD_PARTY_FINE_TUNED).build()),
            "MET []"),
        row(
            every("n", CONTROL),
            of(OBSCURE),
            "UNDETERMINED DERIVATION_UNKNOWN [DERIVATION_UNKNOWN: e]"),
        row(every("n", CONTROL), of(part("t", TOKENIZER, UNKNOWN).build()), "MET []"),
        // The first condition that fails is the reason
        row(
            every("n", FREE, CONTROL),
            of(FROZEN.toBuilder().licence(RESTRICTED).build()),
            "NOT_MET LICENCE_RESTRICTED []"),
        row(every("n", FREE, CONTROL), of(FROZEN), "NOT_MET NO_CONTROL []"),
        row(
            every("n", FREE, CREDIT),
            of(FROZEN),
            "UNDETERMINED LICENCE_UNKNOWN [LICENCE_UNKNOWN: e, ATTRIBUTION_UNKNOWN: e]"),
        // Attribution
        row(every("n", CREDIT), of(FROZEN.toBuilder().attributed(true).build()), "MET []"),
        row(
            every("n", CREDIT),
            of(FROZEN.toBuilder().attributed(false).build()),
            "NOT_MET NOT_ATTRIBUTED []"),
        row(
            everyPart("n", THIRD, CREDIT),
            of(OBSCURE),
            "UNDETERMINED DERIVATION_UNKNOWN [DERIVATION_UNKNOWN: e, ATTRIBUTION_UNKNOWN: e]"),
        row(
            everyPart("n", THIRD, CREDIT),
            of(OBSCURE.toBuilder().attributed(false).build()),
            "UNDETERMINED DERIVATION_UNKNOWN [DERIVATION_UNKNOWN: e]"),
        row(
            everyPart("n", THIRD, CREDIT),
            of(OBSCURE.toBuilder().attributed(true).build()),
            "MET []"),
        // Jurisdictions
        row(
            every("n", FROM_KR),
            of(FROZEN.toBuilder().upstream(model("k", "K", "KR")).build()),
            "MET []"),
        row(every("n", FROM_KR), of(FROZEN), "NOT_MET FOREIGN_JURISDICTION []"),
        row(
            every("n", FROM_KR),
            of(TRAINED),
            "UNDETERMINED JURISDICTION_UNKNOWN [JURISDICTION_UNKNOWN: e]"),
        row(
            every("n", FROM_KR),
            of(
                FROZEN.toBuilder()
                    .upstream(Model.builder().id("x").organisation(Organisation.of("X")).build())
                    .build()),
            "UNDETERMINED JURISDICTION_UNKNOWN [JURISDICTION_UNKNOWN: e]"),
        row(every("n", FROM_EU), of(from("FR")), "MET []"),
        row(every("n", FROM_EU), of(from("EU")), "MET []"),
        row(every("n", FROM_EU), of(from("NO")), "NOT_MET FOREIGN_JURISDICTION []"),
        row(every("n", FROM_EU), of(from("GB")), "NOT_MET FOREIGN_JURISDICTION []"),
        row(every("n", FROM_KR), of(from("EU")), "NOT_MET FOREIGN_JURISDICTION []"),
        // Weights
        row(weights("n"), of(core), "MET []"),
        row(weights("n"), incomplete(core), "MET []"),
        row(weights("n"), of(FROZEN), "UNDETERMINED NO_WEIGHTS_LISTED [NO_WEIGHTS_LISTED]"),
        row(
            weights("n"),
            of(core.toBuilder().presence(Presence.UNKNOWN).build()),
            "UNDETERMINED PRESENCE_UNKNOWN [PRESENCE_UNKNOWN: w]"),
        row(
            weights("n"),
            claimed(
                core.toBuilder().presence(Presence.UNKNOWN).build(),
                claim("c", "w", OPEN, Assertion.ofAttributed(false))),
            "UNDETERMINED PRESENCE_UNKNOWN [CLAIM_OPEN: c, PRESENCE_UNKNOWN: w]"),
        row(
            weights("n"),
            of(
                core.toBuilder().presence(Presence.UNKNOWN).build(),
                core.toBuilder().id("v").build()),
            "MET []"),
        row(weights("n"), inputs(), "UNDETERMINED NO_LINEAGE [NO_LINEAGE]"),
        row(
            Criterion.listsWeights(Label.of("n"), PartSelector.all().of(Material.CORE)),
            of(core.toBuilder().material(Material.AUXILIARY).build()),
            "UNDETERMINED NO_WEIGHTS_LISTED [NO_WEIGHTS_LISTED]"),
        // Points
        row(points("x"), inputs("x=1"), "MET []"),
        row(points("x"), inputs("x=0.99"), "NOT_MET TOO_FEW_POINTS []"),
        row(points("x"), inputs("y=1"), "UNDETERMINED INPUT_MISSING [INPUT_MISSING: x]"),
        // Dates
        row(inTime("n"), released("2026-01-01"), "MET []"),
        row(inTime("n"), released("2026-06-30"), "MET []"),
        row(inTime("n"), released("2025-12-31"), "NOT_MET RELEASED_OUTSIDE []"),
        row(inTime("n"), released("2026-07-01"), "NOT_MET RELEASED_OUTSIDE []"),
        row(inTime("n"), inputs(), "UNDETERMINED RELEASE_UNKNOWN [RELEASE_UNKNOWN]"),
        // Parity, 95 % of 80 is 76
        row(parity("n"), scored("76", "80"), "MET []"),
        row(parity("n"), scored("75.999", "80"), "NOT_MET BELOW_PARITY []"),
        row(parity("n"), scored("", "80"), "UNDETERMINED NO_SCORE [NO_SCORE: M, b]"),
        row(parity("n"), scored("76", ""), "UNDETERMINED NO_SCORE [NO_SCORE: F, b]"),
        row(parity("n"), inputs(), "UNDETERMINED NO_SCORES [NO_SCORES]"),
        row(parity("n"), scoredOnly("F"), "UNDETERMINED NO_SCORE [NO_SCORE: M, b]"),
        row(parity("n"), scoredOnly("M"), "UNDETERMINED NO_SCORE [NO_SCORE: F, b]"),
        row(parity("n"), scoredOnly("X"), "UNDETERMINED NO_SCORE [NO_SCORE: M, b, NO_SCORE: F, b]"),
        row(not("n", inTime("m")), released("2026-01-01"), "NOT_MET EXCLUDED []"));
  }

  private static Arguments row(Criterion criterion, EligibilityFacts facts, String finding) {
    return arguments(criterion, facts, finding);
  }

  private static EligibilityFacts of(Component... components) {
    return facts(lineage(List.of(components)));
  }

  private static EligibilityFacts incomplete(Component component) {
    return facts(lineage(List.of(component)).toBuilder().complete(false).build());
  }

  private static EligibilityFacts claimed(Component component, Claim... claims) {
    return facts(lineage(List.of(component), claims));
  }

  /** The upstream model of the component comes from "root", which is listed if it has a licence. */
  private static EligibilityFacts chain(Component component, Licence first, Licence... root) {
    Stream<UpstreamModel> roots =
        Arrays.stream(root)
            .map(
                licence ->
                    UpstreamModel.builder().model(Model.of("root")).licence(licence).build());
    return facts(
        lineage(List.of(component)).toBuilder()
            .addUpstreamModels(
                UpstreamModel.builder().model(QWEN).licence(first).addFrom("root").build())
            .addAllUpstreamModels(roots.toList())
            .build());
  }

  private static EligibilityFacts effective(Component component) {
    return facts(lineage(List.of(component)).toBuilder().effectiveLicences(true).build());
  }

  private static EligibilityFacts listed(
      Model model, Component component, Licence licence, Claim... claims) {
    return facts(
        lineage(List.of(component), claims).toBuilder()
            .addUpstreamModels(UpstreamModel.builder().model(model).licence(licence).build())
            .build());
  }

  private static EligibilityFacts scoredOnly(String model) {
    return inputs().toBuilder()
        .scores(Scoreboard.builder().add(percent("b")).score(model, "b", "80").build())
        .build();
  }

  /** An open claim that the component comes from a model of the given licence. */
  private static EligibilityFacts claimedFrom(Model model, Component component, Licence licence) {
    Claim claim = claim("u", "e", OPEN, Assertion.builder().upstream(model).build());
    return listed(model, component, licence, claim);
  }

  private static EligibilityFacts released(String day) {
    return EligibilityFacts.builder().model(Model.of("M", LocalDate.parse(day))).build();
  }

  /** Scores on b; if one is left out, both models have one on a. */
  private static EligibilityFacts scored(String own, String frontier) {
    Scoreboard.Builder board = Scoreboard.builder().add(percent("b"));
    if (own.isEmpty() || frontier.isEmpty()) {
      board.add(percent("a")).score("M", "a", "80").score("F", "a", "80");
    }
    if (!own.isEmpty()) {
      board.score("M", "b", own);
    }
    if (!frontier.isEmpty()) {
      board.score("F", "b", frontier);
    }
    return inputs().toBuilder().scores(board.build()).build();
  }

  private static Benchmark percent(String id) {
    return Benchmark.of(id, Scale.PERCENT, Direction.HIGHER_IS_BETTER);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("findings")
  void evaluate_leaf_hasVerdictReasonAndUnknownFacts(
      Criterion criterion, EligibilityFacts facts, String finding) {
    assertThat(text(criterion.evaluate(facts))).isEqualTo(finding);
  }

  private static String text(Finding finding) {
    return "%s %s%s"
        .formatted(
            finding.verdict(),
            finding.reason().map(reason -> reason.name() + " ").orElse(""),
            finding.unknown());
  }

  /** Claims and presence make a verdict unknown but are no reason of a leaf by themselves. */
  @Test
  void reasons_all_areReachedByTheTable() {
    TreeSet<String> reached = new TreeSet<>();
    findings()
        .map(row -> ((Criterion) row.get()[0]).evaluate((EligibilityFacts) row.get()[1]))
        .forEach(
            finding -> {
              finding.reason().ifPresent(reason -> reached.add(reason.name()));
              finding.unknown().forEach(fact -> reached.add(fact.reason().name()));
            });
    assertThat(reached).containsAll(Arrays.stream(Reason.values()).map(Reason::name).toList());
  }

  @Test
  void assessment_ofARatio_standsInTheFinding() {
    assertThat(parity("n").evaluate(scored("75.999", "80")).assessment()).isPresent();
    assertThat(parity("n").evaluate(inputs()).assessment()).isEmpty();
  }

  @Test
  void ownParts_severalThatFail_areAllNamedWithTheReasonOfTheFirst() {
    Component obscure = part("o", VISION_ENCODER, UNKNOWN).build();
    Finding finding = every("n", OWN_PART).evaluate(of(obscure, FROZEN));
    assertThat(text(finding)).isEqualTo("NOT_MET NOT_OF_OWN_MAKING []");
    assertThat(finding.failing()).extracting(PartFinding::component).containsExactly("o", "e");
    assertThat(finding.reasons()).containsExactly(Reason.NOT_OF_OWN_MAKING);
    assertThat(finding).hasToString("n: NOT_MET, NOT_OF_OWN_MAKING");
  }

  @Test
  void claims_ofAPart_areThoseWithoutWhichItsVerdictWouldBeAnother() {
    Claim first = claim("c", "e", OPEN, Assertion.of(THIRD_PARTY_FROZEN));
    Claim second = claim("d", "e", OPEN, Assertion.of(THIRD_PARTY_FINE_TUNED));
    assertThat(claims(claimed(TRAINED, first))).containsExactly(first);
    assertThat(claims(claimed(TRAINED, first, second))).isEmpty();
    assertThat(claims(claimed(FROZEN, second))).isEmpty();
    // Of three, the one in each place, as claims are looked at in halves.
    Claim own = claim("o", "e", OPEN, Assertion.of(INITIALISED_AND_TRAINED));
    Claim alike = claim("p", "e", OPEN, Assertion.of(INITIALISED_AND_TRAINED));
    assertThat(claims(claimed(TRAINED, first, own, alike))).containsExactly(first);
    assertThat(claims(claimed(TRAINED, own, first, alike))).containsExactly(first);
    assertThat(claims(claimed(TRAINED, own, alike, first))).containsExactly(first);
  }

  private static List<Claim> claims(EligibilityFacts facts) {
    return every("n", OWN_PART).evaluate(facts).failing().get(0).claims();
  }

  @Test
  void asOf_day_hearsClaimsMadeUntilThen() {
    Claim admitted = claim("c", "e", ADMITTED, Assertion.of(THIRD_PARTY_FROZEN));
    EligibilityFacts facts = claimed(TRAINED, admitted);
    assertThat(on(facts, "2026-01-04")).isEqualTo("MET []");
    assertThat(on(facts, "2026-01-05")).isEqualTo("UNDETERMINED NOT_OF_OWN_MAKING [CLAIM_OPEN: c]");
    assertThat(on(facts, "2026-01-06")).isEqualTo("NOT_MET NOT_OF_OWN_MAKING []");
  }

  private static String on(EligibilityFacts facts, String day) {
    return text(
        every("n", OWN_PART).evaluate(facts.toBuilder().asOf(LocalDate.parse(day)).build()));
  }

  @Test
  void evaluate_sameFactsTwice_givesEqualFindings() {
    EligibilityFacts facts =
        claimed(OBSCURE, claim("c", "e", OPEN, Assertion.of(THIRD_PARTY_FROZEN)));
    assertThat(every("n", OWN_PART).evaluate(facts))
        .isEqualTo(every("n", OWN_PART).evaluate(facts));
    assertThat(facts.model()).isEqualTo(MODEL);
  }

  private static Component from(String jurisdiction) {
    return FROZEN.toBuilder().upstream(model("u", "U", jurisdiction)).build();
  }
}
