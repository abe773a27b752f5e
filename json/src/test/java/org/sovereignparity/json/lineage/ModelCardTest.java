package org.sovereignparity.json.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.sovereignparity.json.lineage.Fixtures.DAY;
import static org.sovereignparity.json.lineage.Fixtures.card;
import static org.sovereignparity.json.lineage.Fixtures.claims;
import static org.sovereignparity.json.lineage.Fixtures.components;
import static org.sovereignparity.json.lineage.Fixtures.issues;
import static org.sovereignparity.json.lineage.Fixtures.licences;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sovereignparity.json.Refused;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.licence.LicenceExpression;
import org.sovereignparity.lineage.Claim;
import org.sovereignparity.lineage.EvidenceKind;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.model.Model;
import org.sovereignparity.model.Organisation;

class ModelCardTest {
  private static final String MIT = "license: mit\n";

  @Test
  void baseModel_absent_leavesDerivationUnknown() {
    LineageImport reading = card("license: apache-2.0\n");
    Lineage lineage = reading.lineage();
    assertThat(components(lineage)).containsExactly("weights: weights, core, present");
    assertThat(claims(lineage)).containsExactly("weights: licensed Apache-2.0");
    assertThat(issues(reading)).containsExactly("UPSTREAM_NOT_STATED /base_model");
    assertThat(lineage.complete()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"base_model:\n", "base_model: null\n", "base_model: []\n"})
  void baseModel_empty_isAsAbsent(String base) {
    LineageImport reading = card(MIT + base);
    assertThat(claims(reading.lineage())).containsExactly("weights: licensed MIT");
    assertThat(issues(reading)).containsExactly("UPSTREAM_NOT_STATED /base_model");
  }

  @ParameterizedTest
  @CsvSource({
    "merge, third-party-merged",
    "quantized, third-party-quantised",
    "finetune, third-party-fine-tuned"
  })
  void relation_known_isTheDerivationClaimed(String word, String derivation) {
    LineageImport reading = card(MIT + "base_model: other/base\nbase_model_relation: " + word);
    Lineage lineage = reading.lineage();
    assertThat(claims(lineage))
        .containsExactly(
            "weights: %s, from other/base".formatted(derivation), "weights: licensed MIT");
    assertThat(issues(reading)).isEmpty();
    Claim claim = lineage.claims().get(0);
    assertThat(claim.by()).isEqualTo("hanbit");
    assertThat(claim.on()).isEqualTo(DAY);
    assertThat(claim.citations().get(0).clause()).contains("/base_model");
    assertThat(claim.evidence().get(0).kind()).isEqualTo(EvidenceKind.DOCUMENTATION);
    assertThat(claim.evidence().get(0).method())
        .isEqualTo("model card, base_model with base_model_relation " + word);
    assertThat(lineage.upstreamModels()).hasSize(1);
  }

  @Test
  void relation_adapter_isFrozenWeightsAndAnAdapterOfWhichNothingIsKnown() {
    LineageImport reading = card(MIT + "base_model: other/base\nbase_model_relation: adapter\n");
    assertThat(components(reading.lineage()))
        .containsExactly("weights: weights, core, present", "adapter: weights, auxiliary, unknown");
    assertThat(claims(reading.lineage()))
        .containsExactly("weights: third-party-frozen, from other/base", "weights: licensed MIT");
  }

  @Test
  void relation_absent_namesTheModelOnly() {
    LineageImport reading = card(MIT + "base_model: other/base\n");
    assertThat(claims(reading.lineage()))
        .containsExactly("weights: from other/base", "weights: licensed MIT");
    assertThat(issues(reading)).containsExactly("RELATION_NOT_STATED /base_model_relation");
  }

  @Test
  void relation_unknownWord_namesTheModelOnly() {
    LineageImport reading = card(MIT + "base_model: other/base\nbase_model_relation: Finetune\n");
    assertThat(claims(reading.lineage()))
        .containsExactly("weights: from other/base", "weights: licensed MIT");
    assertThat(issues(reading)).containsExactly("UNKNOWN_RELATION /base_model_relation");
  }

  @Test
  void relation_withoutModel_claimsNothing() {
    LineageImport reading = card(MIT + "base_model_relation: quantized\n");
    assertThat(claims(reading.lineage())).containsExactly("weights: licensed MIT");
    assertThat(issues(reading))
        .containsExactly(
            "RELATION_WITHOUT_MODEL /base_model_relation", "UPSTREAM_NOT_STATED /base_model");
  }

