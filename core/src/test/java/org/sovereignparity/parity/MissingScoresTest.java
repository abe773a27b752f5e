package org.sovereignparity.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.parity.Aggregation.GEOMETRIC_MEAN_OF_RATIOS;
import static org.sovereignparity.parity.Aggregation.MEAN_OF_RATIOS;
import static org.sovereignparity.parity.Aggregation.RATIO_OF_MEANS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.UnknownFact;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;

/** What a missing score does, and which values have no ratio. */
class MissingScoresTest {
  private static final Scoreboard CANDIDATE_MISSING = Boards.of("- A B", "x 45 90", "y - 10");
  private static final Scoreboard REFERENCE_MISSING = Boards.of("- A B", "x 45 90", "y 30 -");
  private static final Scoreboard ALL_MISSING = Boards.of("- A B", "x 45 -", "y - 10");

  @Test
  void undetermined_namesTheCells() {
    assertUndetermined(assess(CANDIDATE_MISSING, MissingScores.UNDETERMINED), "NO_SCORE: A, y");
    assertUndetermined(assess(REFERENCE_MISSING, MissingScores.UNDETERMINED), "NO_SCORE: B, y");
    assertUndetermined(
        assess(ALL_MISSING, MissingScores.UNDETERMINED), "NO_SCORE: B, x", "NO_SCORE: A, y");
  }

  @Test
  void exclude_dropsTheBenchmark() {
    ParityAssessment assessment = assess(REFERENCE_MISSING, MissingScores.EXCLUDE);
    assertThat(assessment.ratio()).contains(Rational.of(45, 90));
    assertThat(assessment.benchmarksUsed()).isEqualTo(1);
    assertThat(assessment.missing()).isEmpty();
    assertThat(assessment.excluded())
        .extracting(UnknownFact::toString)
        .containsExactly("NO_SCORE: B, y");
    assertThat(assessment.flags()).containsExactly(Flag.ASSUMED_MISSING);
  }

  @Test
  void exclude_withNothingLeft_isUndetermined() {
    ParityAssessment assessment = assess(ALL_MISSING, MissingScores.EXCLUDE);
    assertUndetermined(assessment, "NO_BENCHMARK_LEFT");
    assertThat(assessment.excluded()).hasSize(2);
    assertThat(assessment.flags()).containsExactly(Flag.ASSUMED_MISSING);
  }

  /** The benchmark is dropped before the best model is chosen: C then has the greater sum. */
  @Test
  void exclude_comesBeforeTheChoiceOfTheReference() {
    Scoreboard board = Boards.of("- A B C", "x 45 80 90", "y - 100 10");
    ParityAssessment assessment =
        policy(RATIO_OF_MEANS, MissingScores.EXCLUDE)
            .assess(board, "A", Frontier.bestModel(List.of("B", "C")));
    assertThat(assessment.referenceModels()).containsExactly("C");
    assertThat(assessment.ratio()).contains(Rational.of(45, 90));
  }

  @Test
  void countsZero_keepsTheWeight() {
    ParityAssessment assessment = assess(CANDIDATE_MISSING, MissingScores.COUNTS_ZERO);
    assertThat(assessment.ratio()).contains(Rational.of(45, 100));
    assertThat(assessment.benchmarksUsed()).isEqualTo(2);
    assertThat(assessment.flags()).containsExactly(Flag.ASSUMED_MISSING);
    assertThat(assessment.missing())
        .extracting(UnknownFact::toString)
        .containsExactly("NO_SCORE: A, y");
    assertThat(assessment.contributions().get(1).candidate()).isEmpty();
    assertThat(assessment.contributions().get(1).ratio()).contains(Rational.ZERO);
  }

  /** 95 % of 90 + 10 is 95, which x alone can bring; y has no score to change. */
  @Test
  void countsZero_isNotOfferedAsAChange() {
    ParityAssessment assessment = assess(CANDIDATE_MISSING, MissingScores.COUNTS_ZERO);
    assertThat(assessment.shortfall().orElseThrow().alone())
        .extracting(ScoreChange::toString)
        .containsExactly("x from 45 to 95.00");
  }

  /** The mean of 1 and 0 ties with 50 %, so that e lacks nothing; no score gives it the ratio 0. */
  @Test
  void countsZero_tieThatMustBeExceeded_isNotOfferedAsAChangeToNothing() {
    Scoreboard board =
        Boards.of(
            List.of(Boards.higher("x", "0..100"), Boards.lower("e", "0..")), "A 50 -", "B 50 2");
    ParityAssessment assessment =
        policy(MEAN_OF_RATIOS, MissingScores.COUNTS_ZERO).toBuilder()
            .lowerIsBetter(LowerIsBetter.RECIPROCAL)
            .build()
            .assess(board, "A", Frontier.model("B"), Threshold.moreThan("50%"));
    assertThat(assessment.verdict()).contains(Verdict.NOT_MET);
    assertThat(assessment.shortfall().orElseThrow().alone())
        .extracting(ScoreChange::toString)
        .containsExactly("x from 50 to 50.00");
  }

