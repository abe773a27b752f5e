package org.sovereignparity.programme.korea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.decision.Verdict.MET;
import static org.sovereignparity.decision.Verdict.NOT_MET;
import static org.sovereignparity.decision.Verdict.UNDETERMINED;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.decision.Rule;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.eligibility.EligibilityFacts;
import org.sovereignparity.eligibility.Finding;
import org.sovereignparity.lineage.Lineage;

/** The criteria of the operation eligibility of the oracle, and two models under them. */
class IndependenceTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/org/sovereignparity/programme/korea");
  private static final Reading<Criterion> CRITERIA = KoreaSovereignAi.independence();

  @Test
  void readings_always_areThoseOfTheProtocol() {
    assertThat(KoreaSovereignAi.independence().id()).isEqualTo("korea-independence-2026");
    assertThat(CRITERIA.taken()).isEqualTo("from-scratch-weights");
    assertThat(CRITERIA.alternatives().keySet())
        .containsExactly(
            "no-third-party-part", "from-scratch-weights", "core-parameters", "licence-compliance");
  }

  @ParameterizedTest
  @CsvSource({
    "no-third-party-part,  technical policy ethical",
    "from-scratch-weights, technical policy ethical",
    "core-parameters,      technical policy ethical",
    "licence-compliance,   policy ethical"
  })
  void parts_ofEachReading_areItsViews(String reading, String views) {
    Criterion criterion = CRITERIA.taking(reading).takenAlternative();
    assertThat(criterion.id()).isEqualTo("independence");
    assertThat(String.join(" ", criterion.parts().stream().map(Rule::id).toList()))
        .isEqualTo(views);
  }

  @ParameterizedTest
  @CsvSource({
    "no-third-party-part,  true",
    "from-scratch-weights, true",
    "core-parameters,      false",
    "licence-compliance,   false"
  })
  void policy_ofEachReading_asksForControlOrNot(String reading, boolean control) {
    Criterion policy =
        CRITERIA.taking(reading).takenAlternative().stream()
            .filter(node -> node.id().equals("policy"))
            .findFirst()
            .orElseThrow();
    assertThat(policy.describe().contains("can be developed further")).isEqualTo(control);
  }

  @Test
  void citations_ofEveryNode_areOfTheFirstResult() {
    assertThat(CRITERIA.citations())
        .extracting(citation -> citation.source().id())
        .containsExactly("OFF-1", "OFF-3", "OFF-4");
    for (Criterion criterion : CRITERIA.alternatives().values()) {
      assertThat(criterion.stream())
          .allSatisfy(
              node ->
                  assertThat(node.citations())
                      .extracting(citation -> citation.source().id())
                      .containsExactly("OFF-1"));
    }
  }

  /** As the protocol answers its example. */
  @Test
  void hyperClovaX_onTheDayOfTheResult_isNotIndependent() {
    EligibilityDecision decision = decision(Disputes.hyperClovaX(), "2026-01-15");
    assertThat(decision.verdict()).isEqualTo(NOT_MET);
    assertThat(decision.findings())
        .extracting(Finding::toString)
        .containsExactly(
            "technical: NOT_MET, NOT_OF_OWN_MAKING", "policy: NOT_MET, NO_CONTROL", "ethical: MET");
    assertThat(decision.readings())
        .isEqualTo(
            ImmutableMap.of(
                "no-third-party-part", NOT_MET,
                "from-scratch-weights", NOT_MET,
                "core-parameters", MET,
                "licence-compliance", MET));
    assertThat(decision.flippedBy()).containsExactly("core-parameters", "licence-compliance");
  }

  @Test
  void hyperClovaX_beforeTheClaim_isWhatItsMakerListed() {
    assertThat(decision(Disputes.hyperClovaX(), "2026-01-04").verdict()).isEqualTo(MET);
  }

  @Test
  void solarOpen_whileTheClaimIsOpen_cannotBeTold() {
    EligibilityDecision open = decision(Disputes.solarOpen(), "2026-01-02");
    assertThat(open.verdict()).isEqualTo(UNDETERMINED);
    assertThat(open.residual().toString())
        .isEqualTo(
            "[CLAIM_OPEN: c1, LICENCE_UNKNOWN: language-weights,"
                + " ATTRIBUTION_UNKNOWN: language-weights]");
    EligibilityDecision withdrawn = decision(Disputes.solarOpen(), "2026-01-15");
    assertThat(withdrawn.verdict()).isEqualTo(MET);
    assertThat(withdrawn.flippedBy()).containsExactly("no-third-party-part");
  }

  @Test
  void explain_hyperClovaX_isTheGoldenFile() throws IOException {
    assertGolden("hyperclova-x", decision(Disputes.hyperClovaX(), "2026-01-15"));
  }

  @Test
  void explain_solarOpenWhileTheClaimIsOpen_isTheGoldenFile() throws IOException {
    assertGolden("solar-open", decision(Disputes.solarOpen(), "2026-01-02"));
  }

  private static void assertGolden(String name, EligibilityDecision decision) throws IOException {
    String text = decision.explain().toString();
    Path file = GOLDEN.resolve(name + ".txt");
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(file, text);
    }
    assertThat(text).isEqualTo(Files.readString(file));
  }

  private static EligibilityDecision decision(Lineage lineage, String day) {
    return EligibilityDecision.of(
        CRITERIA, EligibilityFacts.of(lineage).toBuilder().asOf(LocalDate.parse(day)).build());
  }
}
