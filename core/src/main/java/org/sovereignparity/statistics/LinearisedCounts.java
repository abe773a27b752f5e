package org.sovereignparity.statistics;

/** The differences x - margin y of right and wrong answers, of which there are four. */
record LinearisedCounts(PairedCounts counts, double margin) {

  double mean() {
    double sum =
        counts.both() * (1 - margin) + counts.candidateOnly() - margin * counts.referenceOnly();
    return sum / counts.items();
  }

  /** {@return the variance of the mean, from an unbiased variance; of at least two items} */
  double varianceOfMean() {
    double squares =
        squares(counts.both(), 1 - margin)
            + squares(counts.candidateOnly(), 1)
            + squares(counts.referenceOnly(), -margin)
            + squares(counts.neither(), 0);
    return isConstant() ? 0 : squares / (counts.items() - 1.0) / counts.items();
  }

  private double squares(int count, double value) {
    double deviation = value - mean();
    return count * (deviation * deviation);
  }

  private boolean isConstant() {
    int most =
        Math.max(
            Math.max(counts.both(), counts.candidateOnly()),
            Math.max(counts.referenceOnly(), counts.neither()));
    return most == counts.items()
        || (margin == 1 && counts.candidateOnly() == 0 && counts.referenceOnly() == 0);
  }
}
