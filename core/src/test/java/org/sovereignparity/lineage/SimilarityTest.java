package org.sovereignparity.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sovereignparity.number.Rational;

/**
 * The figures argued about in January 2026: what was claimed of Solar Open 100B and GLM-4.5-Air,
 * what was recomputed, with INTELLECT-3 (fine-tuned from GLM-4.5-Air) as the derived control and
 * Phi-3.5-MoE as the independent one, and the encoder of HyperCLOVA X beside Qwen2.5 ViT.
 */
class SimilarityTest {

  /** Controls are written {@code d} (derived) or {@code i} (independent) and the figure. */
  @ParameterizedTest(name = "{0}: {1} {2} beside {3} is {4}")
  @CsvSource(
      value = {
        "Solar and GLM as claimed,         COSINE,  0.989,  '',             COSINE_ALONE",
        "Solar and GLM with 182 sigma,     COSINE,  0.989,  i0.377,        COSINE_ALONE",
        "Solar and GLM diagonal,           COSINE,  0.9497, d1.00,         COSINE_ALONE",
        "Solar and GLM off the diagonal,   COSINE,  0.9399, d1.00 i0.99,   COSINE_ALONE",
        "Solar and GLM diagonal,           PEARSON, 0.0130, i0.02,         LIKE_INDEPENDENT",
        "Solar and GLM off the diagonal,   PEARSON, 0.0108, i0.02,         LIKE_INDEPENDENT",
        "Solar and GLM diagonal,           PEARSON, 0.0130, d1.00 i0.02,   LIKE_INDEPENDENT",
        "Solar and GLM diagonal,           PEARSON, 0.0130, '',             WITHOUT_CONTROL",
        "Solar and GLM diagonal,           PEARSON, 0.0130, d1.00,         BETWEEN_CONTROLS",
        "INTELLECT-3 and GLM,              COSINE,  1.00,   d1.00,         COSINE_ALONE",
        "INTELLECT-3 and GLM,              PEARSON, 1.00,   d1.00,         LIKE_DERIVED",
        "INTELLECT-3 and GLM,              PEARSON, 1.00,   d1.00 i0.02,   LIKE_DERIVED",
        "INTELLECT-3 and GLM,              PEARSON, 1.00,   '',             WITHOUT_CONTROL",
        "Phi-3.5-MoE and Solar,            COSINE,  0.99,   i0.99,         COSINE_ALONE",
        "Phi-3.5-MoE and Solar,            PEARSON, 0.02,   i0.02,         LIKE_INDEPENDENT",
        "HyperCLOVA X and Qwen2.5 ViT,     COSINE,  0.9951, d1.00,         COSINE_ALONE",
        "HyperCLOVA X and Qwen2.5 ViT,     PEARSON, 0.9898, '',             WITHOUT_CONTROL",
        "HyperCLOVA X and Qwen2.5 ViT,     PEARSON, 0.9898, i0.02,         BETWEEN_CONTROLS",
        "HyperCLOVA X and Qwen2.5 ViT,     PEARSON, 0.9898, d1.00 i0.02,   BETWEEN_CONTROLS",
        "its audio encoder,                PEARSON, 1,      d1.00,         LIKE_DERIVED",
        "Solar and GLM of Solar's,  VOCABULARY_OVERLAP, 0.41, '',           WITHOUT_CONTROL",
        "Solar and GLM of a family, VOCABULARY_OVERLAP, 0.41, d0.70,       BETWEEN_CONTROLS",
        "HyperCLOVA X and Llama-3,  VOCABULARY_OVERLAP, 0.9258, d0.70,     LIKE_DERIVED",
        "HyperCLOVA X and Llama-3,  MERGE_ORDER_MATCH,  0.0001, i0.0154,   LIKE_INDEPENDENT",
        "a figure as both controls,        PEARSON, 0.5,    d0.5 i0.5,     LIKE_INDEPENDENT",
        "least of two derived,             PEARSON, 0.96,   d1.00 d0.95,   LIKE_DERIVED",
        "greatest of two independent,      PEARSON, 0.04,   i0.02 i0.05,   LIKE_INDEPENDENT",
        "just above the independent,       PEARSON, 0.0200001, i0.02,      BETWEEN_CONTROLS",
        "opposite,                         PEARSON, -1,     i0.02,         LIKE_INDEPENDENT"
      })
  void finding_figureBesideItsControls_isWhatTheyShow(
      String what, Metric metric, String value, String controls, SimilarityFinding finding) {
    assertThat(similarity(metric, value, controls).finding()).isEqualTo(finding);
    assertThat(finding.establishes()).isEqualTo(finding == SimilarityFinding.LIKE_DERIVED);
  }

