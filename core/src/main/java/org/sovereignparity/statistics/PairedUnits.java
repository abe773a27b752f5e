package org.sovereignparity.statistics;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Items, or clusters of items, with both models' sums in each. The variance of a mean is that of
 * the deviations of units, times C / (C - 1) for C units:
 *
 * <pre>
 *   (C / (C - 1)) (1/n^2) sum over units of (unit's sum of d - unit's items * mean d)^2
 * </pre>
 *
 * <p>or as another {@link ClusterCorrection} has it. For units of one item that is the usual s^2 /
 * n. Units that are alike are one row, with the times it occurs; right and wrong answers are four
 * rows.
 */
final class PairedUnits extends BenchmarkEvidence {
  private final double[] x;
  private final double[] y;
  private final double[] sizes;
  private final double[] times;
  private final @Nullable PairedCounts counts;
  private final @Nullable PairedAnswers answers;
  private final @Nullable ClusterCorrection clustered;

  private PairedUnits(
      double[] x,
      double[] y,
      double[] sizes,
      double[] times,
      @Nullable PairedCounts counts,
      @Nullable PairedAnswers answers,
      @Nullable ClusterCorrection clustered) {
    this.x = x;
    this.y = y;
    this.sizes = sizes;
    this.times = times;
    this.counts = counts;
    this.answers = answers;
    this.clustered = clustered;
  }

  static PairedUnits of(PairedCounts counts) {
    if (counts.items() == 0) {
      throw new IllegalArgumentException("Items must be at least one: 0");
    }
    double[] times = {
      counts.both(), counts.candidateOnly(), counts.referenceOnly(), counts.neither()
    };
    double[] x = {1, 1, 0, 0};
    double[] y = {1, 0, 1, 0};
    return new PairedUnits(
        x, y, Moments.ones(x.length), times, counts, PairedAnswers.of(counts), null);
  }

  static PairedUnits of(PairedSample sample) {
    double[] ones = Moments.ones(sample.size());
    return new PairedUnits(
        sample.candidate().values(),
        sample.reference().values(),
        ones,
        ones,
        null,
        PairedAnswers.of(sample),
        null);
  }

  static PairedUnits of(PairedSample sample, Clusters clusters, ClusterCorrection correction) {
    clusters.checkItems(sample.size());
    return new PairedUnits(
        clusters.sums(sample.candidate().values()),
        clusters.sums(sample.reference().values()),
        clusters.sums(Moments.ones(sample.size())),
        Moments.ones(clusters.count()),
        null,
        PairedAnswers.of(sample),
        correction);
  }

  @Override
  public int units() {
    return (int) Moments.sum(times);
  }

  @Override
  public OptionalInt leastAnswers() {
    return answers == null ? OptionalInt.empty() : OptionalInt.of(answers.least());
  }

  @Override
  double freedom() {
    ClusterCorrection correction = correction();
    if (clustered == null) {
      return units() - 1.0;
    }
    double items = items();
    return correction.freedom(Arrays.stream(sizes).map(size -> size / items).toArray());
  }

  @Override
  public boolean isClustered() {
    return clustered != null;
  }

  @Override
  Contrast contrast(double r) {
    return answers == null ? observed(r) : answers.contrast(r, divisor(answers));
  }

  private Contrast observed(double r) {
    double[] d = deviations(differences(r));
    double variance = covariance(d, d);
    double[] cubes = new double[d.length];
    for (int i = 0; i < d.length; i++) {
      cubes[i] = times[i] * d[i] * d[i] * d[i];
    }
    double items = items();
    double third = Moments.sum(cubes) / items / items / items;
    double skewness = new Contrast.Spread(variance, third).skewness();
    return new Contrast.Observed(x() - r * y(), Math.sqrt(variance), skewness);
  }

  /** {@return what the variance of one item is divided by to give that of the mean} */
  private double divisor(PairedAnswers of) {
    if (clustered == null) {
      return items() - 1;
    }
    double ratio = x() / y();
    double error = residual(ratio);
    double ofOne = of.contrast(ratio, 1).observedVariance();
    return error > 0 ? Math.min(items() - 1, ofOne / error) : freedom();
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
    double[] d = deviations(differences(r));
    return covariance(d, d);
  }

  @Override
  double slope(double r) {
    return covariance(deviations(differences(r)), deviations(y));
  }

  @Override
  double vy() {
    double[] d = deviations(y);
    return covariance(d, d);
  }

