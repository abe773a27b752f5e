package org.sovereignparity.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.ToDoubleFunction;

/**
 * Benchmarks whose means become one ratio, as if of two means. For the mean and the geometric mean
 * of ratios the second of them is exactly 1.
 */
record Combination(ImmutableList<BenchmarkRatio> benchmarks, RatioAggregate aggregate) {

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
      all.add(Assumption.INDEPENDENT_BENCHMARKS);
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
    return of.weight() / sum(BenchmarkRatio::weight);
  }

  private double squares(ToDoubleFunction<BenchmarkRatio> variance) {
    return sum(b -> share(b) * share(b) * variance.applyAsDouble(b));
  }

  private double sum(ToDoubleFunction<BenchmarkRatio> term) {
    return Moments.sum(benchmarks.stream().mapToDouble(term).toArray());
  }
}
