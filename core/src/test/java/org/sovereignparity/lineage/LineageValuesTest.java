package org.sovereignparity.lineage;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sovereignparity.lineage.ComponentKind.VISION_ENCODER;
import static org.sovereignparity.lineage.ComponentKind.WEIGHTS;
import static org.sovereignparity.lineage.Derivation.INITIALISED_AND_TRAINED;
import static org.sovereignparity.lineage.Derivation.OWN_EARLIER_WEIGHTS;
import static org.sovereignparity.lineage.Derivation.THIRD_PARTY_FROZEN;
import static org.sovereignparity.lineage.Lineages.DAY;
import static org.sovereignparity.lineage.Lineages.QWEN;
import static org.sovereignparity.lineage.Lineages.claim;
import static org.sovereignparity.lineage.Lineages.licence;
import static org.sovereignparity.lineage.Lineages.lineage;
import static org.sovereignparity.lineage.Lineages.part;
import static org.sovereignparity.number.Rational.ONE;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.licence.Licence;
import org.sovereignparity.licence.LicenceExpression;
import org.sovereignparity.licence.SimpleLicence;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;

/** What values refuse, and how they are written. */
class LineageValuesTest {
  private static final Component WEIGHTS_PART = part("w", WEIGHTS, INITIALISED_AND_TRAINED).build();
  private static final Component ENCODER =
      part("e", VISION_ENCODER, THIRD_PARTY_FROZEN).upstream(QWEN).build();
  private static final LocalDate TOO_EARLY = LocalDate.of(1899, 12, 31);

  private static Lineage shares(String weights, String encoder) {
    return Lineage.builder()
        .model(Model.of("M"))
        .addComponents(
            WEIGHTS_PART.toBuilder().parameterShare(q(weights)).build(),
            ENCODER.toBuilder().parameterShare(q(encoder)).build())
        .build();
  }

  @Test
  void shares_ofAllParameters_areTaken() {
    assertThat(shares("0.6", "0.4").components()).hasSize(2);
    assertThat(shares("1", "0").components()).hasSize(2);
    Component absent = ENCODER.toBuilder().presence(Presence.ABSENT).parameterShare(ONE).build();
    Component all = WEIGHTS_PART.toBuilder().parameterShare(ONE).build();
    assertThat(Lineages.lineage(List.of(all, absent)).components()).hasSize(2);
  }

