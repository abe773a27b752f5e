package org.sovereignparity.statistics;

import java.util.Arrays;

/** Counts of right and wrong answers as scores of items. */
final class Items {
  private Items() {}

  static PairedSample of(PairedCounts counts) {
    double[] candidate = new double[counts.items()];
    double[] reference = new double[counts.items()];
    int right = counts.both() + counts.candidateOnly();
    Arrays.fill(candidate, 0, right, 1);
    Arrays.fill(reference, 0, counts.both(), 1);
    Arrays.fill(reference, right, right + counts.referenceOnly(), 1);
    return PairedSample.of(candidate, reference);
  }
}
