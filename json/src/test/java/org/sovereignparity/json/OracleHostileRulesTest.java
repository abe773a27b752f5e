package org.sovereignparity.json;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rules that would take long, or never end, are refused; large ones are answered. */
class OracleHostileRulesTest {

  private static String list(int size, IntFunction<String> item) {
    return IntStream.range(0, size).mapToObj(item).collect(joining(","));
  }

  private static String input(int i) {
    return "{\"kind\":\"input\",\"id\":\"%s\",\"name\":\"%s\",\"lowest\":0,\"highest\":9}"
        .formatted(i, i);
  }

  private static String edition(String total, String more) {
    return """
    {"id":"e","title":"E","effectiveFrom":"2026-01-01","effectiveTo":"2026-06-30",
     "total":%s,"places":1,"averages":"half-up-2"%s}
    """
        .formatted(total, more);
  }

  private static String sum(int nodes) {
    return "{\"kind\":\"sum\",\"id\":\"t\",\"parts\":["
        + list(nodes - 1, OracleHostileRulesTest::input)
        + "]}";
  }

  private static String round(String edition, int teams) {
    return "{\"id\":\"1\",\"op\":\"round\",\"programme\":%s,\"submissions\":[%s]}"
        .formatted(
            OwnRules.programme(edition),
            list(teams, i -> "{\"team\":\"t" + i + "\",\"model\":\"m\"}"));
  }

  /** {@return lines that are large, and answered} */
  static List<String> large() {
    String reading =
        ",\"readings\":[{\"id\":\"r\",\"title\":\"R\",\"taken\":\"0\",\"alternatives\":{%s}}]"
            .formatted(list(20, i -> "\"" + i + "\":" + sum(50)));
    return List.of(
        round(edition(sum(1_000), ""), 1_000),
        round(edition(sum(50), reading), 1_000),
        OwnRules.eligibility(everyPart(400, "{\"kind\":\"attributed\"}"), lineage(400)),
        OwnRules.eligibility(
            everyPart(100, "{\"kind\":\"unrestricted-but\",\"tolerated\":[]}"), lineage(400)));
  }

  private static String everyPart(int nodes, String condition) {
    return """
    {"sources":[],"criteria":{"id":"c","title":"C","taken":"a","alternatives":{
     "a":{"kind":"all-of","id":"root","parts":[%s]}}}}
    """
        .formatted(
            list(
                nodes,
                i ->
                    "{\"kind\":\"every-part\",\"id\":\"%s\",\"selector\":{},\"conditions\":[%s]}"
                        .formatted(i, condition)));
  }

  private static String lineage(int parts) {
    return """
    "lineage":{"model":"M","organisation":"O","components":[%s]}
    """
        .formatted(
            list(
                parts,
                i ->
                    "{\"id\":\"p%s\",\"kind\":\"tokenizer\",\"material\":\"core\",\"derivation\":\"own\"}"
                        .formatted(i)));
  }

  private static void refused(String request, String code, String at) {
    JsonNode answer = OwnRules.answer(request);
    assertThat(answer.path("code").asText()).as("%.300s", answer).isEqualTo(code);
    assertThat(answer.path("at").asText()).as("%.300s", answer).isEqualTo(at);
  }

  @Test
  void round_tenThousandNodesOfWhichNothingIsKnown_isDecided() {
    JsonNode answer = OwnRules.answer(round(edition(sum(10_000), ""), 1));
    assertThat(answer.path("standings").get(0).path("advances").asText()).isEqualTo("MET");
  }

  @Test
  void round_nodesTimesTeams_areBounded() {
    refused(round(edition(sum(1_000), ""), 2_000), "TOO_MUCH_WORK", "");
    refused(round(edition(sum(3_001), ""), 700), "TOO_MUCH_WORK", "");
    refused(round(edition(sum(10_000), ""), 201), "TOO_MUCH_WORK", "");
  }

  @Test
  void round_tenThousandTeamsUnderBuiltInRules_areDecided() {
    String teams =
        list(
            10_000,
            i -> "{\"team\":\"t%s\",\"model\":\"m\",\"inputs\":{\"nia\":%s}}".formatted(i, i % 10));
    JsonNode answer = OwnRules.answer(korea(teams));
    assertThat(answer.path("standings").size()).as("%.300s", answer).isEqualTo(10_000);
  }

  private static String korea(String submissions) {
    return "{\"id\":\"1\",\"op\":\"round\",\"programme\":\"korea-sovereign-ai\","
        + "\"edition\":\"2026-08\",\"submissions\":["
        + submissions
        + "]}";
  }

  @Test
  void round_ratingsWithoutACommonDenominator_areBounded() {
    String ratings = list(1_300, i -> "\"1/%s00000000000000001\"".formatted(1_000_003 + 7 * i));
    refused(
        korea("{\"team\":\"t\",\"model\":\"m\",\"inputs\":{\"experts\":[" + ratings + "]}}"),
        "TOO_MUCH_WORK",
        "");
  }

