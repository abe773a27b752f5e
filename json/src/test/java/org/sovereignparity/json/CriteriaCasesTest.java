package org.sovereignparity.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.eligibility.EligibilityFacts;
import org.sovereignparity.model.Model;

/**
 * Decisions whose answers were worked out by hand: verdict, each finding with its reason, its
 * components and its claims, and the facts that could still change the verdict.
 */
class CriteriaCasesTest {
  /** Cases of an independent comparison, which is kept beside the repository where it is. */
  private static final Path COMPARED = Path.of("../../shared/data/criteria/cases.jsonl");

  /** Verdict and residual of each case there that is not one of its series J and K, by its name. */
  private static final ImmutableMap<String, String> VERDICTS =
      ImmutableMap.<String, String>builder()
          .put("A lists-weights, presence unknown", "UNDETERMINED PRESENCE_UNKNOWN [w]")
          .put("A ... present", "MET")
          .put(
              "B part of unknown presence, open claim",
              "UNDETERMINED CLAIM_OPEN [c] PRESENCE_UNKNOWN [w]")
          .put("B ... claim corroborated", "NOT_MET")
          .put(
              "B2 lists-weights, presence unknown, open claim",
              "UNDETERMINED CLAIM_OPEN [c] PRESENCE_UNKNOWN [w]")
          .put("B2 ... corroborated", "MET")
          .put("C upstream not known", "UNDETERMINED LICENCE_UNKNOWN [w]")
          .put("C ... known", "NOT_MET")
          .put("C ... upstream U not listed", "UNDETERMINED LICENCE_UNKNOWN [w]")
          .put("D open claim that says what is so", "UNDETERMINED JURISDICTION_UNKNOWN [w]")
          .put(
              "D2 open claim of no effect",
              "UNDETERMINED DERIVATION_UNKNOWN [w] LICENCE_UNKNOWN [w]")
          .put("D3 two open claims, the same", "UNDETERMINED CLAIM_OPEN [c1] CLAIM_OPEN [c2]")
          .put("E not at root", "NOT_MET")
          .put("E at-least at root", "MET")
          .put("F all-of in all-of, twice", "NOT_MET")
          .put("F order", "NOT_MET")
          .put("G candidate without scores beside a met part", "MET")
          .put("G ... without scores at all", "MET")
          .put("G ... one benchmark missing", "MET")
          .put("H same fact in two leaves", "UNDETERMINED ATTRIBUTION_UNKNOWN [w]")
          .put("I law 5, complete list without weights", "MET")
          .put("L open", "NOT_MET")
          .put("L corroborated", "NOT_MET")
          .put("L refuted", "NOT_MET")
          .build();

  static Stream<JsonNode> cases() throws IOException {
    return Resources.readLines(
            Resources.getResource(CriteriaCasesTest.class, "criteria/cases.jsonl"), UTF_8)
        .stream()
        .map(Schemas::tree);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void decision_ofACase_isTheOneWorkedOutByHand(JsonNode given) {
    JsonNode result = result(given);
    String findings =
        items(result.path("findings"))
            .map(
                finding ->
                    "%s %s %s %s "
                        .formatted(
                            finding.path("criterion").asText(),
                            finding.path("reason").asText(),
                            ids(finding.path("components")),
                            ids(finding.path("claims"))))
            .collect(joining());
    assertThat(result.path("verdict").asText() + ' ' + findings + '|' + residual(result))
        .as(given.path("k").asText())
        .isEqualTo(given.path("expect").asText());
  }

  @Test
  void decisions_ofTheIndependentComparison_areThoseItFoundRight() throws IOException {
    assumeTrue(Files.exists(COMPARED), "There is no " + COMPARED);
    for (String line : Files.readAllLines(COMPARED)) {
      JsonNode given = Schemas.tree(line);
      String name = given.path("k").asText();
      String right = VERDICTS.getOrDefault(name, name.startsWith("J ") ? "MET" : "NOT_MET");
      JsonNode result = result(given);
      assertThat(result.path("verdict").asText() + residual(result)).as(name).isEqualTo(right);
    }
  }

  private static JsonNode result(JsonNode given) {
    ObjectNode facts = (ObjectNode) given.path("facts");
    EligibilityFacts.Builder read = EligibilityFacts.builder().model(Model.of("M"));
    if (facts.has("scores")) {
      read = read.scores(ParityJson.readScoreboard(facts.path("scores").toString()));
    }
    EligibilityDecision decision =
        EligibilityDecision.of(
            ParityJson.readCriteria(given.path("criteria").toString()),
            read.lineage(ParityJson.readLineage(facts.path("lineage").toString())).build());
    String written = ParityJson.write(decision);
    assertThat(ParityJson.readDecision(written)).isEqualTo(decision);
    assertThat(Schemas.faults("eligibility-decision", written)).isEmpty();
    return Schemas.tree(written).path("result");
  }

  private static String residual(JsonNode result) {
    return items(result.path("residual"))
        .map(fact -> " " + fact.path("reason").asText() + ' ' + ids(fact.path("about")))
        .collect(joining());
  }

  private static String ids(JsonNode list) {
    return items(list).map(JsonNode::asText).collect(joining(", ", "[", "]"));
  }

  private static Stream<JsonNode> items(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}
