package org.sovereignparity.statistics;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Items, or clusters of items, with both models' sums in each. The variance of a mean is that of
 * the deviations of units, times C / (C - 1) for C units:
 *
 * <pre>
 *   (C / (C - 1)) (1/n^2) sum over units of (unit's sum of d - unit's items * mean d)^2
 * </pre>
 *
 * <p>For units of one item that is the usual s^2 / n.
 */
final class PairedUnits extends BenchmarkEvidence {
  private final double[] x;
  private final double[] y;
  private final double[] sizes;
  private final double[] times;
  private final @Nullable PairedCounts counts;
  private final boolean clustered;

  private PairedUnits(
      double[] x,
      double[] y,
      double[] sizes,
      double[] times,
      @Nullable PairedCounts counts,
      boolean clustered) {
    this.x = x;
    this.y = y;
    this.sizes = sizes;
    this.times = times;
    this.counts = counts;
    this.clustered = clustered;
    if (units() < 2) {
      throw new IllegalArgumentException(
          (clustered ? "Clusters" : "Items") + " must be at least two: " + units());
    }
  }

  static PairedUnits of(PairedCounts counts) {
    double[] times = {
      counts.both(), counts.candidateOnly(), counts.referenceOnly(), counts.neither()
    };
    double[] x = {1, 1, 0, 0};
    double[] y = {1, 0, 1, 0};
    return new PairedUnits(x, y, Moments.ones(x.length), times, counts, false);
  }

  static PairedUnits of(PairedSample sample) {
    double[] ones = Moments.ones(sample.size());
    return new PairedUnits(
        sample.candidate().values(), sample.reference().values(), ones, ones, null, false);
  }

  static PairedUnits of(PairedSample sample, Clusters clusters) {
    clusters.checkItems(sample.size());
    return new PairedUnits(
        clusters.sums(sample.candidate().values()),
        clusters.sums(sample.reference().values()),
        clusters.sums(Moments.ones(sample.size())),
        Moments.ones(clusters.count()),
        null,
        true);
  }

  @Override
  public int units() {
    return (int) Moments.sum(times);
  }

  @Override
  public boolean hasErrorOfZero() {
    return residual(0) == 0 || vy() == 0;
  }

  @Override
  double x() {
    return mean(x);
  }

  @Override
  double y() {
    return mean(y);
  }

  @Override
  double residual(double r) {
    double[] d = deviations(r);
    return covariance(d, d);
  }

  @Override
  double slope(double r) {
    return covariance(deviations(r), deviations(y));
  }

  @Override
  double vy() {
    double[] d = deviations(y);
    return covariance(d, d);
  }

  private double covariance(double[] one, double[] other) {
    double[] products = new double[one.length];
    for (int i = 0; i < one.length; i++) {
      products[i] = times[i] * one[i] * other[i];
    }
    double units = units();
    double items = items();
    return Moments.sum(products) * (units / (units - 1)) / items / items;
  }

  private double[] deviations(double r) {
    double[] d = deviations(x);
    double[] ofReference = deviations(y);
    for (int i = 0; i < d.length; i++) {
      d[i] -= r * ofReference[i];
    }
    return d;
  }

  private double[] deviations(double[] sums) {
    double mean = mean(sums);
    double[] deviations = new double[sums.length];
    for (int i = 0; i < sums.length; i++) {
      deviations[i] = sums[i] - sizes[i] * mean;
    }
    return deviations;
  }

  /** {@return the mean over items; of items with one score exactly that} */
  private double mean(double[] sums) {
    if (!clustered && Arrays.stream(sums).allMatch(sum -> sum == sums[0])) {
      return sums[0];
    }
    double[] all = new double[sums.length];
    for (int i = 0; i < sums.length; i++) {
      all[i] = times[i] * sums[i];
    }
    return Moments.sum(all) / items();
  }

  private double items() {
    double[] all = new double[sizes.length];
    for (int i = 0; i < sizes.length; i++) {
      all[i] = times[i] * sizes[i];
    }
    return Moments.sum(all);
  }

  @Override
  ImmutableSet<Assumption> assumptions() {
    return ImmutableSet.of(
        clustered ? Assumption.INDEPENDENT_CLUSTERS : Assumption.INDEPENDENT_ITEMS,
        Assumption.SAME_ITEMS);
  }

  @Override
  BenchmarkEvidence exchanged() {
    PairedCounts exchanged =
        counts == null
            ? null
            : PairedCounts.of(
                counts.both(),
                /* candidateOnly= */ counts.referenceOnly(),
                /* referenceOnly= */ counts.candidateOnly(),
                counts.neither());
    return new PairedUnits(y, x, sizes, times, exchanged, clustered);
  }

  @Override
  ConfidenceSet fieller(MeanRatio means, SetLimits limits) {
    return new Fieller(means, Quantiles.twoSidedT(limits.confidence(), units() - 1.0)).set(limits);
  }

  @Override
  ConfidenceSet score(ConfidenceLevel confidence) {
    if (counts == null) {
      throw new MethodNotDefinedException("Score method must have counts of right answers: scores");
    }
    return PairedRatioMethod.TANG.interval(counts, confidence);
  }
}
