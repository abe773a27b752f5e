package org.sovereignparity.parity.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.data.Offset.offset;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.Boards;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.LowerIsBetter;
import org.sovereignparity.parity.MissingScores;
import org.sovereignparity.parity.Normalisation;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.statistics.AdjustedPValue;
import org.sovereignparity.statistics.Assumption;
import org.sovereignparity.statistics.Bootstrap;
import org.sovereignparity.statistics.Clusters;
import org.sovereignparity.statistics.ConfidenceLevel;
import org.sovereignparity.statistics.ConfidenceSet;
import org.sovereignparity.statistics.MeanRatioMethod;
import org.sovereignparity.statistics.MethodNotDefinedException;
import org.sovereignparity.statistics.PairedCounts;
import org.sovereignparity.statistics.PairedRatioMethod;
import org.sovereignparity.statistics.PairedSample;
import org.sovereignparity.statistics.Proportion;
import org.sovereignparity.statistics.RatioMethod;
import org.sovereignparity.statistics.SupportMethod;

class ParitySupportTest {
  private static final ConfidenceLevel P95 = ConfidenceLevel.of(0.95);
  private static final PairedCounts COUNTS = PairedCounts.of(850, 40, 60, 50);
  private static final Frontier B = Frontier.model("B");

  private static ParityAssessment assessment(Aggregation aggregation, String... rows) {
    return ParityPolicy.strict(aggregation).assess(Boards.of(rows), "A", B, Boards.AT_95);
  }

  private static ParityAssessment one() {
    return assessment(Aggregation.RATIO_OF_MEANS, "- A B", "x 89 91");
  }

  private static SupportData counts(String benchmark, PairedCounts counts) {
    return SupportData.builder().sameItems(benchmark, counts).build();
  }

  private static ConfidenceSet.Bounded bounds(ParitySupport support) {
    return (ConfidenceSet.Bounded) support.set().orElseThrow();
  }

  // 890 / 910 = 0.978. Limits of Tang and of Koopman, as statsmodels and PropCIs give them.
  @Test
  void support_sameCounts_dependsOnWhetherItemsArePaired() {
    ParitySupport paired = ParitySupport.of(one(), counts("x", COUNTS), MeanRatioMethod.SCORE, P95);
    ParitySupport separate =
        ParitySupport.of(
            one(),
            SupportData.builder()
                .separateItems("x", Proportion.of(890, 1000), Proportion.of(910, 1000))
                .build(),
            MeanRatioMethod.SCORE,
            P95);
    assertThat(bounds(paired).low()).isCloseTo(0.9562, offset(5e-5));
    assertThat(bounds(separate).low()).isCloseTo(0.9494, offset(5e-5));
    assertThat(paired.verdict()).contains(SupportVerdict.SHOWN);
    assertThat(separate.verdict()).contains(SupportVerdict.NOT_SHOWN);
    assertThat(paired.assessment().verdict()).contains(Verdict.MET);
    assertThat(separate.assessment().verdict()).contains(Verdict.MET);
    assertThat(paired.assumptions()).contains(Assumption.SAME_ITEMS);
    assertThat(paired.margin()).contains(Rational.parse("0.95"));
    assertThat(paired.warnings()).isEmpty();
    assertThat(paired.confidence()).isEqualTo(P95);
    assertThat(paired.method()).isEqualTo(MeanRatioMethod.SCORE);
  }

  private static List<SupportMethod> methods() {
    return ImmutableList.<SupportMethod>builder()
        .add(MeanRatioMethod.SCORE, MeanRatioMethod.COMBINED_SCORE)
        .add(MeanRatioMethod.FIELLER, MeanRatioMethod.DELTA, MeanRatioMethod.LOG_DELTA)
        .add(Bootstrap.ofSeed(1).withReplicates(200))
        .build();
  }

  private static boolean isOfScores(SupportMethod method) {
    return method == MeanRatioMethod.SCORE || method == MeanRatioMethod.COMBINED_SCORE;
  }

