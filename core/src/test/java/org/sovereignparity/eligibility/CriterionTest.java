package org.sovereignparity.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sovereignparity.eligibility.Criteria.CONTROL;
import static org.sovereignparity.eligibility.Criteria.CREDIT;
import static org.sovereignparity.eligibility.Criteria.FREE;
import static org.sovereignparity.eligibility.Criteria.FROM_KR;
import static org.sovereignparity.eligibility.Criteria.OWN_PART;
import static org.sovereignparity.eligibility.Criteria.allOf;
import static org.sovereignparity.eligibility.Criteria.anyOf;
import static org.sovereignparity.eligibility.Criteria.atLeast;
import static org.sovereignparity.eligibility.Criteria.every;
import static org.sovereignparity.eligibility.Criteria.everyPart;
import static org.sovereignparity.eligibility.Criteria.inTime;
import static org.sovereignparity.eligibility.Criteria.not;
import static org.sovereignparity.eligibility.Criteria.parity;
import static org.sovereignparity.eligibility.Criteria.points;
import static org.sovereignparity.eligibility.Criteria.weights;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sovereignparity.decision.Label;
import org.sovereignparity.licence.Restriction;
import org.sovereignparity.lineage.ComponentKind;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.lineage.Material;
import org.sovereignparity.model.Model;

class CriterionTest {
  private static final Criterion A = points("a");
  private static final Criterion B = inTime("b");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  static Stream<Arguments> descriptions() {
    return Stream.of(
        arguments(allOf("n", A, B), "all of a, b"),
        arguments(anyOf("n", A, B), "any of a, b"),
        arguments(atLeast("n", 1, A, B), "at least 1 of a, b"),
        arguments(not("n", A), "not a"),
        arguments(A, "points a-points >= 1"),
        arguments(B, "released within 2026-01-01..2026-06-30"),
        arguments(parity("p"), "mean-of-ratios to model F >= 0.95"),
        arguments(weights("w"), "weights are listed as a part"),
        arguments(
            Criterion.listsWeights(Label.of("w"), PartSelector.all().of(Material.CORE)),
            "weights are listed as a core part"),
        arguments(every("e", CREDIT), "every part is attributed"),
        arguments(
            every("e", FREE, CONTROL),
            "every part has a licence without restrictions and can be developed further"),
        arguments(
            everyPart(
                "e",
                PartSelector.bearingWeights().of(Material.CORE),
                PartCondition.unrestrictedBut(List.of(Restriction.NAMING, Restriction.USER_CAP))),
            "every core weight-bearing part has a licence without restrictions but naming or user-cap"),
        arguments(
            everyPart(
                "e",
                PartSelector.all()
                    .derivedAs(List.of(Derivation.THIRD_PARTY_CODE))
                    .or(Derivation.THIRD_PARTY_DATA),
                FROM_KR),
            "every part that is third-party-code or third-party-data comes from KR"),
        arguments(
            everyPart("e", PartSelector.thirdParty().or(Derivation.ARCHITECTURE_REFERENCE), CREDIT),
            "every part that is third-party or architecture-reference is attributed"),
        arguments(
            every("e", OWN_PART),
            "every part is initialised-and-trained or own-earlier-weights or own"));
  }

  @ParameterizedTest
  @MethodSource("descriptions")
  void describe_node_tellsWhenItIsMet(Criterion node, String description) {
    assertThat(node.describe()).isEqualTo(description);
    assertThat(node).hasToString(description);
  }

