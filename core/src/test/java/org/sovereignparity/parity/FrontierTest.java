package org.sovereignparity.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sovereignparity.parity.Aggregation.MEAN_OF_RATIOS;
import static org.sovereignparity.parity.Aggregation.RATIO_OF_MEANS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.UnknownFact;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;

/** Which reference is chosen; expected ratios follow from the two scores beside them. */
class FrontierTest {
  /** The second is first by UTF-16 unit, the first by code point. */
  private static final String REPLACEMENT = "\ufffd";

  private static final String EMOJI = "\ud83d\ude00";
  private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
  private static final ReleaseWindow ONE_MONTH = ReleaseWindow.of(AS_OF, 1);

  /** B has the greater sum, C is the best on y. */
  private static final Scoreboard BOARD = Boards.of("- A B C", "x 45 90 60", "y 30 50 60");

  @Test
  void bestModel_isTheOneWithTheGreatestSum() {
    assertReference(BOARD, Frontier.bestModel(ImmutableList.of("C", "B")), "75/140", "B");
  }

  @Test
  void bestPerBenchmark_takesEachBest() {
    assertReference(
        BOARD, Frontier.bestPerBenchmark(ImmutableList.of("C", "B")), "75/150", "B", "C");
  }

  @Test
  void bestModel_isChosenByWeightedSum() {
    ParityPolicy policy =
        ParityPolicy.strict(RATIO_OF_MEANS).toBuilder()
            .weights(Weights.of(ImmutableMap.of("x", Rational.ONE, "y", Rational.of(9))))
            .build();
    ParityAssessment assessment =
        policy.assess(BOARD, "A", Frontier.bestModel(ImmutableList.of("B", "C")));
    assertThat(assessment.referenceModels()).containsExactly("C");
    assertThat(assessment.ratio()).contains(Rational.of(45 + 9 * 30, 60 + 9 * 60));
  }

  /** As shares of the scales C has 0.9 + 0.75 and B 0.5 + 0.8, which is more as it is written. */
  @Test
  void bestModel_onScalesOfTheirOwn_isChosenByShares() {
    Scoreboard board =
        Boards.of(
            ImmutableList.of(Boards.higher("x", "0..1"), Boards.higher("y", "0..100")),
            "A 0.45 37.5",
            "B 0.5 80",
            "C 0.9 75");
    ParityAssessment assessment =
        ParityPolicy.strict(RATIO_OF_MEANS).toBuilder()
            .normalisation(Normalisation.MIN_MAX)
            .build()
            .assess(board, "A", Frontier.bestModel(ImmutableList.of("B", "C")));
    assertThat(assessment.referenceModels()).containsExactly("C");
    assertThat(assessment.ratio()).contains(Rational.parse("1/2"));
  }

  @Test
  void bestPerBenchmark_whereLowerIsBetter_isTheLeast() {
    Scoreboard board =
        Scoreboard.builder()
            .add(Boards.lower("e", "0.."))
            .score("A", "e", "4")
            .score("B", "e", "3")
            .score("C", "e", "5")
            .build();
    ParityPolicy policy =
        ParityPolicy.strict(MEAN_OF_RATIOS).toBuilder()
            .lowerIsBetter(LowerIsBetter.RECIPROCAL)
            .build();
    ParityAssessment assessment =
        policy.assess(board, "A", Frontier.bestPerBenchmark(ImmutableList.of("B", "C")));
    assertThat(assessment.referenceModels()).containsExactly("B");
    assertThat(assessment.ratio()).contains(Rational.of(3, 4));
  }

  @ParameterizedTest
  @EnumSource(
      value = Frontier.Kind.class,
      names = {"BEST_MODEL", "BEST_PER_BENCHMARK"})
  void equals_areDecidedByIdInCodePointOrder(Frontier.Kind kind) {
    Scoreboard board =
        Scoreboard.builder()
            .add(Boards.percent("x"))
            .score("A", "x", "40")
            .score(EMOJI, "x", "50")
            .score(REPLACEMENT, "x", "50")
            .build();
    ImmutableList<String> models = ImmutableList.of(EMOJI, REPLACEMENT);
    Frontier frontier =
        kind == Frontier.Kind.BEST_MODEL
            ? Frontier.bestModel(models)
            : Frontier.bestPerBenchmark(models);
    assertReference(board, frontier, "40/50", REPLACEMENT);
  }

  @Test
  void referenceModels_areOrderedByCodePoint() {
    Scoreboard board = Boards.of("- A " + EMOJI + " " + REPLACEMENT, "x 40 90 80", "y 40 80 90");
    assertReference(
        board,
        Frontier.bestPerBenchmark(ImmutableList.of(EMOJI, REPLACEMENT)),
        "80/180",
        REPLACEMENT,
        EMOJI);
  }

