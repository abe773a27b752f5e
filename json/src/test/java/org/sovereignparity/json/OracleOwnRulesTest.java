package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sovereignparity.json.OwnRules.CRITERIA;
import static org.sovereignparity.json.OwnRules.EDITION;
import static org.sovereignparity.json.OwnRules.LATER;
import static org.sovereignparity.json.OwnRules.answer;
import static org.sovereignparity.json.OwnRules.eligibility;
import static org.sovereignparity.json.OwnRules.programme;
import static org.sovereignparity.json.OwnRules.round;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.json.oracle.Oracle;
import org.sovereignparity.programme.Programme;
import org.sovereignparity.programme.korea.KoreaSovereignAi;

/** Rules that a request carries, or that an oracle was made with. */
class OracleOwnRulesTest {
  private static final String LINEAGE =
      """
      "lineage":{"model":"M","organisation":"O","components":[
       {"id":"w","kind":"weights","material":"core","derivation":"unknown"},
       {"id":"t","kind":"tokenizer","material":"core","derivation":"own","attributed":true}]}
      """;

  private static void decided(String request, String pointer, String expected) {
    JsonNode answer = answer(request);
    assertThat(Schemas.faults("oracle-request", request)).as(request).isEmpty();
    assertThat(Schemas.faults("oracle-answer", answer)).as("%s", answer).isEmpty();
    assertThat(answer.at(pointer)).as("%s", answer).isEqualTo(Schemas.tree(expected));
  }

  private static void refused(String request, String code, String at) {
    JsonNode answer = answer(request);
    assertThat(Schemas.faults("oracle-answer", answer)).as("%s", answer).isEmpty();
    assertThat(answer.path("code").asText()).as("%s", answer).isEqualTo(code);
    assertThat(answer.path("at").asText()).as("%s", answer).isEqualTo(at);
  }

  @Test
  void round_onlyEdition_needNotBeNamed() {
    String request = round(programme(EDITION), "");
    decided(request, "/programme", "\"own\"");
    decided(request, "/edition", "\"first\"");
    decided(request, "/standings/0/total", "\"10\"");
    decided(request, "/standings/1/advances", "\"NOT_MET\"");
  }

  @Test
  void round_editionByNameOrDay_isThatOne() {
    String both = programme(EDITION, LATER);
    decided(round(both, ",\"edition\":\"second\""), "/edition", "\"second\"");
    decided(round(both, ",\"on\":\"2026-06-30\""), "/edition", "\"first\"");
    decided(round(both, ",\"on\":\"2026-07-01\""), "/edition", "\"second\"");
    refused(round(both, ",\"on\":\"2027-01-01\""), "UNKNOWN_EDITION", "/on");
    refused(round(both, ",\"edition\":\"third\""), "UNKNOWN_EDITION", "/edition");
    refused(round(both, ""), "MISSING_KEY", "");
    refused(round(both, ",\"on\":\"2026-07-01\",\"edition\":\"second\""), "UNKNOWN_KEY", "/on");
  }

  @Test
  void round_builtInEditionByDay_isThatOne() {
    String request =
        "{\"id\":\"1\",\"op\":\"round\",\"programme\":\"korea-sovereign-ai\",\"on\":\"2026-08-01\","
            + "\"submissions\":[{\"team\":\"A\",\"model\":\"a\"}]}";
    decided(request, "/edition", "\"2026-08\"");
  }

  @Test
  void round_asOf_leavesOutLaterEventsAndChecksThem() {
    String withdrawn =
        ",\"events\":[{\"on\":\"2026-03-02\",\"kind\":\"withdrawn\",\"team\":\"A\"}],\"asOf\":";
    decided(round(programme(EDITION), withdrawn + "\"2026-03-02\""), "/standings/0/team", "\"B\"");
    decided(round(programme(EDITION), withdrawn + "\"2026-03-01\""), "/standings/0/team", "\"A\"");
    refused(
        round(programme(EDITION), withdrawn.replace("\"A\"", "\"C\"") + "\"2026-03-01\""),
        "BAD_EVENT",
        "/events/0/team");
  }

