package org.sovereignparity.statistics;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.ToDoubleFunction;

/**
 * Benchmarks whose means become one ratio, as if of two means. For the mean and the geometric mean
 * of ratios the second of them is exactly 1.
 */
record Combination(
    ImmutableList<BenchmarkRatio> benchmarks, RatioAggregate aggregate, double weights) {

  Combination(ImmutableList<BenchmarkRatio> benchmarks, RatioAggregate aggregate) {
    this(
        benchmarks,
        aggregate,
        Moments.sum(benchmarks.stream().mapToDouble(BenchmarkRatio::weight).toArray()));
  }

  /** {@return one benchmark, of which every aggregate is the ratio} */
  static Combination of(BenchmarkRatio benchmark) {
    return new Combination(ImmutableList.of(benchmark), RatioAggregate.RATIO_OF_MEANS);
  }

  int size() {
    return benchmarks.size();
  }

  boolean isRatioOfMeans() {
    return aggregate == RatioAggregate.RATIO_OF_MEANS;
  }

  ImmutableSet<Assumption> assumptions(ImmutableSet<Assumption> ofMethod) {
    ImmutableSet.Builder<Assumption> all = ImmutableSet.builder();
    benchmarks.forEach(benchmark -> all.addAll(benchmark.evidence().assumptions()));
    if (size() > 1) {
      all.add(Assumption.INDEPENDENT_BENCHMARKS, Assumption.FIXED_BENCHMARKS);
    }
    return all.addAll(ofMethod).build();
  }

  MeanRatio means() {
    return switch (aggregate) {
      case RATIO_OF_MEANS -> ratioOfMeans();
      case MEAN_OF_RATIOS -> meanOfRatios();
      case GEOMETRIC_MEAN_OF_RATIOS -> geometricMean();
    };
  }

  /**
   * {@return the quantile of the delta methods: z or, where items are in clusters, t with
   * Satterthwaite's degrees of freedom}
   */
  double quantile(ConfidenceLevel confidence) {
    if (benchmarks.stream().noneMatch(of -> of.evidence().isClustered())) {
      return Quantiles.twoSidedZ(confidence);
    }
    double[] freedoms = benchmarks.stream().mapToDouble(Combination::clusterFreedom).toArray();
    double freedom = Satterthwaite.freedom(variances(), freedoms);
    if (Double.isNaN(freedom)) {
      throw new MethodNotDefinedException(
          "Scores must be of like magnitude: ratio " + means().estimate().orElse(Double.NaN));
    }
    return Quantiles.twoSidedT(confidence, freedom);
  }

  private static double clusterFreedom(BenchmarkRatio of) {
    return of.evidence().isClustered() ? of.evidence().freedom() : Double.POSITIVE_INFINITY;
  }

  /** {@return what each benchmark adds to the variance} */
  private double[] variances() {
    MeanRatio means = means();
    double ratio = means.y() == 0 ? 0 : means.x() / means.y();
    return benchmarks.stream().mapToDouble(of -> squaredShare(of) * variance(of, ratio)).toArray();
  }

  private double variance(BenchmarkRatio of, double ratio) {
    return switch (aggregate) {
      case RATIO_OF_MEANS -> of.residual(ratio);
      case MEAN_OF_RATIOS -> of.residual(ratio(of)) / (of.y() * of.y());
      case GEOMETRIC_MEAN_OF_RATIOS -> of.residual(ratio(of)) / (of.x() * of.x());
    };
  }

  /** {@return what each adds to the sum of x - r y} */
  ImmutableList<ScoreTerm> contrasts(double ratio) {
    return terms((of, share) -> ScoreTerm.ofContrast(of, share, ratio));
  }

  /** {@return what each adds to the mean of ratios} */
  ImmutableList<ScoreTerm> ratios() {
    return terms(ScoreTerm::ofRatio);
  }

  /** {@return what each adds to the logarithm of the geometric mean} */
  ImmutableList<ScoreTerm> logarithms() {
    return terms(ScoreTerm::ofLogarithm);
  }

  private ImmutableList<ScoreTerm> terms(ToTerm term) {
    return benchmarks.stream().map(of -> term.of(of, share(of))).collect(toImmutableList());
  }

  private interface ToTerm {
    ScoreTerm of(BenchmarkRatio benchmark, double share);
  }

  private MeanRatio ratioOfMeans() {
    double x = sum(b -> share(b) * b.x());
    double y = sum(b -> share(b) * b.y());
    double ratio = y == 0 ? 0 : x / y;
    return new MeanRatio(
        x,
        y,
        squares(b -> b.residual(0)),
        squares(BenchmarkRatio::vy),
        squares(b -> b.residual(ratio)),
        squares(b -> b.slope(ratio)),
        squares(b -> b.slope(0)),
        0);
  }

  private MeanRatio meanOfRatios() {
    double ratio = sum(b -> share(b) * ratio(b));
    double variance = squares(b -> b.residual(ratio(b)) / (b.y() * b.y()));
    return new MeanRatio(ratio, 1, variance, 0, variance, 0, 0, 0);
  }

  private MeanRatio geometricMean() {
    double log = sum(b -> share(b) * logarithm(b));
    double ratio = StrictMath.exp(log);
    double variance = ratio * ratio * squares(b -> b.residual(ratio(b)) / (b.x() * b.x()));
    return new MeanRatio(ratio, 1, variance, 0, variance, 0, 0, 0);
  }

  private static double ratio(BenchmarkRatio of) {
    if (!(of.y() > 0)) {
      throw new MethodNotDefinedException("Mean of the reference must be positive: " + of.y());
    }
    return of.x() / of.y();
  }

  private static double logarithm(BenchmarkRatio of) {
    double ratio = ratio(of);
    if (!(ratio > 0)) {
      throw new MethodNotDefinedException("Mean of the candidate must be positive: " + of.x());
    }
    return StrictMath.log(ratio);
  }

  private double share(BenchmarkRatio of) {
    return of.weight() / weights;
  }

  private double squares(ToDoubleFunction<BenchmarkRatio> variance) {
    return sum(b -> squaredShare(b) * variance.applyAsDouble(b));
  }

  private double squaredShare(BenchmarkRatio of) {
    return share(of) * share(of);
  }

  private double sum(ToDoubleFunction<BenchmarkRatio> term) {
    return Moments.sum(benchmarks.stream().mapToDouble(term).toArray());
  }
}
