package org.sovereignparity.statistics;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.OptionalDouble;

/** How a ratio came out over replicates of the data. */
public final class BootstrapDistribution {
  private final double estimate;
  private final double[] sorted;
  private final Combination data;
  private final double cap;

  BootstrapDistribution(Combination data, double cap, double[] drawn) {
    this.data = data;
    this.cap = cap;
    this.estimate = defined("Data", RatioSums.of(data.benchmarks(), data.aggregate(), cap).value());
    this.sorted = drawn;
    Arrays.sort(sorted);
    double unused = defined("Each replicate", sorted[sorted.length - 1]);
  }

  /** {@return {@code ratio}, which is a number; NaN is sorted to the end} */
  private static double defined(String subject, double ratio) {
    if (!Double.isFinite(ratio)) {
      throw new MethodNotDefinedException(subject + " must have a ratio: " + ratio);
    }
    return ratio;
  }

  /** {@return the ratio of the data} */
  public double estimate() {
    return estimate;
  }

  /** {@return the ratios of the replicates, in ascending order} */
  public double[] replicates() {
    return sorted.clone();
  }

  /** {@return the standard deviation of the replicates} */
  public double standardError() {
    Moments moments = Moments.of(sorted);
    return Math.sqrt(moments.squares() / (moments.size() - 1.0));
  }

  /** {@return the percentile interval: from one quantile of the replicates to the other} */
  public ConfidenceSet percentile(ConfidenceLevel confidence) {
    double tail = confidence.errorRate() / 2;
    double high = cap < RatioSums.NO_CAP ? cap : quantile(1 - tail);
    return limits(confidence).bounded(quantile(tail), high);
  }

  /**
   * {@return the interval that is corrected for bias and acceleration (BCa)}
   *
   * <p>The bias is the part of the replicates below the estimate, those equal counted half; the
   * acceleration comes from leaving out each unit once.
   *
   * @throws MethodNotDefinedException if a benchmark has only one unit, no replicate lies on one
   *     side of the estimate, leaving out a unit changes nothing or leaves no ratio, or the
   *     correction leaves the range of the replicates
   */
  public ConfidenceSet bca(ConfidenceLevel confidence) {
    double bias = bias();
    double acceleration = new Jackknife(data).acceleration();
    double z = Quantiles.twoSidedZ(confidence);
    double low = corrected(bias, acceleration, -z);
    double high = corrected(bias, acceleration, z);
    return limits(confidence).bounded(quantile(low), quantile(high));
  }

  private static double corrected(double bias, double acceleration, double z) {
    double denominator = 1 - acceleration * (bias + z);
    if (!(denominator > 0)) {
      throw new MethodNotDefinedException("Correction must be positive: " + denominator);
    }
    return Quantiles.normalLowerTail(bias + (bias + z) / denominator);
  }

  private double bias() {
    long less = Arrays.stream(sorted).filter(value -> value < estimate).count();
    long equal = Arrays.stream(sorted).filter(value -> value == estimate).count();
    double below = (less + equal / 2.0) / sorted.length;
    if (less == 0 || less + equal == sorted.length) {
      throw new MethodNotDefinedException(
          "Replicates must lie on both sides of the estimate: part below it " + below);
    }
    return Quantiles.z(1 - below);
  }

  private SetLimits limits(ConfidenceLevel confidence) {
    return new SetLimits(
        OptionalDouble.of(estimate),
        confidence,
        data.assumptions(ImmutableSet.of(Assumption.LARGE_SAMPLE)));
  }

  /** {@return the quantile of the replicates, taken linearly between two of them} */
  private double quantile(double p) {
    double at = p * (sorted.length - 1);
    int below = (int) Math.min(at, sorted.length - 2.0);
    return sorted[below] + (at - below) * (sorted[below + 1] - sorted[below]);
  }
}
