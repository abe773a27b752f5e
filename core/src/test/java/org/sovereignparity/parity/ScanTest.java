package org.sovereignparity.parity;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.decision.Verdict.MET;
import static org.sovereignparity.decision.Verdict.NOT_MET;
import static org.sovereignparity.decision.Verdict.UNDETERMINED;
import static org.sovereignparity.parity.Aggregation.GEOMETRIC_MEAN_OF_RATIOS;
import static org.sovereignparity.parity.Aggregation.MEAN_OF_RATIOS;
import static org.sovereignparity.parity.Aggregation.MINIMUM_RATIO;
import static org.sovereignparity.parity.Aggregation.RATIO_OF_MEANS;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;

/** Verdicts on many models at once, by hand, where whole numbers and doubles come to their ends. */
class ScanTest {
  private static final Threshold MORE_THAN_95 = Threshold.moreThan("95%");

  /** {@return the verdicts on all models but the first, against which they are compared} */
  private static List<Verdict> verdicts(
      ParityPolicy policy, Threshold threshold, List<Benchmark> benchmarks, String... models) {
    return policy
        .assessAll(Boards.of(benchmarks, models), Frontier.model("R"), threshold)
        .assessments()
        .stream()
        .map(assessment -> assessment.verdict().orElseThrow())
        .collect(toImmutableList());
  }

  private static ParityPolicy policy(Aggregation aggregation) {
    return ParityPolicy.strict(aggregation).toBuilder()
        .lowerIsBetter(LowerIsBetter.RECIPROCAL)
        .build();
  }

  private static ParityPolicy capped(Aggregation aggregation, String cap) {
    return ParityPolicy.strict(aggregation).toBuilder().cap(Rational.parse(cap)).build();
  }

  private static ParityPolicy normalised(Aggregation aggregation, Normalisation normalisation) {
    return ParityPolicy.strict(aggregation).toBuilder().normalisation(normalisation).build();
  }

  private static List<Benchmark> higher(String scale, String... ids) {
    return List.of(ids).stream().map(id -> Boards.higher(id, scale)).toList();
  }

  private static List<Benchmark> lower(String scale, String... ids) {
    return List.of(ids).stream().map(id -> Boards.lower(id, scale)).toList();
  }

  @ParameterizedTest
  @CsvSource({"0..100", "0.."})
  void cap_ofOne_holdsOnEachBenchmark(String scale) {
    String[] models = {"R 50 50", "A 100 40", "B 100 45", "C 100 45.1", "D 50.1 45", "E 49.9 45"};
    List<Benchmark> both = higher(scale, "x", "y");
    assertThat(verdicts(capped(MEAN_OF_RATIOS, "1"), Boards.AT_95, both, models))
        .containsExactly(NOT_MET, MET, MET, MET, NOT_MET);
    assertThat(verdicts(capped(MEAN_OF_RATIOS, "1"), MORE_THAN_95, both, models))
        .containsExactly(NOT_MET, NOT_MET, MET, NOT_MET, NOT_MET);
  }

  /** The mean of 1 and 0.54/0.6 is 0.95; all but the last score tell it by one unit. */
  @Test
  void cap_ofOne_holdsForTheLastDigit() {
    String[] models = {
      "R 0.5 0.6",
      "A 0.500000000000000001 0.54",
      "B 0.499999999999999999 0.54",
      "C 1 0.54",
      "D 1 0.540000000000000001"
    };
    List<Benchmark> both = higher("0..1", "x", "y");
    assertThat(verdicts(capped(MEAN_OF_RATIOS, "1"), Boards.AT_95, both, models))
        .containsExactly(MET, NOT_MET, MET, MET);
    assertThat(verdicts(capped(MEAN_OF_RATIOS, "1"), MORE_THAN_95, both, models))
        .containsExactly(NOT_MET, NOT_MET, NOT_MET, MET);
  }

  /** Ten times 0.95 is, in units of 10^-18, more than a long holds. */
  @Test
  void cap_beyondLongs_changesNothing() {
    String[] models = {"R 0.95 0.6", "A 0.9025 0.57", "B 0.9025 0.570000000000000001"};
    assertThat(
            verdicts(capped(MEAN_OF_RATIOS, "10"), MORE_THAN_95, higher("0..1", "x", "y"), models))
        .containsExactly(NOT_MET, MET);
  }

