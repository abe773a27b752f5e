package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.json.Documents.quoted;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.eligibility.EligibilityFacts;
import org.sovereignparity.licence.Licence;
import org.sovereignparity.licence.LicenceExpression;
import org.sovereignparity.licence.Restriction;
import org.sovereignparity.licence.SimpleLicence;
import org.sovereignparity.lineage.Assertion;
import org.sovereignparity.lineage.Claim;
import org.sovereignparity.lineage.ClaimEvent;
import org.sovereignparity.lineage.ClaimState;
import org.sovereignparity.lineage.Component;
import org.sovereignparity.lineage.ComponentKind;
import org.sovereignparity.lineage.Control;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.lineage.Evidence;
import org.sovereignparity.lineage.EvidenceKind;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.lineage.Material;
import org.sovereignparity.lineage.Metric;
import org.sovereignparity.lineage.Presence;
import org.sovereignparity.lineage.Similarity;
import org.sovereignparity.lineage.UpstreamModel;
import org.sovereignparity.model.Jurisdiction;
import org.sovereignparity.model.Model;
import org.sovereignparity.model.Organisation;
import org.sovereignparity.number.Rational;
import org.sovereignparity.source.Citation;
import org.sovereignparity.source.Confidence;
import org.sovereignparity.source.Source;

class LineageFormTest {
  private static final Citation CARD =
      Citation.of(
          Source.builder().id("CARD").title("Model card").build(), "table 2", Confidence.REPORTED);
  private static final Citation LOG =
      Citation.of(
          Source.builder().id("LOG").title("Log").date(LocalDate.of(2026, 1, 2)).build(),
          Confidence.OFFICIAL);
  private static final LicenceExpression CHOICE =
      LicenceExpression.parse("Apache-2.0 OR LicenseRef-x");

  /** Has every key of the form. */
  static final String TEXT =
      """
      {"schema":"sovereign-parity/lineage/1",
      "sources":[{"id":"CARD","title":"Model card"},
      {"id":"LOG","title":"Log","date":"2026-01-02"}],
      "model":"M","organisation":"O","jurisdiction":"KR","released":"2025-12-30",
      "complete":false,
      "components":[
      {"id":"w","kind":"weights","material":"core","derivation":"own-earlier-weights",
      "parameterShare":"1/3"},
      {"id":"v","kind":"vision-encoder","material":"auxiliary","presence":"unknown",
      "derivation":"third-party-frozen",
      "upstream":{"name":"N","organisation":"P","jurisdiction":"CN","released":"2025-01-26"},
      "licence":{"expression":"Apache-2.0 OR LicenseRef-x","restrictions":{"Apache-2.0":[],
      "LicenseRef-x":["user-cap","naming"]}},
      "attributed":true,
      "citations":[{"source":"CARD","clause":"table 2","confidence":"reported"}]}],
      "claims":[
      {"id":"c","component":"v","by":"R","on":"2026-01-01",
      "asserts":{"derivation":"third-party-merged","attributed":false,
      "licence":{"expression":"LicenseRef-y","restrictions":{}},"upstream":{"name":"Q"}},
      "history":[{"on":"2026-01-01","state":"corroborated"},
      {"on":"2026-01-02","state":"withdrawn",
      "citations":[{"source":"LOG","confidence":"official"}]}],
      "evidence":[
      {"kind":"similarity","method":"LayerNorm",
      "similarity":{"metric":"pearson","value":"0.013","scope":"layers 10 to 40",
      "coverage":"0.00000375","denominator":"all weights","baseline":"0.377",
      "controls":[{"pair":"A and B","relation":"independent","value":"0.02"}]},
      "verifier":"third-party","date":"2026-01-01","address":"https://example.org/a",
      "digest":"sha256:00",
      "citations":[{"source":"CARD","clause":"table 2","confidence":"reported"}]}],
      "counterEvidence":[{"kind":"training-log","method":"Checkpoints"}],
      "citations":[{"source":"LOG","confidence":"official"}]}],
      "upstreamModels":[
      {"name":"N","organisation":"P","jurisdiction":"CN","released":"2025-01-26",
      "licence":{"expression":"MIT","restrictions":{"MIT":[]}},"from":["B","L"],
      "citations":[{"source":"CARD","clause":"table 2","confidence":"reported"}]}]}
      """
          .replace("\n", "");