  private static Similarity similarity(Metric metric, String value, String controls) {
    return Similarity.builder()
        .metric(metric)
        .value(q(value))
        .scope("LayerNorm weights")
        .addAllControls(
            Splitter.on(' ')
                .omitEmptyStrings()
                .splitToStream(controls)
                .map(SimilarityTest::control)
                .toList())
        .build();
  }

  private static Control control(String text) {
    return Control.of(
        "A and B",
        text.startsWith("d") ? Control.Relation.DERIVED : Control.Relation.INDEPENDENT,
        q(text.substring(1)));
  }

  /** Pages said "0.0004 % of the model": 47 layers, two vectors each, 4096 numbers a vector. */
  @Test
  void coverage_layerNormsOfSolar_isWhatWasQuoted() {
    Rational coverage = Rational.of(47L * 2 * 4096, 102_600_000_000L);
    assertThat(coverage).isEqualTo(Rational.of(385_024, 102_600_000_000L));
    assertThat(coverage.toPercentString(6)).isEqualTo("0.000375 %");
    assertThat(coverage.toPercentString(4)).isEqualTo("0.0004 %");
    assertThat(
            Similarity.builder()
                .metric(Metric.PEARSON)
                .value(q("0.0130"))
                .scope("LayerNorm weights of Solar Open 100B and GLM-4.5-Air")
                .coverage(coverage)
                .addControls(control("i0.02"), control("d1"))
                .build())
        .hasToString(
            "pearson 0.013 over LayerNorm weights of Solar Open 100B and GLM-4.5-Air"
                + " (0.000375 % of the model); independent, A and B: 0.02; derived, A and B: 1;"
                + " finding: LIKE_INDEPENDENT");
  }

  /** The same 80k tokens are 41 % of 196,608, 53 % of 150,000 and 30 % of the union. */
  @Test
  void toString_share_saysOfWhat() {
    assertThat(
            Similarity.builder()
                .metric(Metric.VOCABULARY_OVERLAP)
                .value(q("0.41"))
                .scope("vocabularies")
                .denominator("the 196,608 tokens of Solar")
                .build())
        .hasToString(
            "vocabulary-overlap 0.41 over vocabularies of the 196,608 tokens of Solar;"
                + " no control; finding: WITHOUT_CONTROL");
  }

  @ParameterizedTest
  @EnumSource(Metric.class)
  void figure_outsideItsMetric_isRefused(Metric metric) {
    String least = metric == Metric.COSINE || metric == Metric.PEARSON ? "-1" : "0";
    assertThat(similarity(metric, least, "d1 i" + least).value()).isEqualTo(q(least));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> similarity(metric, "1.01", ""))
        .withMessage("Figure of a similarity by %s must lie within %s..1: 1.01", metric, least);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> similarity(metric, "1", "i-1.01"))
        .withMessage("Control of a similarity by %s must lie within %s..1: -1.01", metric, least);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ofAll().metric(metric).baseline(q("95.1")).build())
        .withMessage("Baseline of a similarity by %s must lie within %s..1: 95.1", metric, least);
  }

  @Test
  void text_blankOrShareOutside_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Similarity.builder().metric(Metric.CKA).value(q("1")).scope(" ").build())
        .withMessage("Scope of a similarity must not be blank: \" \"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ofAll().metric(Metric.CKA).denominator("").build())
        .withMessage("Denominator of a similarity must not be blank: \"\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ofAll().metric(Metric.CKA).coverage(q("1.5")).build())
        .withMessage("Coverage of a similarity must lie within 0..1: 1.5");
  }

  private static Similarity.Builder ofAll() {
    return Similarity.builder().value(q("1")).scope("all");
  }

  private static Rational q(String number) {
    return Rational.parse(number);
  }
}
