package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Criteria in documents, against a second implementation written from the handbook. */
class OracleCriteriaAgreementTest {
  private static final int FIRST = 1_000;
  private static final int SEEDS = 1_000;

  /** That the random requests are worth answering, too: every reason comes about. */
  @Test
  void answers_randomCriteria_agreeWithPlainImplementationAndHaveEveryReason() {
    Set<String> reasons = new HashSet<>();
    Set<String> missing = new HashSet<>();
    for (int seed = FIRST; seed < FIRST + SEEDS; seed++) {
      JsonNode answer =
          OracleCriteriaAgreementProperties.check(CriteriaRequests.next(new Random(seed)));
      reasons.add(answer.get("verdict").textValue());
      reasons.addAll(answer.get("findings").findValuesAsText("reason"));
      missing.addAll(answer.get("missing").findValuesAsText("code"));
    }
    assertThat(reasons)
        .contains(
            PlainOutcome.MET,
            PlainOutcome.NOT_MET,
            PlainOutcome.UNDETERMINED,
            "NOT_OF_OWN_MAKING",
            "NO_CONTROL",
            "LICENCE_RESTRICTED",
            "NOT_ATTRIBUTED",
            "FOREIGN_JURISDICTION",
            "BELOW_PARITY",
            "TOO_FEW_POINTS",
            "RELEASED_OUTSIDE",
            "EXCLUDED");
    assertThat(missing)
        .contains(
            "DERIVATION_UNKNOWN",
            "LICENCE_UNKNOWN",
            "ATTRIBUTION_UNKNOWN",
            "JURISDICTION_UNKNOWN",
            "PRESENCE_UNKNOWN",
            "PARTS_NOT_COMPLETE",
            "NO_WEIGHTS_LISTED",
            "CLAIM_OPEN",
            "CLAIM_DISPUTED",
            "NO_LINEAGE",
            "NO_SCORES",
            "NO_SCORE",
            "NO_REFERENCE",
            "NO_RELEASE_DATE",
            "NOT_POSITIVE_REFERENCE",
            "INPUT_MISSING",
            "RELEASE_UNKNOWN");
  }

  /** As many as {@code -Ddecisions=10000} says, each drawn from a number of its own. */
  @Test
  @EnabledIfSystemProperty(named = "decisions", matches = "[0-9]+")
  void answers_manyRandomCriteria_agreeWithPlainImplementation() {
    long first = new Random().nextInt();
    for (int i = 0; i < Integer.getInteger("decisions"); i++) {
      OracleCriteriaAgreementProperties.checkFilled(new Random(first + i));
    }
  }
}