  private static Model upstream() {
    return Model.builder()
        .id("N")
        .organisation(Organisation.of("P", Jurisdiction.of("CN")))
        .released(LocalDate.of(2025, 1, 26))
        .build();
  }

  private static Lineage lineage() {
    return Lineage.builder()
        .model(
            Model.builder()
                .id("M")
                .organisation(Organisation.of("O", Jurisdiction.of("KR")))
                .released(LocalDate.of(2025, 12, 30))
                .build())
        .complete(false)
        .addComponents(
            Component.builder()
                .id("w")
                .kind(ComponentKind.WEIGHTS)
                .material(Material.CORE)
                .derivation(Derivation.OWN_EARLIER_WEIGHTS)
                .parameterShare(Rational.parse("1/3"))
                .build(),
            Component.builder()
                .id("v")
                .kind(ComponentKind.VISION_ENCODER)
                .material(Material.AUXILIARY)
                .presence(Presence.UNKNOWN)
                .derivation(Derivation.THIRD_PARTY_FROZEN)
                .upstream(upstream())
                .licence(
                    Licence.of(
                        CHOICE,
                        Map.of(
                            SimpleLicence.parse("Apache-2.0"),
                            Set.of(),
                            SimpleLicence.parse("LicenseRef-x"),
                            Set.of(Restriction.USER_CAP, Restriction.NAMING))))
                .attributed(true)
                .addCitations(CARD)
                .build())
        .addClaims(claim())
        .addUpstreamModels(
            UpstreamModel.builder()
                .model(upstream())
                .licence(Licence.of(LicenceExpression.parse("MIT"), List.of()))
                .addFrom("B", "L")
                .addCitations(CARD)
                .build())
        .build();
  }

  private static Claim claim() {
    return Claim.builder()
        .id("c")
        .component("v")
        .by("R")
        .on(LocalDate.of(2026, 1, 1))
        .asserts(
            Assertion.builder()
                .derivation(Derivation.THIRD_PARTY_MERGED)
                .attributed(false)
                .licence(Licence.of(LicenceExpression.parse("LicenseRef-y"), Map.of()))
                .upstream(Model.of("Q"))
                .build())
        .addHistory(
            ClaimEvent.of(LocalDate.of(2026, 1, 1), ClaimState.CORROBORATED),
            ClaimEvent.of(LocalDate.of(2026, 1, 2), ClaimState.WITHDRAWN, LOG))
        .addEvidence(
            Evidence.builder()
                .kind(EvidenceKind.SIMILARITY)
                .method("LayerNorm")
                .similarity(
                    Similarity.builder()
                        .metric(Metric.PEARSON)
                        .value(Rational.parse("0.0130"))
                        .scope("layers 10 to 40")
                        .coverage(Rational.parse("0.000375%"))
                        .denominator("all weights")
                        .baseline(Rational.parse("0.377"))
                        .addControls(
                            Control.of(
                                "A and B", Control.Relation.INDEPENDENT, Rational.parse("0.02")))
                        .build())
                .verifier(Evidence.Verifier.THIRD_PARTY)
                .date(LocalDate.of(2026, 1, 1))
                .address(URI.create("https://example.org/a"))
                .digest("sha256:00")
                .addCitations(CARD)
                .build())
        .addCounterEvidence(
            Evidence.builder().kind(EvidenceKind.TRAINING_LOG).method("Checkpoints").build())
        .addCitations(LOG)
        .build();
  }

  @Test
  void read_textWrittenByHand_givesTheLineage() {
    assertThat(ParityJson.readLineage(TEXT)).isEqualTo(lineage());
  }

  @Test
  void write_lineageRead_isTheTextWrittenByHand() {
    assertThat(ParityJson.write(ParityJson.readLineage(TEXT))).isEqualTo(TEXT);
    assertThat(Schemas.faults("lineage", TEXT)).isEmpty();
  }

