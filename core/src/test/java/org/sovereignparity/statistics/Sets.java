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