  @ParameterizedTest
  @MethodSource("methods")
  void everythingRight_isNoInformation(SupportMethod method) {
    ParityAssessment perfect = assessment(Aggregation.MEAN_OF_RATIOS, "- A B", "x 100 100");
    ParitySupport support =
        ParitySupport.of(perfect, counts("x", PairedCounts.of(30, 0, 0, 0)), method, P95);
    assertThat(support.verdict()).contains(SupportVerdict.NOT_SHOWN);
    assertThat(support.warnings())
        .extracting(SupportWarning::toString)
        .containsExactly("error-is-zero: x", "few-answers: x");
  }

  @ParameterizedTest
  @MethodSource("methods")
  void bothAnsweredAlike_isNotShownByAnErrorOfZero(SupportMethod method) {
    ParityAssessment same = assessment(Aggregation.MEAN_OF_RATIOS, "- A B", "x 90 90");
    ParitySupport support =
        ParitySupport.of(same, counts("x", PairedCounts.of(180, 0, 0, 20)), method, P95);
    assertThat(support.verdict())
        .contains(isOfScores(method) ? SupportVerdict.SHOWN : SupportVerdict.NOT_SHOWN);
    assertThat(support.warnings())
        .extracting(SupportWarning::toString)
        .containsExactly("error-is-zero: x");
  }

  @ParameterizedTest
  @MethodSource("methods")
  void fewWrongAnswers_areWarnedOf(SupportMethod method) {
    ParityAssessment near = assessment(Aggregation.MEAN_OF_RATIOS, "- A B", "x 97 98");
    ParitySupport support =
        ParitySupport.of(near, counts("x", PairedCounts.of(97, 0, 1, 2)), method, P95);
    assertThat(support.warnings())
        .extracting(SupportWarning::toString)
        .containsExactly("few-answers: x");
    if (isOfScores(method)) {
      assertThat(support.verdict()).contains(SupportVerdict.NOT_SHOWN);
    }
  }

  @ParameterizedTest
  @MethodSource("methods")
  void ratioClearlyBelow_isRefuted(SupportMethod method) {
    ParityAssessment below = assessment(Aggregation.MEAN_OF_RATIOS, "- A B", "x 62 80");
    ParitySupport support =
        ParitySupport.of(below, counts("x", PairedCounts.of(300, 10, 100, 90)), method, P95);
    assertThat(support.verdict()).contains(SupportVerdict.REFUTED);
    assertThat(support.toString()).endsWith("REFUTED");
  }

  private static ParitySupport against(String rival, PairedCounts counts) {
    ParityAssessment assessment =
        ParityPolicy.strict(Aggregation.MEAN_OF_RATIOS)
            .assess(
                Boards.of("- A B C D", "x 89 91 90 91"), "A", Frontier.model(rival), Boards.AT_95);
    return ParitySupport.of(assessment, counts("x", counts), MeanRatioMethod.COMBINED_SCORE, P95);
  }

  @Test
  void againstEvery_oneRivalNotShown_isNotShown() {
    ParitySupport b = against("B", COUNTS);
    ParitySupport c = against("C", PairedCounts.of(860, 30, 40, 70));
    ParitySupport few = against("D", PairedCounts.of(84, 5, 7, 4));
    assertThat(ParitySupport.againstEvery(List.of(b, c))).isEqualTo(SupportVerdict.SHOWN);
    assertThat(few.verdict()).contains(SupportVerdict.NOT_SHOWN);
    assertThat(ParitySupport.againstEvery(List.of(b, c, few))).isEqualTo(SupportVerdict.NOT_SHOWN);
    ParitySupport none =
        ParitySupport.of(
            c.assessment(), SupportData.builder().build(), MeanRatioMethod.COMBINED_SCORE, P95);
    assertThat(ParitySupport.againstEvery(List.of(none, b))).isEqualTo(SupportVerdict.NO_DATA);
  }