  static Stream<Arguments> refused() {
    PartSelector all = PartSelector.all();
    return Stream.of(
        refused("Criterion must have a part: \"n\"", () -> allOf("n")),
        refused("Criterion must have a part: \"n\"", () -> anyOf("n")),
        refused("Criterion must have a part: \"n\"", () -> atLeast("n", 1)),
        refused("Count must lie within 1..2: 0", () -> atLeast("n", 0, A, B)),
        refused("Count must lie within 1..2: 3", () -> atLeast("n", 3, A, B)),
        refused("Criterion id must stand once in a tree: \"a\"", () -> allOf("n", A, A)),
        refused(
            "Derivations of a condition must be some of weight-bearing part: [own]",
            () ->
                everyPart(
                    "n",
                    PartSelector.bearingWeights(),
                    PartCondition.derivedAs(List.of(Derivation.OWN)))),
        refused("Criterion id must stand once in a tree: \"a\"", () -> anyOf("n", A, not("m", A))),
        refused("Criterion id must stand once in a tree: \"a\"", () -> atLeast("n", 1, A, A)),
        refused("Criterion id must stand once in a tree: \"a\"", () -> not("a", A)),
        refused("Criterion must ask something: \"e\"", () -> every("e")),
        refused(
            "First day must not be after the last, 2026-01-01: 2026-01-02",
            () -> Criterion.releasedWithin(Label.of("r"), DAY.plusDays(1), DAY)),
        refused(
            "First day must lie within the years 1900..2199: 1899-12-31",
            () -> Criterion.releasedWithin(Label.of("r"), LocalDate.of(1899, 12, 31), DAY)),
        refused(
            "Last day must lie within the years 1900..2199: 2200-01-01",
            () -> Criterion.releasedWithin(Label.of("r"), DAY, LocalDate.of(2200, 1, 1))),
        refused(
            "Selector must include weights: part (tokenizer)",
            () ->
                Criterion.listsWeights(
                    Label.of("w"), all.ofKinds(Set.of(ComponentKind.TOKENIZER)))),
        refused(
            "Selector must include weights however they came about: part that is"
                + " third-party-frozen",
            () ->
                Criterion.listsWeights(
                    Label.of("w"), all.derivedAs(Set.of(Derivation.THIRD_PARTY_FROZEN)))),
        refused("Selector must leave some parts: part ()", () -> all.ofKinds(Set.of())),
        refused(
            "Derivations of a selector must be some that are known: [unknown]",
            () -> all.derivedAs(Set.of(Derivation.UNKNOWN))),
        refused(
            "Selector must leave some parts: part (tokenizer) that is third-party-frozen",
            () ->
                all.ofKinds(Set.of(ComponentKind.TOKENIZER))
                    .derivedAs(Set.of(Derivation.THIRD_PARTY_FROZEN))),
        refused(
            "Derivations of a condition must be some that are known: []",
            () -> PartCondition.derivedAs(Set.of())),
        refused(
            "Derivations of a condition must be some that are known: [unknown]",
            () -> PartCondition.derivedAs(Set.of(Derivation.UNKNOWN))),
        refused(
            "Jurisdictions of a condition must be some: []",
            () -> PartCondition.fromWithin(Set.of())),
        refused(
            "Lineage must be that of M: \"N\"",
            () ->
                EligibilityFacts.builder()
                    .model(Model.of("M"))
                    .lineage(Lineage.builder().model(Model.of("N")).build())
                    .build()),
        refused(
            "Day as of which claims are heard must lie within the years 1900..2199: 2200-01-01",
            () ->
                EligibilityFacts.builder()
                    .model(Model.of("M"))
                    .asOf(LocalDate.of(2200, 1, 1))
                    .build()));
  }

  private static Arguments refused(String message, Supplier<Object> made) {
    return arguments(message, made);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void factory_badValue_isRefused(String message, Supplier<Object> made) {
    assertThatIllegalArgumentException().isThrownBy(made::get).withMessage(message);
  }

  @Test
  void stream_tree_isEachNodeBeforeItsParts() {
    assertThat(allOf("all", not("not", A), anyOf("any", B, parity("p"))).stream())
        .extracting(Criterion::id)
        .containsExactly("all", "not", "a", "any", "b", "p");
  }

  private static List<Criterion> everyKind() {
    return List.of(
        allOf("n", A, B),
        anyOf("n", A, B),
        atLeast("n", 1, A, B),
        atLeast("n", 2, A, B),
        not("n", A),
        every("n", FREE),
        every("n", CREDIT),
        everyPart("n", PartSelector.bearingWeights(), FREE),
        weights("n"),
        parity("n"),
        points("n"),
        inTime("n"));
  }

  @Test
  void equals_sameTree_isTrueForEveryKind() {
    List<Criterion> left = everyKind();
    List<Criterion> right = everyKind();
    for (int i = 0; i < left.size(); i++) {
      assertThat(left.get(i)).isEqualTo(right.get(i)).hasSameHashCodeAs(right.get(i));
      assertThat(left.get(i)).isNotEqualTo(right.get((i + 1) % left.size()));
    }
  }

  @Test
  void selectors_named_selectWhatTheySay() {
    assertThat(PartSelector.bearingWeights().kinds())
        .extracting(ComponentKind::toString)
        .containsExactly("weights", "vision-encoder", "audio-encoder", "projector");
    assertThat(PartSelector.thirdParty().derivations())
        .hasSize(9)
        .allMatch(Derivation::isThirdParty);
    assertThat(PartSelector.all()).isEqualTo(PartSelector.builder().build());
    assertThat(PartSelector.all().or(Derivation.OWN)).isEqualTo(PartSelector.all());
  }
}
