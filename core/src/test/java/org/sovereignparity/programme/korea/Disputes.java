package org.sovereignparity.programme.korea;

import static org.sovereignparity.lineage.ClaimState.ADMITTED;
import static org.sovereignparity.lineage.ClaimState.WITHDRAWN;
import static org.sovereignparity.lineage.ComponentKind.INFERENCE_CODE;
import static org.sovereignparity.lineage.ComponentKind.VISION_ENCODER;
import static org.sovereignparity.lineage.ComponentKind.WEIGHTS;
import static org.sovereignparity.lineage.Derivation.INITIALISED_AND_TRAINED;
import static org.sovereignparity.lineage.Derivation.THIRD_PARTY_CODE;
import static org.sovereignparity.lineage.Derivation.THIRD_PARTY_FINE_TUNED;
import static org.sovereignparity.lineage.Derivation.THIRD_PARTY_FROZEN;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.sovereignparity.licence.Licence;
import org.sovereignparity.licence.LicenceExpression;
import org.sovereignparity.lineage.Assertion;
import org.sovereignparity.lineage.Claim;
import org.sovereignparity.lineage.ClaimEvent;
import org.sovereignparity.lineage.Component;
import org.sovereignparity.lineage.Control;
import org.sovereignparity.lineage.Evidence;
import org.sovereignparity.lineage.EvidenceKind;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.lineage.Material;
import org.sovereignparity.lineage.Metric;
import org.sovereignparity.lineage.Similarity;
import org.sovereignparity.model.Jurisdiction;
import org.sovereignparity.model.Model;
import org.sovereignparity.model.Organisation;
import org.sovereignparity.number.Rational;
import org.sovereignparity.source.Citation;
import org.sovereignparity.source.Confidence;
import org.sovereignparity.source.Source;

/**
 * Two models that were argued about in January 2026, as the press reported it. What was not
 * reported, such as a licence, is left out or, where a rule has to be shown, assumed and said so.
 */
final class Disputes {
  private static final Control DERIVED =
      Control.of("INTELLECT-3 and GLM-4.5-Air", Control.Relation.DERIVED, q("1.00"));
  private static final Control INDEPENDENT =
      Control.of("Phi-3.5-MoE and GLM-4.5-Air", Control.Relation.INDEPENDENT, q("0.02"));

  private Disputes() {}

  /** Its encoder is that of Qwen2.5, frozen; that it is attributed is assumed. */
  static Lineage hyperClovaX() {
    Component encoder =
        Component.builder()
            .id("vision-encoder")
            .kind(VISION_ENCODER)
            .material(Material.AUXILIARY)
            .derivation(INITIALISED_AND_TRAINED)
            .build();
    Claim claim =
        Claim.builder()
            .id("c1")
            .component("vision-encoder")
            .by("a reviewer")
            .on(LocalDate.of(2026, 1, 5))
            .asserts(
                Assertion.builder()
                    .derivation(THIRD_PARTY_FROZEN)
                    .upstream(model("Qwen2.5 ViT", "Alibaba", "CN"))
                    .licence(apache())
                    .attributed(true)
                    .build())
            .addHistory(ClaimEvent.of(LocalDate.of(2026, 1, 5), ADMITTED))
            .addEvidence(
                likeness(
                    similarity(Metric.COSINE, "0.9951", "vision encoder beside Qwen2.5 ViT")
                        .build()),
                likeness(
                    similarity(Metric.PEARSON, "0.9898", "vision encoder beside Qwen2.5 ViT")
                        .addControls(DERIVED, INDEPENDENT)
                        .build()))
            .addCitations(
                reported("kmib", "https://www.kmib.co.kr/article/view.asp?arcid=1767688637"))
            .build();
    return lineage(
        model("HyperCLOVA X SEED 32B Think", "Naver Cloud", "KR"),
        List.of(weights(), encoder),
        claim);
  }

  /** It was said to come from GLM-4.5-Air; two days later that was taken back. */
  static Lineage solarOpen() {
    Component code =
        Component.builder()
            .id("serving-code")
            .kind(INFERENCE_CODE)
            .material(Material.AUXILIARY)
            .derivation(THIRD_PARTY_CODE)
            .licence(apache())
            .attributed(true)
            .build();
    Claim claim =
        Claim.builder()
            .id("c1")
            .component("language-weights")
            .by("Sionic AI")
            .on(LocalDate.of(2026, 1, 1))
            .asserts(
                Assertion.builder()
                    .derivation(THIRD_PARTY_FINE_TUNED)
                    .upstream(model("GLM-4.5-Air", "Zhipu AI", "CN"))
                    .build())
            .addHistory(ClaimEvent.of(LocalDate.of(2026, 1, 3), WITHDRAWN))
            .addEvidence(likeness(layerNorms(Metric.COSINE, "0.989").build()))
            .addCounterEvidence(
                likeness(
                    layerNorms(Metric.PEARSON, "0.0130").addControls(DERIVED, INDEPENDENT).build()),
                Evidence.builder()
                    .kind(EvidenceKind.TRAINING_LOG)
                    .method("logs and checkpoints shown to about 70 people")
                    .verifier(Evidence.Verifier.OWN)
                    .date(LocalDate.of(2026, 1, 2))
                    .build())
            .addCitations(
                reported("news1", "https://www.news1.kr/amp/it-science/general-it/6027279"))
            .build();
    return lineage(model("Solar Open 100B", "Upstage", "KR"), List.of(weights(), code), claim);
  }

  private static Similarity.Builder layerNorms(Metric metric, String value) {
    return similarity(metric, value, "LayerNorm weights beside GLM-4.5-Air")
        .coverage(Rational.of(47L * 2 * 4096, 102_600_000_000L));
  }

  private static Similarity.Builder similarity(Metric metric, String value, String scope) {
    return Similarity.builder().metric(metric).value(q(value)).scope(scope);
  }

  private static Evidence likeness(Similarity similarity) {
    return Evidence.builder()
        .kind(EvidenceKind.SIMILARITY)
        .method("weights compared")
        .similarity(similarity)
        .verifier(Evidence.Verifier.THIRD_PARTY)
        .build();
  }

  private static Lineage lineage(Model model, List<Component> components, Claim claim) {
    return Lineage.builder()
        .effectiveLicences(true)
        .model(model)
        .addAllComponents(components)
        .addClaims(claim)
        .build();
  }

  private static Component weights() {
    return Component.builder()
        .id("language-weights")
        .kind(WEIGHTS)
        .material(Material.CORE)
        .derivation(INITIALISED_AND_TRAINED)
        .build();
  }

  private static Licence apache() {
    return Licence.of(LicenceExpression.parse("Apache-2.0"));
  }

  private static Model model(String id, String organisation, String jurisdiction) {
    return Model.builder()
        .id(id)
        .organisation(Organisation.of(organisation, Jurisdiction.of(jurisdiction)))
        .build();
  }

  private static Citation reported(String id, String address) {
    Source source = Source.builder().id(id).title(id).address(URI.create(address)).build();
    return Citation.of(source, Confidence.REPORTED);
  }

  private static Rational q(String number) {
    return Rational.parse(number);
  }
}
