package org.sovereignparity.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.sovereignparity.source.Citation;
import org.sovereignparity.source.Confidence;
import org.sovereignparity.source.Source;

/** Clauses, support and submissions: what they print and refuse. */
class ClauseTest {
  private static final Citation CITATION =
      Citation.of(Source.builder().id("S-1").title("Notice").build(), Confidence.OFFICIAL);

  @Test
  void clause_parts_areKept() {
    Clause clause = Clause.of("gate", "Independence", CITATION);
    assertThat(clause.citations()).containsExactly(CITATION);
    assertThat(clause).hasToString("gate: Independence");
    assertThat(clause).isNotEqualTo(Clause.of("gate", "Independence"));
  }

  @Test
  void clause_blank_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Clause.of("", "x"))
        .withMessage("Clause id must not be empty: \"\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Clause.of("x", " "))
        .withMessage("Clause title must not be blank: \" \"");
  }

  private static Benefit.Builder support() {
    return Benefit.builder().id("gpu").title("Computing power").amount("512 units");
  }

  @Test
  void support_text_tellsWhoIsExcluded() {
    assertThat(support().build()).hasToString("Computing power: 512 units");
    assertThat(support().excluded("team A").build())
        .hasToString("Computing power: 512 units; not for team A");
  }

  private static void assertRefused(Benefit.Builder support, String message) {
    assertThatIllegalArgumentException().isThrownBy(support::build).withMessage(message);
  }

  @Test
  void support_blank_isRefused() {
    assertRefused(support().excluded(""), "Support exclusion must not be blank: \"\"");
    assertRefused(
        Benefit.builder().id("").title("t").amount("a"), "Support id must not be empty: \"\"");
    assertRefused(
        Benefit.builder().id("i").title("").amount("a"), "Support title must not be blank: \"\"");
    assertRefused(
        Benefit.builder().id("i").title("t").amount(" "),
        "Support amount must not be blank: \" \"");
  }

  @Test
  void submission_text_isTeamAndModel() {
    assertThat(Submission.builder().team("A").build()).hasToString("A");
    assertThat(Submission.builder().team("A").model("M 1").build()).hasToString("A (M 1)");
  }

  @Test
  void submission_emptyNames_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Submission.builder().team("").build())
        .withMessage("Team must not be empty: \"\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Submission.builder().team("A").model("").build())
        .withMessage("Model id must not be empty: \"\"");
  }
}