  @Test
  void countsZero_withAMissingReference_isUndeterminedWithoutTheFlag() {
    ParityAssessment assessment = assess(REFERENCE_MISSING, MissingScores.COUNTS_ZERO);
    assertUndetermined(assessment, "NO_SCORE: B, y");
    assertThat(assessment.flags()).isEmpty();
    assertUndetermined(
        assess(ALL_MISSING, MissingScores.COUNTS_ZERO), "NO_SCORE: B, x", "NO_SCORE: A, y");
  }

  @ParameterizedTest
  @EnumSource(MissingScores.class)
  void reference_ofZero_hasNoRatio(MissingScores missing) {
    Scoreboard board = Boards.of("- A B", "x 45 0", "y 30 60");
    assertUndetermined(
        policy(MEAN_OF_RATIOS, missing).assess(board, "A", Frontier.model("B"), Boards.AT_95),
        "NOT_POSITIVE_REFERENCE: B, x");
  }

  @Test
  void references_ofZeroInSum_haveNoRatioOfMeans() {
    ParityPolicy policy = ParityPolicy.strict(RATIO_OF_MEANS);
    Frontier b = Frontier.model("B");
    assertUndetermined(
        policy.assess(Boards.of("- A B", "x 1 0", "y 2 0"), "A", b), "NOT_POSITIVE_REFERENCE");
    assertThat(policy.assess(Boards.of("- A B", "x 1 0", "y 2 5"), "A", b).ratio())
        .contains(Rational.of(3, 5));
  }

  @Test
  void candidate_notPositiveWhereLowerIsBetter_hasNoRatio() {
    Scoreboard board = errors("0", "3");
    assertUndetermined(reciprocal(board), "NOT_POSITIVE_CANDIDATE: A, e");
    assertThat(reciprocal(errors("2", "3")).ratio()).contains(Rational.of(3, 2));
  }

  /** Of two faults on one benchmark the reference's is named. */
  @Test
  void reference_notPositiveBesideACandidateNotPositive_isNamed() {
    assertUndetermined(reciprocal(errors("0", "0")), "NOT_POSITIVE_REFERENCE: B, e");
  }

  @Test
  void candidate_negativeUnderTheGeometricMean_hasNoRatio() {
    Scoreboard board =
        Scoreboard.builder()
            .add(Boards.higher("s", "-10..10"))
            .score("A", "s", "-1")
            .score("B", "s", "2")
            .build();
    Frontier b = Frontier.model("B");
    assertUndetermined(
        ParityPolicy.strict(GEOMETRIC_MEAN_OF_RATIOS).assess(board, "A", b),
        "NEGATIVE_CANDIDATE: A, s");
    assertThat(ParityPolicy.strict(MEAN_OF_RATIOS).assess(board, "A", b).ratio())
        .contains(Rational.of(-1, 2));
  }

  private static Scoreboard errors(String candidate, String reference) {
    return Scoreboard.builder()
        .add(Boards.lower("e", "0.."))
        .score("A", "e", candidate)
        .score("B", "e", reference)
        .build();
  }

  private static ParityAssessment reciprocal(Scoreboard board) {
    return ParityPolicy.strict(MEAN_OF_RATIOS).toBuilder()
        .lowerIsBetter(LowerIsBetter.RECIPROCAL)
        .build()
        .assess(board, "A", Frontier.model("B"));
  }

  private static ParityAssessment assess(Scoreboard board, MissingScores missing) {
    return policy(RATIO_OF_MEANS, missing).assess(board, "A", Frontier.model("B"), Boards.AT_95);
  }

  private static ParityPolicy policy(Aggregation aggregation, MissingScores missing) {
    return ParityPolicy.strict(aggregation).toBuilder().missing(missing).build();
  }

  private static void assertUndetermined(ParityAssessment assessment, String... facts) {
    assertThat(assessment.verdict()).contains(Verdict.UNDETERMINED);
    assertThat(assessment.missing()).extracting(UnknownFact::toString).containsExactly(facts);
    assertThat(assessment.ratio()).isEmpty();
    assertThat(assessment.contributions()).isEmpty();
    assertThat(assessment.shortfall()).isEmpty();
    assertThat(assessment.benchmarksUsed()).isEqualTo(assessment.board().benchmarks().size());
  }
}