  @Test
  void againstEvery_noRivalOrUnlikeClaims_isRefused() {
    ParitySupport b = against("B", COUNTS);
    assertThatThrownBy(() -> ParitySupport.againstEvery(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Rivals must be at least one: []");
    ParitySupport other =
        ParitySupport.of(
            b.assessment(),
            counts("x", COUNTS),
            MeanRatioMethod.COMBINED_SCORE,
            ConfidenceLevel.of(0.9));
    assertThatThrownBy(() -> ParitySupport.againstEvery(List.of(b, other)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Rivals must have one candidate, margin and confidence: [A, ");
  }

  @Test
  void verdictOfTheRule_isNotThatOfTheData() {
    // 94.9 of 100 is not 95 %, and 10,000 items are too few to tell.
    ParityAssessment notMet = assessment(Aggregation.RATIO_OF_MEANS, "- A B", "x 75.92 80");
    ParitySupport support =
        ParitySupport.of(
            notMet,
            counts("x", PairedCounts.of(7000, 592, 1000, 1408)),
            MeanRatioMethod.DELTA,
            P95);
    assertThat(notMet.verdict()).contains(Verdict.NOT_MET);
    assertThat(support.verdict()).contains(SupportVerdict.NOT_SHOWN);
    assertThat(support.set().orElseThrow().contains(0.95)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Aggregation.class)
  void assessment_isTheSameAfterASupport(Aggregation aggregation) {
    ParityAssessment assessment = assessment(aggregation, "- A B", "x 89 91", "y 50 49");
    String before = assessment.explain().toString();
    ParitySupport support =
        ParitySupport.of(
            assessment,
            SupportData.builder()
                .sameItems("x", COUNTS)
                .sameItems("y", PairedCounts.of(40, 10, 9, 41))
                .build(),
            MeanRatioMethod.DELTA,
            P95);
    assertThat(support.set()).isPresent();
    assertThat(support.assessment()).isSameAs(assessment);
    assertThat(assessment.explain().toString()).isEqualTo(before);
    assertThat(support.benchmarks().keySet()).containsExactly("x", "y");
  }

  @Test
  void ratioOfMeans_scoresOfUnlikeScales_areWeighedAsScores() {
    // By items: right answers count 100 on x and 1 on y, so y hardly matters.
    Scoreboard board =
        Scoreboard.builder()
            .add(Boards.percent("x"))
            .add(Boards.higher("y", "0..1"))
            .score("A", "x", "89")
            .score("B", "x", "91")
            .score("A", "y", "0.5")
            .score("B", "y", "0.49")
            .build();
    SupportData data =
        SupportData.builder()
            .sameItems("x", COUNTS)
            .sameItems("y", PairedCounts.of(400, 100, 90, 410))
            .build();
    ParityPolicy minMax =
        ParityPolicy.strict(Aggregation.RATIO_OF_MEANS).toBuilder()
            .normalisation(Normalisation.MIN_MAX)
            .build();
    ParityAssessment equal = minMax.assess(board, "A", B, Boards.AT_95);
    ParitySupport support = ParitySupport.of(equal, data, MeanRatioMethod.FIELLER, P95);
    // (0.89 + 0.5) / (0.91 + 0.49)
    assertThat(support.set().orElseThrow().estimate().getAsDouble())
        .isCloseTo(1.39 / 1.40, offset(1e-12));
    assertThat(support.warnings()).isEmpty();
  }

  @Test
  void aboveChance_guessesAreSubtracted() {
    Scoreboard board =
        Scoreboard.builder()
            .add(
                Benchmark.builder()
                    .id("x")
                    .scale(Scale.PERCENT)
                    .direction(Direction.HIGHER_IS_BETTER)
                    .chance(Rational.of(25))
                    .build())
            .score("A", "x", "89")
            .score("B", "x", "91")
            .build();
    ParityPolicy policy =
        ParityPolicy.strict(Aggregation.MEAN_OF_RATIOS).toBuilder()
            .normalisation(Normalisation.ABOVE_CHANCE)
            .build();
    ParityAssessment assessment = policy.assess(board, "A", B, Boards.AT_95);
    ParitySupport support =
        ParitySupport.of(assessment, counts("x", COUNTS), MeanRatioMethod.FIELLER, P95);
    assertThat(support.set().orElseThrow().estimate().getAsDouble())
        .isCloseTo(64.0 / 66, offset(1e-12));
    assertThat(support.warnings()).isEmpty();
    assertThatThrownBy(
            () -> ParitySupport.of(assessment, counts("x", COUNTS), MeanRatioMethod.SCORE, P95))
        .isInstanceOf(MethodNotDefinedException.class);
  }

  @Test
  void lowerIsBetter_theRatioIsTurnedRound() {
    Scoreboard board =
        Scoreboard.builder()
            .add(Boards.lower("wer", "0.."))
            .score("A", "wer", "5")
            .score("B", "wer", "4.9")
            .build();
    ParityPolicy policy =
        ParityPolicy.strict(Aggregation.MEAN_OF_RATIOS).toBuilder()
            .lowerIsBetter(LowerIsBetter.RECIPROCAL)
            .build();
    ParityAssessment assessment = policy.assess(board, "A", B, Boards.AT_95);
    SupportData errors =
        SupportData.builder()
            .standardErrors("wer", Rational.parse("0.1"), 400, Rational.parse("0.2"), 500)
            .build();
    ConfidenceSet.Bounded set =
        bounds(ParitySupport.of(assessment, errors, MeanRatioMethod.DELTA, P95));
    // R = 0.98, se^2 = (0.2^2 + 0.98^2 0.1^2) / 5^2.
    double se = Math.sqrt(0.04 + 0.98 * 0.98 * 0.01) / 5;
    assertThat(set.low()).isCloseTo(0.98 - 1.959963984540054 * se, offset(1e-12));
    assertThat(set.high()).isCloseTo(0.98 + 1.959963984540054 * se, offset(1e-12));
    assertThatThrownBy(
            () -> ParitySupport.of(assessment, counts("wer", COUNTS), MeanRatioMethod.DELTA, P95))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Benchmark of right answers must have a scale with a maximum that is best: \"wer\"");
  }

  // Each benchmark by itself, so nothing is shown that one of them does not show.
  @Test
  void minimumRatio_isShownWhereEachIs() {
    ParityAssessment assessment =
        assessment(Aggregation.MINIMUM_RATIO, "- A B", "x 89 91", "y 98 97.5");
    PairedCounts sure = PairedCounts.of(9700, 100, 50, 150);
    PairedCounts unsure = PairedCounts.of(97, 1, 1, 1);
    ParitySupport shown =
        ParitySupport.of(
            assessment,
            SupportData.builder().sameItems("x", COUNTS).sameItems("y", sure).build(),
            MeanRatioMethod.SCORE,
            P95);
    assertThat(shown.verdict()).contains(SupportVerdict.SHOWN);
    assertThat(((ConfidenceSet.UnboundedAbove) shown.set().orElseThrow()).low())
        .isCloseTo(0.9562, offset(5e-5));
    ParitySupport notShown =
        ParitySupport.of(
            assessment,
            SupportData.builder()
                .separateItems("x", Proportion.of(890, 1000), Proportion.of(910, 1000))
                .sameItems("y", unsure)
                .build(),
            MeanRatioMethod.SCORE,
            P95);
    assertThat(notShown.verdict()).contains(SupportVerdict.NOT_SHOWN);
    assertThat(notShown.benchmarks())
        .containsEntry(
            "x",
            RatioMethod.KOOPMAN.interval(Proportion.of(890, 1000), Proportion.of(910, 1000), P95))
        .containsEntry("y", PairedRatioMethod.TANG.interval(unsure, P95));
  }

  @Test
  void support_withoutDataForABenchmark_isNoData() {
    ParityAssessment assessment =
        assessment(Aggregation.RATIO_OF_MEANS, "- A B", "x 89 91", "y 50 49");
    ParitySupport support =
        ParitySupport.of(assessment, counts("x", COUNTS), MeanRatioMethod.FIELLER, P95);
    assertThat(support.verdict()).contains(SupportVerdict.NO_DATA);
    assertThat(support.withoutData()).containsExactly("y");
    assertThat(support.set()).isEmpty();
    assertThat(support.assumptions()).isEmpty();
    assertThat(support.benchmarks().keySet()).containsExactly("x");
    assertThat(support.explain().toString()).contains("NO_DATA").contains("no data");
  }

  @Test
  void support_ofAnUndeterminedAssessment_isNoData() {
    ParityAssessment assessment =
        assessment(Aggregation.RATIO_OF_MEANS, "- A B", "x - 91", "y 5 6");
    ParitySupport support =
        ParitySupport.of(assessment, counts("x", COUNTS), MeanRatioMethod.SCORE, P95);
    assertThat(support.verdict()).contains(SupportVerdict.NO_DATA);
    assertThat(support.explain().toString()).contains("UNDETERMINED");
  }

  @Test
  void support_ofAScoreThatCountsAsZero_isNoData() {
    ParityPolicy policy =
        ParityPolicy.strict(Aggregation.RATIO_OF_MEANS).toBuilder()
            .missing(MissingScores.COUNTS_ZERO)
            .build();
    ParityAssessment assessment =
        policy.assess(Boards.of("- A B", "x 89 91", "y - 5"), "A", B, Boards.AT_95);
    ParitySupport support =
        ParitySupport.of(
            assessment,
            SupportData.builder().sameItems("x", COUNTS).sameItems("y", COUNTS).build(),
            MeanRatioMethod.DELTA,
            P95);
    assertThat(support.verdict()).contains(SupportVerdict.NO_DATA);
    assertThat(support.withoutData()).containsExactly("y");
  }

  @Test
  void support_withoutAThreshold_hasASetAndNoVerdict() {
    ParityAssessment assessment =
        ParityPolicy.strict(Aggregation.RATIO_OF_MEANS)
            .assess(Boards.of("- A B", "x 89 91"), "A", B);
    ParitySupport support =
        ParitySupport.of(assessment, counts("x", COUNTS), MeanRatioMethod.SCORE, P95);
    assertThat(support.verdict()).isEmpty();
    assertThat(support.set()).isPresent();
    assertThat(support).hasToString("support by score at 0.95: 0.9562..0.9995, no margin");
  }

  @Test
  void warnings_sayWhatMayMislead() {
    PairedSample perfect =
        PairedSample.of(
            IntStream.range(0, 40).mapToDouble(i -> 100).toArray(),
            IntStream.range(0, 40).mapToDouble(i -> i < 38 ? 100 : 0).toArray());
    Scoreboard board = Boards.of("- A B C", "x 100 95 50", "y 5 2.5 2", "z 40 41 39");
    ParityAssessment assessment =
        ParityPolicy.strict(Aggregation.MEAN_OF_RATIOS)
            .assess(board, "A", Frontier.bestModel(List.of("A", "B", "C")), Boards.AT_95);
    SupportData data =
        SupportData.builder()
            .sameItems("x", perfect, Clusters.of(IntStream.range(0, 40).map(i -> i / 4).toArray()))
            .sameItems("y", PairedCounts.of(1, 1, 0, 38))
            .standardErrors("z", Rational.ZERO, 1000, Rational.ONE, 1000)
            .build();
    assertThat(ParitySupport.of(assessment, data, MeanRatioMethod.DELTA, P95).warnings())
        .extracting(SupportWarning::toString)
        .containsExactly(
            "reference-chosen-as-best",
            "error-is-zero: x",
            "few-answers: x",
            "few-units: x",
            "few-answers: y",
            "reference-not-clearly-positive: y",
            "reference-near-floor: y",
            "error-is-zero: z");
  }

  private static ParitySupport low(Aggregation aggregation, String rows) {
    return ParitySupport.of(
        assessment(aggregation, "- A B", "x 89 91", rows),
        SupportData.builder()
            .sameItems("x", COUNTS)
            .standardErrors("y", Rational.parse("0.1"), 9999, Rational.parse("0.1"), 9999)
            .build(),
        MeanRatioMethod.DELTA,
        P95);
  }

  @Test
  void warnings_meanOfRatiosOverATenth_hasARemedy() {
    SupportWarning near =
        new SupportWarning(SupportWarning.Code.REFERENCE_NEAR_FLOOR, Optional.of("y"));
    ParitySupport support = low(Aggregation.MEAN_OF_RATIOS, "y 9.5 10");
    assertThat(support.warnings()).containsExactly(near);
    assertThat(support.explain().toString())
        .contains("beware    reference-near-floor: y; take the ratio of means or a cap");
    assertThat(low(Aggregation.MEAN_OF_RATIOS, "y 9.5 10.1").warnings()).isEmpty();
    assertThat(low(Aggregation.RATIO_OF_MEANS, "y 9.5 10").warnings()).isEmpty();
  }

  // The score test of x has p 0.00635 (R), that of y z 6.1; 84 of 90 is below the margin.
  @Test
  void claims_ofEachBenchmark_areAdjustedForTheirNumber() {
    ParitySupport support =
        ParitySupport.of(
            assessment(Aggregation.MEAN_OF_RATIOS, "- A B", "x 89 91", "y 89 91", "z 84 90"),
            SupportData.builder()
                .sameItems("x", COUNTS)
                .separateItems("y", Proportion.of(8900, 10000), Proportion.of(9100, 10000))
                .sameItems("z", PairedCounts.of(820, 20, 80, 80))
                .build(),
            MeanRatioMethod.COMBINED_SCORE,
            P95);
    double x = support.claims().get("x").pValue();
    assertThat(x).isBetween(0.006, 0.0068);
    assertThat(support.claims().get("y").pValue()).isBetween(1e-10, 1e-9);
    assertThat(support.claims().get("y").adjusted()).isBetween(3e-10, 3e-9);
    assertThat(support.claims().get("x").adjusted()).isEqualTo(2 * x);
    assertThat(support.claims().get("z")).isEqualTo(new AdjustedPValue(1, 1));
    assertThat(support.explain().toString()).contains("< 0.0001", "1.0000");
  }

  @Test
  void claims_withoutMarginOrInformation_showNothing() {
    ParityAssessment perfect = assessment(Aggregation.MEAN_OF_RATIOS, "- A B", "x 100 100");
    ParitySupport zero =
        ParitySupport.of(
            perfect, counts("x", PairedCounts.of(30, 0, 0, 0)), MeanRatioMethod.DELTA, P95);
    assertThat(zero.claims()).containsExactly(entry("x", new AdjustedPValue(1, 1)));
    ParityAssessment open =
        ParityPolicy.strict(Aggregation.RATIO_OF_MEANS)
            .assess(Boards.of("- A B", "x 89 91"), "A", B);
    assertThat(ParitySupport.of(open, counts("x", COUNTS), MeanRatioMethod.SCORE, P95).claims())
        .isEmpty();
  }

  @Test
  void warnings_dataOfOtherScores() {
    ParityAssessment assessment = assessment(Aggregation.RATIO_OF_MEANS, "- A B", "x 80 91");
    assertThat(
            ParitySupport.of(assessment, counts("x", COUNTS), MeanRatioMethod.SCORE, P95)
                .warnings())
        .containsExactly(
            new SupportWarning(SupportWarning.Code.DATA_DIFFER_FROM_SCORES, Optional.of("x")));
  }

  @Test
  void warnings_sumOfReferencesNearZero() {
    ParityAssessment assessment = assessment(Aggregation.RATIO_OF_MEANS, "- A B", "x 5 2.5");
    assertThat(
            ParitySupport.of(
                    assessment,
                    counts("x", PairedCounts.of(1, 1, 0, 38)),
                    MeanRatioMethod.SCORE,
                    P95)
                .warnings())
        .extracting(SupportWarning::code)
        .containsExactly(
            SupportWarning.Code.REFERENCE_NOT_CLEARLY_POSITIVE, SupportWarning.Code.FEW_ANSWERS);
  }

  @Test
  void explain_printsTheSupportUnderTheVerdict() {
    ParityAssessment assessment = one();
    ParitySupport support =
        ParitySupport.of(assessment, counts("x", COUNTS), MeanRatioMethod.SCORE, P95);
    assertThat(support.explain().toString())
        .startsWith(
            """
            A / B, ratio-of-means: 97.80 % = 89/91, >= 95.00 %, MET
            support by score at 0.95: 0.9562..0.9995, SHOWN
              assuming  independent-items, same-items, large-sample
            """)
        .endsWith(
            assessment
                .explain()
                .toString()
                .substring(assessment.explain().toString().indexOf('\n') + 1));
    assertThat(support.plot()).startsWith("x  0.9562..0.9995  |:     [").contains("*");
  }

  @Test
  void plot_severalBenchmarks_hasALineForTheRatioOverThem() {
    ParityAssessment assessment =
        assessment(Aggregation.RATIO_OF_MEANS, "- A B", "x 89 91", "y 50 49");
    ParitySupport support =
        ParitySupport.of(
            assessment,
            SupportData.builder()
                .sameItems("x", COUNTS)
                .sameItems("y", PairedCounts.of(400, 100, 90, 410))
                .build(),
            MeanRatioMethod.FIELLER,
            P95);
    assertThat(support.plot().lines().map(line -> line.split("  ")[0]))
        .startsWith("x", "y", "= ratio-of-means");
  }

  @Test
  void support_withACap_isRefused() {
    ParityPolicy policy =
        ParityPolicy.strict(Aggregation.MEAN_OF_RATIOS).toBuilder().cap(Rational.ONE).build();
    ParityAssessment assessment =
        policy.assess(Boards.of("- A B", "x 89 91"), "A", B, Threshold.atLeast("95%"));
    assertThatThrownBy(
            () -> ParitySupport.of(assessment, counts("x", COUNTS), MeanRatioMethod.DELTA, P95))
        .isInstanceOf(MethodNotDefinedException.class)
        .hasMessage("Policy must have no cap: 1");
  }

  // 890/910 and 500/490, of which a cap of 1 leaves 89/91 and 1.
  @ParameterizedTest
  @EnumSource(
      value = Aggregation.class,
      names = {"MEAN_OF_RATIOS", "GEOMETRIC_MEAN_OF_RATIOS", "MINIMUM_RATIO"})
  void support_ofACappedRatio_isByBootstrap(Aggregation aggregation) {
    ParityPolicy policy = ParityPolicy.strict(aggregation).toBuilder().cap(Rational.ONE).build();
    ParityAssessment assessment =
        policy.assess(Boards.of("- A B", "x 89 91", "y 50 49"), "A", B, Boards.AT_95);
    SupportData data =
        SupportData.builder()
            .sameItems("x", COUNTS)
            .sameItems("y", PairedCounts.of(400, 100, 90, 410))
            .build();
    Bootstrap bootstrap = Bootstrap.ofSeed(2026);
    ParitySupport support = ParitySupport.of(assessment, data, bootstrap, P95);
    ConfidenceSet set = support.set().orElseThrow();
    double expected =
        switch (aggregation) {
          case MEAN_OF_RATIOS -> (89.0 / 91 + 1) / 2;
          case GEOMETRIC_MEAN_OF_RATIOS -> Math.sqrt(89.0 / 91);
          default -> 89.0 / 91;
        };
    assertThat(support.method()).isEqualTo(bootstrap);
    assertThat(support.benchmarks().get("y").estimate().orElseThrow())
        .isCloseTo(50.0 / 49, offset(1e-12));
    if (aggregation == Aggregation.MINIMUM_RATIO) {
      assertThat(set.limits()).hasSize(1);
      assertThat(set.limits()[0]).isBetween(0.86, 0.96);
    } else {
      assertThat(set.estimate().orElseThrow()).isCloseTo(expected, offset(1e-12));
      assertThat(set.limits()[0]).isBetween(0.9, expected);
      assertThat(set.limits()[1]).isEqualTo(1);
    }
    assertThatThrownBy(() -> ParitySupport.of(assessment, data, bootstrap.withBca(), P95))
        .isInstanceOf(MethodNotDefinedException.class)
        .hasMessage("Policy must have no cap: 1");
  }

  // The score interval of these counts is 0.9562..0.9995.
  @Test
  void support_byBootstrap_isAboutTheScoreInterval() {
    for (Bootstrap bootstrap : List.of(Bootstrap.ofSeed(1), Bootstrap.ofSeed(1).withBca())) {
      ParitySupport support = ParitySupport.of(one(), counts("x", COUNTS), bootstrap, P95);
      assertThat(bounds(support).low()).isCloseTo(0.9562, offset(2e-3));
      assertThat(bounds(support).high()).isCloseTo(0.9995, offset(2e-3));
      assertThat(support.verdict()).contains(SupportVerdict.SHOWN);
      assertThat(support.toString())
          .startsWith("support by " + bootstrap + " at 0.95: 0.95")
          .endsWith(", SHOWN");
    }
  }

  @Test
  void data_thatDoNotFit_areRefused() {
    assertThatThrownBy(
            () -> ParitySupport.of(one(), counts("other", COUNTS), MeanRatioMethod.SCORE, P95))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Data must be of a benchmark of the scoreboard: \"other\"");
    SupportData.Builder data = SupportData.builder().sameItems("x", COUNTS);
    assertThatThrownBy(() -> data.sameItems("x", COUNTS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Benchmark must have data once only: \"x\"");
    assertThatThrownBy(() -> data.standardErrors("y", Rational.of(-1), 5, Rational.ONE, 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Standard error must not be negative: -1");
    assertThatThrownBy(() -> data.standardErrors("y", Rational.ONE, 5, Rational.ONE, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Items must be at least two: 1");
  }

  private static ParitySupport aboveChance(String score) {
    ParityAssessment assessment =
        ParityPolicy.strict(Aggregation.MEAN_OF_RATIOS).toBuilder()
            .normalisation(Normalisation.ABOVE_CHANCE)
            .build()
            .assess(
                Scoreboard.builder()
                    .add(Boards.guessed("x", "0..100", "25"))
                    .score("A", "x", score)
                    .score("B", "x", "91")
                    .build(),
                "A",
                B,
                Boards.AT_95);
    return ParitySupport.of(assessment, counts("x", COUNTS), MeanRatioMethod.FIELLER, P95);
  }

  @Test
  void support_scoreBelowChance_isRefused() {
    assertThat(aboveChance("25").set()).isPresent();
    assertThatThrownBy(() -> aboveChance("24.9"))
        .isInstanceOf(MethodNotDefinedException.class)
        .hasMessage("Score must not be below chance: 24.9");
  }

  @Test
  void warnings_oneRivalBesideTheCandidate_isNoChoice() {
    ParityAssessment assessment =
        ParityPolicy.strict(Aggregation.RATIO_OF_MEANS)
            .assess(
                Boards.of("- A B", "x 89 91"),
                "A",
                Frontier.bestModel(List.of("A", "B")),
                Boards.AT_95);
    assertThat(
            ParitySupport.of(assessment, counts("x", COUNTS), MeanRatioMethod.SCORE, P95)
                .warnings())
        .isEmpty();
  }

  private static List<SupportWarning.Code> codes(SupportData data) {
    ParityAssessment assessment = assessment(Aggregation.MEAN_OF_RATIOS, "- A B", "x 50 50");
    return ParitySupport.of(assessment, data, MeanRatioMethod.DELTA, P95).warnings().stream()
        .map(SupportWarning::code)
        .toList();
  }

  /** {@return scores that are no right and wrong answers} */
  private static PairedSample items(int count) {
    double[] candidate = IntStream.range(0, count).mapToDouble(i -> 30 + i).toArray();
    double[] reference = IntStream.range(0, count).mapToDouble(i -> 30 + i * i % 40).toArray();
    return PairedSample.of(candidate, reference);
  }

  @Test
  void warnings_fewUnits_areThoseOfItemsWithScores() {
    assertThat(codes(SupportData.builder().sameItems("x", items(30)).build()))
        .doesNotContain(SupportWarning.Code.FEW_UNITS);
    assertThat(codes(SupportData.builder().sameItems("x", items(29)).build()))
        .contains(SupportWarning.Code.FEW_UNITS);
    assertThat(codes(counts("x", PairedCounts.of(6, 6, 6, 7))))
        .doesNotContain(SupportWarning.Code.FEW_UNITS);
  }

  @Test
  void claims_ofOneBenchmark_haveNoTable() {
    assertThat(
            ParitySupport.of(one(), counts("x", COUNTS), MeanRatioMethod.SCORE, P95)
                .explain()
                .toString())
        .doesNotContain("holm");
  }

  @Test
  void data_ofOneItemOrCluster_areRefused() {
    SupportData.Builder data = SupportData.builder();
    for (ThrowingCallable one :
        List.<ThrowingCallable>of(
            () -> data.sameItems("x", PairedCounts.of(1, 0, 0, 0)),
            () -> data.sameItems("x", items(1)),
            () -> data.separateItems("x", Proportion.of(1, 1), Proportion.of(1, 2)),
            () -> data.separateItems("x", Proportion.of(1, 2), Proportion.of(1, 1)))) {
      assertThatThrownBy(one)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("Items must be at least two: 1");
    }
    assertThatThrownBy(() -> data.sameItems("x", items(2), Clusters.of(7, 7)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Clusters must be at least two: 1");
    assertThat(
            data.sameItems("w", PairedCounts.of(1, 0, 0, 1))
                .sameItems("x", items(2))
                .sameItems("y", items(2), Clusters.of(7, 8))
                .separateItems("z", Proportion.of(1, 2), Proportion.of(1, 2))
                .build())
        .hasToString("data of [w, x, y, z]");
  }

  @Test
  void verdict_isShownAsItsWord() {
    assertThat(SupportVerdict.NOT_SHOWN).hasToString("not-shown");
  }
}
