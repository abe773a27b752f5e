package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The second implementation of criteria against the answers written by hand. */
class PlainCriteriaTest {
  private static final int SEEDS = 300;

  static Stream<Arguments> cases() {
    return OracleCases.read("eligibility-documents.jsonl")
        .filter(
            arguments ->
                ((JsonNode) arguments.get()[1]).at("/answer/status").asText().equals("decided"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void answer_case_isAsWrittenByHand(String name, JsonNode line) {
    assertThat(PlainCriteria.answer(line.get("request")))
        .as(name)
        .isEqualTo(PlainCriteria.sorted(line.get("answer")));
  }

  /** That what is filled in is worth it, too: every kind of fact is unknown at times. */
  @Test
  void fillings_randomRequests_areOfEveryKind() {
    Set<String> kinds = new TreeSet<>();
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      CriteriaFilling.of(CriteriaRequests.next(random), random)
          .forEach(filling -> kinds.add(filling.kind()));
    }
    assertThat(kinds)
        .containsExactly(
            "attribution",
            "best",
            "derivation",
            "disputed claim",
            "law",
            "licence",
            "licence upstream",
            "lineage",
            "listing",
            "number",
            "open claim",
            "parts",
            "presence",
            "ratings",
            "release of others",
            "released",
            "restrictions",
            "restrictions of one",
            "score",
            "scores",
            "upstream");
  }
}
