package org.sovereignparity.parity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.number.ExactNumber;
import org.sovereignparity.number.Rational;

/** The formulas on two benchmarks, worked out by hand: A has 40 and 30, B has 80 and 20. */
class AggregationTest {
  private static final Scoreboard BOARD = Boards.of("- A B", "x 40 80", "y 30 20");

  /** Ratios 1/2 and 3/2; the weights are 1 and 1, or 3 and 1. */
  @ParameterizedTest
  @CsvSource({
    "RATIO_OF_MEANS, 1, , 70/100",
    "RATIO_OF_MEANS, 3, , 150/260",
    "MEAN_OF_RATIOS, 1, , 1",
    "MEAN_OF_RATIOS, 3, , 3/4",
    "MEAN_OF_RATIOS, 1, 1, 3/4",
    "MEAN_OF_RATIOS, 3, 1, 5/8",
    "MEAN_OF_RATIOS, 1, 1.25, 7/8",
    "GEOMETRIC_MEAN_OF_RATIOS, 1, , (3/4)^(1/2)",
    "GEOMETRIC_MEAN_OF_RATIOS, 3, , (3/16)^(1/4)",
    "GEOMETRIC_MEAN_OF_RATIOS, 1, 1, (1/2)^(1/2)",
    "GEOMETRIC_MEAN_OF_RATIOS, 0.5, , (9/8)^(1/3)",
    "GEOMETRIC_MEAN_OF_RATIOS, 1, 0.5, 1/2",
    "MINIMUM_RATIO, 1, , 1/2",
    "MINIMUM_RATIO, 3, , 1/2",
    "MINIMUM_RATIO, 1, 0.25, 1/4"
  })
  void ratio_ofTwoBenchmarks_isTheFormula(
      Aggregation aggregation, String weight, String cap, String ratio) {
    ParityPolicy.Builder policy =
        ParityPolicy.strict(aggregation).toBuilder()
            .weights(Weights.of(ImmutableMap.of("x", Rational.parse(weight), "y", Rational.ONE)));
    ParityPolicy whole = cap == null ? policy.build() : policy.cap(Rational.parse(cap)).build();
    assertThat(whole.assess(BOARD, "A", Frontier.model("B")).ratio())
        .contains(ExactNumber.parse(ratio));
  }

  /**
   * On 20..100 with chance 25: 40 is 15/75 above chance and 20/80 of the scale; 80 is 55 and 60.
   */
  @ParameterizedTest
  @CsvSource({"RAW, 1/2", "ABOVE_CHANCE, 15/55", "MIN_MAX, 20/60"})
  void normalisation_comesFirst(Normalisation normalisation, String ratio) {
    assertThat(normalised(normalisation, "40").ratio()).contains(Rational.parse(ratio));
  }

  @Test
  void aboveChance_belowChance_isZero() {
    assertThat(normalised(Normalisation.ABOVE_CHANCE, "21").ratio()).contains(Rational.ZERO);
    assertThat(normalised(Normalisation.MIN_MAX, "21").ratio()).contains(Rational.of(1, 60));
  }

  @Test
  void words_areThoseOfTheProtocol() {
    assertThat(Aggregation.values())
        .extracting(Aggregation::toString)
        .containsExactly(
            "ratio-of-means", "mean-of-ratios", "geometric-mean-of-ratios", "minimum-ratio");
    assertThat(Normalisation.values())
        .extracting(Normalisation::toString)
        .containsExactly("raw", "above-chance", "min-max");
    assertThat(MissingScores.values())
        .extracting(MissingScores::toString)
        .containsExactly("undetermined", "exclude", "counts-zero");
    assertThat(LowerIsBetter.values())
        .extracting(LowerIsBetter::toString)
        .containsExactly("refuse", "reciprocal");
    assertThat(Frontier.Kind.values())
        .extracting(Frontier.Kind::toString)
        .containsExactly("model", "best-model", "best-per-benchmark");
  }

  private static ParityAssessment normalised(Normalisation normalisation, String candidate) {
    Benchmark benchmark =
        Benchmark.builder()
            .id("x")
            .scale(Scale.parse("20..100"))
            .direction(Direction.HIGHER_IS_BETTER)
            .chance(Rational.of(25))
            .build();
    Scoreboard board =
        Scoreboard.builder()
            .add(benchmark)
            .score("A", "x", candidate)
            .score("B", "x", "80")
            .build();
    return ParityPolicy.strict(Aggregation.MEAN_OF_RATIOS).toBuilder()
        .normalisation(normalisation)
        .build()
        .assess(board, "A", Frontier.model("B"));
  }
}
