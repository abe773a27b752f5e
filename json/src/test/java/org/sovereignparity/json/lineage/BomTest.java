package org.sovereignparity.json.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sovereignparity.json.lineage.Fixtures.DAY;
import static org.sovereignparity.json.lineage.Fixtures.checked;
import static org.sovereignparity.json.lineage.Fixtures.claims;
import static org.sovereignparity.json.lineage.Fixtures.components;
import static org.sovereignparity.json.lineage.Fixtures.issues;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sovereignparity.json.Refused;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.lineage.Claim;
import org.sovereignparity.lineage.ClaimState;
import org.sovereignparity.lineage.Evidence;
import org.sovereignparity.lineage.EvidenceKind;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.lineage.UpstreamModel;
import org.sovereignparity.model.Organisation;

/** What is expected follows from the fixture by the tables of the README. */
class BomTest {

  private static LineageImport read(String json) {
    return checked(LineageDocument.readBom(json, DAY));
  }

  private static LineageImport model(String fields) {
    return bom(
        "\"components\": [{\"type\": \"machine-learning-model\", \"bom-ref\": \"m\", \"name\": \"M\""
            + fields
            + "}]");
  }

  private static LineageImport bom(String fields) {
    return read("{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.7\", " + fields + "}");
  }

  private static Claim claim(Lineage lineage, String id) {
    return lineage.claims().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void model_isNamedByGroupAndNameAndHeldByItsManufacturer() {
    Lineage lineage = read(Fixtures.bom()).lineage();
    assertThat(lineage.model().id()).isEqualTo("hanbit/haneul-7b");
    assertThat(lineage.model().organisation()).contains(Organisation.of("Hanbit Lab"));
    assertThat(lineage.model().released()).isEmpty();
  }

  @Test
  void components_areThePartsOfTheModel() {
    assertThat(components(read(Fixtures.bom()).lineage()))
        .containsExactly(
            "weights: weights, core, present",
            "architecture: architecture, core, present",
            "Web text: training-data, auxiliary, unknown",
            "https://example.org/data: training-data, auxiliary, unknown",
            "Corpus: training-data, auxiliary, unknown",
            "modeling.py: inference-code, auxiliary, unknown",
            "tokenization.py: tokenizer, auxiliary, unknown",
            "encoder: weights, core, unknown",
            "projector: weights, core, unknown",
            "Exam questions: training-data, auxiliary, unknown");
  }

  @Test
  void claims_areOpenAndThoseThatTheBillMakes() {
    Lineage lineage = read(Fixtures.bom()).lineage();
    assertThat(claims(lineage))
        .containsExactly(
            "weights: from someone/base-7b, Someone",
            "weights: from cousin-7b",
            "weights: licensed Apache-2.0",
            "weights: licensed LicenseRef-Haneul-Terms-v2",
            "weights: licensed MIT AND CC-BY-4.0",
            "Corpus: licensed CC-BY-4.0",
            "encoder: from other/vit",
            "weights: initialised-and-trained",
            "encoder: third-party-frozen",
            "encoder: not attributed",
            "encoder: third-party-fine-tuned");
    assertThat(lineage.claims().stream().map(Claim::id))
        .containsExactly(
            "bom-ancestor",
            "bom-variant",
            "bom-licence-declared",
            "bom-licence-concluded",
            "bom-licence-observed",
            "bom-licence-stated",
            "bom-ancestor-1",
            "by-inside",
            "by-both",
            "credit",
            "unattested");
    assertThat(lineage.claims())
        .allMatch(claim -> claim.stateOn(Optional.empty()) == ClaimState.OPEN)
        .allMatch(claim -> claim.by().equals("Registry Desk"))
        // The day where the bill was made, which is the fourth in UTC.
        .allMatch(claim -> claim.on().equals(LocalDate.of(2026, 2, 3)));
  }

  @Test
  void issues_nameWhatWasNotTaken() {
    assertThat(issues(read(Fixtures.bom())))
        .containsExactlyInAnyOrder(
            "SEVERAL_UPSTREAM /metadata/component/pedigree/ancestors",
            "SUPPLIER_AS_ORGANISATION /metadata/component/pedigree/ancestors/0/supplier",
            "RELATION_NOT_STATED /metadata/component/pedigree/ancestors/0",
            "UPSTREAM_LICENCE_NOT_TAKEN /metadata/component/pedigree/ancestors/0/licenses",
            "UPSTREAM_CYCLE /metadata/component/pedigree/ancestors/0/pedigree/ancestors/0/pedigree/ancestors/0",
            "UPSTREAM_CYCLE /metadata/component/pedigree/ancestors/1",
            "RELATION_NOT_STATED /metadata/component/pedigree/variants/0",
            "SEVERAL_LICENCES /metadata/component/licenses",
            "LICENCE_BY_NAME /metadata/component/licenses/1/license/name",
            "UNKNOWN_REFERENCE /metadata/component/modelCard/modelParameters/datasets/3/ref",
            "NAME_MISSING /metadata/component/modelCard/modelParameters/datasets/4",
            "PART_TAKEN_AS_WEIGHTS /metadata/component/components/3",
            "RELATION_NOT_STATED /metadata/component/components/3/pedigree/ancestors/0",
            "LICENCE_NOT_STATED /metadata/component/components/3/licenses",
            "WEIGHTS_AS_DATA /metadata/component/components/4",
            "PART_NOT_READ /metadata/component/components/5",
            "PART_NOT_READ /metadata/component/components/6",
            "PART_TAKEN_AS_WEIGHTS /components/3",
            "UPSTREAM_NOT_STATED /components/3/pedigree",
            "LICENCE_NOT_STATED /components/3/licenses",
            "DATA_USE_NOT_STATED /components/1",
            "UNKNOWN_REFERENCE /declarations/attestations/2/assessor",
            "UNKNOWN_REFERENCE /declarations/claims/0/evidence/1",
            "BAD_DATE /declarations/evidence/1/created",
            "BAD_DATE /declarations/evidence/1/created",
            "PREDICATE_NOT_READ /declarations/claims/4/predicate",
            "PREDICATE_NOT_READ /declarations/claims/5/predicate",
            "CLAIM_NOT_ABOUT_PART /declarations/claims/6/target");
  }

  @Test
  void ancestors_areListedWithWhatTheyComeFromAndWithoutLicence() {
    Lineage lineage = read(Fixtures.bom()).lineage();
    assertThat(lineage.upstreamModels().stream().map(UpstreamModel::toString))
        .containsExactly(
            "someone/base-7b, Someone, licence unknown, from root-7b",
            "root-7b, licence unknown",
            "cousin-7b, licence unknown",
            "other/vit, licence unknown");
  }

  @Test
  void evidence_hasAddressesAndDigests() {
    Lineage lineage = read(Fixtures.bom()).lineage();
    Claim ancestor = claim(lineage, "bom-ancestor");
    assertThat(ancestor.citations().get(0).clause())
        .contains("/metadata/component/pedigree/ancestors/0");
    assertThat(ancestor.evidence())
        .extracting(Evidence::kind, Evidence::method, Evidence::address, Evidence::digest)
        .containsExactly(
            tuple(EvidenceKind.DOCUMENTATION, "CycloneDX 1.6, pedigree, ancestor", null, null),
            tuple(
                EvidenceKind.DOCUMENTATION,
                "external reference, model-card",
                "https://example.org/base-7b",
                "sha1:ef56"),
            tuple(
                EvidenceKind.TRAINING_LOG,
                "external reference, log",
                "https://example.org/log",
                null),
            tuple(EvidenceKind.DOCUMENTATION, "hash of the component", null, "sha3-512:cd34"));
    assertThat(claim(lineage, "bom-licence-declared").evidence())
        .extracting(Evidence::kind, Evidence::method, Evidence::address, Evidence::digest)
        .containsExactly(
            tuple(EvidenceKind.DOCUMENTATION, "CycloneDX 1.6, licence declared", null, null),
            tuple(
                EvidenceKind.DOCUMENTATION,
                "text of the licence",
                "https://example.org/apache",
                null),
            tuple(
                EvidenceKind.DOCUMENTATION,
                "external reference, license",
                "https://example.org/terms",
                "sha256:ab12"));
  }

  private static Tuple tuple(EvidenceKind kind, String method, String address, String digest) {
    return Tuple.tuple(
        kind, method, Optional.ofNullable(address).map(URI::create), Optional.ofNullable(digest));
  }

  @Test
  void declaredClaims_keepEvidenceCounterEvidenceAndWhoAssessedThem() {
    Lineage lineage = read(Fixtures.bom()).lineage();
    Claim inside = claim(lineage, "by-inside");
    assertThat(inside.evidence())
        .extracting(Evidence::method, Evidence::verifier)
        .containsExactly(
            Tuple.tuple("Training logs", Optional.of(Evidence.Verifier.OWN)),
            Tuple.tuple("external reference, attestation", Optional.empty()));
    assertThat(inside.evidence().get(0).date()).contains(LocalDate.of(2026, 1, 20));
    assertThat(inside.evidence().get(0).address()).contains(URI.create("https://example.org/logs"));
    Claim both = claim(lineage, "by-both");
    assertThat(both.evidence().get(0).verifier()).contains(Evidence.Verifier.THIRD_PARTY);
    assertThat(both.counterEvidence().get(0).verifier()).contains(Evidence.Verifier.THIRD_PARTY);
    assertThat(both.counterEvidence().get(0).kind()).isEqualTo(EvidenceKind.STATEMENT);
    assertThat(both.counterEvidence().get(0).method()).isEqualTo("said.so");
    assertThat(claim(lineage, "unattested").evidence().get(0).verifier()).isEmpty();
  }

  @Test
  void complete_isOnlyWhatIsStatedAndWhollyRead() {
    String complete = "\"compositions\": [{\"aggregate\": \"%s\", \"assemblies\": [\"m\"]}], ";
    String one =
        "\"components\": [{\"type\": \"machine-learning-model\", \"bom-ref\": \"m\", \"name\": \"M\"}]";
    assertThat(bom(one).lineage().complete()).isFalse();
    assertThat(bom(complete.formatted("complete") + one).lineage().complete()).isTrue();
    assertThat(bom(complete.formatted("incomplete") + one).lineage().complete()).isFalse();
    assertThat(bom(complete.formatted("unknown") + one).lineage().complete()).isFalse();
    assertThat(
            bom(complete.formatted("complete").replace("\"m\"", "\"other\"") + one)
                .lineage()
                .complete())
        .isFalse();
    String both =
        "\"compositions\": [{\"aggregate\": \"complete\", \"assemblies\": [\"m\"]},"
            + "{\"aggregate\": \"incomplete\", \"assemblies\": [\"m\"]}], ";
    assertThat(bom(both + one).lineage().complete()).isFalse();
    String files = "%s, \"components\": [{\"type\": \"file\", \"name\": \"%s\"}]}]";
    String begun = complete.formatted("complete") + one.substring(0, one.length() - 2);
    assertThat(bom(files.formatted(begun, "model.safetensors")).lineage().complete()).isTrue();
    assertThat(bom(files.formatted(begun, "vae/config.json")).lineage().complete()).isTrue();
    LineageImport folder = bom(files.formatted(begun, "vae/model.safetensors"));
    assertThat(folder.lineage().complete()).isFalse();
    assertThat(issues(folder)).contains("PART_NOT_READ /components/0/components/0");
    // The device in the fixture is not read.
    assertThat(read(Fixtures.bom()).lineage().complete()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ", \"pedigree\": null",
        ", \"pedigree\": {}",
        ", \"pedigree\": {\"ancestors\": []}",
        ", \"pedigree\": {\"ancestors\": [], \"variants\": []}",
        ", \"pedigree\": {\"notes\": \"trained from scratch\"}",
        ", \"pedigree\": {\"descendants\": [{\"type\": \"machine-learning-model\", \"name\": \"D\"}]}"
      })
  void pedigree_emptyOrAbsent_isUnknown(String pedigree) {
    LineageImport reading = model(pedigree);
    assertThat(reading.lineage().claims()).isEmpty();
    assertThat(issues(reading)).contains("UPSTREAM_NOT_STATED /components/0/pedigree");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "pkg:huggingface/a/b@1#c | a/b",
        "pkg:huggingface/a/b%2Bc?x=1 | a/b+c",
        "pkg:huggingface/a/b+c | a/b+c",
        "pkg:huggingface/a/%zz | G/N",
        "pkg:huggingface/%FF | G/N",
        "pkg:huggingface/ | G/N",
        "pkg:generic/a | G/N"
      })
  void upstream_isNamedByItsPackageUrlOrItsName(String purl, String id) {
    LineageImport reading =
        model(
            ", \"pedigree\": {\"ancestors\": [{\"group\": \"G\", \"name\": \"N\", \"purl\": \"%s\"}]}"
                .formatted(purl));
    assertThat(claims(reading.lineage())).containsExactly("weights: from " + id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"license\": {\"id\": \"Apache-2.0\"}} | Apache-2.0",
        "{\"expression\": \"(MIT OR Apache-2.0) AND LicenseRef-x\"} | (MIT OR Apache-2.0) AND LicenseRef-x",
        "{\"license\": {\"name\": \"Llama 3.2 Community License\"}} | LicenseRef-Llama-3.2-Community-License",
        "{\"license\": {\"name\": \"MIT\"}} | LicenseRef-MIT"
      })
  void licence_inForm_isClaimed(String choice, String expression) {
    assertThat(claims(model(", \"licenses\": [" + choice + "]").lineage()))
        .containsExactly("weights: licensed " + expression);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"license\": {\"id\": \"Apache 2.0\"}} | /license/id",
        "{\"expression\": \"NOASSERTION\"} | /expression",
        "{\"expression\": \"MIT OR\"} | /expression",
        "{\"license\": {\"name\": \"면허\"}} | /license/name",
        "{\"license\": {}} | /license",
        "{} | /license"
      })
  void licence_outOfForm_isAnIssue(String choice, String at) {
    LineageImport reading = model(", \"licenses\": [" + choice + "]");
    assertThat(reading.lineage().claims()).isEmpty();
    assertThat(issues(reading)).contains("BAD_LICENCE /components/0/licenses/0" + at);
  }

  @Test
  void organisation_isSupplierWithAnIssueWhereNoManufacturerIsStated() {
    LineageImport reading = model(", \"supplier\": {\"name\": \"S\"}");
    assertThat(reading.lineage().model().organisation()).contains(Organisation.of("S"));
    assertThat(issues(reading)).contains("SUPPLIER_AS_ORGANISATION /components/0/supplier");
  }

  @Test
  void organisation_ofTheSubject_isThatOfTheMetadataOf15() {
    String subject =
        "{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.5\", \"metadata\": {\"component\":"
            + " {\"type\": \"machine-learning-model\", \"name\": \"M\"}, %s}}";
    assertThat(read(subject.formatted("\"manufacture\": {\"name\": \"Maker\"}")).lineage().model())
        .hasToString("M, Maker");
    LineageImport supplied = read(subject.formatted("\"supplier\": {\"name\": \"Seller\"}"));
    assertThat(supplied.lineage().model()).hasToString("M, Seller");
    assertThat(issues(supplied)).contains("SUPPLIER_AS_ORGANISATION /metadata/supplier");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"manufacturer\": {\"name\": \"A\"}, \"authors\": [{\"name\": \"B\"}] | A",
        "\"tools\": {\"components\": [{\"name\": \"T\"}]} | T",
        "\"tools\": [{\"name\": \"Old tool\"}] | Old tool",
        "\"authors\": [{\"name\": \" \"}] | CycloneDX BOM"
      })
  void author_isTheFirstThatIsNamed(String metadata, String by) {
    Lineage lineage =
        bom("\"metadata\": {"
                + metadata
                + "}, \"components\": [{\"type\": \"machine-learning-model\", \"name\": \"M\","
                + " \"licenses\": [{\"expression\": \"MIT\"}]}]")
            .lineage();
    assertThat(lineage.claims().get(0).by()).isEqualTo(by);
    assertThat(lineage.claims().get(0).on()).isEqualTo(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-02-03", "yesterday", "1899-12-31T00:00:00Z", "9999-01-01T00:00:00Z"})
  void timestamp_bad_isAnIssueAndTheCallersDayServes(String timestamp) {
    LineageImport reading =
        bom(
            "\"metadata\": {\"timestamp\": \"%s\"}, \"components\": [{\"type\":"
                    .formatted(timestamp)
                + " \"machine-learning-model\", \"name\": \"M\", \"licenses\": [{\"expression\":"
                + " \"MIT\"}]}]");
    assertThat(reading.lineage().claims().get(0).on()).isEqualTo(DAY);
    assertThat(issues(reading)).contains("BAD_DATE /metadata/timestamp");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1900-01-01", "2199-12-31"})
  void timestamp_ofTheFirstAndTheLastYear_isTaken(String day) {
    LineageImport reading =
        bom(
            "\"metadata\": {\"timestamp\": \"%sT12:00:00Z\"}, \"components\": [{\"type\":"
                    .formatted(day)
                + " \"machine-learning-model\", \"name\": \"M\", \"licenses\": [{\"expression\":"
                + " \"MIT\"}]}]");
    assertThat(reading.lineage().claims().get(0).on()).isEqualTo(day);
    assertThat(issues(reading)).doesNotContain("BAD_DATE /metadata/timestamp");
  }

  /** Parts of parts are parts; one without a name, or none of those that are read, is an issue. */
  @Test
  void parts_withinParts_areRead() {
    LineageImport reading =
        bom(
            "\"compositions\": [{\"aggregate\": \"complete\", \"assemblies\": [\"m\"]}],"
                + "\"components\": [{\"type\": \"machine-learning-model\", \"bom-ref\": \"m\","
                + " \"name\": \"M\", \"components\": [{\"type\": \"data\", \"name\": \"Outer\","
                + " \"components\": [{\"type\": \"data\", \"name\": \"Inner\", \"bom-ref\": \"i\"},"
                + " {\"type\": \"data\"}]},"
                + " {\"type\": \"data\", \"name\": \"Settings\", \"data\":"
                + " [{\"type\": \"configuration\"}]},"
                + " {\"type\": \"data\", \"name\": \"vae/model.safetensors\"}]}],"
                + "\"declarations\": {\"claims\": [{\"bom-ref\": \"\", \"target\": \"i\","
                + " \"predicate\": \"attributed\"}]}");
    String part = " /components/0/components/";
    assertThat(reading.lineage().componentIds()).containsExactly("weights", "Outer", "Inner");
    assertThat(reading.lineage().complete()).isFalse();
    assertThat(issues(reading))
        .contains(
            "NAME_MISSING" + part + "0/components/1",
            "PART_NOT_READ" + part + "1",
            "PART_NOT_READ" + part + "2",
            "WEIGHTS_AS_DATA" + part + "2");
    assertThat(claims(reading.lineage())).containsExactly("Inner: attributed");
    assertThat(reading.lineage().claims().get(0).id()).isEqualTo("bom-claim");
  }

  @Test
  void licence_acknowledgedInAnotherWord_isOnlyStated() {
    Lineage lineage =
        model(", \"licenses\": [{\"expression\": \"MIT\", \"acknowledgement\": \"guessed\"}]")
            .lineage();
    assertThat(lineage.claims().get(0).id()).isEqualTo("bom-licence-stated");
  }

  @Test
  void issue_asText_saysCodePlaceAndMessageOnOneLine() {
    LineageImport reading = model(", \"licenses\": [{\"license\": {\"name\": \"면\\n허\"}}]");
    assertThat(reading.issues().stream().map(LineageIssue::toString))
        .anyMatch(
            text ->
                text.startsWith("BAD_LICENCE at cyclonedx /components/0/licenses/0/license/name: ")
                    && text.contains("\"면 허\""));
  }

  @Test
  void models_several_areALineageEach() {
    LineageImport reading =
        bom(
            "\"components\": [{\"type\": \"application\", \"name\": \"app\", \"components\":"
                + " [{\"type\": \"machine-learning-model\", \"name\": \"A\"}]},"
                + " {\"type\": \"machine-learning-model\", \"name\": \"B\"},"
                + " {\"type\": \"machine-learning-model\"}, {\"type\": \"data\", \"name\": \"D\"}]");
    assertThat(reading.lineages().stream().map(lineage -> lineage.model().id()))
        .containsExactly("A", "B");
    assertThat(reading.lineages().get(0).componentIds()).containsExactly("weights");
    assertThat(issues(reading)).contains("NAME_MISSING /components/2");
    assertThatThrownBy(reading::lineage)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Document must be about one model: 2");
  }

  @Test
  void models_none_isAnIssue() {
    LineageImport reading = bom("\"components\": [{\"type\": \"library\", \"name\": \"L\"}]");
    assertThat(reading.lineages()).isEmpty();
    assertThat(issues(reading)).containsExactly("NO_MODEL ");
  }

  @Test
  void bytes_areReadAsText() {
    assertThat(
            LineageDocument.readBom(
                ("\uFEFF" + Fixtures.bom()).getBytes(StandardCharsets.UTF_8), DAY))
        .isEqualTo(read(Fixtures.bom()));
  }

  @Test
  void bom_faulty_isRefusedWithCodeAndPlace() {
    Refused.with(LineageFault.NOT_A_BOM, "", () -> read("{}"));
    Refused.with(LineageFault.NOT_A_BOM, "", () -> read("[]"));
    Refused.with(LineageFault.NOT_A_BOM, "", () -> read("{\"spdxVersion\": \"SPDX-2.3\"}"));
    Refused.with(
        LineageFault.UNSUPPORTED_VERSION,
        "/specVersion",
        () -> read("{\"bomFormat\": \"CycloneDX\"}"));
    Refused.with(
        LineageFault.UNSUPPORTED_VERSION,
        "/specVersion",
        () -> read("{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.4\"}"));
    Refused.with(DocumentFault.NOT_JSON, "", () -> read(""));
    Refused.with(DocumentFault.NOT_JSON, "", () -> read("{} {}"));
    Refused.with(
        DocumentFault.NOT_JSON, "", () -> LineageDocument.readBom(new byte[] {(byte) 0xC0}, DAY));
    Refused.with(DocumentFault.DUPLICATE_KEY, "/a", () -> read("{\"a\": 1, \"a\": 2}"));
    Refused.with(DocumentFault.NUMBER_OUT_OF_BOUNDS, "", () -> read(" ".repeat((16 << 20) + 1)));
    Refused.with(
        DocumentFault.NUMBER_OUT_OF_BOUNDS,
        "/x/999997",
        () -> read("{\"x\": [" + "0,".repeat(1_000_000) + "0]}"));
    Refused.with(
        LineageFault.TOO_MANY_PARTS,
        "",
        () ->
            bom(
                "\"components\": ["
                    + "{\"type\": \"machine-learning-model\"},".repeat(1_000)
                    + "{\"type\": \"machine-learning-model\"}]"));
    assertThat(
            bom("\"components\": ["
                    + "{\"type\": \"machine-learning-model\"},".repeat(999)
                    + "{\"type\": \"machine-learning-model\"}]")
                .lineages())
        .isEmpty();
    Refused.with(
        LineageFault.TOO_MANY_PARTS,
        "/components/0/licenses/9999",
        () -> model(", \"licenses\": [" + "{\"expression\": \"MIT\"},".repeat(10_000) + "{}]"));
  }

  @Test
  void texts_thatAreLong_areSkippedWithTheRest() {
    assertThat(model(", \"image\": \"" + "x".repeat(1_000_001) + "\"").lineages()).hasSize(1);
  }
}