  /** 19/20 of each reference, which are 20 times numbers without a common divisor. */
  @Test
  void tie_ofNumbersOfManyWords_isATie() {
    String[] models = {
      "R 0.50000000000000002 0.50000000000000006 0.50000000000000014 0.50000000000000018",
      "A 0.475000000000000019 0.475000000000000057 0.475000000000000133 0.475000000000000171",
      "B 0.475000000000000019 0.475000000000000057 0.475000000000000133 0.475000000000000172",
      "C 0.475000000000000019 0.475000000000000057 0.475000000000000133 0.475000000000000170"
    };
    List<Benchmark> four = higher("0..1", "w", "x", "y", "z");
    assertThat(verdicts(policy(MEAN_OF_RATIOS), Boards.AT_95, four, models))
        .containsExactly(MET, MET, NOT_MET);
    assertThat(verdicts(policy(MEAN_OF_RATIOS), MORE_THAN_95, four, models))
        .containsExactly(NOT_MET, MET, NOT_MET);
  }

  /** In units of the first weight the second one is 2^64, so that low words are 0. */
  @Test
  void tie_ofWeightsAWordApart_isATie() {
    Rational least = Rational.parse("1/18446744073709551616");
    ParityPolicy policy =
        policy(RATIO_OF_MEANS).toBuilder()
            .weights(Weights.of(ImmutableMap.of("x", least, "y", Rational.ONE)))
            .build();
    String[] models = {
      "R 0.50000000000000002 0.50000000000000006",
      "A 0.475000000000000019 0.475000000000000057",
      "B 0.475000000000000020 0.475000000000000057"
    };
    assertThat(verdicts(policy, MORE_THAN_95, higher("0..1", "x", "y"), models))
        .containsExactly(NOT_MET, MET);
  }

  /** 1,899,757,560 is 19/20 of its reference, and ends with 18 bits of which 15 are set. */
  @Test
  void tie_ofLongInts_isATie() {
    String[] models = {
      "R 1999744800 1999744780",
      "A 1899757560 1899757541",
      "B 1899757560 1899757540",
      "C 1899757561 1899757541",
      "D 2000000000 2000000000"
    };
    List<Benchmark> both = higher("0..2000000000", "x", "y");
    assertThat(verdicts(policy(MEAN_OF_RATIOS), Boards.AT_95, both, models))
        .containsExactly(MET, NOT_MET, MET, MET);
    assertThat(verdicts(policy(MEAN_OF_RATIOS), MORE_THAN_95, both, models))
        .containsExactly(NOT_MET, NOT_MET, MET, MET);
  }

  /** Over their common denominator, sums differ from the bound by more than a long holds. */
  @Test
  void sums_farFromTheBound_areNotTakenForNear() {
    List<Benchmark> three =
        List.of(
            Boards.higher("x", "0..2000000000"),
            Boards.higher("y", "0..2000000000"),
            Boards.percent("z"));
    String[] models =
        IntStream.range(-1, 19)
            .mapToObj(
                i ->
                    i < 0
                        ? "R 1999999980 1999999940 94"
                        : "m%1$s %2$s %2$s %3$s".formatted(i, i * 100_000_000, i * 5))
            .toArray(String[]::new);
    assertThat(verdicts(policy(MEAN_OF_RATIOS), Boards.AT_95, three, models))
        .containsOnly(NOT_MET)
        .hasSize(19);
  }

  /** Five times five hundred million units are beyond ints, as what is to be reached. */
  @Test
  void bound_beyondInts_isReachedByNone() {
    assertThat(
            verdicts(
                policy(RATIO_OF_MEANS),
                Threshold.atLeast("5"),
                higher("0..100", "v", "w", "x", "y", "z"),
                "R 100 100 100 100 100",
                "A 100 100 100 100 99.999999"))
        .containsExactly(NOT_MET);
  }

  /** -40000/99063 + 90368/99989 is 4 millionths less than 1/2. */
  @Test
  void negativeScores_nearTheBound_areNotRoundedUp() {
    assertThat(
            verdicts(
                policy(MEAN_OF_RATIOS),
                Threshold.atLeast("25%"),
                higher("-10..10", "x", "y"),
                "R 9.9063 9.9989",
                "A -4 9.0368",
                "B -4 9.0369"))
        .containsExactly(NOT_MET, MET);
  }

