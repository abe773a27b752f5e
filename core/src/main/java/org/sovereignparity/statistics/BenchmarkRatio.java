package org.sovereignparity.statistics;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * What one benchmark gives to a ratio over several: its evidence, its weight, and how scores are
 * counted. A mean m of the evidence counts as {@code factor * m + origin}.
 */
public final class BenchmarkRatio {
  private static final double CLEAR_ERRORS = 10;
  private static final double SAME_MEAN = 0.01;

  private final BenchmarkEvidence evidence;
  private final double weight;
  private final double factor;
  private final double origin;

  private BenchmarkRatio(BenchmarkEvidence evidence, double weight, double factor, double origin) {
    this.evidence = evidence;
    this.weight = weight;
    this.factor = factor;
    this.origin = origin;
  }

  /**
   * {@return a benchmark of the given weight, whose scores count as they are}
   *
   * @param weight such as 1, within {@value Sample#MIN_MAGNITUDE}..{@value Sample#MAX_MAGNITUDE}
   * @throws IllegalArgumentException if the weight is not
   */
  public static BenchmarkRatio of(BenchmarkEvidence evidence, double weight) {
    if (!(weight >= Sample.MIN_MAGNITUDE && weight <= Sample.MAX_MAGNITUDE)) {
      throw new IllegalArgumentException("Weight must be positive and finite: " + weight);
    }
    return new BenchmarkRatio(requireNonNull(evidence), weight, 1, 0);
  }

  /**
   * {@return the same, with scores counted as {@code factor * score + origin}}
   *
   * @param factor such as 100 for percentages of right and wrong answers, within {@value
   *     Sample#MIN_MAGNITUDE}..{@value Sample#MAX_MAGNITUDE}
   * @param origin what a score of 0 counts, of a magnitude within the {@linkplain Sample#of bounds}
   *     of scores
   * @throws IllegalArgumentException if a number is not such, as NaN
   */
  public BenchmarkRatio counting(double factor, double origin) {
    if (!(factor >= Sample.MIN_MAGNITUDE && factor <= Sample.MAX_MAGNITUDE)) {
      throw new IllegalArgumentException("Factor must be positive and finite: " + factor);
    }
    Sample.check(origin);
    return new BenchmarkRatio(evidence, weight, factor, origin);
  }

  /** {@return the ratio of the reference to the candidate, for scores of which less is better} */
  public BenchmarkRatio reciprocal() {
    return new BenchmarkRatio(evidence.exchanged(), weight, factor, origin);
  }

  /** {@return the same with one variance for both models} */
  BenchmarkRatio pooled() {
    return new BenchmarkRatio(evidence.pooled(), weight, factor, origin);
  }

  /** {@return the evidence; after {@link #reciprocal} with the models exchanged} */
  public BenchmarkEvidence evidence() {
    return evidence;
  }

  /**
   * {@return whether the mean that is divided by lies ten of its standard errors or more above
   * zero}
   *
   * @throws MethodNotDefinedException if a model has only one item or cluster
   */
  public boolean isDenominatorClearlyPositive() {
    return isDenominatorClearlyPositive(ImmutableList.of(this));
  }

  /**
   * {@return the same of the weighted sum of such means over several benchmarks}
   *
   * @throws MethodNotDefinedException if a model has only one item or cluster on one of them
   */
  public static boolean isDenominatorClearlyPositive(Iterable<BenchmarkRatio> benchmarks) {
    MeanRatio means =
        new Combination(ImmutableList.copyOf(benchmarks), RatioAggregate.RATIO_OF_MEANS).means();
    return means.y() > 0 && means.y() >= CLEAR_ERRORS * Math.sqrt(means.vy());
  }

  static ImmutableList<BenchmarkRatio> checkAny(Iterable<BenchmarkRatio> benchmarks) {
    ImmutableList<BenchmarkRatio> all = ImmutableList.copyOf(benchmarks);
    if (all.isEmpty()) {
      throw new IllegalArgumentException("Benchmarks must be at least one: []");
    }
    return all;
  }

  /** {@return whether both means are, to a hundredth, those given, as they count} */
  public boolean hasMeans(double numerator, double denominator) {
    return isSame(x(), numerator) && isSame(y(), denominator);
  }

  private static boolean isSame(double mean, double stated) {
    return Math.abs(mean - stated) <= SAME_MEAN * Math.abs(stated);
  }

  double weight() {
    return weight;
  }

  double x() {
    return counted(evidence.x());
  }

  double y() {
    return counted(evidence.y());
  }

  /** {@return what a mean of the evidence counts} */
  double counted(double mean) {
    return factor * mean + origin;
  }

  /** {@return what a difference x - r y of means of the evidence counts} */
  double countedContrast(double difference, double r) {
    return factor * difference + origin * (1 - r);
  }

  /** {@return the difference x - r y of means of the evidence that counts 0} */
  double differenceAt(double r) {
    return -origin * (1 - r) / factor;
  }

  double residual(double r) {
    return factor * factor * evidence.residual(r);
  }

  double slope(double r) {
    return factor * factor * evidence.slope(r);
  }

  double vy() {
    return factor * factor * evidence.vy();
  }

  /** {@return what a score of 0 counts} */
  double origin() {
    return origin;
  }
}