  @Test
  void baseModel_several_isAClaimEach() {
    LineageImport reading =
        card(MIT + "base_model:\n- other/a\n- third/b\nbase_model_relation: merge\n");
    assertThat(claims(reading.lineage()))
        .containsExactly(
            "weights: third-party-merged, from other/a",
            "weights: third-party-merged, from third/b",
            "weights: licensed MIT");
    assertThat(reading.lineage().claims().stream().map(Claim::id))
        .containsExactly("card-base-model", "card-base-model-1", "card-licence");
    assertThat(issues(reading)).containsExactly("SEVERAL_UPSTREAM /base_model");
  }

  @Test
  void baseModel_ofSameOwner_isNotCalledThirdParty() {
    LineageImport reading = card(MIT + "base_model: Hanbit/base\nbase_model_relation: finetune\n");
    assertThat(claims(reading.lineage()))
        .containsExactly("weights: from Hanbit/base", "weights: licensed MIT");
    assertThat(issues(reading)).containsExactly("SAME_OWNER /base_model");
  }

  @Test
  void baseModel_withoutOwner_isTakenAsThirdPartyAndSaidSo() {
    LineageImport reading = card(MIT + "base_model: gpt2\nbase_model_relation: finetune\n");
    assertThat(claims(reading.lineage()))
        .containsExactly("weights: third-party-fine-tuned, from gpt2", "weights: licensed MIT");
    assertThat(issues(reading)).containsExactly("OWNER_NOT_STATED /base_model");
  }

  @Test
  void baseModel_ofWrongTypeOrTheModelItself_isAnIssue() {
    LineageImport reading =
        card(MIT + "base_model: [{a: b}, [], '', hanbit/haneul-7b]\nbase_model_relation: merge");
    assertThat(claims(reading.lineage())).containsExactly("weights: licensed MIT");
    assertThat(issues(reading))
        .containsExactly(
            "SEVERAL_UPSTREAM /base_model",
            "WRONG_TYPE /base_model/0",
            "WRONG_TYPE /base_model/1",
            "WRONG_TYPE /base_model/2",
            "UPSTREAM_CYCLE /base_model/3");
  }

  @Test
  void author_isOrganisationElseOwnerElseTheCard() {
    Model held = Model.builder().id("a/b").organisation(Organisation.of("Hanbit Lab")).build();
    assertThat(author(held)).isEqualTo("Hanbit Lab");
    assertThat(author(Model.of("a/b"))).isEqualTo("a");
    assertThat(author(Model.of("b"))).isEqualTo("model card");
  }

  private static String author(Model model) {
    return LineageDocument.readCard(model, MIT, DAY).lineage().claims().get(0).by();
  }

  /** SPDX ids: SPDX License List 3.28.0. */
  @ParameterizedTest
  @CsvSource({
    "apache-2.0, Apache-2.0",
    "Apache-2.0, Apache-2.0",
    "mit, MIT",
    "bsl-1.0, BSL-1.0",
    "pddl, PDDL-1.0",
    "odc-by, ODC-By-1.0",
    "odbl, ODbL-1.0",
    "c-uda, C-UDA-1.0",
    "lgpl-lr, LGPLLR",
    "cc0-1.0, CC0-1.0",
    "cc-by-nc-nd-4.0, CC-BY-NC-ND-4.0",
    "cdla-permissive-2.0, CDLA-Permissive-2.0",
    "etalab-2.0, etalab-2.0",
    "lppl-1.3c, LPPL-1.3c",
    "ms-pl, MS-PL",
    "wtfpl, WTFPL",
    "openmdw-1.0, OpenMDW-1.0",
    "llama3.1, LicenseRef-llama3.1",
    "gemma, LicenseRef-gemma",
    "bigscience-bloom-rail-1.0, LicenseRef-bigscience-bloom-rail-1.0",
    "openrail++, LicenseRef-openrail-plus-plus"
  })
  void licence_listed_isItsSpdxIdOrAReference(String word, String expression) {
    LineageImport reading = card("license: " + word + "\n");
    // The text, since expressions are equal without regard to case.
    assertThat(licences(reading.lineage()).toString()).isEqualTo("[" + expression + "]");
    assertThat(issues(reading)).containsExactly("UPSTREAM_NOT_STATED /base_model");
  }

  @ParameterizedTest
  @CsvSource({
    "gpl-3.0, LICENCE_AMBIGUOUS, LicenseRef-gpl-3.0",
    "lgpl-2.1, LICENCE_AMBIGUOUS, LicenseRef-lgpl-2.1",
    "agpl-3.0, LICENCE_AMBIGUOUS, LicenseRef-agpl-3.0",
    "my licence!, LICENCE_NOT_LISTED, LicenseRef-my-licence",
    "1.0, LICENCE_NOT_LISTED, LicenseRef-1.0"
  })
  void licence_unclear_isAReferenceAndAnIssue(String word, String code, String expression) {
    LineageImport reading = card("license: " + word + "\n");
    assertThat(licences(reading.lineage())).containsExactly(LicenceExpression.parse(expression));
    assertThat(issues(reading))
        .containsExactly("UPSTREAM_NOT_STATED /base_model", code + " /license");
  }

