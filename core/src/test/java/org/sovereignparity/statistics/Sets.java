package org.sovereignparity.statistics;

import static org.assertj.core.api.Assertions.assertThat;

/** Ends of confidence sets that are intervals, with infinity where there is none. */
final class Sets {
  static final ConfidenceLevel P95 = ConfidenceLevel.of(0.95);

  private Sets() {}

  static double low(ConfidenceSet set) {
    return set instanceof ConfidenceSet.UnboundedAbove ray
        ? ray.low()
        : ((ConfidenceSet.Bounded) set).low();
  }

  static double high(ConfidenceSet set) {
    return set instanceof ConfidenceSet.UnboundedAbove
        ? Double.POSITIVE_INFINITY
        : ((ConfidenceSet.Bounded) set).high();
  }

  /** {@return the finite ends of a set of any shape} */
  static double[] ends(ConfidenceSet set) {
    return set.match(
        new ConfidenceSet.Cases<double[]>() {
          @Override
          public double[] bounded(ConfidenceSet.Bounded set) {
            return new double[] {set.low(), set.high()};
          }

          @Override
          public double[] unboundedAbove(ConfidenceSet.UnboundedAbove set) {
            return new double[] {set.low()};
          }

          @Override
          public double[] exclusive(ConfidenceSet.Exclusive set) {
            return new double[] {set.below(), set.above()};
          }

          @Override
          public double[] unbounded(ConfidenceSet.Unbounded set) {
            return new double[0];
          }
        });
  }

  /** Expects ordered limits within the range of a ratio of proportions, around the estimate. */
  static void checkRatio(ConfidenceSet set, boolean containsEstimate, Object method) {
    double low = low(set);
    double high = high(set);
    if (!(0 <= low && low <= high && low < Double.POSITIVE_INFINITY)) {
      assertThat(set).as("%s", method).isNull();
    }
    double estimate = set.estimate().orElse(low);
    if (containsEstimate && !(low <= estimate && estimate <= high)) {
      assertThat(set).as("%s", method).isNull();
    }
  }
}