  @ParameterizedTest
  @CsvSource({"R 5 -5", "R -5 -5"})
  void sumOfReferences_thatIsNotPositive_leavesAllUndetermined(String reference) {
    assertThat(
            verdicts(
                policy(RATIO_OF_MEANS),
                Boards.AT_95,
                higher("-10..10", "x", "y"),
                reference,
                "A 10 10",
                "B -5 -5"))
        .containsExactly(UNDETERMINED, UNDETERMINED);
  }

  /** The weights are equal, and each far less than the least double. */
  @Test
  void weights_beyondDoubles_countAsTheyAre() {
    Rational tiny = Rational.parse("1e-500");
    ParityPolicy policy =
        policy(MEAN_OF_RATIOS).toBuilder()
            .weights(Weights.of(ImmutableMap.of("x", tiny, "y", tiny)))
            .build();
    assertThat(
            verdicts(
                policy,
                Boards.AT_95,
                List.of(Boards.higher("x", "0..1"), Boards.percent("y")),
                "R 0.300000000000000007 70.1",
                "A 0.06 0",
                "B 0.12 21",
                "C 0.21 0",
                "D 0.3 70"))
        .containsExactly(NOT_MET, NOT_MET, NOT_MET, MET);
  }

  /** 19/20 of 9.5 is reached by 10 where less is better; of 0 there is no ratio. */
  @ParameterizedTest
  @CsvSource({"0..100", "0.."})
  void leastRatio_lowerIsBetter_isTurnedRound(String scale) {
    String[] models = {"R 9.5 9.5", "A 10 10", "B 10.1 9", "C 9 10.1", "D 0 9", "E 0.1 0.1"};
    List<Benchmark> both = lower(scale, "x", "y");
    assertThat(verdicts(policy(MINIMUM_RATIO), Boards.AT_95, both, models))
        .containsExactly(MET, NOT_MET, NOT_MET, UNDETERMINED, MET);
    assertThat(verdicts(policy(MINIMUM_RATIO), MORE_THAN_95, both, models))
        .containsExactly(NOT_MET, NOT_MET, NOT_MET, UNDETERMINED, MET);
  }

  @ParameterizedTest
  @CsvSource({"0..2000000000, 150%", "0.., 150%", "0..2000000000, 75%"})
  void leastRatio_endsAboutInts_areNotWrapped(String scale, String threshold) {
    assertThat(
            verdicts(
                policy(MINIMUM_RATIO),
                Threshold.atLeast(threshold),
                higher(scale, "x"),
                "R 2000000000",
                "A 500000000",
                "B 1499999999",
                "C 1500000000"))
        .containsExactly(NOT_MET, NOT_MET, threshold.equals("75%") ? MET : NOT_MET);
  }

  @Test
  void leastRatio_numbersBeyondInts_areNotWrapped() {
    assertThat(
            verdicts(
                policy(MINIMUM_RATIO),
                Boards.AT_95,
                higher("0..", "x"),
                "R 100",
                "A 1000000000000",
                "B 95",
                "C 94"))
        .containsExactly(MET, MET, NOT_MET);
  }

  /** One and a half times nine trillion millions is beyond longs. */
  @Test
  void leastRatio_endBeyondLongs_isReachedByNone() {
    assertThat(
            verdicts(
                policy(MINIMUM_RATIO),
                Threshold.atLeast("150%"),
                higher("0..", "x"),
                "R 9000000000000000000",
                "A 1",
                "B 9223372036854775807"))
        .containsExactly(NOT_MET, NOT_MET);
  }

  /** 10^-450 10^453 and 10^450 10^-453, of which doubles hold no factor. */
  @Test
  void geometricMean_powersBeyondDoubles_isExact() {
    ParityPolicy policy =
        policy(GEOMETRIC_MEAN_OF_RATIOS).toBuilder()
            .weights(Weights.of(ImmutableMap.of("x", Rational.of(150), "y", Rational.of(151))))
            .build();
    List<Benchmark> both = higher("0..100", "x", "y");
    assertThat(verdicts(policy, Threshold.atLeast("1"), both, "R 100 0.1", "A 0.1 100"))
        .containsExactly(MET);
    assertThat(verdicts(policy, Threshold.atLeast("1"), both, "R 0.1 100", "A 100 0.1"))
        .containsExactly(NOT_MET);
  }