  @ParameterizedTest
  @CsvSource({
    "openrail, LICENCE_FAMILY",
    "bsd, LICENCE_FAMILY",
    "cc, LICENCE_FAMILY",
    "gpl, LICENCE_FAMILY",
    "gfdl, LICENCE_FAMILY",
    "lgpl, LICENCE_FAMILY",
    "other, LICENCE_NOT_NAMED",
    "unknown, LICENCE_NOT_STATED",
    "'', LICENCE_NOT_STATED"
  })
  void licence_ofManyOrNone_isNotClaimed(String word, String code) {
    LineageImport reading = card("pipeline_tag: x\nlicense: " + word + "\n");
    assertThat(reading.lineage().claims()).isEmpty();
    assertThat(issues(reading)).contains(code + " /license");
  }

  @Test
  void licence_otherWithName_isAReferenceWithItsLink() {
    LineageImport reading =
        card("license: other\nlicense_name: upstage-solar-license\nlicense_link: LICENSE\n");
    Claim claim = reading.lineage().claims().get(0);
    assertThat(claims(reading.lineage()))
        .containsExactly("weights: licensed LicenseRef-upstage-solar-license");
    assertThat(claim.evidence().get(0).address()).contains(URI.create("LICENSE"));
  }

  @Test
  void licence_nameWithoutLetters_isNotClaimed() {
    LineageImport reading = card("license: other\nlicense_name: 모델 라이선스\n");
    assertThat(reading.lineage().claims()).isEmpty();
    assertThat(issues(reading)).contains("BAD_LICENCE /license_name");
  }

  @Test
  void licence_badLink_isAnIssue() {
    assertThat(issues(card(MIT + "license_link: 'a b'\n"))).contains("BAD_ADDRESS /license_link");
  }

  @Test
  void licences_several_areAClaimEach() {
    LineageImport reading = card("license: [mit, apache-2.0]\n");
    assertThat(claims(reading.lineage()))
        .containsExactly("weights: licensed MIT", "weights: licensed Apache-2.0");
    assertThat(issues(reading)).contains("SEVERAL_LICENCES /license");
  }

  @Test
  void datasets_areTrainingDataOfWhichNothingIsKnown() {
    assertThat(components(card(MIT + "datasets:\n- a/b\n- a/b\n- 7\n").lineage()))
        .containsExactly(
            "weights: weights, core, present",
            "training-data:a/b: training-data, auxiliary, unknown",
            "training-data:a/b-1: training-data, auxiliary, unknown",
            "training-data:7: training-data, auxiliary, unknown");
  }

  @Test
  void config_namesPartsAndWhoseDesignEncodersHave() {
    LineageImport reading =
        card(
            MIT,
            """
            {"architectures": ["HaneulForConditionalGeneration"], "model_type": "haneul",
             "vocab_size": 128256, "auto_map": {"AutoModel": "modeling.Haneul"},
             "vision_config": {"model_type": "qwen2_5_vl"},
             "audio_config": {"model_type": "haneul_audio"}, "hidden_size": 1e400}
            """);
    Lineage lineage = reading.lineage();
    assertThat(components(lineage))
        .containsExactly(
            "weights: weights, core, present",
            "architecture: architecture, core, present",
            "tokenizer: tokenizer, core, unknown",
            "inference-code: inference-code, auxiliary, unknown",
            "vision-encoder: vision-encoder, auxiliary, unknown",
            "audio-encoder: audio-encoder, auxiliary, unknown");
    assertThat(claims(lineage))
        .containsExactly("weights: licensed MIT", "vision-encoder: from qwen2_5_vl");
    assertThat(lineage.claims().get(1).evidence().get(0).kind())
        .isEqualTo(EvidenceKind.DOCUMENTATION);
    assertThat(lineage.claims().get(1).evidence().get(0).method())
        .isEqualTo("config.json, vision_config.model_type qwen2_5_vl");
    assertThat(lineage.components().get(1).citations().get(0).clause())
        .contains("model_type haneul, HaneulForConditionalGeneration");
    assertThat(reading.issues())
        .extracting(LineageIssue::format)
        .containsExactly(LineageFormat.MODEL_CARD, LineageFormat.MODEL_CONFIG);
    assertThat(issues(reading))
        .containsExactly(
            "UPSTREAM_NOT_STATED /base_model", "MODEL_TYPE_ONLY /vision_config/model_type");
  }