  private double covariance(double[] one, double[] other) {
    ClusterCorrection correction = correction();
    double items = items();
    double[] products = new double[one.length];
    for (int i = 0; i < one.length; i++) {
      products[i] = times[i] * one[i] * other[i] * correction.factor(sizes[i] / items);
    }
    return Moments.sum(products) * correction.factor(units()) / items / items;
  }

  private ClusterCorrection correction() {
    int units = units();
    if (units < 2) {
      throw new MethodNotDefinedException(
          (clustered == null ? "Items" : "Clusters") + " must be at least two: " + units);
    }
    return clustered == null ? ClusterCorrection.CLUSTERS : clustered;
  }

  /** {@return x - r y, row by row} */
  private double[] differences(double r) {
    double[] d = new double[x.length];
    for (int i = 0; i < d.length; i++) {
      d[i] = x[i] - r * y[i];
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
    if (clustered == null && Arrays.stream(sums).allMatch(sum -> sum == sums[0])) {
      return sums[0];
    }
    return total(sums) / items();
  }

  private double items() {
    return total(sizes);
  }

  private double total(double[] ofRows) {
    double[] all = new double[ofRows.length];
    for (int i = 0; i < ofRows.length; i++) {
      all[i] = times[i] * ofRows[i];
    }
    return Moments.sum(all);
  }

  @Override
  ImmutableSet<Assumption> assumptions() {
    return ImmutableSet.of(
        clustered == null ? Assumption.INDEPENDENT_ITEMS : Assumption.INDEPENDENT_CLUSTERS,
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
    return new PairedUnits(
        y, x, sizes, times, exchanged, answers == null ? null : answers.exchanged(), clustered);
  }

  @Override
  BenchmarkEvidence pooled() {
    throw new MethodNotDefinedException("Pooled variance must be of separate items: same-items");
  }

  @Override
  ConfidenceSet fieller(MeanRatio means, SetLimits limits) {
    return new Fieller(means, Quantiles.twoSidedT(limits.confidence(), freedom())).set(limits);
  }

  @Override
  ConfidenceSet score(ConfidenceLevel confidence) {
    return PairedRatioMethod.TANG.interval(counts(), confidence);
  }

  @Override
  double scoreAt(double margin) {
    return new TangScore(counts()).at(margin);
  }

  private PairedCounts counts() {
    if (counts == null) {
      throw new MethodNotDefinedException("Score method must have counts of right answers: scores");
    }
    return counts;
  }

  @Override
  PairedUnits paired() {
    return this;
  }

  /** Makes {@code means} those of as many units as there are, drawn with replacement. */
  void draw(SplittableRandom random, double[] means) {
    if (counts == null) {
      drawOneByOne(random, means);
    } else {
      drawTogether(random, means);
    }
  }

  private void drawOneByOne(SplittableRandom random, double[] means) {
    double sumX = 0;
    double sumY = 0;
    double items = 0;
    for (int i = 0; i < x.length; i++) {
      int drawn = random.nextInt(x.length);
      sumX += x[drawn];
      sumY += y[drawn];
      items += sizes[drawn];
    }
    means[0] = sumX / items;
    means[1] = sumY / items;
  }

  /**
   * Rows of items drawn with replacement occur in multinomial numbers, which are drawn one given
   * the others: the first is binomial, the second is binomial of the items left, and so on.
   */
  private void drawTogether(SplittableRandom random, double[] means) {
    int items = units();
    int left = items;
    int others = items;
    double sumX = 0;
    double sumY = 0;
    for (int i = 0; i < times.length; i++) {
      others -= (int) times[i];
      int drawn = BinomialDraw.of(random, left, (int) times[i], others);
      sumX += drawn * x[i];
      sumY += drawn * y[i];
      left -= drawn;
    }
    means[0] = sumX / items;
    means[1] = sumY / items;
  }

  /** {@return how often each row occurs} */
  double[] times() {
    return times.clone();
  }

  /** {@return for each row the candidate's mean without one such unit} */
  double[] xWithoutOne() {
    return meansWithoutOne(x);
  }

  /** {@return for each row the reference's mean without one such unit} */
  double[] yWithoutOne() {
    return meansWithoutOne(y);
  }

  private double[] meansWithoutOne(double[] sums) {
    double sum = total(sums);
    double items = items();
    double[] means = new double[sums.length];
    for (int i = 0; i < sums.length; i++) {
      means[i] = (sum - sums[i]) / (items - sizes[i]);
    }
    return means;
  }
}