  @Test
  void lineage_ofWhichNothingElseIsSaid_isCompleteAndItsLicencesAreNotEffective() {
    Lineage lineage = shares("1", "0");
    assertThat(lineage.complete()).isTrue();
    assertThat(lineage.effectiveLicences()).isFalse();
    assertThat(WEIGHTS_PART.presence()).isEqualTo(Presence.PRESENT);
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        refused("Claim id must not be empty: \"\"", () -> claimOf("", "e", "R", DAY)),
        refused("Component id must not be empty: \"\"", () -> claimOf("c", "", "R", DAY)),
        refused("Author of a claim must not be empty: \"\"", () -> claimOf("c", "e", "", DAY)),
        refused(
            "Date of a claim must lie within the years 1900..2199: 1899-12-31",
            () -> claimOf("c", "e", "R", TOO_EARLY)),
        refused(
            "Date of a claim's state must lie within the years 1900..2199: 1899-12-31",
            () -> ClaimEvent.of(TOO_EARLY, ClaimState.OPEN)),
        refused(
            "Component id must not be empty: \"\"",
            () -> part("", WEIGHTS, INITIALISED_AND_TRAINED).build()),
        refused(
            "Share of the parameters must lie within 0..1: 1.01",
            () -> WEIGHTS_PART.toBuilder().parameterShare(q("1.01")).build()),
        refused(
            "Share of the parameters must lie within 0..1: -0.01",
            () -> WEIGHTS_PART.toBuilder().parameterShare(q("-0.01")).build()),
        refused(
            "Shares of the parameters must come to at most 1 in all: 1.01",
            () -> shares("0.6", "0.41")),
        refused(
            "Pair of a control must not be blank: \" \"",
            () -> Control.of(" ", Control.Relation.DERIVED, q("1"))),
        refused(
            "Method of evidence must not be blank: \"\"",
            () -> Evidence.builder().kind(EvidenceKind.CODE).method("").build()),
        refused(
            "Date of evidence must lie within the years 1900..2199: 1899-12-31",
            () -> evidence(EvidenceKind.CODE).date(TOO_EARLY).build()),
        refused(
            "Digest of evidence must not be blank: \" \"",
            () -> evidence(EvidenceKind.CODE).digest(" ").build()),
        refused(
            "Evidence must have a figure if, and only if, it is a similarity: similarity",
            () -> evidence(EvidenceKind.SIMILARITY).build()),
        refused(
            "Evidence must have a figure if, and only if, it is a similarity: code",
            () ->
                evidence(EvidenceKind.CODE)
                    .similarity(
                        Similarity.builder()
                            .metric(Metric.PEARSON)
                            .value(q("1"))
                            .scope("all")
                            .build())
                    .build()),
        refused(
            "Upstream model id must not be empty: \"\"",
            () -> UpstreamModel.builder().model(QWEN).addFrom("").build()),
        refused(
            "Restrictions must be those of licences in MIT: [ISC]",
            () ->
                Licence.of(
                    LicenceExpression.parse("MIT"),
                    ImmutableMap.of(SimpleLicence.parse("ISC"), ImmutableSet.of()))));
  }

  private static Arguments refused(String message, Supplier<Object> made) {
    return arguments(message, made);
  }

  private static Claim claimOf(String id, String component, String by, LocalDate on) {
    return Claim.builder()
        .id(id)
        .component(component)
        .by(by)
        .on(on)
        .asserts(Assertion.ofAttributed(true))
        .build();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void value_bad_isRefused(String message, Supplier<Object> made) {
    assertThatIllegalArgumentException().isThrownBy(made::get).withMessage(message);
  }

  static Stream<Arguments> refusedLineages() {
    Claim claim = claim("c", "e", ClaimState.OPEN, Assertion.of(OWN_EARLIER_WEIGHTS));
    return Stream.of(
        refusedLineage(
            LineageRefusal.DUPLICATE_COMPONENT,
            "components[1].id",
            "Component must be listed once: \"e\"",
            () -> lineage(List.of(ENCODER, ENCODER))),
        refusedLineage(
            LineageRefusal.DUPLICATE_CLAIM,
            "claims[1].id",
            "Claim must be listed once: \"c\"",
            () -> lineage(List.of(ENCODER), claim, claim)),
        refusedLineage(
            LineageRefusal.UNKNOWN_COMPONENT,
            "claims[0].component",
            "Component of a claim must be one of [w]: \"e\"",
            () -> lineage(List.of(WEIGHTS_PART), claim)),
        refusedLineage(
            LineageRefusal.DERIVATION_NOT_APPLICABLE,
            "derivation",
            "Derivation of a component of kind tokenizer must be one of [own,"
                + " architecture-reference, third-party-code, third-party-data], or unknown:"
                + " third-party-frozen",
            () -> part("t", ComponentKind.TOKENIZER, THIRD_PARTY_FROZEN).build()),
        refusedLineage(
            LineageRefusal.DERIVATION_NOT_APPLICABLE,
            "claims[0].asserts.derivation",
            "Derivation of a component of kind tokenizer must be one of [own,"
                + " architecture-reference, third-party-code, third-party-data], or unknown:"
                + " own-earlier-weights",
            () ->
                lineage(
                    List.of(part("e", ComponentKind.TOKENIZER, Derivation.OWN).build()), claim)),
        refusedLineage(
            LineageRefusal.DUPLICATE_UPSTREAM,
            "upstreamModels[1]",
            "Upstream model must be listed once: \"Qwen2.5 ViT\"",
            () -> with(QWEN, QWEN)),
        refusedLineage(
            LineageRefusal.DUPLICATE_UPSTREAM,
            "components[0].upstream",
            "Component must name its upstream model as it is listed: \"Qwen2.5 ViT\"",
            () -> with(Model.of("Qwen2.5 ViT"))));
  }

  private static Lineage with(Model... upstream) {
    return lineage(List.of(ENCODER)).toBuilder()
        .addAllUpstreamModels(
            Arrays.stream(upstream)
                .map(model -> UpstreamModel.builder().model(model).build())
                .toList())
        .build();
  }

  private static Arguments refusedLineage(
      LineageRefusal code, String where, String message, Supplier<Object> made) {
    return arguments(code, where, message, made);
  }

  @ParameterizedTest(name = "{0} at {1}")
  @MethodSource("refusedLineages")
  void lineage_contradictory_isRefusedWithItsPlace(
      LineageRefusal code, String where, String message, Supplier<Object> made) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(made::get)
        .withMessage("%s: %s", code, message)
        .satisfies(
            refused -> {
              assertThat(refused.code()).isEqualTo(code);
              assertThat(refused.at()).isEqualTo(where);
            });
  }

  @Test
  void lineage_upstreamNamedAsItIsListed_isTaken() {
    assertThat(with(QWEN).upstreamModels()).hasSize(1);
  }

  static Stream<Arguments> texts() {
    Assertion all =
        Assertion.builder()
            .derivation(THIRD_PARTY_FROZEN)
            .upstream(Model.of("Qwen2.5 ViT"))
            .licence(licence("Apache-2.0"))
            .attributed(false)
            .build();
    Evidence seen =
        evidence(EvidenceKind.TRAINING_LOG)
            .verifier(Evidence.Verifier.THIRD_PARTY)
            .date(DAY)
            .digest("sha256:9f86")
            .build();
    return Stream.of(
        arguments("third-party-frozen, from Qwen2.5 ViT, licensed Apache-2.0, not attributed", all),
        arguments("attributed", Assertion.ofAttributed(true)),
        arguments("w (weights, core): initialised-and-trained", WEIGHTS_PART),
        arguments(
            "e (vision-encoder, auxiliary): third-party-frozen from Qwen2.5 ViT, Alibaba (CN)",
            ENCODER),
        arguments(
            "independent, A and B: 0.02",
            Control.of("A and B", Control.Relation.INDEPENDENT, q("0.02"))),
        arguments("training-log, m, checked by third-party, 2026-01-05", seen),
        arguments("code, m", evidence(EvidenceKind.CODE).build()),
        arguments(
            "similarity, m: cosine 0.9 over all; no control; finding: COSINE_ALONE",
            evidence(EvidenceKind.SIMILARITY)
                .similarity(
                    Similarity.builder().metric(Metric.COSINE).value(q("0.9")).scope("all").build())
                .build()),
        arguments(
            "Qwen2.5 ViT, Alibaba (CN), licence unknown",
            UpstreamModel.builder().model(QWEN).build()),
        arguments(
            "X, MIT, from Y, Z",
            UpstreamModel.builder()
                .model(Model.of("X"))
                .licence(licence("MIT"))
                .addFrom("Y", "Z")
                .build()),
        arguments("MIT OR ISC", licence("MIT OR ISC")),
        arguments("M: 2 components, 0 claims", lineage(List.of(WEIGHTS_PART, ENCODER))),
        arguments(
            "M: 1 components and perhaps more, 0 claims",
            lineage(List.of(WEIGHTS_PART)).toBuilder().complete(false).build()));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void toString_value_isOneLine(String text, Object value) {
    assertThat(value).hasToString(text);
  }

  @Test
  void words_closedChoices_areStable() {
    assertThat(words(ComponentKind.values()))
        .isEqualTo(
            "weights vision-encoder audio-encoder projector tokenizer architecture training-code"
                + " inference-code training-data other");
    assertThat(words(Derivation.values()))
        .isEqualTo(
            "initialised-and-trained own-earlier-weights third-party-frozen"
                + " third-party-fine-tuned third-party-continued third-party-merged"
                + " third-party-distilled third-party-pruned third-party-quantised own"
                + " architecture-reference third-party-code third-party-data unknown");
    assertThat(words(Material.values())).isEqualTo("core auxiliary");
    assertThat(words(Presence.values())).isEqualTo("present absent unknown");
    assertThat(words(ClaimState.values()))
        .isEqualTo("open corroborated refuted withdrawn admitted");
    assertThat(words(EvidenceKind.values()))
        .isEqualTo("similarity training-log documentation code statement");
    assertThat(words(Evidence.Verifier.values())).isEqualTo("own third-party");
    assertThat(words(Control.Relation.values())).isEqualTo("derived independent");
    assertThat(words(Metric.values()))
        .isEqualTo("cosine pearson cka vocabulary-overlap merge-order-match configuration-match");
  }

  private static String words(Object[] choices) {
    return Arrays.stream(choices).map(Object::toString).collect(joining(" "));
  }

  /**
   * The protocol of the oracle: nine for what bears weights, four for the rest, unknown for any.
   */
  @ParameterizedTest
  @EnumSource(ComponentKind.class)
  void appliesTo_kind_isAsTheProtocolLists(ComponentKind kind) {
    boolean weights =
        List.of("weights", "vision-encoder", "audio-encoder", "projector")
            .contains(kind.toString());
    assertThat(kind.bearsWeights()).isEqualTo(weights);
    assertThat(Derivation.of(kind)).hasSize(weights ? 9 : 4).doesNotContain(Derivation.UNKNOWN);
    for (Derivation derivation : Derivation.values()) {
      assertThat(derivation.appliesTo(kind))
          .isEqualTo(derivation == Derivation.UNKNOWN || Derivation.of(kind).contains(derivation));
    }
  }

  @Test
  void isThirdParty_derivations_areThoseNamedSo() {
    assertThat(Arrays.stream(Derivation.values()).filter(Derivation::isThirdParty))
        .extracting(Derivation::toString)
        .hasSize(9)
        .allMatch(word -> word.startsWith("third-party-"));
  }

  @Test
  void equals_sameParts_isTrue() {
    assertThat(lineage(List.of(ENCODER)).established(Optional.empty()))
        .isEqualTo(lineage(List.of(ENCODER)).established(Optional.empty()))
        .isNotEqualTo(lineage(List.of(WEIGHTS_PART)).established(Optional.empty()));
    assertThat(ENCODER.toBuilder().build()).isEqualTo(ENCODER).hasSameHashCodeAs(ENCODER);
    assertThat(ENCODER.toBuilder().attributed(true).build()).isNotEqualTo(ENCODER);
    assertThat(lineage(List.of(ENCODER, WEIGHTS_PART)).componentIds()).containsExactly("e", "w");
  }

  private static Evidence.Builder evidence(EvidenceKind kind) {
    return Evidence.builder().kind(kind).method("m");
  }

  private static Rational q(String number) {
    return Rational.parse(number);
  }

  @Test
  void lineage_claimAboutNoneOfManyComponents_namesTheFirst() {
    Claim claim = Lineages.claim("c", "e", ClaimState.OPEN, Assertion.ofAttributed(true));
    assertThatThrownBy(() -> Lineages.lineage(parts(21), claim))
        .hasMessageStartingWith("UNKNOWN_COMPONENT: Component of a claim must be one of [w1, w2, ")
        .hasMessageEndingWith(", w20, ...]: \"e\"");
    assertThatThrownBy(() -> Lineages.lineage(parts(20), claim))
        .hasMessageEndingWith(", w19, w20]: \"e\"");
  }

  private static List<Component> parts(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> WEIGHTS_PART.toBuilder().id("w" + i).build())
        .toList();
  }
}