  @Test
  void config_wrongTypes_areIssues() {
    LineageImport reading =
        card(
            MIT,
            """
            {"architectures": "X", "model_type": [], "vocab_size": {}, "auto_map": 1,
             "vision_config": "x", "audio_config": {}}
            """);
    assertThat(issues(reading))
        .containsExactly(
            "UPSTREAM_NOT_STATED /base_model",
            "WRONG_TYPE /architectures",
            "WRONG_TYPE /model_type",
            "WRONG_TYPE /vocab_size",
            "WRONG_TYPE /auto_map",
            "WRONG_TYPE /vision_config",
            "UPSTREAM_NOT_STATED /audio_config/model_type");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\nlicense: mit\n---\n# Title\nbase_model: other/x\n",
        "---\r\nlicense: mit\r\n---\r\n# Title\r\n",
        "\uFEFF---\nlicense: mit\n---",
        "--- \nlicense: mit\n--- \nText: [\n",
        "---\nlicense: mit\n",
        "license: mit"
      })
  void frontMatter_isReadWithAndWithoutThePage(String card) {
    assertThat(claims(card(card).lineage())).containsExactly("weights: licensed MIT");
    assertThat(
            LineageDocument.readCard(
                Model.of("hanbit/haneul-7b"), card.getBytes(StandardCharsets.UTF_8), DAY))
        .isEqualTo(card(card));
  }

  @Test
  void bytes_ofCardAndConfig_areReadAsText() {
    Model model = Model.of("hanbit/haneul-7b");
    String config = "{\"model_type\": \"haneul\"}";
    assertThat(
            LineageDocument.readCard(
                model,
                MIT.getBytes(StandardCharsets.UTF_8),
                config.getBytes(StandardCharsets.UTF_8),
                DAY))
        .isEqualTo(card(MIT, config));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Title\nNo front matter: none",
        "just words",
        "[license, mit]",
        "{}",
        "---\n---\nlicense: mit\n",
        "unrelated: 1"
      })
  void card_withoutItsKeys_isRefused(String card) {
    Throwable refused = catchThrowable(() -> card(card));
    assertThat(refused).isInstanceOf(InvalidDocumentException.class);
  }

  @Test
  void card_faulty_isRefusedWithCodeAndPlace() {
    Refused.with(LineageFault.NOT_A_CARD, "", () -> card("unrelated: 1"));
    Refused.with(LineageFault.NOT_A_CARD, "", () -> card("[license]"));
    Refused.with(DocumentFault.NOT_YAML, "", () -> card(""));
    Refused.with(DocumentFault.NOT_YAML, "", () -> card("---\n---\n"));
    Refused.with(DocumentFault.NOT_YAML, "/license/0", () -> card("license: [mit"));
    Refused.with(DocumentFault.DUPLICATE_KEY, "/license", () -> card(MIT + MIT));
    Refused.with(DocumentFault.NOT_YAML, "/tags/1", () -> card(MIT + "tags: [&a x, *a]"));
    Refused.with(DocumentFault.NOT_YAML, "/license", () -> card("license: !!binary aGk="));
    Refused.with(
        DocumentFault.NOT_YAML,
        "",
        () -> LineageDocument.readCard(Model.of("a"), new byte[] {(byte) 0xFF}, DAY));
    Refused.with(DocumentFault.NUMBER_OUT_OF_BOUNDS, "", () -> card(MIT + "#".repeat(1_000_000)));
    Refused.with(LineageFault.NOT_A_CONFIG, "", () -> card(MIT, "{\"a\": 1}"));
    Refused.with(LineageFault.NOT_A_CONFIG, "", () -> card(MIT, "[]"));
    Refused.with(DocumentFault.NOT_JSON, "", () -> card(MIT, "model_type: x"));
    Refused.with(
        LineageFault.TOO_MANY_PARTS,
        "/datasets/9998",
        () -> card(MIT + "datasets:\n" + "- a\n".repeat(10_000)));
  }

  @Test
  void aliases_thatWouldGrow_areRefusedAtTheFirst() {
    StringBuilder laughs = new StringBuilder("license: mit\na0: &a0 [lol, lol]\n");
    for (int i = 1; i < 40; i++) {
      laughs.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    Refused.with(DocumentFault.NOT_YAML, "/a1/0", () -> card(laughs.toString()));
  }

  @Test
  void nesting_beyondTheBound_isRefused() {
    Throwable flow = catchThrowable(() -> card(MIT + "x: " + "[".repeat(100_000)));
    assertThat(flow)
        .isInstanceOfSatisfying(
            InvalidDocumentException.class,
            e -> assertThat(e.code()).isEqualTo(DocumentFault.NOT_YAML));
  }
}
