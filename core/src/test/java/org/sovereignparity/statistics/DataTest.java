package org.sovereignparity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Values that hold data: their texts, which are equal, and the bounds of what they hold. */
class DataTest {
  private static final double[] SCORES = {0.5, 1};

  /** A value, another that says the same, and others that do not. */
  private static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of(
            "850 both, 40 candidate only, 60 reference only, 50 neither",
            PairedCounts.of(850, 40, 60, 50),
            PairedCounts.of(850, 40, 60, 50),
            List.of(
                PairedCounts.of(851, 40, 60, 50),
                PairedCounts.of(850, 41, 60, 50),
                PairedCounts.of(850, 40, 61, 50),
                PairedCounts.of(850, 40, 60, 51))),
        Arguments.of(
            "190 of 200",
            Proportion.of(190, 200),
            Proportion.of(190, 200),
            List.of(Proportion.of(190, 201), Proportion.of(191, 200))),
        Arguments.of(
            "[0.5, 1.0]",
            Sample.of(SCORES),
            Sample.of(0.5, 1),
            List.of(Sample.of(1, 0.5), Sample.of(0.5))),
        Arguments.of(
            "[0.5, 1.0] / [1.0, 0.0]",
            PairedSample.of(SCORES, new double[] {1, 0}),
            PairedSample.of(SCORES, new double[] {1, 0}),
            List.of(
                PairedSample.of(SCORES, new double[] {1, 1}),
                PairedSample.of(new double[2], new double[] {1, 0}))),
        Arguments.of(
            "{A=1..2, B=1..2}",
            ranks("B", Sets.P95),
            ranks("B", Sets.P95),
            List.of(ranks("C", Sets.P95), ranks("B", ConfidenceLevel.of(0.9)))));
  }

  private static RankSets ranks(String other, ConfidenceLevel confidence) {
    MeanEstimate estimate = new MeanEstimate(1, 0, 2);
    return RankSets.ofEstimates(ImmutableMap.of("A", estimate, other, estimate), confidence);
  }

  @ParameterizedTest
  @MethodSource("values")
  void values_areEqualWhereTheirPartsAre(
      String text, Object value, Object same, List<Object> others) {
    assertThat(value).hasToString(text).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(value).isNotIn(others).isNotEqualTo(text);
  }

  @Test
  void choices_areWrittenInLowerCase() {
    assertThat(Multiplicity.BENJAMINI_HOCHBERG).hasToString("benjamini-hochberg");
    assertThat(RankSet.Membership.CERTAINLY_NOT).hasToString("certainly-not");
  }

  @Test
  void bounds_exactly_areAllowed() {
    assertThat(new MeanEstimate(0, 0, 2).items()).isEqualTo(2);
    assertThat(new MeanEstimate(-1e50, 1e50, 2).standardError()).isEqualTo(1e50);
    assertThat(StandardError.of(Sample.of(1, 3))).isEqualTo(1);
    assertThat(StandardError.of(Proportion.of(1, 2))).isEqualTo(0.5);
    assertThat(Sample.of(1e50, -1e-50).size()).isEqualTo(2);
    assertThat(PairedCounts.of(999_999_999, 0, 0, 1).items()).isEqualTo(Proportion.MAX_ITEMS);
  }

  @Test
  void meanEstimate_ofNoNumber_isRefused() {
    assertThatThrownBy(() -> new MeanEstimate(Double.NaN, 1, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Score must be 0 or of a magnitude within 1.0E-50..1.0E50: NaN");
  }

  @Test
  void limits_thatAreOneNumber_areInOrder() {
    ImmutableSet<Assumption> none = ImmutableSet.of();
    OptionalDouble one = OptionalDouble.of(1);
    assertThat(new ConfidenceSet.Bounded(one, Sets.P95, none, 1, 1).limits()).contains(1);
    double infinite = Double.POSITIVE_INFINITY;
    assertThatThrownBy(() -> new ConfidenceSet.Bounded(one, Sets.P95, none, 1, infinite))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Limits must be finite and in order: 1.0, Infinity");
    assertThatThrownBy(() -> new ConfidenceSet.Bounded(one, Sets.P95, none, -infinite, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Limits must be finite and in order: -Infinity, 1.0");
  }

  @Test
  void proportion_ofNoItems_hasNoValue() {
    assertThat(Proportion.of(0, 0).value()).isEmpty();
    assertThat(Proportion.of(1, 4).value()).hasValue(0.25);
  }

  @ParameterizedTest
  @CsvSource({"1, 2, 30, 40", "40, 30, 2, 1", "1, 30, 2, 40", "40, 2, 30, 1"})
  void leastAnswers_ofEitherModel_areItsRightOrWrongOnes(int both, int one, int other, int none) {
    BenchmarkEvidence same = BenchmarkEvidence.sameItems(PairedCounts.of(both, one, other, none));
    assertThat(same.leastAnswers()).hasValue(3);
  }

  @Test
  void leastAnswers_separate_areTheLeastOfBoth() {
    Proportion many = Proportion.of(20, 50);
    assertThat(BenchmarkEvidence.separateItems(many, Proportion.of(3, 50)).leastAnswers())
        .hasValue(3);
    assertThat(BenchmarkEvidence.separateItems(Proportion.of(45, 50), many).leastAnswers())
        .hasValue(5);
    assertThat(BenchmarkEvidence.separateItems(many, many).isClustered()).isFalse();
  }

  @Test
  void leastAnswers_ofScores_areThoseOfOneSizeOnly() {
    assertThat(scores(new double[] {0, 7, 7}, new double[] {7, 7, 7}).leastAnswers()).hasValue(0);
    assertThat(scores(new double[] {0, 7, 7}, new double[] {7, 7, 6}).leastAnswers()).isEmpty();
    // Nothing says what a right answer scores.
    assertThat(scores(new double[3], new double[3]).leastAnswers()).isEmpty();
    Sample sample = Sample.of(0, 1, 1);
    assertThat(BenchmarkEvidence.separateItems(sample, sample).leastAnswers()).isEmpty();
  }

  private static BenchmarkEvidence scores(double[] candidate, double[] reference) {
    return BenchmarkEvidence.sameItems(PairedSample.of(candidate, reference));
  }

  // Of 1, 2, 3 in clusters {1, 2} and {3}: without the first 3, without the second 3/2.
  @Test
  void meansWithoutOne_ofClusters_areThoseOfTheOthers() {
    PairedUnits units =
        BenchmarkEvidence.sameItems(
                PairedSample.of(new double[] {1, 2, 3}, new double[] {4, 0, 5}),
                Clusters.of(1, 1, 2))
            .paired();
    assertThat(units.xWithoutOne()).containsExactly(3, 1.5);
    assertThat(units.yWithoutOne()).containsExactly(5, 2);
  }

  // A benchmark on which the reference has nothing has no ratio, also where it does not count
  // alone.
  @Test
  void ratioAggregate_withoutARatio_hasNone() {
    double noCap = RatioSums.NO_CAP;
    assertThat(RatioAggregate.MEAN_OF_RATIOS.term(1, 1, 0, noCap)).isNaN();
    assertThat(RatioAggregate.MEAN_OF_RATIOS.term(2, 0, 1, noCap)).isZero();
    assertThat(RatioAggregate.GEOMETRIC_MEAN_OF_RATIOS.term(1, 1, 0, noCap)).isNaN();
    assertThat(RatioAggregate.GEOMETRIC_MEAN_OF_RATIOS.term(1, 0, 1, noCap)).isNaN();
    assertThat(RatioAggregate.RATIO_OF_MEANS.value(1, 0)).isNaN();
  }
}
