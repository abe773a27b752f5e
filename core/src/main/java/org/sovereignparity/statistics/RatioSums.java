package org.sovereignparity.statistics;

/** The sums that an aggregate of several benchmarks is made of. */
final class RatioSums {
  /** What caps no ratio. */
  static final double NO_CAP = Double.POSITIVE_INFINITY;

  private final RatioAggregate aggregate;
  private final double cap;
  private double terms;
  private double scales;

  RatioSums(RatioAggregate aggregate, double cap) {
    this.aggregate = aggregate;
    this.cap = cap;
  }

  /** {@return the sums of what the benchmarks have} */
  static RatioSums of(Iterable<BenchmarkRatio> benchmarks, RatioAggregate aggregate, double cap) {
    RatioSums sums = new RatioSums(aggregate, cap);
    benchmarks.forEach(benchmark -> sums.add(benchmark.weight(), benchmark.x(), benchmark.y()));
    return sums;
  }

  void add(double w, double x, double y) {
    terms += aggregate.term(w, x, y, cap);
    scales += aggregate.scale(w, y);
  }

  /** {@return the ratio; NaN where there is none} */
  double value() {
    return aggregate.value(terms, scales);
  }

  /** {@return the ratio if one benchmark had the means of the second pair, not of the first} */
  double valueWith(double w, double x, double y, double otherX, double otherY) {
    return aggregate.value(
        terms - aggregate.term(w, x, y, cap) + aggregate.term(w, otherX, otherY, cap),
        scales - aggregate.scale(w, y) + aggregate.scale(w, otherY));
  }
}
