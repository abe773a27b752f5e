package org.sovereignparity.assertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sovereignparity.benchmark.Direction.HIGHER_IS_BETTER;
import static org.sovereignparity.parity.Aggregation.MEAN_OF_RATIOS;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Protocol;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Score;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.eligibility.EligibilityFacts;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.MissingScores;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.parity.support.ParitySupport;
import org.sovereignparity.parity.support.SupportData;
import org.sovereignparity.programme.Round;
import org.sovereignparity.programme.korea.KoreaSovereignAi;
import org.sovereignparity.statistics.ConfidenceLevel;
import org.sovereignparity.statistics.MeanRatioMethod;
import org.sovereignparity.statistics.PairedCounts;

class ParityAssertionsTest {
  private static final Threshold NEAR = Threshold.atLeast("95%");
  private static final Frontier BASE = Frontier.model("base");

  /** Ratios of 0.96 and 0.94 for m, of which the mean is 0.95; 0.8 and 1 for n. */
  private static final Scoreboard BOARD =
      Scoreboard.builder()
          .add(Benchmark.of("a", Scale.PERCENT, HIGHER_IS_BETTER))
          .add(Benchmark.of("b", Scale.PERCENT, HIGHER_IS_BETTER))
          .score("m", "a", "48")
          .score("m", "b", "47")
          .score("n", "a", "40")
          .score("n", "b", "50")
          .score("base", "a", "50")
          .score("base", "b", "50")
          .build();

  private static final ParityPolicy POLICY = ParityPolicy.strict(MEAN_OF_RATIOS);

  private static ParityAssessment of(String candidate) {
    return POLICY.assess(BOARD, candidate, BASE, NEAR);
  }

  private static void assertFails(ThrowingCallable assertion, String start, Object reasoning) {
    assertThatThrownBy(assertion)
        .isExactlyInstanceOf(AssertionError.class)
        .hasMessageStartingWith(start)
        .hasMessageEndingWith(String.valueOf(reasoning));
  }

  @Test
  void assessment_thatIsMet_passes() {
    ParityAssertions.assertMet(of("m"));
  }

  @Test
  void assessment_thatIsNotMet_failsWithItsReport() {
    assertFails(
        () -> ParityAssertions.assertMet(of("n")),
        "Verdict must be MET, but was NOT_MET: n / base, mean-of-ratios: 90.00 % = 9/10",
        of("n").explain());
  }

  @Test
  void assessment_withoutAThreshold_isNoMatterOfATest() {
    ParityAssessment without = POLICY.assess(BOARD, "m", BASE);
    assertThatThrownBy(() -> ParityAssertions.assertMet(without))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Assessment must have a threshold: ");
  }

  @Test
  void assessment_notMeasuredAlike_failsWhereThatIsAsked() {
    assertFails(
        () -> ParityAssertions.assertMetIfSame(of("m"), "shots"),
        "Verdict must be MET, but was UNDETERMINED: m / base",
        of("m").explain());
    Scoreboard.Builder alike =
        Scoreboard.builder().add(Benchmark.of("a", Scale.PERCENT, HIGHER_IS_BETTER));
    for (String model : List.of("m", "base")) {
      alike.add(
          Score.builder()
              .model(model)
              .benchmark("a")
              .value(Rational.of(50))
              .protocol(Protocol.of(Map.of("shots", "5")))
              .build());
    }
    ParityAssertions.assertMetIfSame(POLICY.assess(alike.build(), "m", BASE, NEAR), "shots");
  }

  @Test
  void everyBenchmark_oneBelow_failsWithItsName() {
    ParityAssertions.assertEveryBenchmark(of("m"), Threshold.atLeast("94%"));
    assertFails(
        () -> ParityAssertions.assertEveryBenchmark(of("m"), NEAR),
        "Every benchmark must have a ratio >= 0.95, but not so: [b: 94.00 %], missing: []",
        of("m").explain());
  }

  /** What was left out of the ratio is not near the reference for that. */
  @Test
  void everyBenchmark_oneLeftOut_fails() {
    Scoreboard holed =
        Scoreboard.builder()
            .add(Benchmark.of("a", Scale.PERCENT, HIGHER_IS_BETTER))
            .add(Benchmark.of("b", Scale.PERCENT, HIGHER_IS_BETTER))
            .score("m", "a", "48")
            .score("base", "a", "50")
            .score("base", "b", "50")
            .build();
    ParityAssessment excluding =
        POLICY.toBuilder().missing(MissingScores.EXCLUDE).build().assess(holed, "m", BASE, NEAR);
    ParityAssertions.assertMet(excluding);
    assertFails(
        () -> ParityAssertions.assertEveryBenchmark(excluding, NEAR),
        "Every benchmark must have a ratio >= 0.95, but not so: [], missing: [NO_SCORE: m, b]",
        excluding.explain());
  }

  @Test
  void table_withOneThatIsNotMet_failsWithItsName() {
    assertFails(
        () -> ParityAssertions.assertMet(POLICY.assessAll(BOARD, BASE, NEAR)),
        "Verdict must be MET, but was NOT_MET: [n]",
        POLICY.assessAll(BOARD, BASE, NEAR).explain());
  }

  @Test
  void decision_onNoParts_cannotBeTold() {
    EligibilityDecision decision =
        EligibilityDecision.of(
            KoreaSovereignAi.independence(),
            EligibilityFacts.of(Lineage.builder().model(Model.of("m")).build()));
    assertFails(
        () -> ParityAssertions.assertMet(decision),
        "Verdict must be MET, but was UNDETERMINED: m, ",
        decision.explain());
  }

  @Test
  void round_ofTheRecord_hasThoseWhoAdvance() {
    Round round =
        KoreaSovereignAi.programme()
            .edition("2026-08")
            .round(KoreaSovereignAi.submissions("2026-08"), List.of());
    ParityAssertions.assertAdvances(round, "LG AI Research");
    assertFails(
        () -> ParityAssertions.assertAdvances(round, "Motif Technologies"),
        "Verdict must be MET, but was NOT_MET: Motif Technologies",
        round.standing("Motif Technologies").explain());
    assertThatCode(() -> ParityAssertions.assertDetermined(round)).doesNotThrowAnyException();
  }

  @Test
  void support_ofPairedItems_isShownOrNot() {
    ParityAssessment assessment = of("m");
    assertThat(assessment.verdict()).isPresent();
    SupportData data =
        SupportData.builder()
            .sameItems("a", PairedCounts.of(480, 0, 20, 500))
            .sameItems("b", PairedCounts.of(470, 0, 30, 500))
            .build();
    ParitySupport support =
        ParitySupport.of(assessment, data, MeanRatioMethod.DELTA, ConfidenceLevel.of(0.95));
    assertFails(
        () -> ParityAssertions.assertShown(support), "Data must show it, but: ", support.explain());
  }
}
