package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The second implementation of {@code eligibility} against the answers written by hand. */
class PlainEligibilityTest {
  private static final int SEEDS = 2_000;

  static Stream<Arguments> cases() {
    return decided("eligibility.jsonl");
  }

  static Stream<Arguments> rounds() {
    return decided("round-lineage.jsonl");
  }

  private static Stream<Arguments> decided(String file) {
    return OracleCases.read(file)
        .filter(
            arguments ->
                ((JsonNode) arguments.get()[1]).at("/answer/status").asText().equals("decided"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void answer_case_isAsWrittenByHand(String name, JsonNode line) {
    // It does not tell which facts are missing.
    ObjectNode answer = ((ObjectNode) line.get("answer").deepCopy()).without("missing");
    assertThat(PlainEligibility.answer(line.get("request"))).as(name).isEqualTo(answer);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rounds")
  void gate_lineageOfCase_givesTheRoundWrittenByHand(String name, JsonNode line) {
    JsonNode given = line.deepCopy();
    for (JsonNode submission : given.at("/request/submissions")) {
      ObjectNode gates = (ObjectNode) submission.get("gates");
      JsonNode gate = gates.get("independence");
      if (gate.isObject()) {
        gates.put("independence", PlainEligibility.gate(gate.get("lineage")));
      }
    }
    OracleCases.check(name, given);
  }

  /** That the random requests are worth answering: every verdict and every reason comes about. */
  @Test
  void answer_randomRequests_haveEveryVerdictAndReason() {
    Set<String> seen = new HashSet<>();
    Map<String, Integer> verdicts = new HashMap<>();
    for (int seed = 0; seed < SEEDS; seed++) {
      ObjectNode answer = PlainEligibility.answer(EligibilityRequests.next(new Random(seed)));
      verdicts.merge(answer.get("verdict").textValue(), 1, Integer::sum);
      for (JsonNode finding : answer.get("findings")) {
        seen.add(finding.get("criterion").textValue() + ' ' + finding.get("reason").asText());
        if (!finding.get("claims").isEmpty()) {
          seen.add(finding.get("criterion").textValue() + " claims");
        }
      }
    }
    assertThat(verdicts).containsOnlyKeys("MET", "NOT_MET", "UNDETERMINED");
    assertThat(verdicts.values()).allMatch(count -> count > SEEDS / 10);
    assertThat(seen)
        .containsExactlyInAnyOrder(
            "technical null",
            "technical DERIVATION_UNKNOWN",
            "technical NOT_OF_OWN_MAKING",
            "technical NO_WEIGHTS_LISTED",
            "technical PARTS_NOT_COMPLETE",
            "technical claims",
            "policy null",
            "policy DERIVATION_UNKNOWN",
            "policy LICENCE_UNKNOWN",
            "policy LICENCE_RESTRICTED",
            "policy NO_CONTROL",
            "policy PARTS_NOT_COMPLETE",
            "policy claims",
            "ethical null",
            "ethical DERIVATION_UNKNOWN",
            "ethical NOT_ATTRIBUTED",
            "ethical ATTRIBUTION_UNKNOWN",
            "ethical PARTS_NOT_COMPLETE",
            "ethical claims");
  }
}