  @Test
  void round_pointsThatGatesAskFor_areBounded() {
    String gate =
        ",\"gates\":[{\"id\":\"g\",\"title\":\"G\",\"criteria\":{\"id\":\"c\",\"title\":\"C\","
            + "\"taken\":\"a\",\"alternatives\":{\"a\":{\"kind\":\"has-points\",\"id\":\"h\","
            + "\"threshold\":{\"atLeast\":\"1\"},\"points\":"
            + sum(3_001)
            + "}}}}]";
    refused(round(edition(input(0), gate), 700), "TOO_MUCH_WORK", "");
  }

  @Test
  void round_readingsTimesTeams_areBounded() {
    String readings =
        ",\"readings\":[{\"id\":\"r\",\"title\":\"R\",\"taken\":\"0\",\"alternatives\":{%s}}]"
            .formatted(list(100, i -> "\"" + i + "\":" + sum(100)));
    refused(round(edition(sum(100), readings), 1_000), "TOO_MUCH_WORK", "");
  }

  @Test
  void round_rulesNestedTooDeep_areNoJson() {
    String deep = input(0);
    for (int i = 1; i < 70; i++) {
      deep =
          "{\"kind\":\"scaled\",\"id\":\"s%s\",\"points\":1,\"outOf\":1,\"of\":%s}"
              .formatted(i, deep);
    }
    String request =
        round(edition("{\"kind\":\"sum\",\"id\":\"t\",\"parts\":[" + deep + "]}", ""), 1);
    assertThat(OwnRules.answer(request).path("code").asText()).isEqualTo("NOT_JSON");
  }

  @Test
  void round_fractionsOfTheRulesTimesTeams_areBounded() {
    String scaled =
        list(
            1_000,
            i ->
                "{\"kind\":\"scaled\",\"id\":\"s%s\",\"points\":1,\"outOf\":%s,\"of\":%s}"
                    .formatted(i, 10_000_019 + 2 * i, input(i)));
    String total = "{\"kind\":\"sum\",\"id\":\"t\",\"parts\":[" + scaled + "]}";
    refused(round(edition(total, ""), 100), "TOO_MUCH_WORK", "");
  }

  @Test
  void eligibility_nodesTimesParts_areBounded() {
    refused(
        OwnRules.eligibility(everyPart(1_000, "{\"kind\":\"attributed\"}"), lineage(1_000)),
        "TOO_MUCH_WORK",
        "");
  }

  @Test
  void eligibility_licencesTimesNodes_areBounded() {
    String licence =
        IntStream.range(0, 400)
            .mapToObj(i -> "LicenseRef-" + i)
            .collect(joining(" OR ", "{\"restrictions\":[],\"expression\":\"", "\"}"));
    String parts =
        list(
            6,
            i ->
                "{\"id\":\"w%s\",\"kind\":\"weights\",\"material\":\"core\",\"derivation\":\"own-earlier-weights\",\"licence\":%s}"
                    .formatted(i, licence));
    refused(
        OwnRules.eligibility(
            everyPart(1_000, "{\"kind\":\"unrestricted-but\",\"tolerated\":[]}"),
            "\"lineage\":{\"model\":\"M\",\"organisation\":\"O\",\"components\":[" + parts + "]}"),
        "TOO_MUCH_WORK",
        "");
  }

  @Test
  void eligibility_manyClaimsAndManyModels_areDecided() {
    String models = list(2_000, i -> "{\"name\":\"m%s\"}".formatted(i));
    String claims =
        list(
            1_000,
            i ->
                "{\"id\":\"c%s\",\"component\":\"w\",\"by\":\"R\",\"on\":\"2026-01-05\",\"asserts\":{\"upstream\":{\"name\":\"m%s\"}}}"
                    .formatted(i, i));
    JsonNode answer =
        OwnRules.answer(
            OwnRules.eligibility(
                OwnRules.CRITERIA,
                "\"lineage\":{\"schema\":\"sovereign-parity/lineage/1\",\"sources\":[],\"model\":\"M\","
                    + "\"components\":[{\"id\":\"w\",\"kind\":\"weights\",\"material\":\"core\","
                    + "\"derivation\":\"third-party-merged\"}],\"claims\":["
                    + claims
                    + "],\"upstreamModels\":["
                    + models
                    + "]}"));
    assertThat(answer.path("status").asText()).as("%.300s", answer).isEqualTo("decided");
  }

  @Test
  void eligibility_modelsThatComeFromEachOther_areRefused() {
    String models =
        list(1_000, i -> "{\"name\":\"%s\",\"from\":[\"%s\"]}".formatted(i, (i + 1) % 1_000));
    JsonNode answer =
        OwnRules.answer(
            OwnRules.eligibility(
                OwnRules.CRITERIA,
                "\"lineage\":{\"schema\":\"sovereign-parity/lineage/1\",\"sources\":[],\"model\":\"M\","
                    + "\"components\":[],\"upstreamModels\":["
                    + models
                    + "]}"));
    assertThat(answer.path("code").asText()).isEqualTo("UPSTREAM_CYCLE");
    assertThat(answer.path("at").asText()).startsWith("/lineage/upstreamModels");
  }
}
