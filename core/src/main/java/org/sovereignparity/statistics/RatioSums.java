package org.sovereignparity.statistics;

/** The sums that an aggregate of several benchmarks is made of. */
final class RatioSums {
  private final RatioAggregate aggregate;
  private double terms;
  private double scales;

  RatioSums(RatioAggregate aggregate) {
    this.aggregate = aggregate;
  }

  void add(double w, double x, double y) {
    terms += aggregate.term(w, x, y);
    scales += aggregate.scale(w, y);
  }

  /** {@return the ratio; NaN where there is none} */
  double value() {
    return aggregate.value(terms, scales);
  }

  /** {@return the ratio if one benchmark had the means of the second pair, not of the first} */
  double valueWith(double w, double x, double y, double otherX, double otherY) {
    return aggregate.value(
        terms - aggregate.term(w, x, y) + aggregate.term(w, otherX, otherY),
        scales - aggregate.scale(w, y) + aggregate.scale(w, otherY));
  }
}