  @Test
  void round_document_mayHaveItsSchemaAndNoOther() {
    String document = programme(EDITION).replaceFirst("\\{", "{\"schema\":\"SCHEMA\",");
    decided(
        round(document.replace("SCHEMA", "sovereign-parity/programme/1"), ""),
        "/status",
        "\"decided\"");
    refused(
        round(document.replace("SCHEMA", "sovereign-parity/round/1"), ""),
        "UNKNOWN_WORD",
        "/programme/schema");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"kind\":\"sum\"|\"kind\":\"some\"|UNKNOWN_WORD|/programme/editions/0/total/kind",
        "\"places\":1|\"places\":0|NUMBER_OUT_OF_BOUNDS|/programme/editions/0/places",
        "\"id\":\"b\"|\"id\":\"a\"|BAD_RULE|/programme/editions/0/total/parts/1",
        "\"title\":\"F\"|\"titel\":\"F\"|UNKNOWN_KEY|/programme/editions/0/titel",
        "\"effectiveFrom\":\"2026-01-01\",||MISSING_KEY|/programme/editions/0",
        "\"averages\":\"half-up-2\"|\"averages\":\"half-up-2\",\"citations\":[{\"source\":\"s\",\"confidence\":\"official\"}]|UNKNOWN_SOURCE|/programme/editions/0/citations/0/source"
      })
  void round_faultInADocument_isAPointerIntoTheRequest(
      String part, String other, String code, String at) {
    String faulty = EDITION.replace(part, other == null ? "" : other);
    assertThat(faulty).isNotEqualTo(EDITION);
    refused(round(programme(faulty), ""), code, at);
  }

  @Test
  void round_digitsOfADocument_countTowardsThoseOfTheLine() {
    String long1 = "1" + "0".repeat(998);
    StringBuilder inputs = new StringBuilder();
    for (int i = 0; i < 49; i++) {
      inputs.append(
          ",{\"kind\":\"input\",\"id\":\"%s\",\"name\":\"%s\",\"lowest\":0,\"highest\":%s}"
              .formatted("i" + i, "i" + i, long1));
    }
    String document = programme(EDITION.replace("]},", inputs + "]},"));
    String fitting = round(document, "").replaceFirst(",\\s*\\{\"team\":\"B\".*?}}", "");
    String beyond = fitting.replace("\"b\":\"9\"", "\"b\":\"" + "1/" + "1".repeat(997) + "\"");
    Oracle oracle = Oracle.builtIn();
    for (int i = 0; i < 2; i++) {
      assertThat(oracle.answer(fitting)).contains("\"decided\"");
      assertThat(Schemas.tree(oracle.answer(beyond)).path("code").asText())
          .isEqualTo("NUMBER_OUT_OF_BOUNDS");
    }
  }

  @Test
  void eligibility_document_tellsOfPartsOnlyWhereTheyAreAskedFor() {
    decided(
        eligibility(CRITERIA, LINEAGE),
        "/findings",
        """
        [{"criterion":"credited","verdict":"UNDETERMINED","components":["w"],
          "reason":"ATTRIBUTION_UNKNOWN","claims":[],"cites":[]},
         {"criterion":"in-time","verdict":"UNDETERMINED","cites":[]}]
        """);
    decided(
        eligibility(CRITERIA, LINEAGE),
        "/missing",
        "[{\"code\":\"ATTRIBUTION_UNKNOWN\",\"about\":[\"w\"]},{\"code\":\"RELEASE_UNKNOWN\",\"about\":[]}]");
  }

  @Test
  void eligibility_reading_isOneOfTheDocument() {
    decided(
        eligibility(CRITERIA, LINEAGE + ",\"reading\":\"points\""),
        "/findings",
        "[{\"criterion\":\"enough\",\"verdict\":\"UNDETERMINED\",\"cites\":[]}]");
    refused(eligibility(CRITERIA, LINEAGE + ",\"reading\":\"none\""), "UNKNOWN_WORD", "/reading");
  }

  @Test
  void eligibility_facts_areTakenInPlaceOfALineage() {
    String facts = "\"facts\":{\"model\":{\"id\":\"M\"},\"points\":{\"numbers\":{\"x\":\"5\"}}}";
    decided(eligibility(CRITERIA, facts + ",\"reading\":\"points\""), "/verdict", "\"MET\"");
    refused(eligibility(CRITERIA, facts + "," + LINEAGE), "UNKNOWN_KEY", "/facts");
    refused(eligibility(CRITERIA, "\"reading\":\"points\""), "MISSING_KEY", "");
    refused(
        eligibility(CRITERIA, facts.replace("\"5\"", "\"11\"")), "INPUT_OUT_OF_RANGE", "/facts");
  }

  @Test
  void eligibility_dayOfTheFacts_isGivenOnce() {
    String claim =
        """
        "facts":{"model":{"id":"M"},DAY"lineage":{"schema":"sovereign-parity/lineage/1","sources":[],
         "model":"M","components":[
          {"id":"w","kind":"weights","material":"core","derivation":"own-earlier-weights",
           "attributed":true}],
         "claims":[{"id":"c","component":"w","by":"R","on":"2026-02-02",
          "asserts":{"attributed":false},
          "history":[{"on":"2026-02-02","state":"admitted"}]}]}}
        """;
    String open = "/findings/0/verdict";
    decided(eligibility(CRITERIA, claim.replace("DAY", "")), open, "\"NOT_MET\"");
    String day = "\"asOf\":\"2026-02-01\",";
    decided(eligibility(CRITERIA, claim.replace("DAY", day)), open, "\"MET\"");
    decided(eligibility(CRITERIA, day + claim.replace("DAY", "")), open, "\"MET\"");
    refused(eligibility(CRITERIA, day + claim.replace("DAY", day)), "UNKNOWN_KEY", "/asOf");
  }

  @Test
  void eligibility_lineageDocument_isToldByItsSchema() {
    decided(
        eligibility(
            CRITERIA,
            "\"lineage\":{\"schema\":\"sovereign-parity/lineage/1\",\"sources\":[],\"model\":\"M\","
                + "\"released\":\"2026-05-05\",\"components\":[]}"),
        "/verdict",
        "\"MET\"");
  }

  @Test
  void eligibility_faultInADocument_isAPointerIntoTheRequest() {
    refused(
        eligibility(CRITERIA.replace("\"attributed\"", "\"credited\""), LINEAGE),
        "UNKNOWN_WORD",
        "/criteria/criteria/alternatives/all/parts/0/conditions/0/kind");
  }

  private static final Oracle KNOWING =
      Oracle.knowing(
          List.of(ParityJson.readProgramme(withSchema("programme", programme(EDITION)))),
          List.of(ParityJson.readCriteria(withSchema("criteria", CRITERIA))));

  private static String withSchema(String form, String document) {
    return document.replaceFirst("\\{", "{\"schema\":\"sovereign-parity/" + form + "/1\",");
  }

  @Test
  void knowing_documents_answersAsIfTheyWereCarried() {
    assertThat(KNOWING.answer(round("\"own\"", "")))
        .isEqualTo(KNOWING.answer(round(programme(EDITION), "")))
        .contains("\"decided\"");
    assertThat(KNOWING.answer(eligibility("\"own\"", LINEAGE)))
        .isEqualTo(KNOWING.answer(eligibility(CRITERIA, LINEAGE)))
        .contains("\"decided\"");
    refused(round("\"own\"", ""), "UNKNOWN_PROGRAMME", "/programme");
    refused(eligibility("\"own\"", LINEAGE), "UNKNOWN_WORD", "/criteria");
  }

  @Test
  void knowing_anIdTwice_isNoOracle() {
    Programme own = ParityJson.readProgramme(withSchema("programme", programme(EDITION)));
    Reading<Criterion> criteria = ParityJson.readCriteria(withSchema("criteria", CRITERIA));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Oracle.knowing(List.of(own, own), List.of()))
        .withMessage("Programme must be known once: \"own\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Oracle.knowing(List.of(), List.of(criteria, criteria)))
        .withMessage("Criteria must be known once: \"own\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Oracle.knowing(List.of(KoreaSovereignAi.programme()), List.of()))
        .withMessage("Programme must be known once: \"korea-sovereign-ai\"");
  }

  @Test
  void rules_ofAnOracle_areToldById() {
    JsonNode answer = Schemas.tree(KNOWING.answer("{\"id\":\"8\",\"op\":\"rules\"}"));
    assertThat(Schemas.faults("oracle-answer", answer)).isEmpty();
    assertThat(answer.at("/programmes").findValuesAsText("id"))
        .contains("korea-sovereign-ai", "2026-01", "2026-08", "own", "first")
        .containsAll(Schemes.programmes().stream().map(Programme::id).toList());
    assertThat(answer.get("programmes").valueStream())
        .filteredOn(programme -> programme.get("id").asText().equals("own"))
        .singleElement()
        .isEqualTo(
            Schemas.tree(
                """
                {"id":"own","title":"O","editions":[
                 {"id":"first","from":"2026-01-01","to":"2026-06-30"}]}
                """));
    assertThat(answer.at("/criteria/1"))
        .isEqualTo(
            Schemas.tree("{\"id\":\"own\",\"title\":\"O\",\"readings\":[\"all\",\"points\"]}"));
    refused("{\"id\":\"8\",\"op\":\"rules\",\"of\":1}", "UNKNOWN_KEY", "/of");
  }
}
