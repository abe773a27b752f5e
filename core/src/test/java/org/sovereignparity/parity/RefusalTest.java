package org.sovereignparity.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sovereignparity.number.Rational.ONE;
import static org.sovereignparity.parity.Aggregation.GEOMETRIC_MEAN_OF_RATIOS;
import static org.sovereignparity.parity.Aggregation.MEAN_OF_RATIOS;
import static org.sovereignparity.parity.Aggregation.MINIMUM_RATIO;
import static org.sovereignparity.parity.Aggregation.RATIO_OF_MEANS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.EnumSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;

/** What cannot be asked, with the code, the place and the words. */
class RefusalTest {
  private static final Scoreboard BOARD = Boards.of("- A B C", "x 80 90 70", "y 60 50 40");
  private static final Scoreboard WITH_LOWER =
      board(Boards.percent("x"), Boards.lower("e", "0..100"));
  private static final Scoreboard UNLIKE = board(Boards.percent("x"), Boards.higher("u", "0..1"));
  private static final Scoreboard OPEN = board(Boards.percent("x"), Boards.higher("o", "0.."));
  private static final Frontier B = Frontier.model("B");
  private static final Frontier BEST = Frontier.bestModel(ImmutableList.of("B", "C"));

  static Stream<Arguments> refused() {
    return Stream.of(
        refused(
            Refusal.UNKNOWN_MODEL,
            "candidate",
            "Model must have a score, as A, B, C have: \"Z\"",
            RATIO_OF_MEANS,
            BOARD,
            "Z",
            B,
            policy -> policy),
        refused(
            Refusal.UNKNOWN_MODEL,
            "frontier.models[0]",
            "Model must have a score, as A, B, C have: \"Z\"",
            RATIO_OF_MEANS,
            BOARD,
            "A",
            Frontier.model("Z"),
            policy -> policy),
        refused(
            Refusal.UNKNOWN_MODEL,
            "frontier.models[1]",
            "Model must have a score, as A, B, C have: \"Z\"",
            RATIO_OF_MEANS,
            BOARD,
            "A",
            Frontier.bestModel(ImmutableList.of("B", "Z")),
            policy -> policy),
        refused(
            Refusal.OWN_REFERENCE,
            "frontier.models[0]",
            "Frontier must be another model than the candidate: \"A\"",
            RATIO_OF_MEANS,
            BOARD,
            "A",
            Frontier.model("A"),
            policy -> policy),
        refused(
            Refusal.NO_BENCHMARK,
            "benchmarks",
            "Scoreboard must have a benchmark: 0 benchmarks, 0 models, 0 scores",
            RATIO_OF_MEANS,
            Scoreboard.builder().build(),
            "A",
            B,
            policy -> policy),
        refused(
            Refusal.UNKNOWN_BENCHMARK,
            "policy.weights",
            "Weights must name benchmarks of the scoreboard: \"z\"",
            RATIO_OF_MEANS,
            BOARD,
            "A",
            B,
            weights("x", "1", "y", "1", "z", "1")),
        refused(
            Refusal.NO_WEIGHT,
            "policy.weights",
            "Weights must name every benchmark: \"y\"",
            RATIO_OF_MEANS,
            BOARD,
            "A",
            B,
            weights("x", "1")),
        refused(
            Refusal.NO_CHANCE_LEVEL,
            "policy.normalisation",
            "above-chance must have a chance level on every benchmark: x, 0..100, higher-is-better",
            MEAN_OF_RATIOS,
            BOARD,
            "A",
            B,
            policy -> policy.normalisation(Normalisation.ABOVE_CHANCE)),
        refused(
            Refusal.UNBOUNDED_SCALE,
            "policy.normalisation",
            "min-max must have an upper bound on every benchmark: o, 0.., higher-is-better",
            MEAN_OF_RATIOS,
            OPEN,
            "A",
            B,
            policy -> policy.normalisation(Normalisation.MIN_MAX)),
        refused(
            Refusal.POLICY_NOT_DEFINED,
            "policy.cap",
            "Cap must be left out with ratio-of-means, which has no ratios to cap: 1.05",
            RATIO_OF_MEANS,
            BOARD,
            "A",
            B,
            policy -> policy.cap(Rational.parse("1.05"))),
        refused(
            Refusal.POLICY_NOT_DEFINED,
            "policy.aggregation",
            "Raw scores must share scale and direction to be added, but x, 0..100,"
                + " higher-is-better stands beside u, 0..1, higher-is-better",
            RATIO_OF_MEANS,
            UNLIKE,
            "A",
            B,
            policy -> policy),
        refused(
            Refusal.POLICY_NOT_DEFINED,
            "policy.aggregation",
            "Raw scores must share scale and direction to be added, but x, 0..100,"
                + " higher-is-better stands beside e, 0..100, lower-is-better",
            RATIO_OF_MEANS,
            WITH_LOWER,
            "A",
            B,
            RefusalTest::reciprocal),
        refused(
            Refusal.POLICY_NOT_DEFINED,
            "policy.lowerIsBetter",
            "Lower is better must be given a rule other than refuse: e, 0..100, lower-is-better",
            MEAN_OF_RATIOS,
            WITH_LOWER,
            "A",
            B,
            policy -> policy),
        refused(
            Refusal.POLICY_NOT_DEFINED,
            "policy.lowerIsBetter",
            "Reciprocal must go with raw scores: min-max",
            MEAN_OF_RATIOS,
            WITH_LOWER,
            "A",
            B,
            policy -> reciprocal(policy).normalisation(Normalisation.MIN_MAX)),
        refused(
            Refusal.POLICY_NOT_DEFINED,
            "frontier.kind",
            "Best model must be chosen by scores that can be added, else by benchmark or by name: e, 0..100, lower-is-better",
            MEAN_OF_RATIOS,
            WITH_LOWER,
            "A",
            BEST,
            RefusalTest::reciprocal),
        refused(
            Refusal.POLICY_NOT_DEFINED,
            "frontier.kind",
            "Best model must be chosen by scores that can be added, else by benchmark or by name: u, 0..1, higher-is-better",
            MEAN_OF_RATIOS,
            UNLIKE,
            "A",
            BEST,
            policy -> policy),
        refused(
            Refusal.WEIGHTS_TOO_FINE,
            "policy.weights",
            "Weights of a geometric mean, as coprime whole numbers, must sum to at most 1000:"
                + " x 1000, y 1",
            GEOMETRIC_MEAN_OF_RATIOS,
            BOARD,
            "A",
            B,
            weights("x", "1000", "y", "1")),
        refused(
            Refusal.WEIGHTS_TOO_FINE,
            "policy.weights",
            "Digits of the scores, times whole weights, must sum to at most 200000: 200004",
            GEOMETRIC_MEAN_OF_RATIOS,
            longScores(100),
            "A",
            B,
            weights("x", "199", "y", "2")));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void assess_whatIsNotDefined_isRefused(
      Refusal code, String where, String message, ThrowingCallable question) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(question)
        .withMessage("%s: %s", code, message)
        .satisfies(refused -> assertThat(refused.code()).isEqualTo(code))
        .satisfies(refused -> assertThat(refused.at()).isEqualTo(where));
  }