  /** The root of 1 times 0.81 is 0.9. */
  @Test
  void geometricMean_cap_holdsInATie() {
    String[] models = {"R 50 100", "A 100 81", "B 100 80.9", "C 100 81.1", "D 49.9 81"};
    List<Benchmark> both = higher("0..100", "x", "y");
    ParityPolicy policy = capped(GEOMETRIC_MEAN_OF_RATIOS, "1");
    assertThat(verdicts(policy, Threshold.atLeast("90%"), both, models))
        .containsExactly(MET, NOT_MET, MET, NOT_MET);
    assertThat(verdicts(policy, Threshold.moreThan("90%"), both, models))
        .containsExactly(NOT_MET, NOT_MET, MET, NOT_MET);
  }

  @Test
  void geometricMean_lowerIsBetter_isTurnedRound() {
    String[] models = {"R 9 9", "A 10 10", "B 10 10.1", "C 10 9.9", "D 0 9"};
    List<Benchmark> both = lower("0..100", "x", "y");
    ParityPolicy policy = policy(GEOMETRIC_MEAN_OF_RATIOS);
    assertThat(verdicts(policy, Threshold.atLeast("90%"), both, models))
        .containsExactly(MET, NOT_MET, MET, UNDETERMINED);
    assertThat(verdicts(policy, Threshold.moreThan("90%"), both, models))
        .containsExactly(NOT_MET, NOT_MET, MET, UNDETERMINED);
  }

  @Test
  void geometricMean_negativeScores_hasNone() {
    assertThat(
            verdicts(
                policy(GEOMETRIC_MEAN_OF_RATIOS),
                Boards.AT_95,
                higher("-10..10", "x", "y"),
                "R 10 10",
                "A -10 -10",
                "B 9.5 9.5",
                "C 0 10"))
        .containsExactly(UNDETERMINED, MET, NOT_MET);
  }

  /** 57.5 is 47.5 of 50 above 10. */
  @ParameterizedTest
  @EnumSource(Aggregation.class)
  void minMax_scaleFromTen_isCountedFromThere(Aggregation aggregation) {
    assertThat(
            verdicts(
                normalised(aggregation, Normalisation.MIN_MAX),
                Boards.AT_95,
                higher("10..60", "x"),
                "R 60",
                "A 57.5",
                "B 57.4"))
        .containsExactly(MET, NOT_MET);
  }

  /** What is below chance counts as 0, not less. */
  @Test
  void aboveChance_ofZero_isNeverNegative() {
    assertThat(
            verdicts(
                normalised(MEAN_OF_RATIOS, Normalisation.ABOVE_CHANCE),
                Threshold.atLeast("50%"),
                List.of(Boards.guessed("x", "-10..10", "0"), Boards.guessed("y", "-10..10", "0")),
                "R 10 10",
                "A -10 10",
                "B -10 9.9"))
        .containsExactly(MET, NOT_MET);
  }

  /** Eleven times 0.89, in units of 10^-18, is more than a long holds. */
  @Test
  void aboveChance_ofNumbersBeyondLongs_isExact() {
    assertThat(
            verdicts(
                normalised(MEAN_OF_RATIOS, Normalisation.ABOVE_CHANCE),
                Boards.AT_95,
                List.of(Boards.guessed("x", "0..1", "1/11")),
                "R 0.900000000000000001",
                "A 0.89",
                "B 0.85"))
        .containsExactly(MET, NOT_MET);
  }

  /**
   * Three times 9 less one, in units of 10^-18, is more than a long holds. From 1/3 on, 95 % of the
   * first are 8.5666666666666666676 and more.
   */
  @Test
  void aboveChance_ofDifferencesBeyondLongs_isExact() {
    assertThat(
            verdicts(
                normalised(MEAN_OF_RATIOS, Normalisation.ABOVE_CHANCE),
                Boards.AT_95,
                List.of(Boards.guessed("x", "0..9.2", "1/3")),
                "R 9.000000000000000001",
                "A 8.566666666666666668",
                "B 8.566666666666666667"))
        .containsExactly(MET, NOT_MET);
  }

  /** 33 times 90, in units of a millionth, is more than an int holds. */
  @ParameterizedTest
  @EnumSource(Aggregation.class)
  void aboveChance_ofNumbersBeyondInts_isExact(Aggregation aggregation) {
    assertThat(
            verdicts(
                normalised(aggregation, Normalisation.ABOVE_CHANCE),
                Boards.AT_95,
                List.of(Boards.guessed("x", "0..100", "100/33")),
                "R 60.000001",
                "A 90",
                "B 50"))
        .containsExactly(MET, NOT_MET);
  }
}