  @Test
  void read_leastLineage_hasNothingElse() {
    String least =
        """
        {"schema":"sovereign-parity/lineage/1","sources":[],"model":"M","components":[
        {"id":"w","kind":"weights","material":"core","derivation":"unknown"}]}
        """;
    assertThat(Schemas.faults("lineage", least)).isEmpty();
    Lineage read = ParityJson.readLineage(least);
    assertThat(read)
        .isEqualTo(
            Lineage.builder()
                .model(Model.of("M"))
                .addComponents(
                    Component.builder()
                        .id("w")
                        .kind(ComponentKind.WEIGHTS)
                        .material(Material.CORE)
                        .derivation(Derivation.UNKNOWN)
                        .build())
                .build());
    assertThat(read.complete()).isTrue();
    assertThat(ParityJson.readLineage(ParityJson.write(read))).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // as a whole: each licence named has the restrictions
        "'restrictions':['naming']        | 'MIT':['naming'],'LicenseRef-x':['naming']",
        "'restrictions':[]                | 'MIT':[],'LicenseRef-x':[]",
        // by licence: those of the other are not known
        "'restrictions':{'LicenseRef-x':['user-cap']} | 'LicenseRef-x':['user-cap']",
        "'restrictions':{'mit':[]}        | 'mit':[]",
        "'restrictions':{}                | ``",
      })
  void read_restrictions_areWrittenByLicence(String given, String written) {
    String text = licensed("MIT OR LicenseRef-x", "," + quoted(given));
    assertThat(Schemas.faults("lineage", text)).isEmpty();
    assertThat(ParityJson.write(ParityJson.readLineage(text)))
        .contains(
            "\"licence\":{\"expression\":\"MIT OR LicenseRef-x\",\"restrictions\":{"
                + quoted(written == null ? "" : written)
                + "}}");
  }

  @Test
  void read_restrictionsLeftOut_areThoseThatAreKnown() {
    Optional<Licence> licence =
        ParityJson.readLineage(licensed("MIT AND LicenseRef-x", "")).components().get(0).licence();
    assertThat(licence.orElseThrow().restrictions())
        .isEqualTo(Map.of(SimpleLicence.parse("MIT"), Set.of()));
  }

  /** ISC is approved by the OSI, the exception listed; France is in both unions. */
  @ParameterizedTest
  @CsvSource({
    "ISC, FR, EU, MET",
    "GPL-2.0-only WITH Classpath-exception-2.0, FR, EEA, MET",
    "ISC, NO, EU, NOT_MET",
    "ISC, NO, EEA, MET",
    "CC-BY-ND-4.0, FR, EU, NOT_MET",
    "BUSL-1.1, FR, EU, UNDETERMINED"
  })
  void decide_knownLicenceFromWithinAUnion_isTold(
      String expression, String law, String union, Verdict verdict) {
    Lineage lineage =
        ParityJson.readLineage(
            licensed(
                    expression,
                    "},\"upstream\":{\"name\":\"N\",\"organisation\":\"P\",\"jurisdiction\":\"%s\""
                        .formatted(law))
                .replace("\"model\":", "\"effectiveLicences\":true,\"model\":"));
    Reading<Criterion> criteria =
        ParityJson.readCriteria(
            """
            {"schema":"sovereign-parity/criteria/1","sources":[],"criteria":{"id":"c","title":"C",
            "taken":"r","alternatives":{"r":{"kind":"every-part","id":"e","selector":{},"conditions":[
            {"kind":"unrestricted-but","tolerated":[]},
            {"kind":"from-within","jurisdictions":["%s"]}]}}}}
            """
                .formatted(union));
    assertThat(EligibilityDecision.of(criteria, EligibilityFacts.of(lineage)).verdict())
        .isEqualTo(verdict);
  }

  private static String licensed(String expression, String restrictions) {
    return """
        {"schema":"sovereign-parity/lineage/1","sources":[],"model":"M","components":[
        {"id":"t","kind":"tokenizer","material":"core","derivation":"third-party-data",
        "licence":{"expression":"%s"%s}}]}
        """
        .formatted(expression, restrictions);
  }
}