  @Test
  void unknownModel_onAnyBoard_isToldWhoHasScores() {
    Scoreboard eleven =
        Boards.of("- M1 M2 M3 M4 M5 M6 M7 M8 M9 M10 M11", "x 1 2 3 4 5 6 7 8 9 10 11");
    Scoreboard none = Scoreboard.builder().add(Boards.percent("x")).build();
    refusedWith("as M1, M2, M3, M4, M5, M6, M7, M8, M9, M10 and others have: \"Z\"", eleven);
    refusedWith("UNKNOWN_MODEL: Model must have a score: \"Z\"", none);
  }

  private static void refusedWith(String end, Scoreboard board) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> ParityPolicy.strict(MEAN_OF_RATIOS).assess(board, "Z", B))
        .withMessageEndingWith(end);
  }

  @Test
  void table_hasEveryCode() {
    // The others are those of a lag: LagTest has them; or of a threshold, which is below.
    assertThat(refused().map(row -> row.get()[0]))
        .containsAll(
            EnumSet.complementOf(
                EnumSet.of(
                    Refusal.DUPLICATE_MODEL, Refusal.NO_RELEASE_DATE, Refusal.HARDLY_MEANT)));
  }

  @Test
  void assess_thresholdAboveTen_isHardlyMeant() {
    ParityPolicy policy = ParityPolicy.strict(MEAN_OF_RATIOS);
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> policy.assess(BOARD, "A", B, Threshold.atLeast("95")))
        .withMessage(
            "HARDLY_MEANT: Threshold must be a ratio of at most 10, such as \"95%\" or"
                + " Threshold.percent(95) for 95 %: 95");
    assertThat(policy.assess(BOARD, "A", B, Threshold.atLeast("10")).verdict())
        .contains(Verdict.NOT_MET);
  }

  /** 199 (1,000 + 4) + 2 (98 + 4) = 200,000 digits. */
  @Test
  void assess_geometricMeanOnTheBoundOfDigits_isAnswered() {
    ParityPolicy policy =
        weights("x", "199", "y", "2")
            .apply(ParityPolicy.strict(GEOMETRIC_MEAN_OF_RATIOS).toBuilder())
            .build();
    assertThat(policy.assess(longScores(98), "A", B).ratio()).isPresent();
  }

  @Test
  void assess_geometricMeanOnTheBoundOfWeights_isAnswered() {
    ParityPolicy policy =
        weights("x", "999", "y", "1")
            .apply(ParityPolicy.strict(GEOMETRIC_MEAN_OF_RATIOS).toBuilder())
            .build();
    assertThat(policy.assess(BOARD, "A", B).ratio()).isPresent();
  }

  /** What is refused for the aggregation asked is left out among the other ones. */
  @Test
  void otherAggregations_refusedOnes_areLeftOut() {
    ParityPolicy policy = ParityPolicy.strict(MEAN_OF_RATIOS).toBuilder().cap(ONE).build();
    assertThat(policy.assess(BOARD, "A", B).otherAggregations())
        .containsOnlyKeys(GEOMETRIC_MEAN_OF_RATIOS, MINIMUM_RATIO);
  }

  @Test
  void assess_unknownCandidate_namesTenModelsAtMost() {
    Scoreboard ten = Boards.of("- A B C D E F G H I J", "x 1 1 1 1 1 1 1 1 1 1");
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> ParityPolicy.strict(RATIO_OF_MEANS).assess(ten, "Z", B))
        .withMessageEndingWith(
            "Model must have a score, as A, B, C, D, E, F, G, H, I, J have: \"Z\"");
    Scoreboard eleven = Boards.of("- A B C D E F G H I J K", "x 1 1 1 1 1 1 1 1 1 1 1");
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> ParityPolicy.strict(RATIO_OF_MEANS).assess(eleven, "Z", B))
        .withMessageEndingWith(
            "Model must have a score, as A, B, C, D, E, F, G, H, I, J and others have: \"Z\"");
  }

  /** 101 (999 + 999) + 2 digits; numerators are about as long as denominators. */
  @Test
  void assess_geometricMeanOfLongDecimals_isRefused() {
    ParityPolicy policy =
        weights("x", "101", "y", "1")
            .apply(ParityPolicy.strict(GEOMETRIC_MEAN_OF_RATIOS).toBuilder())
            .build();
    String nines = "0." + "9".repeat(997);
    Scoreboard board = Boards.of("- A B", "x %s9 %s8".formatted(nines, nines), "y 1 1");
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> policy.assess(board, "A", B))
        .withMessageEndingWith(
            "Digits of the scores, times whole weights, must sum to at most 200000: 201800");
  }

  @Test
  void assess_geometricMeanOfAThousandBenchmarks_isAnswered() {
    List<Benchmark> benchmarks =
        IntStream.range(0, 1_000).mapToObj(i -> Boards.percent("b" + i)).toList();
    Scoreboard board = Boards.of(benchmarks, "A" + " 1".repeat(1_000), "B" + " 2".repeat(1_000));
    assertThat(ParityPolicy.strict(GEOMETRIC_MEAN_OF_RATIOS).assess(board, "A", B).ratio())
        .contains(Rational.parse("1/2"));
  }

  private static Arguments refused(
      Refusal code,
      String where,
      String message,
      Aggregation aggregation,
      Scoreboard board,
      String candidate,
      Frontier frontier,
      UnaryOperator<ParityPolicy.Builder> change) {
    ParityPolicy policy = change.apply(ParityPolicy.strict(aggregation).toBuilder()).build();
    ThrowingCallable question = () -> policy.assess(board, candidate, frontier).verdict();
    return arguments(code, where, message, question);
  }

  private static ParityPolicy.Builder reciprocal(ParityPolicy.Builder policy) {
    return policy.lowerIsBetter(LowerIsBetter.RECIPROCAL);
  }

  private static UnaryOperator<ParityPolicy.Builder> weights(String... pairs) {
    ImmutableMap.Builder<String, Rational> weights = ImmutableMap.builder();
    for (int i = 0; i < pairs.length; i += 2) {
      weights.put(pairs[i], Rational.parse(pairs[i + 1]));
    }
    Weights all = Weights.of(weights.buildOrThrow());
    return policy -> policy.weights(all);
  }

  /** {@return scores of A with 1,000 digits and {@code digits}, and of B with four} */
  private static Scoreboard longScores(int digits) {
    return Scoreboard.builder()
        .add(Boards.higher("x", "0.."))
        .add(Boards.higher("y", "0.."))
        .score("A", "x", "9".repeat(1_000))
        .score("B", "x", "1001")
        .score("A", "y", "9".repeat(digits))
        .score("B", "y", "1001")
        .build();
  }

  private static Scoreboard board(Benchmark... benchmarks) {
    Scoreboard.Builder board = Scoreboard.builder();
    for (Benchmark benchmark : benchmarks) {
      board.add(benchmark);
      for (String model : new String[] {"A", "B", "C"}) {
        board.score(model, benchmark.id(), "1");
      }
    }
    return board.build();
  }
}
