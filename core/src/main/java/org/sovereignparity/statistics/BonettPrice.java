package org.sovereignparity.statistics;

/** Two Wilson intervals at a z that gives their ratio about its own error. */
final class BonettPrice {
  private final PairedCounts counts;
  private final Proportion candidate;
  private final Proportion reference;

  /** Takes the items that at least one model answered rightly. */
  BonettPrice(PairedCounts counts) {
    this.counts = counts;
    this.candidate = Proportion.of(counts.both() + counts.candidateOnly(), counts.anyRight());
    this.reference = Proportion.of(counts.both() + counts.referenceOnly(), counts.anyRight());
    if (counts.anyRight() == 0) {
      throw new MethodNotDefinedException("Right items must be at least one: 0");
    }
  }

  ConfidenceSet interval(double z, SetLimits limits) {
    double adjusted = z * error() / (error(candidate) + error(reference));
    double low = ProportionMethod.wilsonBelow(candidate, adjusted);
    double high = ProportionMethod.wilsonAbove(candidate, adjusted);
    double referenceLow = ProportionMethod.wilsonBelow(reference, adjusted);
    double referenceHigh = ProportionMethod.wilsonAbove(reference, adjusted);
    return limits.ratio(low / referenceHigh, () -> high / referenceLow);
  }

  /** The error of the logarithm of the ratio, an item added to each count. */
  private double error() {
    double discordant = counts.candidateOnly() + counts.referenceOnly() + 2.0;
    return Math.sqrt(discordant / ((candidate.right() + 1.0) * (reference.right() + 1.0)));
  }

  /** The error of the logarithm of one part; 1 - (x + 1)/(n + 2) is (n - x + 1)/(n + 2). */
  private static double error(Proportion of) {
    double x = of.right() + 1.0;
    return Math.sqrt((of.wrong() + 1.0) / (of.items() + 2.0) / x);
  }
}