  @Test
  void candidate_amongTheModels_isLeftOut() {
    assertReference(BOARD, Frontier.bestModel(ImmutableList.of("A", "C")), "75/120", "C");
    assertMissing(BOARD, Frontier.bestModel(ImmutableList.of("A")), "NO_REFERENCE");
    assertMissing(BOARD, Frontier.bestPerBenchmark(ImmutableList.of("A")), "NO_REFERENCE");
    assertMissing(BOARD, Frontier.bestPerBenchmark(ImmutableList.of()), "NO_REFERENCE");
  }

  @Test
  void window_withinIt_onlyItsModelsCount() {
    Scoreboard board = released(LocalDate.of(2026, 2, 27), LocalDate.of(2026, 2, 28));
    Frontier frontier = Frontier.bestModel(ImmutableList.of("B", "C")).within(ONE_MONTH);
    assertReference(board, frontier, "75/120", "C");
    assertReference(released(AS_OF, AS_OF.plusDays(1)), frontier, "75/140", "B");
    assertMissing(released(AS_OF.plusDays(1), AS_OF.plusDays(1)), frontier, "NO_REFERENCE");
  }

  @Test
  void window_ofANamedModel_counts() {
    Frontier frontier = Frontier.model("B").within(ONE_MONTH);
    assertReference(released(AS_OF, AS_OF), frontier, "75/140", "B");
    assertMissing(released(AS_OF.plusDays(1), AS_OF), frontier, "NO_REFERENCE");
  }

  @Test
  void window_withoutAReleaseDate_namesTheModels() {
    Frontier frontier = Frontier.bestModel(ImmutableList.of("C", "B", "A")).within(ONE_MONTH);
    assertMissing(BOARD, frontier, "NO_RELEASE_DATE: C", "NO_RELEASE_DATE: B");
    assertMissing(BOARD.withModels(Model.of("B", AS_OF)), frontier, "NO_RELEASE_DATE: C");
  }

  @Test
  void missingScore_ofAModelOutsideTheWindow_doesNotMatter() {
    Scoreboard board =
        Boards.of("- A B C", "x 45 90 60", "y 30 50 -")
            .withModels(Model.of("B", AS_OF), Model.of("C", AS_OF.plusDays(1)));
    assertReference(
        board,
        Frontier.bestPerBenchmark(ImmutableList.of("B", "C")).within(ONE_MONTH),
        "75/140",
        "B");
  }

  @Test
  void models_givenTwice_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Frontier.bestModel(ImmutableList.of("B", "C", "B")))
        .withMessage("Models of a frontier must be distinct: [B, C, B]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Frontier.model(""))
        .withMessage("Model id must not be empty: \"\"");
  }

  @Test
  void toString_anyFrontier_namesItsParts() {
    assertThat(Frontier.model("B")).hasToString("model B");
    assertThat(Frontier.bestModel(ImmutableList.of("B", "C")).within(ONE_MONTH))
        .hasToString("best-model of B, C, released 2026-02-28 to 2026-03-31 (1 month)");
    assertThat(Frontier.bestPerBenchmark(ImmutableList.of("B")))
        .hasToString("best-per-benchmark of B")
        .isNotEqualTo(Frontier.bestModel(ImmutableList.of("B")))
        .isNotEqualTo(Frontier.bestPerBenchmark(ImmutableList.of("C")))
        .isNotEqualTo(Frontier.bestPerBenchmark(ImmutableList.of("B")).within(ONE_MONTH));
  }

  private static Scoreboard released(LocalDate b, LocalDate c) {
    return BOARD.withModels(Model.of("B", b), Model.of("C", c));
  }

  private static void assertReference(
      Scoreboard board, Frontier frontier, String ratio, String... models) {
    ParityAssessment assessment = ParityPolicy.strict(RATIO_OF_MEANS).assess(board, "A", frontier);
    assertThat(assessment.ratio()).contains(Rational.parse(ratio));
    assertThat(assessment.referenceModels()).containsExactly(models);
    assertThat(assessment.verdict()).isEmpty();
  }

  private static void assertMissing(Scoreboard board, Frontier frontier, String... facts) {
    ParityAssessment assessment = ParityPolicy.strict(RATIO_OF_MEANS).assess(board, "A", frontier);
    assertThat(assessment.ratio()).isEmpty();
    assertThat(assessment.referenceModels()).isEmpty();
    assertThat(assessment.missing()).extracting(UnknownFact::toString).containsExactly(facts);
  }

  /** In units of the last decimal, 95 is more than a long holds. */
  @Test
  void bestPerBenchmark_allBelowAChanceBeyondLongs_isTheFirstById() {
    ParityPolicy policy =
        ParityPolicy.strict(MEAN_OF_RATIOS).toBuilder()
            .normalisation(Normalisation.ABOVE_CHANCE)
            .build();
    assertThat(
            policy
                .assess(
                    Boards.of(
                        ImmutableList.of(Boards.guessed("x", "0..100", "95")),
                        "A 91",
                        "B 92.00000000000000001",
                        "C 50"),
                    "C",
                    Frontier.bestPerBenchmark(ImmutableList.of("B", "A")))
                .missing())
        .containsExactly(UnknownFact.of(MissingReason.NOT_POSITIVE_REFERENCE, "A", "x"));
  }
}
