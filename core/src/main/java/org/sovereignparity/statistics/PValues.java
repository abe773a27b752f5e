package org.sovereignparity.statistics;

/** What holds for every p-value. */
final class PValues {
  private PValues() {}

  /** Expects that {@code p} lies within 0..1. */
  static void check(double p) {
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("P-value must lie within 0..1: " + p);
    }
  }
}
