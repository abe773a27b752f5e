package org.sovereignparity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.sovereignparity.statistics.Refusals.undefined;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class BootstrapDistributionTest {
  private static final ConfidenceLevel P80 = ConfidenceLevel.of(0.8);

  /** {@return such replicates of the ratio 2, which without a unit is 5/2, 2 or 3/2} */
  private static BootstrapDistribution replicates(double... drawn) {
    PairedSample sample = PairedSample.of(new double[] {1, 2, 3}, new double[] {1, 1, 1});
    BenchmarkRatio ratio = BenchmarkRatio.of(BenchmarkEvidence.sameItems(sample), 1);
    return new BootstrapDistribution(
        new Combination(ImmutableList.of(ratio), RatioAggregate.RATIO_OF_MEANS),
        RatioSums.NO_CAP,
        drawn);
  }

  private static BootstrapDistribution ten() {
    return replicates(4, 1, 2, 2.1, 2, 1.5, 2.6, 1.2, 3, 2.3);
  }

  // By hand: the quantiles of 0.1 and 0.9 lie 0.9 steps after the first and before the last.
  @Test
  void percentile_betweenReplicates_isLinear() {
    assertThat(ten().percentile(P80).limits())
        .containsExactly(new double[] {1.18, 3.1}, offset(1e-14));
  }

  // By hand: three lie below 2 and two are equal, so the bias is the normal quantile of 0.4, and
  // there is no acceleration: quantiles of the parts 0.036868 and 0.780788 (scipy 1.17).
  @Test
  void bca_replicatesThatEqualTheEstimate_countHalf() {
    assertThat(ten().bca(P80).limits())
        .containsExactly(new double[] {1.0663627281285144, 2.6108368881260033}, offset(1e-12));
  }

  @Test
  void bca_replicatesOnOneSide_isNotDefined() {
    String message = "Replicates must lie on both sides of the estimate: part below it ";
    undefined(() -> replicates(1, 1, 1, 1, 1, 1, 1, 1, 2, 2).bca(P80), message + "0.9");
    undefined(() -> replicates(2, 2, 3, 3, 3, 3, 3, 3, 3, 3).bca(P80), message + "0.1");
  }

  // By hand: squared deviations 9/4, 1/4, 1/4, 9/4, over three.
  @Test
  void standardError_isTheDeviationOfReplicates() {
    assertThat(replicates(1, 2, 3, 4).standardError()).isEqualTo(Math.sqrt(5 / 3.0), offset(1e-15));
  }
}
