package org.sovereignparity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.sovereignparity.statistics.Refusals.invalid;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BenchmarkRatioTest {
  private static final BenchmarkEvidence COUNTS =
      BenchmarkEvidence.sameItems(PairedCounts.of(85, 4, 6, 5));
  private static final BenchmarkRatio RATIO = BenchmarkRatio.of(COUNTS, 1);

  @ParameterizedTest
  @ValueSource(doubles = {1e-50, 1e50})
  void weightOrFactor_atItsBounds_isTaken(double bound) {
    assertThat(BenchmarkRatio.of(COUNTS, bound).weight()).isEqualTo(bound);
    assertThat(RATIO.counting(bound, 0).counted(1)).isEqualTo(bound);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.9e-50, 1.1e50, Double.NaN})
  void weightOrFactor_beyondItsBounds_isRefused(double beyond) {
    invalid(
        () -> BenchmarkRatio.of(COUNTS, beyond), "Weight must be positive and finite: " + beyond);
    invalid(() -> RATIO.counting(beyond, 0), "Factor must be positive and finite: " + beyond);
    invalid(
        () -> RATIO.counting(1, beyond),
        "Score must be 0 or of a magnitude within 1.0E-50..1.0E50: " + beyond);
  }

  private static BenchmarkRatio ofReference(double mean, double error) {
    return BenchmarkRatio.of(
        BenchmarkEvidence.separateItems(
            new MeanEstimate(1, 1, 5), new MeanEstimate(mean, error, 5)),
        1);
  }

  @Test
  void denominator_tenErrorsAboveZero_isClearlyPositive() {
    assertThat(ofReference(20, 2).isDenominatorClearlyPositive()).isTrue();
    assertThat(ofReference(19.9, 2).isDenominatorClearlyPositive()).isFalse();
    assertThat(ofReference(0, 0).isDenominatorClearlyPositive()).isFalse();
    assertThat(ofReference(-10, 0).isDenominatorClearlyPositive()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"101, true", "99, true", "101.5, false", "98.5, false"})
  void hasMeans_toAHundredth_areThose(double mean, boolean isSame) {
    assertThat(ofReference(mean, 1).hasMeans(1, 100)).isEqualTo(isSame);
  }

  // By hand: 3 and 4 count 6.5 and 8.5, and 6.5 - 0.8 * 8.5 is -0.3.
  @Test
  void contrast_countsWhatTheMeansCount() {
    BenchmarkRatio counting = RATIO.counting(2, 0.5);
    assertThat(counting.countedContrast(3 - 0.8 * 4, 0.8)).isEqualTo(-0.3, offset(1e-14));
    assertThat(counting.differenceAt(0.8)).isEqualTo(-0.05, offset(1e-14));
    assertThat(counting.countedContrast(-0.05, 0.8)).isEqualTo(0, offset(1e-14));
  }
}
