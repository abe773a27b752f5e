package org.sovereignparity.json.lineage;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.sovereignparity.json.lineage.Fixtures.DAY;
import static org.sovereignparity.json.lineage.Fixtures.checked;
import static org.sovereignparity.json.lineage.Fixtures.claims;
import static org.sovereignparity.json.lineage.Fixtures.components;
import static org.sovereignparity.json.lineage.Fixtures.issues;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.lineage.Claim;
import org.sovereignparity.lineage.Component;
import org.sovereignparity.lineage.ComponentKind;
import org.sovereignparity.lineage.Evidence;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.lineage.UpstreamModel;
import org.sovereignparity.model.Model;
import org.sovereignparity.model.Organisation;

/**
 * Documents that others published. They are not part of this repository: where they are not beside
 * it, these tests are skipped. What is expected was read in the documents.
 */
class PublishedLineageTest {
  private static final Path FOLDER = Path.of("..", "..", "shared", "data", "lineage");

  private static String text(String file) {
    Path path = FOLDER.resolve(file);
    assumeTrue(Files.exists(path), () -> "Published document is not there: " + path);
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LineageImport bom(String file) {
    return checked(LineageDocument.readBom(text(file), DAY));
  }

  private static LineageImport card(String model, String file) {
    return checked(
        LineageDocument.readCard(
            Model.of(model), text("model-cards/" + file + ".frontmatter.yaml"), DAY));
  }

  private static LineageImport card(String model, String file, String config) {
    return checked(
        LineageDocument.readCard(
            Model.of(model),
            text("model-cards/" + file + ".frontmatter.yaml"),
            text("model-cards/" + config),
            DAY));
  }

  @Test
  void everyDocument_isRead() throws IOException {
    assumeTrue(Files.isDirectory(FOLDER), "Published documents are not there");
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (String file : files.map(path -> FOLDER.relativize(path).toString()).sorted().toList()) {
        if (file.endsWith(".yaml")) {
          LineageImport unused =
              checked(LineageDocument.readCard(Model.of("a/b"), text(file), DAY));
        } else if (file.endsWith(".json") && file.contains("config")) {
          LineageImport unused =
              checked(LineageDocument.readCard(Model.of("a/b"), "license: mit", text(file), DAY));
        } else if (file.endsWith(".json")) {
          LineageImport unused = bom(file);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "skt/A.X-K1, A.X-K1, Apache-2.0",
    "upstage/Solar-Open-100B, Solar-Open-100B, LicenseRef-upstage-solar-license",
    "LGAI-EXAONE/K-EXAONE-236B-A23B, K-EXAONE-236B-A23B, LicenseRef-k-exaone",
    "naver-hyperclovax/HyperCLOVAX-SEED-Vision-Instruct-3B,"
        + " HyperCLOVAX-SEED-Vision-Instruct-3B, LicenseRef-hyperclovax-seed"
  })
  void cardWithoutBaseModel_saysNothingOfDerivation(String model, String file, String licence) {
    LineageImport reading = card(model, file);
    assertThat(components(reading.lineage())).containsExactly("weights: weights, core, present");
    assertThat(claims(reading.lineage())).containsExactly("weights: licensed " + licence);
    assertThat(reading.lineage().upstreamModels()).isEmpty();
    assertThat(reading.lineage().complete()).isFalse();
    assertThat(issues(reading)).containsExactly("UPSTREAM_NOT_STATED /base_model");
  }

  @Test
  void kExaoneGguf_isClaimedToBeQuantised() {
    LineageImport reading =
        card("someone/K-EXAONE-236B-A23B-GGUF", "K-EXAONE-236B-A23B-mixed-quant-GGUF");
    assertThat(claims(reading.lineage()))
        .containsExactly(
            "weights: third-party-quantised, from LGAI-EXAONE/K-EXAONE-236B-A23B",
            "weights: licensed LicenseRef-k-exaone");
    assertThat(issues(reading)).isEmpty();
  }

  @Test
  void internVl_namesAModelOfItsOwner() {
    LineageImport reading = card("OpenGVLab/InternVL2_5-8B-MPO", "InternVL2_5-8B-MPO");
    assertThat(claims(reading.lineage()))
        .containsExactly("weights: from OpenGVLab/InternVL2_5-8B", "weights: licensed MIT");
    assertThat(components(reading.lineage()))
        .containsExactly(
            "weights: weights, core, present",
            "training-data:OpenGVLab/MMPR-v1.1: training-data, auxiliary, unknown");
    assertThat(issues(reading)).containsExactly("SAME_OWNER /base_model/0");
  }

  @Test
  void internVl_underAnotherOwner_isClaimedToBeFineTuned() {
    assertThat(claims(card("mirror/InternVL2_5-8B-MPO", "InternVL2_5-8B-MPO").lineage()))
        .startsWith("weights: third-party-fine-tuned, from OpenGVLab/InternVL2_5-8B");
  }

  @Test
  void solarOpen_configNamesDesignAndVocabulary() {
    LineageImport reading =
        card("upstage/Solar-Open-100B", "Solar-Open-100B", "Solar-Open-100B.config.slice.json");
    assertThat(components(reading.lineage()))
        .containsExactly(
            "weights: weights, core, present",
            "architecture: architecture, core, present",
            "tokenizer: tokenizer, core, unknown");
    assertThat(clause(reading.lineage(), 1))
        .contains("model_type solar_open, SolarOpenForCausalLM");
    assertThat(clause(reading.lineage(), 2)).contains("vocab_size 196608");
  }

  @Test
  void kExaone_configNamesDesign() {
    LineageImport reading =
        card(
            "LGAI-EXAONE/K-EXAONE-236B-A23B",
            "K-EXAONE-236B-A23B",
            "K-EXAONE.config.test-slice.json");
    assertThat(components(reading.lineage()))
        .containsExactly(
            "weights: weights, core, present", "architecture: architecture, core, present");
    assertThat(clause(reading.lineage(), 1))
        .contains("model_type exaone_moe, ExaoneMoEForCausalLM");
  }

  private static Optional<String> clause(Lineage lineage, int component) {
    return lineage.components().get(component).citations().get(0).clause();
  }

  @Test
  void qwen25_namesItsAncestorOnly() {
    LineageImport reading = bom("manifest-cyber__Qwen2.5-7B-Instruct.json");
    Lineage lineage = reading.lineage();
    assertThat(lineage.model().id()).isEqualTo("Qwen/Qwen2.5-7B-Instruct");
    assertThat(lineage.model().organisation()).contains(Organisation.of("Qwen"));
    assertThat(claims(lineage))
        .startsWith("weights: from Qwen2.5-7B", "weights: licensed Apache-2.0");
    Claim ancestor = lineage.claims().get(0);
    assertThat(ancestor.by()).isEqualTo("aibom-gen");
    assertThat(ancestor.on()).isEqualTo(LocalDate.of(2025, 10, 24));
    assertThat(ancestor.evidence().stream().map(Evidence::address))
        .containsExactly(
            Optional.empty(), Optional.of(URI.create("https://huggingface.co/Qwen/Qwen2.5-7B")));
    // The bill lists 45 data sets, of which 12 have a licence; the files are no parts.
    assertThat(ofKind(lineage, ComponentKind.TRAINING_DATA)).hasSize(45);
    assertThat(lineage.claims()).hasSize(2 + 12);
    assertThat(lineage.complete()).isFalse();
  }

  @Test
  void llama32_saysNothingOfDerivation() {
    LineageImport reading = bom("manifest-cyber__Llama-3.2-1B-Instruct.json");
    assertThat(claims(reading.lineage()))
        .containsExactly(
            "weights: licensed LicenseRef-Llama-3.2-Community-License",
            "Alpaca: licensed CC-BY-SA-4.0",
            "Open Assistant Conversations: licensed CC-BY-SA-4.0",
            "HumanEval: licensed MIT",
            "SQuAD: licensed CC-BY-SA-3.0",
            "C4: licensed Apache-2.0");
    assertThat(ofKind(reading.lineage(), ComponentKind.TRAINING_DATA)).hasSize(21);
    assertThat(issues(reading))
        .contains(
            "UPSTREAM_NOT_STATED /components/0/pedigree",
            "LICENCE_BY_NAME /components/0/licenses/0/license/name");
  }

  private static ImmutableList<String> ofKind(Lineage lineage, ComponentKind kind) {
    return lineage.components().stream()
        .filter(component -> component.kind() == kind)
        .map(Component::id)
        .collect(toImmutableList());
  }

  @Test
  void flux_saysNothingOfDerivation() {
    LineageImport reading = bom("manifest-cyber__FLUX.1-dev.json");
    assertThat(components(reading.lineage())).containsExactly("weights: weights, core, present");
    assertThat(claims(reading.lineage()))
        .containsExactly("weights: licensed LicenseRef-FLUX.1-dev-Non-Commercial-License");
    assertThat(reading.lineage().claims().get(0).on()).isEqualTo(LocalDate.of(2025, 10, 27));
    assertThat(issues(reading))
        .containsSubsequence(
            "SUPPLIER_AS_ORGANISATION /components/0/supplier",
            "UPSTREAM_NOT_STATED /components/0/pedigree",
            "LICENCE_BY_NAME /components/0/licenses/0/license/name");
    // Files of weights in folders: 1 and 2 of text encoders, 3 of the transformer, 1 of the VAE.
    assertThat(reading.issues())
        .filteredOn(issue -> issue.code() == LineageIssue.Code.PART_NOT_READ)
        .hasSize(7);
  }

  @Test
  void guideExample_isTwoModelsOfWhichOneIsStatedToBeComplete() {
    LineageImport reading = bom("cdxguide__qwen-7b-complete-example-1.7.json");
    assertThat(reading.lineages().stream().map(lineage -> lineage.model().toString()))
        .startsWith("Qwen/Qwen-7B, Alibaba Cloud");
    assertThat(reading.lineages()).hasSize(2);
    Lineage qwen = reading.lineages().get(0);
    assertThat(qwen.complete()).isTrue();
    assertThat(components(qwen))
        .containsExactly(
            "weights: weights, core, present",
            "architecture: architecture, core, present",
            "UltraFeedback dataset: training-data, auxiliary, unknown",
            "ACME Midwest health data: training-data, auxiliary, unknown",
            "tokenization_qwen.py: tokenizer, auxiliary, unknown");
    assertThat(claims(qwen))
        .containsExactly(
            "weights: from meta-llama/Llama-3.2-3B-Instruct",
            "weights: licensed LicenseRef-Tongyi-Qianwen-LICENSE-AGREEMENT");
    assertThat(qwen.upstreamModels().stream().map(UpstreamModel::toString))
        .containsExactly("meta-llama/Llama-3.2-3B-Instruct, licence unknown");
    assertThat(qwen.claims().get(0).on()).isEqualTo(DAY);
    assertThat(reading.lineages().get(1).complete()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"1.5", "1.6", "1.7"})
  void stableDiffusion_saysNothingOfDerivation(String version) {
    LineageImport reading = bom("cdxspec__valid-machine-learning-" + version + ".json");
    assertThat(reading.lineage().model().id()).isEqualTo("CompVis/stable-diffusion");
    assertThat(components(reading.lineage()))
        .containsExactly(
            "weights: weights, core, present",
            "architecture: architecture, core, present",
            "Training Data: training-data, auxiliary, unknown");
    assertThat(reading.lineage().claims()).isEmpty();
    assertThat(issues(reading))
        .containsExactly(
            "UPSTREAM_NOT_STATED /components/0/pedigree",
            "LICENCE_NOT_STATED /components/0/licenses");
  }

  @ParameterizedTest
  @CsvSource({"1.6", "1.7"})
  void llama2_isHeldByASupplierThatMayBeADistributor(String version) {
    LineageImport reading =
        bom("cdxspec__valid-machine-learning-considerations-env-" + version + ".json");
    assertThat(reading.lineage().model()).hasToString("meta-llama/Llama-2-7b, Hugging Face");
    assertThat(issues(reading)).contains("SUPPLIER_AS_ORGANISATION /components/0/supplier");
  }

  @ParameterizedTest
  @CsvSource({"1.6", "1.7"})
  void attestation_isAboutNoModel(String version) {
    LineageImport reading = bom("cdxspec__valid-attestation-" + version + ".json");
    assertThat(reading.lineages()).isEmpty();
    assertThat(issues(reading))
        .containsExactly("NO_MODEL ", "CLAIM_NOT_ABOUT_PART /declarations/claims/0/target");
  }

  @ParameterizedTest
  @CsvSource({"component-data-1.7", "license-declared-concluded-mix-1.7"})
  void billWithoutModel_hasNoLineage(String file) {
    LineageImport reading = bom("cdxspec__valid-" + file + ".json");
    assertThat(reading.lineages()).isEmpty();
    assertThat(issues(reading)).containsExactly("NO_MODEL ");
  }
}
